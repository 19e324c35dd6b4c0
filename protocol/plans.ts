import type { Diagnostic } from 'vscode-languageserver';
import { notification, type PlanParams, type PlanText, request } from './message';

// What is known of whole plans, and how a server without files of its own gets them.

/** Counts of one plan. */
export interface PlanStatus {
  readonly uri: string;
  /** Tasks found. */
  readonly tasks: number;
  /** Tasks that lack a field, by the rules that are on. */
  readonly missing: number;
}

/** Server → client, when a plan has been read and its counts have changed. A server that does not send it leaves the status item without counts. */
export const statusNotification = notification<PlanStatus>('status');
/** Client → server: the same counts, asked for; null when the plan is not open. */
export const statusRequest = request<PlanParams, PlanStatus | null>('status');

/** Client → server: the findings of plans as they stand in their files; those that a config file leaves out are not in the answer. */
export const checkPlansRequest = request<{ readonly plans: readonly PlanText[] }, CheckedPlan[] | null>('checkPlans');
export interface CheckedPlan {
  readonly uri: string;
  readonly items: Diagnostic[];
}

/** Server → client, from a server without files of its own (a web worker): the URIs of the plans below a folder of the workspace, `limit` at most. */
export const listPlansRequest = request<{ readonly uri: string; readonly limit: number }, string[]>('listPlans');

/** Server → client, from a server without files of its own (a web worker): the text of a config file or a plan, or null. */
export const readFileRequest = request<{ readonly uri: string }, string | null>('readFile');
