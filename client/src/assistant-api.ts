import * as vscode from 'vscode';

// What VS Code offers to assistants since 1.95 and 1.101. Our types are those of 1.91, the oldest VS Code we support: older ones lack all of it.

/** A call of a tool. */
export interface ToolCall {
  readonly input: Readonly<Record<string, unknown>>;
}

/** What VS Code asks before it runs a tool. */
export interface PreparedCall {
  readonly invocationMessage?: string;
  readonly confirmationMessages?: { readonly title: string; readonly message: string };
}

export interface LanguageModelTool {
  readonly prepareInvocation: (options: ToolCall) => PreparedCall;
  readonly invoke: (options: ToolCall) => Promise<unknown>;
}

/** Since 1.95. */
export interface ToolApi {
  /** Null when this VS Code does not take it. */
  readonly registerTool: (name: string, tool: LanguageModelTool) => vscode.Disposable | null;
  /** The result of a tool: texts for the model. */
  readonly result: (texts: readonly string[]) => unknown;
}

/** Since 1.101. */
export interface McpApi {
  readonly registerProvider: (
    id: string,
    provider: { readonly onDidChangeMcpServerDefinitions?: vscode.Event<void>; readonly provideMcpServerDefinitions: () => unknown[] },
  ) => vscode.Disposable | null;
  readonly stdioServer: (label: string, command: string, args: readonly string[], env: Readonly<Record<string, string>>, version: string) => unknown;
}

/** What there is of it in a VS Code between two versions may be of another shape, and refuse; that must not keep the extension from starting. */
function orNull<T>(register: () => T): T | null {
  try {
    return register();
  } catch {
    return null;
  }
}

type Make = new (...args: unknown[]) => unknown;
type Call = (...args: unknown[]) => vscode.Disposable;

/** Members that this VS Code may or may not have. */
const found = vscode as unknown as Readonly<Record<string, unknown>> & { readonly lm?: Readonly<Record<string, unknown>> };

/** Null in a VS Code without language-model tools. */
export function toolApi(): ToolApi | null {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Part } = found;
  if (typeof lm?.registerTool !== 'function' || typeof Result !== 'function' || typeof Part !== 'function') return null;
  const register = lm.registerTool.bind(lm) as Call;
  return {
    registerTool: (name, tool) => orNull(() => register(name, tool)),
    result: (texts) => new (Result as Make)(texts.map((text) => new (Part as Make)(text))),
  };
}

/** Null in a VS Code that takes no MCP servers from extensions. */
export function mcpApi(): McpApi | null {
  const { lm, McpStdioServerDefinition: Definition } = found;
  if (typeof lm?.registerMcpServerDefinitionProvider !== 'function' || typeof Definition !== 'function') return null;
  const register = lm.registerMcpServerDefinitionProvider.bind(lm) as Call;
  return {
    registerProvider: (id, provider) => orNull(() => register(id, provider)),
    stdioServer: (label, command, args, env, version) => new (Definition as Make)(label, command, args, env, version),
  };
}
