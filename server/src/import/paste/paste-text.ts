import type { Catalog } from '../../catalog/catalog';
import type { Plan } from '../../model/types';
import { planTextOf } from '../plan-text';
import { cleanText } from './clean-text';
import { htmlContent } from './html-content';

/** What a clipboard holds: the same as plain text and, when a browser or Word wrote it, as HTML. */
export interface Clipboard {
  readonly plain: string;
  readonly html: string | null;
}

/** Longer clipboards are pasted as they are. */
const MAX_LENGTH = 2_000_000;

/**
 * What is to be pasted into `plan` at `offset` in place of the clipboard's plain text: tables as rows in the plan's own form, numbers and bullets of lists written
 * out, wrapped lines joined where that is sure, plain blanks. Null when that is what the clipboard says by itself. Line ends are "\n". Never throws.
 */
export function pasteText({ plain, html }: Clipboard, plan: Plan, offset: number, catalog: Catalog): string | null {
  if (plain.length > MAX_LENGTH || (html?.length ?? 0) > MAX_LENGTH) return null;
  const structured = html !== null && /<(?:table|li)[\s>]/i.test(html) ? planTextOf(htmlContent(html), { tabs: hasTabRows(plan) }).text : '';
  const hasTable = structured !== '' && /<table[\s>]/i.test(html ?? '');
  const clean = cleanText(structured === '' ? plain : structured, catalog);
  const ended = /[\r\n]$/.test(plain) || hasTable ? clean : clean.trimEnd();
  const text = hasTable ? onItsLines(ended, plan, offset) : ended;
  return bare(text) === bare(plain) ? null : text;
}

/** White space at the ends of lines and blank lines are not worth a question. */
function bare(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** The rows of this plan are cells between TABs. */
function hasTabRows({ tree }: Plan): boolean {
  const rows = tree.blocks.filter(({ kind }) => kind === 'row');
  return rows.length > 0 && rows.every(({ source }) => source.includes('\t') && !source.includes('|'));
}

/** A table begins a line. */
function onItsLines(text: string, { tree }: Plan, offset: number): string {
  const index = tree.indexAt(offset);
  const before = tree.blocks[index]?.source.slice(0, offset - (tree.offsets[index] ?? 0)) ?? '';
  const starts = before === '' ? offset === 0 || /[\r\n]$/.test(tree.blocks[index - 1]?.source ?? '\n') : /[\r\n]$/.test(before);
  return starts ? text : `\n${text}`;
}
