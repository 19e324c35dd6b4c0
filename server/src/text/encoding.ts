// Text that is Vietnamese to the eye but not in Unicode NFC: old encodings, combining marks, letters broken by a font.
import { FONT_DAMAGE, TCVN3, VNI_LETTERS, VNI_SIGNS } from './encoding-tables';
import { isSyllable } from './syllable';
import { VIETNAMESE_ONLY } from './vietnamese';

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

/** Words that must read as Vietnamese only after conversion before an old encoding is believed. */
const ENOUGH_WORDS = 3;
const SURE_SHARE = 0.8;
const SIGN_IN_WORD = /[a-z][¡¢£¤¥¦§¸µ¶·¹»¼½¾®©ª«¬¨][a-z]|[®©ª«¬¨§][a-z]+[¸µ¶·¹»¼½¾]|[®§][¸µ¶·¹»¼½¾¬«©¨a-zÞ]/i;
/** More of a text than this tells nothing new. */
const SAMPLE = 20_000;

/**
 * The encoding `text` is written in. An old one only when several of its words are no Vietnamese as they stand and nearly all of them
 * become Vietnamese by conversion: clean Unicode, French or German words never do.
 */
export function detectEncoding(text: string): Encoding {
  const sample = text.slice(0, SAMPLE);
  // Neither table has a byte that shows as ơ, ư, đ or a letter of U+1EA0–1EF9.
  if (VIETNAMESE_ONLY.test(sample) || !/[\u00a1-\u00ff]/.test(sample)) return 'unicode';
  const words = sample.split(/[\s.,;:!?()"“”/[\]0-9-]+/).filter((word) => /[\u00a1-\u00ff]/.test(word) && word.length <= 12);
  const odd = words.filter((word) => !isSyllable(word));
  const short = odd.length < ENOUGH_WORDS;
  // Two words are enough when a sign stands inside a word, as only TCVN3 has it: "§¬n vÞ".
  if (odd.length < 2 || odd.length < words.length / 4 || (short && !odd.some((word) => SIGN_IN_WORD.test(word)))) return 'unicode';
  const share = (encoding: Encoding): number => odd.filter((word) => isSyllable(convert(word, encoding))).length / odd.length;
  const [tcvn3, vni] = [share('tcvn3'), share('vni')];
  if (Math.max(tcvn3, vni) < SURE_SHARE) return 'unicode';
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** `text` in Unicode NFC, read as `from`. Lines of capitals stay capitals: TCVN3 has no bytes for most of them, its capital fonts show small letters so. */
export function convert(text: string, from: Encoding): string {
  if (from === 'unicode') return text.normalize('NFC');
  return from === 'tcvn3' ? text.split('\n').map(convertTcvn3).join('\n') : convertVni(text);
}

/** `text` with letters that a font's wrong character map has broken set right; letters it does not know stay. */
export function repairFontDamage(text: string): string {
  return replaceEach(text, FONT_DAMAGE);
}

/** One of the letters that no Vietnamese text holds and `repairFontDamage` knows. */
export const FONT_DAMAGED = /[ƢƣƿǶǷǜ]/;

function convertTcvn3(line: string): string {
  const converted = replaceEach(line, TCVN3);
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line) ? converted.toUpperCase() : converted;
}

function convertVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const lower = char.toLowerCase();
    const next = text[i + 1]?.toLowerCase();
    const combined = next === undefined ? undefined : VNI_SIGNS[lower]?.[next];
    const letter = combined ?? VNI_LETTERS.get(lower) ?? lower;
    out += char === lower ? letter : letter.toUpperCase();
    if (combined !== undefined) i++;
  }
  return out;
}

function replaceEach(text: string, map: ReadonlyMap<string, string>): string {
  let out = '';
  for (const char of text) out += map.get(char) ?? char;
  return out;
}
