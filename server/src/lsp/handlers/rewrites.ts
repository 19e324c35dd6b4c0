import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { tableOfTasks, tasksOfTable } from '../../features/editing/list-table';
import { moveItem } from '../../features/editing/move-item';
import { renumberEdits } from '../../features/editing/renumber';
import type { Service } from '../../service';
import type { TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { type ClientCapabilities, isRecord } from '../capabilities';
import { textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import { workspaceEdit } from './code-actions';
import type { RequestHost } from './requests';

/** {uri, kind, range} → the edit, how many places it changes, and where the caret goes; null when there is nothing to do. Behind commands of our own clients. */
export const REWRITE_METHOD = 'kehoach/rewrite';

/** What a command may ask for. */
type RewriteKind = 'renumber' | 'moveUp' | 'moveDown' | 'toTable' | 'toTasks';

export interface RewriteAnswer {
  readonly edit: WorkspaceEdit;
  readonly count: number;
  readonly caret: Position | null;
}

interface Rewrite {
  readonly edits: readonly TextEdit[];
  /** In the text as it will be; null: where the editor leaves it. */
  readonly caret: number | null;
}

/** Registers the request. */
export function registerRewrites(connection: Connection, { guard, service, find, client }: Pick<RequestHost, 'guard' | 'service' | 'find' | 'client'>): void {
  connection.onRequest(
    REWRITE_METHOD,
    guard.request<unknown, RewriteAnswer | null>(
      REWRITE_METHOD,
      () => null,
      (params) => {
        if (!isRecord(params) || typeof params.uri !== 'string' || !isRange(params.range)) return null;
        const open = find(params.uri);
        if (!open || open.safeMode) return null;
        const range = textRangeOf(open.document.tree, params.range);
        const rewrite = rewriteOf(service(open.uri), open, params.kind, range);
        if (!rewrite || rewrite.edits.length === 0) return null;
        return {
          edit: workspaceEdit(open, rewrite.edits, client()),
          count: rewrite.edits.length,
          caret: rewrite.caret === null ? null : caretAfter(open, rewrite.edits, rewrite.caret),
        };
      },
    ),
  );
}

function rewriteOf(service: Service, { document }: OpenDocument, kind: unknown, range: TextRange): Rewrite | null {
  const plan = service.plan(document);
  const alone = (edit: TextEdit | null): Rewrite | null => edit && { edits: [edit], caret: null };
  switch (kind as RewriteKind) {
    case 'renumber':
      return { edits: renumberEdits(plan), caret: null };
    case 'toTable':
      return alone(tableOfTasks(plan, range));
    case 'toTasks':
      return alone(tasksOfTable(plan, range.start));
    case 'moveUp':
    case 'moveDown': {
      const move = moveItem(plan, range.start, kind === 'moveUp' ? 'up' : 'down');
      if (!move) return null;
      const before = move.references.filter((each) => each.range.start < move.edit.range.start);
      return {
        edits: [move.edit, ...move.references],
        caret: move.caret + before.reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0),
      };
    }
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

/** List to table, table to list, and numbering anew, as actions: when they are asked for, not as a light bulb on every task. */
export function rewriteActions(service: Service, open: OpenDocument, { range, context }: CodeActionParams, client: ClientCapabilities): CodeAction[] {
  const asked =
    context.triggerKind === CodeActionTriggerKind.Invoked || context.only?.some((kind) => kind !== '' && CodeActionKind.RefactorRewrite.startsWith(kind));
  if (!asked) return [];
  const { tree } = open.document;
  const at = textRangeOf(tree, range);
  const block = tree.blocks[tree.indexAt(at.start)];
  // Cheap first: prose is neither numbered nor a table.
  if (!block?.marker && block?.kind !== 'row') return [];
  const offers: readonly (readonly [string, RewriteKind])[] = [
    ['Chuyển các nhiệm vụ này thành bảng', 'toTable'],
    ['Chuyển bảng này thành các nhiệm vụ', 'toTasks'],
    ['Đánh lại số cả văn bản', 'renumber'],
  ];
  return offers.flatMap(([title, kind]) => {
    const rewrite = rewriteOf(service, open, kind, at);
    return rewrite && rewrite.edits.length > 0 ? [{ title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(open, rewrite.edits, client) }] : [];
  });
}

function isRange(value: unknown): value is { readonly start: Position; readonly end: Position } {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}
