import type { Catalog } from '../../catalog/catalog';
import { readPlan } from '../../model/document/reader';
import type { Plan } from '../../model/types';
import { parse } from '../../syntax/parse';
import { applyEdits, type TextEdit } from '../../text/edit';
import { overlaps, type TextRange } from '../../text/range';
import { labelEdits } from './labels';
import { markEdits } from './marks';
import { spaceEdits } from './spaces';
import { tableEdits } from './tables';

/**
 * The edits that bring a plan into good form: Unicode NFC, blanks for no-break spaces, white space, one bullet for each kind, one form for each label, tables
 * in columns. Whole lines, those of `range` (document offsets; null: all). No line is added or taken away, no other character changes, formatting again changes
 * nothing. Never throws.
 */
export function formatEdits(plan: Plan, catalog: Catalog, text: string, range: TextRange | null): TextEdit[] {
  const composed = text.normalize('NFC').replaceAll('\u00a0', ' ');
  const read = composed === text ? plan : readPlan(parse(composed), catalog);
  const formatted = withoutTrailing(applyEdits(composed, [...markEdits(read), ...labelEdits(read), ...spaceEdits(read), ...tableEdits(read)]));
  return lineEdits(text, formatted).filter((edit) => range === null || overlaps(edit.range, range) || edit.range.start === range.start);
}

/** White space at the ends of lines; TABs end empty cells. */
function withoutTrailing(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      let length = line.length - end.length;
      while (length > 0 && line[length - 1] === ' ') length--;
      return line.slice(0, length) + end;
    })
    .join('\n');
}

/** The lines of `before` that read otherwise in `after`, which has as many. */
function lineEdits(before: string, after: string): TextEdit[] {
  const lines = after.split('\n');
  const edits: TextEdit[] = [];
  let start = 0;
  for (const [i, line] of before.split('\n').entries()) {
    const end = start + line.length;
    const newText = lines[i];
    if (newText !== undefined && newText !== line) edits.push({ range: { start, end }, newText });
    start = end + 1;
  }
  return edits;
}
