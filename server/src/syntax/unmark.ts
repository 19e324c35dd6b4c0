/** What emphasis, headings and tables of other programs are made of: without any of them `unmark` leaves a text as it is. */
export const MARKS = /[*_#|`<]/;

/** Emphasis and heading marks as spaces; a bullet "* " stays. Keeps the length. */
export function unmark(text: string): string {
  if (!MARKS.test(text)) return text;
  return text
    .replace(/^\s{0,8}(?:#{1,6}|>)(?=\s)/, (mark) => ' '.repeat(mark.length))
    .replace(/\*{2,}|(?<=\S)\*|\*(?=\S)/g, (mark) => ' '.repeat(mark.length))
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}.:;,)”"])_{1,3}(?![\p{L}\p{N}])/gu, (mark) => ' '.repeat(mark.length))
    .replace(/^(\s{0,8})\|(?=[^|]*$)/, '$1 ')
    .replace(/^([^|]*)\|(\s{0,8})$/, '$1 $2')
    .replace(/(?<=(.?))<br ?\/?>/gi, (mark, before: string) => (/[\p{L}\p{N})”"]/u.test(before) ? ';' : ' ').padEnd(mark.length));
}
