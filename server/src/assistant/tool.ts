import type { Document, Service } from '../service';
import type { IsoDate } from '../text/calendar';
import type { Arguments, ArgumentsOf, InputSchema, OutputSchema } from './json-schema';

export type Confidence = 'high' | 'medium' | 'low' | 'none';

/** What a tool answers. */
export interface Answer {
  /** Vietnamese, a few sentences in our own words. Never holds text of a plan. */
  readonly summary: string;
  /** Keeps to the tool's `output` schema. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A plan that was asked about, and the service with the settings that hold for it. */
export interface OpenedPlan {
  readonly service: Service;
  readonly document: Document;
}

/** What tools know of the world. */
export interface ToolContext {
  readonly service: Service;
  readonly today: () => IsoDate;
  readonly version: string;
  /** The plan in `file`, within what the host allows; throws ToolFailure. Absent: this host opens no files. */
  readonly openFile?: (file: string) => Promise<OpenedPlan>;
}

/** What an assistant may ask: a name, a schema of what it takes and gives, and a function without side effects. */
export interface Tool {
  readonly name: string;
  /** Vietnamese, as clients list it. */
  readonly title: string;
  /** Vietnamese: when to call it and how to take its answer; read by the model. */
  readonly description: string;
  readonly input: InputSchema;
  readonly output: OutputSchema;
  /** `args` keep to `input`. Throws ToolFailure where there is no answer to give. */
  readonly run: (args: Arguments, context: ToolContext) => Answer | Promise<Answer>;
}

/** A tool whose arguments are typed by its own schema. */
export function defineTool<const S extends InputSchema>(
  tool: Omit<Tool, 'input' | 'run'> & { readonly input: S; readonly run: (args: ArgumentsOf<S>, context: ToolContext) => Answer | Promise<Answer> },
): Tool {
  return { ...tool, run: (args, context) => tool.run(args as ArgumentsOf<S>, context) };
}

/** Why a tool gives no answer: a Vietnamese sentence for the assistant and its user. */
export class ToolFailure extends Error {}
