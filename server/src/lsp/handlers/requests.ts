import type { Connection, Diagnostic, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { addEntryEdits } from '../../config/add-entry';
import { addTask } from '../../features/editing/add-task';
import { joinLines } from '../../features/editing/join-lines';
import { ownEntryTitle, unknownAgencyAt, unknownReferenceAt } from '../../features/own-entry';
import { NAME_RULES, nameUpdates } from '../../features/update-names';
import type { Document, Service } from '../../service';
import { LineIndex } from '../../text/line-index';
import { type ClientCapabilities, isRecord } from '../capabilities';
import type { WorkspaceConfigs } from '../configs';
import { editsOf, offsetAt, positionAt, textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import { MAX_UPDATED_PLANS } from '../limits';
import type { Guard } from '../transport/guard';
import { workspaceEdit } from './code-actions';
import { nameUpdateEdit, type PlanUpdate } from './name-updates';

// Requests of our own clients, behind their commands. Parameters are checked: what has a wrong shape is answered with null.

/** {uri} or {plans: [{uri, text}]}, and asOf → the edit that brings names up to the day of each plan (or to `asOf`); null when there is nothing to change. */
export const UPDATE_NAMES_METHOD = 'kehoach/updateNames';
/** {uri, range, kind, config} → what to write into the config file whose text is `config`. */
export const ADD_ENTRY_METHOD = 'kehoach/addEntry';
/** {uri, position} → where a new task goes, as a snippet, and the edits that number what follows (made first); null when there is none to go by. */
export const ADD_TASK_METHOD = 'kehoach/addTask';
/** {plans: [{uri, text}]} → [{uri, items}]: the findings of plans as they stand in their files; those that a config file leaves out are not in the answer. */
export const CHECK_PLANS_METHOD = 'kehoach/checkPlans';
/** {uri, range} → the edit that joins hard-wrapped lines; `range` absent: of the whole file. */
export const JOIN_LINES_METHOD = 'kehoach/joinLines';

/** `edits` are of the config's text; `nothing`: no unknown name here; `known`: it stands there already; `broken`: the config has errors. */
export type AddEntryAnswer =
  | { readonly kind: 'edits'; readonly title: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'nothing' | 'known' | 'broken' };

export interface RequestHost {
  readonly guard: Guard;
  readonly service: (uri: string) => Service;
  readonly find: (uri: string) => OpenDocument | undefined;
  readonly client: () => ClientCapabilities;
  readonly configs: WorkspaceConfigs;
  /** Findings of a text that no editor holds. */
  readonly findingsIn: (uri: string, text: string) => readonly Diagnostic[];
}

/** Registers the handlers of all of them. */
export function registerRequests(connection: Connection, host: RequestHost): void {
  const { guard, service } = host;
  const nothing = () => null;
  const on = (method: string, answer: (params: Record<string, unknown>, open: OpenDocument) => object | null) =>
    connection.onRequest(
      method,
      guard.request<unknown, object | null>(method, nothing, (params) => {
        const open = isRecord(params) && typeof params.uri === 'string' ? host.find(params.uri) : undefined;
        return open && !open.safeMode && isRecord(params) ? answer(params, open) : null;
      }),
    );

  on(ADD_TASK_METHOD, (params, open) => {
    if (!isPosition(params.position)) return null;
    const { tree } = open.document;
    const insertion = addTask(service(open.uri).context(open.document), offsetAt(tree, params.position));
    return insertion && { position: positionAt(tree, insertion.offset), snippet: insertion.snippet, edits: editsOf(tree, insertion.edits) };
  });
  on(JOIN_LINES_METHOD, (params, open): WorkspaceEdit | null => {
    const range = isRange(params.range) ? textRangeOf(open.document.tree, params.range) : null;
    const edits = joinLines(service(open.uri).plan(open.document), range);
    return edits.length === 0 ? null : workspaceEdit(open, edits, host.client());
  });
  on(ADD_ENTRY_METHOD, (params, open) => addEntry(service(open.uri), open, params));
  connection.onRequest(
    UPDATE_NAMES_METHOD,
    guard.request<unknown, WorkspaceEdit | null>(UPDATE_NAMES_METHOD, nothing, (params) => updateNames(host, params)),
  );
  connection.onRequest(
    CHECK_PLANS_METHOD,
    guard.request<unknown, CheckedPlan[] | null>(CHECK_PLANS_METHOD, nothing, (params) => checkPlans(host, params)),
  );
}

interface CheckedPlan {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
}

async function checkPlans({ configs, findingsIn }: RequestHost, params: unknown): Promise<CheckedPlan[] | null> {
  if (!isRecord(params) || !Array.isArray(params.plans)) return null;
  const checked: CheckedPlan[] = [];
  for (const { uri, text } of params.plans.filter(isRecord).slice(0, MAX_UPDATED_PLANS)) {
    if (typeof uri !== 'string' || typeof text !== 'string') continue;
    await configs.load(uri);
    if (!configs.ignores(uri)) checked.push({ uri, items: findingsIn(uri, text) });
  }
  return checked;
}

function addEntry(service: Service, open: OpenDocument, { range, kind, config }: Record<string, unknown>): AddEntryAnswer | null {
  if (!isRange(range) || typeof config !== 'string') return null;
  const context = service.context(open.document);
  const at = textRangeOf(open.document.tree, range);
  const entry = kind === 'reference' ? unknownReferenceAt(context, at.start) : unknownAgencyAt(context, at);
  if (!entry) return { kind: 'nothing' };
  const edits = addEntryEdits(config, entry);
  if (typeof edits === 'string') return { kind: edits };
  const index = new LineIndex(config);
  return {
    kind: 'edits',
    title: ownEntryTitle(entry),
    edits: edits.map(({ range: { start, end }, newText }) => ({ range: { start: index.positionAt(start), end: index.positionAt(end) }, newText })),
  };
}

/** The plan that the editor shows, or all `plans`; those that an editor holds are taken from there. */
async function updateNames(host: RequestHost, params: unknown): Promise<WorkspaceEdit | null> {
  if (!isRecord(params)) return null;
  const asOf = typeof params.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(params.asOf) ? params.asOf : null;
  const asked = Array.isArray(params.plans) ? params.plans : [params];
  const updates: PlanUpdate[] = [];
  for (const { uri, text } of asked.filter(isRecord).slice(0, MAX_UPDATED_PLANS)) {
    if (typeof uri !== 'string') continue;
    await host.configs.load(uri);
    const open = host.find(uri);
    if (open?.safeMode || (asked.length > 1 && host.configs.ignores(uri))) continue;
    const service = host.service(uri);
    const document = open?.document ?? (typeof text === 'string' ? service.open(text) : null);
    if (document) updates.push({ uri, version: open?.version ?? null, tree: document.tree, groups: groupsOf(service, document, asOf) });
  }
  return nameUpdateEdit(updates);
}

function groupsOf(service: Service, document: Document, asOf: string | null) {
  return nameUpdates(document.tree, service.check(document, { asOf, only: NAME_RULES, limit: Number.MAX_SAFE_INTEGER }));
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}
