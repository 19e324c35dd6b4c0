import type { Block } from '../../syntax/block';

/** Dots or a line to write on. */
const TO_FILL_IN = /(?:… ?){4}|\.{8}|_{6}/;
/** So many paragraphs with such places make a form. */
const ENOUGH = 3;

/** True when `blocks` are a form ("Mẫu số 05"): what is left open there is for others to fill in. */
export function isForm(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { plain } of blocks) if (TO_FILL_IN.test(plain) && ++count >= ENOUGH) return true;
  return false;
}
