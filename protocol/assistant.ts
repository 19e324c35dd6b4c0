import { request } from './message';

/** Client → server: a tool for assistants, behind the language-model tools of our own client. */
export const toolRequest = request<ToolParams, ToolAnswer | null>('tool');
export interface ToolParams {
  /** A plan or folder whose settings hold. */
  readonly uri?: string;
  readonly name: string;
  readonly arguments: object;
}
export type ToolAnswer = { readonly summary: string; readonly data: Readonly<Record<string, unknown>> } | { readonly failure: string };
