import { fold } from '../../text/fold';
import { type Issuer, nameAt } from './issuer';
import { type CitationText, gapBefore, wordAt } from './text';

/** What is asked of a citation to find who issued it. */
export interface Announced {
  readonly start: number;
  /** Kind in its standard form: "Nghị định". */
  readonly type: string;
  /** First word of the kind; null where only a number is written. */
  readonly kindWord: number | null;
}

/** How far in front of a bracket the kind may stand: a title lies between. */
const TITLE_WORDS = 70;
/** How far in front of a colon: nothing but the name of the issuer lies between. */
const NAME_WORDS = 16;

/**
 * The issuer that was named with the kind before the numbers came: "các quyết định của Thủ tướng Chính phủ: Quyết định số …",
 * "Nghị định của Chính phủ quy định chi tiết Luật X (số 37/2019/NĐ-CP …)". Null when the text does not show it.
 */
export function announcedIssuer(text: CitationText, { start, type, kindWord }: Announced): Issuer | null {
  if (text.damaged) return null;
  const first = kindWord ?? numberWord(text, start);
  const gap = gapBefore(text, first);
  const colon = gap === ':';
  if (!colon && !(gap === '(' && kindWord === null)) return null;
  const kind = fold(type).split(' ');
  for (let of = first - 2; of > Math.max(0, first - (colon ? NAME_WORDS : TITLE_WORDS)); of--) {
    // A sentence that has ended announces nothing.
    if (/[.;!?]/.test(gapBefore(text, of + 1))) return null;
    if (text.words[of]?.folded !== 'cua' || !kind.every((word, i) => text.words[of - kind.length + i]?.folded === word)) continue;
    const found = nameAt(text, of + 1);
    return found && (!colon || found.range.end === text.words[first - 1]?.end) ? found : null;
  }
  return null;
}

/** The word a citation without kind begins with: "số", or the number itself. */
function numberWord(text: CitationText, start: number): number {
  const at = wordAt(text, start);
  return text.words[at - 1]?.folded === 'so' && gapBefore(text, at) === '' ? at - 1 : at;
}
