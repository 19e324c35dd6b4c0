import type { Connection } from 'vscode-languageserver';
import { createAssistant } from '../../assistant/assistant';
import type { Service } from '../../service';
import { isRecord } from '../capabilities';
import type { WorkspaceConfigs } from '../configs';
import type { Guard } from '../transport/guard';

/** {uri, name, arguments} → what a tool answers: behind the language-model tools of our own client. `uri`: whose settings hold. */
export const TOOL_METHOD = 'kehoach/tool';

/** As `client/src/protocol.ts` has it. */
type ToolAnswer = { readonly summary: string; readonly data: Readonly<Record<string, unknown>> } | { readonly failure: string };

export interface AssistantHost {
  readonly guard: Guard;
  readonly service: (uri: string) => Service;
  readonly configs: WorkspaceConfigs;
  readonly version: string;
  readonly log: (line: string) => void;
}

/** Registers the handler. Files are the client's: plans come as text. */
export function registerAssistant(connection: Connection, { guard, service, configs, version, log }: AssistantHost): void {
  const answer = async (params: unknown): Promise<ToolAnswer | null> => {
    if (!isRecord(params) || typeof params.name !== 'string') return null;
    const uri = typeof params.uri === 'string' ? params.uri : '';
    await configs.load(uri);
    const core = service(uri);
    const outcome = await createAssistant({ service: core, today: core.today, version }, log).call(params.name, params.arguments);
    return outcome.ok ? outcome.value : { failure: outcome.failure };
  };
  connection.onRequest(
    TOOL_METHOD,
    guard.request<unknown, object | null>(TOOL_METHOD, () => null, answer),
  );
}
