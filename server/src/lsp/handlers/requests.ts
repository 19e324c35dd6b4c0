import type { Connection, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import {
  type AddEntryAnswer,
  type AddEntryParams,
  addEntryRequest,
  addTaskRequest,
  joinLinesRequest,
  pasteRequest,
  type UpdateNamesParams,
  updateNamesRequest,
} from '../../../../protocol/editing';
import { type CheckedPlan, checkPlansRequest } from '../../../../protocol/plans';
import { addEntryEdits, ownEntryTitle, type Service } from '../../service';
import { LineIndex } from '../../text/line-index';
import { editsOf, offsetAt, positionAt, textRangeOf } from '../convert/convert';
import { isPosition, isRange, isRecord } from '../convert/shapes';
import type { OpenDocument } from '../documents';
import { MAX_UPDATED_PLANS } from '../limits';
import { workspaceEdit } from './code-actions';
import type { HandlerHost } from './host';
import { nameUpdateEdit, type PlanUpdate } from './name-updates';
import { ownRequests, type Unchecked } from './own-requests';

// Requests of our own clients, behind their commands. Parameters are checked: what has a wrong shape is answered with null.

/** Gives the findings of a text that no editor holds. */
type FindingsIn = (uri: string, text: string) => Diagnostic[];

/** Registers the handlers of all of them. */
export function registerRequests(connection: Connection, host: HandlerHost, findingsIn: FindingsIn): void {
  const { service } = host;
  const { on, onPlan } = ownRequests(connection, host);
  onPlan(addTaskRequest, ({ uri, document }, { position }) => {
    if (!isPosition(position)) return null;
    const { tree } = document;
    const insertion = service(uri).addTask(document, offsetAt(tree, position));
    return insertion && { position: positionAt(tree, insertion.offset), snippet: insertion.snippet, edits: editsOf(tree, insertion.edits) };
  });
  onPlan(joinLinesRequest, (open, { range }) => {
    const within = isRange(range) ? textRangeOf(open.document.tree, range) : null;
    const edits = service(open.uri).joinLines(open.document, within);
    return edits.length === 0 ? null : workspaceEdit(open, edits, host.session.client);
  });
  onPlan(pasteRequest, ({ uri, document }, { position, plain, html }) => {
    if (!isPosition(position) || typeof plain !== 'string') return null;
    const text = service(uri).pasteText(document, offsetAt(document.tree, position), { plain, html: typeof html === 'string' ? html : null });
    return text === null ? null : { text };
  });
  onPlan(addEntryRequest, (open, params) => addEntry(service(open.uri), open, params));
  on(updateNamesRequest, (params) => updateNames(host, params));
  on(checkPlansRequest, ({ plans }) => (Array.isArray(plans) ? checkPlans(host, findingsIn, plans) : null));
}

async function checkPlans({ configs }: HandlerHost, findingsIn: FindingsIn, plans: readonly unknown[]): Promise<CheckedPlan[]> {
  const checked: CheckedPlan[] = [];
  for (const { uri, text } of plans.filter(isRecord).slice(0, MAX_UPDATED_PLANS)) {
    if (typeof uri !== 'string' || typeof text !== 'string') continue;
    await configs.load(uri);
    if (!configs.ignores(uri)) checked.push({ uri, items: findingsIn(uri, text) });
  }
  return checked;
}

function addEntry(service: Service, open: OpenDocument, { range, kind, config }: Unchecked<AddEntryParams>): AddEntryAnswer | null {
  if (!isRange(range) || typeof config !== 'string') return null;
  const { document } = open;
  const at = textRangeOf(document.tree, range);
  const entry = kind === 'reference' ? service.unknownReference(document, at.start) : service.unknownAgency(document, at);
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
async function updateNames(host: HandlerHost, params: Unchecked<UpdateNamesParams>): Promise<WorkspaceEdit | null> {
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
    if (document) updates.push({ uri, version: open?.version ?? null, tree: document.tree, groups: service.nameUpdates(document, asOf) });
  }
  return nameUpdateEdit(updates);
}
