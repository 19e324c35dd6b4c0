const WIDTHLESS = /\p{M}/gu;

/** Columns `text` takes on a terminal: combining marks take none. */
export function widthOf(text: string): number {
  return [...text.replace(WIDTHLESS, '')].length;
}

/** Vietnamese word for each severity, as reports print it. */
export const SEVERITY_WORDS = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' } as const;
