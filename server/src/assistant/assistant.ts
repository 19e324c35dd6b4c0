import { argumentProblems } from './json-schema';
import { PROMPTS, type Prompt, type PromptPart } from './prompts';
import { TOOLS } from './registry';
import { type Resource, resources } from './resources';
import { type Answer, type Tool, type ToolContext, ToolFailure } from './tool';
import { echoed } from './wording';

/** An answer, or why there is none: a Vietnamese sentence for the assistant and its user. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: string };

/** All that an assistant may ask, whatever protocol it speaks. No method throws. */
export interface Assistant {
  readonly version: string;
  readonly tools: readonly Tool[];
  readonly prompts: readonly Prompt[];
  /** Calls a tool with whatever was sent. */
  readonly call: (name: string, args: unknown) => Promise<Outcome<Answer>>;
  readonly resources: () => readonly Resource[];
  readonly read: (uri: string) => Outcome<{ readonly mimeType: string; readonly text: string }>;
  readonly prompt: (name: string, args: unknown) => Outcome<{ readonly description: string; readonly parts: readonly PromptPart[] }>;
}

/** `log` hears of faults inside, never with words of a plan. */
export function createAssistant(context: ToolContext, log: (line: string) => void): Assistant {
  return {
    version: context.version,
    tools: TOOLS,
    prompts: PROMPTS,
    async call(name, args) {
      const tool = TOOLS.find((each) => each.name === name);
      if (!tool) return failure(`Không có công cụ ${echoed(name)}; các công cụ: ${TOOLS.map((each) => each.name).join(', ')}.`);
      const given = args ?? {};
      const problems = argumentProblems(tool.input, given);
      if (problems.length > 0) return failure(`${tool.title}: ${problems.join(' ')}`);
      try {
        return { ok: true, value: await tool.run(given as Parameters<Tool['run']>[0], context) };
      } catch (error) {
        if (error instanceof ToolFailure) return failure(error.message);
        log(`${name}: ${error instanceof Error ? error.name : 'lỗi'}`);
        return failure(`${tool.title}: gặp lỗi bên trong, không có kết quả.`);
      }
    },
    resources: () => resources(context),
    read(uri) {
      const found = resources(context).find((each) => each.uri === uri);
      return found ? { ok: true, value: { mimeType: found.mimeType, text: found.text() } } : failure(`Không có tài nguyên ${echoed(uri)}.`);
    },
    prompt(name, args) {
      const found = PROMPTS.find((each) => each.name === name);
      if (!found) return failure(`Không có lời nhắc ${echoed(name)}; các lời nhắc: ${PROMPTS.map((each) => each.name).join(', ')}.`);
      const given = args ?? {};
      const problems = argumentProblems(found.input, given);
      if (problems.length > 0) return failure(`${found.title}: ${problems.join(' ')}`);
      return { ok: true, value: { description: found.description, parts: found.parts(given as Readonly<Record<string, string>>) } };
    },
  };
}

function failure(sentence: string): { readonly ok: false; readonly failure: string } {
  return { ok: false, failure: sentence };
}
