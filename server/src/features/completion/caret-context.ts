import { sourceRange } from '../../syntax/block';
import { roleOfLabel } from '../../syntax/label';
import type { FieldRole } from '../../syntax/labels';
import type { TextRange } from '../../text/range';
import { type Cursor, cursorAt, type FeatureContext } from '../context';

/** Where in the plan the caret stands, as far as it decides what may be written there. */
export interface CaretContext {
  readonly cursor: Cursor;
  /** The field whose value the caret is in; `recipients` in the distribution list; null in prose. */
  readonly role: FieldRole | 'recipients' | null;
  /** The line from the start of the value (or of the prose) to the caret, and its offset in the document. */
  readonly typed: string;
  readonly typedStart: number;
  /** The field's label stands on an earlier line: what is typed may go on with its value or begin something new. */
  readonly continued: boolean;
  /** Asked for by hand: then prose is completed as well. */
  readonly explicit: boolean;
}

/** Rows that are looked through upwards for the head of a table. */
const MAX_ROWS = 400;

/** The place of the caret; null in an empty document and inside comments. */
export function caretContextAt(context: FeatureContext, offset: number, explicit: boolean): CaretContext | null {
  const cursor = cursorAt(context.plan.tree, offset);
  if (!cursor || /^\s*\/\//.test(cursor.before)) return null;
  const from = (start: number, role: CaretContext['role']): CaretContext => {
    const lead = /^\s*/.exec(cursor.before.slice(start))?.[0].length ?? 0;
    const continued = role !== null && start === 0 && cursor.lineStart > cursor.blockStart;
    return { cursor, role, typed: cursor.before.slice(start + lead), typedStart: cursor.lineStart + start + lead, continued, explicit };
  };
  if (cursor.block.kind === 'row') return rowPlace(context, cursor, from);
  if (onBlankLine(cursor)) return from(0, inRecipients(context, cursor) ? 'recipients' : null);
  const field = fieldAt(cursor);
  if (field) return from(field.start, field.role);
  const marker = markerLength(cursor);
  if (inRecipients(context, cursor)) return from(marker, 'recipients');
  return from(marker, parentRole(context, cursor));
}

/** A value may begin at the caret: behind a blank. Right behind ":" or ";" the line often ends, and Enter must stay Enter. */
export function isOpen({ cursor, explicit }: CaretContext): boolean {
  return explicit || /\s$/.test(cursor.before);
}

/** The caret stands on an empty line behind the block's words. */
function onBlankLine(cursor: Cursor): boolean {
  return cursor.before.trim() === '' && cursor.plain > cursor.block.content.end;
}

/** Length of white space and marker at the start of the caret's line. */
export function markerLength(cursor: Cursor): number {
  return /^\s*(?:[-–—•*+]\s+|\(?[0-9a-zđ]{1,3}[.)]\s*|[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}\.?\s+|[IVX]{1,5}\.\s*)?/u.exec(cursor.before)?.[0].length ?? 0;
}

/** The field whose value the caret is in, and where on the caret's line the value starts. */
function fieldAt(cursor: Cursor): { readonly role: FieldRole; readonly start: number } | null {
  const { block } = cursor;
  let found: (typeof block.fields)[number] | null = null;
  for (const field of block.fields) if (field.label.end < cursor.plain) found = field;
  if (!found) return null;
  const labelEnd = cursor.blockStart + sourceRange(block, found.label).end - cursor.lineStart;
  // The label may stand on an earlier line than the caret: then the value goes on with the line.
  if (labelEnd <= 0) return { role: found.role, start: 0 };
  const colon = /^[\s*_]{0,8}:[*_]{0,4}/.exec(cursor.before.slice(labelEnd));
  if (colon) return { role: found.role, start: labelEnd + colon[0].length };
  return found.value.start <= cursor.plain ? { role: found.role, start: labelEnd } : null;
}

function inRecipients(context: FeatureContext, cursor: Cursor): boolean {
  const { plan } = context;
  if (!plan.distribution) return false;
  const from = plan.tree.indexOf(plan.distribution.block);
  const to = plan.signature ? plan.tree.indexOf(plan.signature.block) : -1;
  if (from < 0 || cursor.index < from) return false;
  if (cursor.index === from) return /n[oơ]i nh[aậ]n\s*:/iu.test(cursor.block.plain.slice(0, cursor.plain)) || cursor.before.trim() === '';
  return to < from || cursor.index < to;
}

/** "b) Cơ quan thực hiện:" with nothing behind it gives its role to the dash items below it. */
function parentRole(context: FeatureContext, cursor: Cursor): FieldRole | null {
  const kind = cursor.block.marker?.kind;
  if (kind !== 'dash' && kind !== 'plus' && kind !== 'bullet') return null;
  const { blocks } = context.plan.tree;
  for (let i = cursor.index - 1; i >= 0 && i > cursor.index - 12; i--) {
    const block = blocks[i];
    if (block?.kind !== 'text') return null;
    if (block.marker?.kind === kind) {
      if (block.fields.length > 0) return null;
      continue;
    }
    const field = block.fields[block.fields.length - 1];
    return field && field.value.start >= field.value.end ? field.role : null;
  }
  return null;
}

function rowPlace(context: FeatureContext, cursor: Cursor, from: (start: number, role: CaretContext['role']) => CaretContext): CaretContext {
  const separator = cursor.block.plain.includes('|') ? '|' : '\t';
  const column = columnOf(cursor.before, separator);
  const role = headRole(context, cursor.index, column);
  return from(cursor.before.lastIndexOf(separator) + 1, role);
}

function columnOf(before: string, separator: string): number {
  let count = 0;
  for (const char of before) if (char === separator) count++;
  return separator === '|' && before.trimStart().startsWith('|') ? count - 1 : count;
}

/** The role of a column by the nearest row above that names two roles or more. */
function headRole(context: FeatureContext, index: number, column: number): FieldRole | null {
  const { blocks } = context.plan.tree;
  for (let i = index - 1; i >= 0 && i > index - MAX_ROWS; i--) {
    const block = blocks[i];
    if (block?.kind !== 'row') break;
    const roles = block.cells.map((cell: TextRange) => roleOfLabel(block.folded.slice(cell.start, cell.end)));
    if (roles.filter((role) => role !== null).length >= 2) return roles[column] ?? null;
  }
  return null;
}
