/** What commands a terminal, turns or hides writing, or is half a character; also whatever lies beyond the basic plane, to be looked at again. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;
const HIDDEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const BREAK = /[\t-\r\u0085\u2028\u2029]/;

/**
 * `text` as it may be shown to people anywhere (a terminal, a message, a card): on one line, line ends and TABs as spaces, and whatever would
 * command, turn or hide as `\u{…}`, so that nobody is shown something else than what stands there. The same string when there is none of it.
 */
export function visible(text: string): string {
  return SUSPECT.test(text) ? text.replace(HIDDEN, (char) => (BREAK.test(char) ? ' ' : `\\u{${char.codePointAt(0)?.toString(16)}}`)) : text;
}

/** `text` without what lies beyond `most` UTF-16 units, an ellipsis in its place; no character is cut in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
