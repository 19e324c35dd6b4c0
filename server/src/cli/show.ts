// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** `text` made harmless for a terminal: control characters and marks that turn or hide writing as `\u{…}`, TABs as spaces. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNSAFE, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}

const WIDTHLESS = /\p{M}/gu;

/** Columns `text` takes on a terminal: combining marks take none. */
export function widthOf(text: string): number {
  return [...text.replace(WIDTHLESS, '')].length;
}

/** Vietnamese word for each severity, as reports print it. */
export const SEVERITY_WORDS = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' } as const;
