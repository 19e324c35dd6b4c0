import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { type CodeAction as Offer, ownEntryTitle, type Service } from '../../service';
import type { TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { type ClientCapabilities, FIX_ALL_KIND } from '../capabilities';
import { editsOf, textRangeOf } from '../convert/convert';
import { isRecord } from '../convert/shapes';
import type { OpenDocument } from '../documents';
import type { HandlerHost } from './host';
import { rewriteActions } from './rewrites';
import { asksForValue, withStop } from './snippet-edits';

/** What an action carries so that its edits can be worked out when it is chosen, from the text as it is then. */
interface Choice {
  readonly uri: string;
  readonly kind: 'fix' | 'suppress' | 'fix-all';
  readonly rule: string;
  readonly title: string;
  /** Where the problem stood when the action was offered. */
  readonly at: TextRange;
}

/** Registers fixes and rewritings, offered and worked out. */
export function registerCodeActions(connection: Connection, { guard, service, find, session, withText, prepared }: HandlerHost): void {
  connection.onCodeAction(
    guard.request(
      'codeAction',
      () => null,
      async (params, token) => {
        const { uri } = params.textDocument;
        await prepared(uri, token);
        return withText(uri, (open) => codeActions(service(uri), open, params, session.client, session.options.commands));
      },
    ),
  );
  connection.onCodeActionResolve(
    guard.request(
      'codeAction/resolve',
      (action) => action,
      (action) => resolveCodeAction(service, find, action, session.client, session.options.commands),
    ),
  );
}

/**
 * The fixes for what stands in the range asked for, the preferred first; then ways to write down what the catalogue does not know (`commands`: the client
 * runs those), and to join the lines of a selection. Fix-all only when it is asked for.
 */
function codeActions(service: Service, open: OpenDocument, params: CodeActionParams, client: ClientCapabilities, commands: boolean): CodeAction[] {
  const { only, diagnostics } = params.context;
  const actions: CodeAction[] = [];
  const silencing: CodeAction[] = [];
  if (wanted(only, CodeActionKind.QuickFix)) {
    const offers = withoutDoubles(service.codeActions(open.document, textRangeOf(open.document.tree, params.range)));
    for (const offer of [...offers].sort(byUse)) (offer.kind === 'suppress' ? silencing : actions).push(quickFix(open, offer, diagnostics, client));
    if (commands) actions.push(...addActions(service, open, params.range));
    if (commands && actions.length === 0) actions.push(...explanations(offers));
  }
  if (wanted(only, CodeActionKind.RefactorRewrite))
    actions.push(...joinAction(service, open, params, client), ...rewriteActions(service, open, params, client, commands));
  // Only on demand: a light bulb on every line would tell nothing.
  if (only?.some((kind) => covers(kind, FIX_ALL_KIND))) actions.push(...fixAll(service, open, client));
  return [...actions, ...silencing];
}

/** One comment silences every finding of its rule in the paragraph, one action may end several findings: each is offered once. */
function withoutDoubles(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ kind, title, problem: { rule }, edits }) => {
    const key = kind === 'suppress' ? title : JSON.stringify([rule, title, edits]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Where nothing can be mended by itself: why it is told. To be silenced is never the first that is offered. */
function explanations(offers: readonly Offer[]): CodeAction[] {
  return [...new Set(offers.map(({ problem }) => problem.rule))].map((rule) => {
    const title = `Vì sao “${rule}”?`;
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: 'kehoach.explainRule', arguments: [rule] } };
  });
}

/**
 * `action` with its edits, worked out from the text as it is now; without edits when what it was for is gone. Where something is still to be written the caret
 * stops, and a client of ours (`commands`) opens the list of values.
 */
function resolveCodeAction(
  serviceFor: (uri: string) => Service,
  find: (uri: string) => OpenDocument | undefined,
  action: CodeAction,
  client: ClientCapabilities,
  commands: boolean,
): CodeAction {
  const choice = choiceOf(action.data);
  const open = choice && find(choice.uri);
  if (!choice || !open) return action;
  const service = serviceFor(open.uri);
  const edits = choice.kind === 'fix-all' ? service.fixAll(open.document) : editsFor(service, open, choice);
  if (!edits) return action;
  const stopped = client.snippetEdits && choice.kind !== 'fix-all' ? withStop(open, edits) : null;
  if (!stopped) return { ...action, edit: workspaceEdit(open, edits, client) };
  const list = { title: 'Gợi ý', command: 'editor.action.triggerSuggest' };
  return { ...action, edit: stopped, ...(commands && asksForValue(stopped) ? { command: list } : {}) };
}

/** The edits of the offer nearest to where the action was made. */
function editsFor(service: Service, open: OpenDocument, choice: Choice): readonly TextEdit[] | undefined {
  const length = open.document.tree.offsets[open.document.tree.blocks.length] ?? 0;
  const same = ({ kind, title, problem }: Offer) => kind === choice.kind && title === choice.title && problem.rule === choice.rule;
  const here = service.codeActions(open.document, choice.at).filter(same);
  const all = here.length > 0 ? here : service.codeActions(open.document, { start: 0, end: length }).filter(same);
  const distance = (offer: Offer) => Math.abs(offer.problem.range.start - choice.at.start);
  return all.reduce<Offer | undefined>((best, offer) => (best && distance(best) <= distance(offer) ? best : offer), undefined)?.edits;
}

function quickFix(open: OpenDocument, offer: Offer, asked: readonly Diagnostic[], client: ClientCapabilities): CodeAction {
  const { problem, title, kind } = offer;
  const { start, end } = problem.range;
  const mine = asked.filter((diagnostic) => {
    const at = textRangeOf(open.document.tree, diagnostic.range);
    return diagnostic.code === problem.rule && at.start === start && at.end === end;
  });
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix };
  if (mine.length > 0) action.diagnostics = mine;
  if (offer.preferred) action.isPreferred = true;
  if (client.resolvesCodeActions) action.data = { uri: open.uri, kind, rule: problem.rule, title, at: problem.range } satisfies Choice;
  else action.edit = workspaceEdit(open, offer.edits, client);
  return action;
}

/** What is named here and the catalogue does not know, as commands that write it into the user's own list. */
function addActions(service: Service, open: OpenDocument, range: CodeActionParams['range']): CodeAction[] {
  const { document } = open;
  const at = textRangeOf(document.tree, range);
  const reference = service.unknownReference(document, at.start);
  const agency = reference ? null : service.unknownAgency(document, at);
  const [entry, command] = reference ? [reference, 'kehoach.addReference'] : [agency, 'kehoach.addAgency'];
  if (!entry) return [];
  const title = `Thêm “${ownEntryTitle(entry)}” vào danh mục của tôi`;
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [open.uri, range] } }];
}

/** With a caret only when somebody asks for it: most paragraphs of a pasted plan have more than one line. */
function joinAction(service: Service, open: OpenDocument, { range, context: { only } }: CodeActionParams, client: ClientCapabilities): CodeAction[] {
  const { start, end } = textRangeOf(open.document.tree, range);
  if (start === end && !only?.some((kind) => covers(kind, CodeActionKind.RefactorRewrite) && kind !== '')) return [];
  const { tree } = open.document;
  // Cheap first: nothing to join is the usual answer.
  const [first, last] = [tree.indexAt(start), tree.indexAt(end)];
  if (!tree.blocks.slice(first, last + 1).some(({ source }) => /[\r\n]/.test(source.trimEnd()))) return [];
  const edits = service.joinLines(open.document, { start, end: Math.max(end, start + 1) });
  return edits.length === 0 ? [] : [{ title: 'Nối các dòng bị ngắt', kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(open, edits, client) }];
}

function fixAll(service: Service, open: OpenDocument, client: ClientCapabilities): CodeAction[] {
  const edits = service.fixAll(open.document);
  if (edits.length === 0) return [];
  const title = 'Sửa mọi lỗi hình thức trong tệp';
  const action: CodeAction = { title, kind: FIX_ALL_KIND };
  if (client.resolvesCodeActions) action.data = { uri: open.uri, kind: 'fix-all', rule: '', title, at: { start: 0, end: 0 } } satisfies Choice;
  else action.edit = workspaceEdit(open, edits, client);
  return [action];
}

export function workspaceEdit(open: OpenDocument, edits: readonly TextEdit[], client: ClientCapabilities): WorkspaceEdit {
  const changes = editsOf(open.document.tree, edits);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits: changes }] }
    : { changes: { [open.uri]: changes } };
}

/** Fixes before suppressions, the preferred first; else as the rules gave them. */
function byUse(a: Offer, b: Offer): number {
  return rank(a) - rank(b);
}

function rank({ kind, preferred }: Offer): number {
  if (kind === 'suppress') return 2;
  return preferred ? 0 : 1;
}

function wanted(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.length === 0 || only.some((asked) => covers(asked, kind));
}

/** Kinds are paths: `source` covers `source.fixAll.kehoach`, the empty kind covers all. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function choiceOf(data: unknown): Choice | undefined {
  if (!isRecord(data)) return undefined;
  const { uri, kind, rule, title, at } = data;
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof title !== 'string') return undefined;
  if (kind !== 'fix' && kind !== 'suppress' && kind !== 'fix-all') return undefined;
  if (!isRecord(at) || typeof at.start !== 'number' || typeof at.end !== 'number') return undefined;
  return { uri, kind, rule, title, at: { start: at.start, end: at.end } };
}
