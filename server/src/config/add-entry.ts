import { type FormattingOptions, modify, type Node, type ParseError } from 'jsonc-parser';
import type { OwnEntry } from '../features/own-entry';
import type { TextEdit } from '../text/edit';
import { foldKey } from '../text/fold';
import { jsonTree } from './json-tree';

/** Why nothing was added: it stands there already, or the file cannot be read as it is. */
export type NotAdded = 'known' | 'broken';

/**
 * The edits that write `entry` into the text of a `kehoach.config.json`; comments and layout stay. An empty text becomes a whole file.
 * A file with errors is left alone.
 */
export function addEntryEdits(text: string, entry: OwnEntry): readonly TextEdit[] | NotAdded {
  const value = memberFor(entry);
  const list = entry.kind === 'agency' ? 'agencies' : 'references';
  if (text.trim() === '') return [{ range: { start: 0, end: text.length }, newText: `${JSON.stringify({ [list]: [value] }, null, 2)}\n` }];
  const errors: ParseError[] = [];
  const tree = jsonTree(text, errors);
  if (errors.length > 0 || tree?.type !== 'object') return 'broken';
  const entries = memberOf(tree, list);
  if (entries && entries.type !== 'array') return 'broken';
  if (entries?.children?.some((each) => isSame(each, entry))) return 'known';
  const formattingOptions = layoutOf(text);
  const last = entries?.children?.at(-1);
  if (entries && last) return [insertion(text, last, value, formattingOptions)];
  return modify(text, [list], [value], { formattingOptions }).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    newText: content,
  }));
}

/** Behind the last entry of a list, before its trailing comma and comments if there are any. */
function insertion(text: string, last: Node, value: object, { insertSpaces, tabSize, eol }: FormattingOptions): TextEdit {
  const at = last.offset + last.length;
  const lineStart = Math.max(text.lastIndexOf('\n', last.offset - 1), text.lastIndexOf('\r', last.offset - 1)) + 1;
  const before = text.slice(lineStart, last.offset);
  const unit = insertSpaces ? ' '.repeat(tabSize ?? 2) : '\t';
  if (before.trim() !== '') return { range: { start: at, end: at }, newText: `, ${JSON.stringify(value)}` };
  const lines = JSON.stringify(value, null, unit)
    .split('\n')
    .join(`${eol ?? '\n'}${before}`);
  return { range: { start: at, end: at }, newText: `,${eol ?? '\n'}${before}${lines}` };
}

function memberFor(entry: OwnEntry): object {
  if (entry.kind === 'agency') return { name: entry.name, ...(entry.level ? { level: entry.level } : {}) };
  const { type, number, date, issuer, title } = entry;
  return { type, number, ...(date ? { date } : {}), issuer, title };
}

function memberOf(object: Node, name: string): Node | undefined {
  return object.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function isSame(node: Node, entry: OwnEntry): boolean {
  const is = (name: string, value: string) => foldKey(String(memberOf(node, name)?.value ?? '')) === foldKey(value);
  if (entry.kind === 'agency') return is('name', entry.name);
  return is('number', entry.number) && is('type', entry.type) && is('date', entry.date ?? '');
}

/** Indent and line end as the text has them; two spaces and LF where it says nothing. */
function layoutOf(text: string): FormattingOptions {
  const indent = /\n([ \t]{1,8})\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
