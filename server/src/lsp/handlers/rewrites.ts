import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type Connection, type Position } from 'vscode-languageserver';
import { type RewriteKind, rewriteRequest } from '../../../../protocol/editing';
import type { Service } from '../../service';
import type { TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
import type { ClientCapabilities } from '../capabilities';
import { textRangeOf } from '../convert/convert';
import { isRange } from '../convert/shapes';
import type { OpenDocument } from '../documents';
import { workspaceEdit } from './code-actions';
import type { HandlerHost } from './host';
import { ownRequests } from './own-requests';

interface Rewrite {
  readonly edits: readonly TextEdit[];
  /** In the text as it will be; null: where the editor leaves it. */
  readonly caret: number | null;
}

/** Registers the request behind the commands of our own clients. */
export function registerRewrites(connection: Connection, host: HandlerHost): void {
  ownRequests(connection, host).onPlan(rewriteRequest, (open, { kind, range }) => {
    if (!isRange(range)) return null;
    const rewrite = rewriteOf(host.service(open.uri), open, kind, textRangeOf(open.document.tree, range));
    if (!rewrite || rewrite.edits.length === 0) return null;
    return {
      edit: workspaceEdit(open, rewrite.edits, host.session.client),
      count: rewrite.edits.length,
      caret: rewrite.caret === null ? null : caretAfter(open, rewrite.edits, rewrite.caret),
    };
  });
}

function rewriteOf(service: Service, { document }: OpenDocument, kind: unknown, range: TextRange): Rewrite | null {
  const alone = (edit: TextEdit | null): Rewrite | null => edit && { edits: [edit], caret: null };
  switch (kind as RewriteKind) {
    case 'renumber':
      return { edits: service.renumber(document), caret: null };
    case 'toTable':
      return alone(service.tableOfTasks(document, range));
    case 'toTasks':
      return alone(service.tasksOfTable(document, range.start));
    case 'moveUp':
    case 'moveDown': {
      const move = service.moveItem(document, range.start, kind === 'moveUp' ? 'up' : 'down');
      if (!move) return null;
      const before = move.references.filter((each) => each.range.start < move.edit.range.start);
      return {
        edits: [move.edit, ...move.references],
        caret: move.caret + before.reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0),
      };
    }
    case 'promote':
    case 'demote':
      return { edits: service.changeLevel(document, range.start, kind === 'promote' ? 'up' : 'down'), caret: null };
    default:
      return null;
  }
}

/** The position of an offset in the text as the edits leave it. */
function caretAfter(open: OpenDocument, edits: readonly TextEdit[], offset: number): Position {
  const { tree } = open.document;
  let text = tree.blocks.map(({ source }) => source).join('');
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start - a.range.start))
    text = text.slice(0, range.start) + newText + text.slice(range.end);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
}

/** What every client is offered when it asks. */
const OFFERS: readonly (readonly [string, RewriteKind])[] = [
  ['Chuyển các nhiệm vụ này thành bảng', 'toTable'],
  ['Chuyển bảng này thành các nhiệm vụ', 'toTasks'],
  ['Đánh lại số cả văn bản', 'renumber'],
];
/** What our own clients have commands and keys for: offered where this kind of action alone is asked for. */
const MOVES: readonly (readonly [string, RewriteKind])[] = [
  ['Chuyển mục lên trên', 'moveUp'],
  ['Chuyển mục xuống dưới', 'moveDown'],
  ['Chuyển mục lên một cấp', 'promote'],
  ['Chuyển mục xuống một cấp', 'demote'],
];

/** Rewriting as actions: when they are asked for, not as a light bulb on every task. `commands`: the client has commands of ours. */
export function rewriteActions(
  service: Service,
  open: OpenDocument,
  { range, context }: CodeActionParams,
  client: ClientCapabilities,
  commands: boolean,
): CodeAction[] {
  const byKind = context.only?.some((kind) => kind !== '' && CodeActionKind.RefactorRewrite.startsWith(kind)) === true;
  if (!byKind && context.triggerKind !== CodeActionTriggerKind.Invoked) return [];
  const { tree } = open.document;
  const at = textRangeOf(tree, range);
  const block = tree.blocks[tree.indexAt(at.start)];
  // Cheap first: prose is neither numbered nor a table.
  if (!block?.marker && block?.kind !== 'row') return [];
  return [...OFFERS, ...(byKind && !commands ? MOVES : [])].flatMap(([title, kind]) => {
    const rewrite = rewriteOf(service, open, kind, at);
    return rewrite && rewrite.edits.length > 0 ? [{ title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(open, rewrite.edits, client) }] : [];
  });
}
