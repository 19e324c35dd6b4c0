// Where the tone mark stands in oa, oe, uy: "hòa, thủy" (old typewriters, most plans) or "hoà, thuỷ" (school books).

export type ToneStyle = 'old' | 'new';

const OLD = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const NEW = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const OPEN_PAIR = /(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])(?!\p{L})/giu;

/** `text` (NFC) with the tone marks of open oa, oe, uy placed in one style. "quý", "quỳ" keep theirs: there the u belongs to the onset. */
export function placeTones(text: string, style: ToneStyle): string {
  const [from, to] = style === 'old' ? [NEW, OLD] : [OLD, NEW];
  const swap = (pair: string, at: number): string => {
    if (/q/i.test(text[at - 1] ?? '')) return pair;
    const found = from.indexOf(pair.toLowerCase());
    if (found < 0) return pair;
    const letters = to[found] as string;
    return [...letters].map((letter, i) => (pair[i] !== pair[i]?.toLowerCase() ? letter.toUpperCase() : letter)).join('');
  };
  return text.replace(OPEN_PAIR, swap);
}
