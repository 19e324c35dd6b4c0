import type { Catalog } from '../../catalog/catalog';

/** "tỉnh Bắc Ninh", "THÀNH PHỐ HẢI PHÒNG", "TP. Huế": the words behind may be the name of a province. */
const NAMED = /(?<![\p{L}])(?:tỉnh|Tỉnh|TỈNH|thành phố|Thành phố|THÀNH PHỐ|TP\.?)\s{1,4}(\p{Lu}\p{L}*(?:[\s-]{1,3}\p{Lu}\p{L}*){0,3})/gu;

/** The code of the province that letterhead, title or preamble (`text`) names, or the dateline's `place`; null when neither does. */
export function provinceOf(text: string, place: string | null, catalog: Catalog): string | null {
  const counts = new Map<string, number>();
  for (const [, words] of text.matchAll(NAMED)) {
    const code = codeOf(words ?? '', catalog);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? (place === null ? null : (catalog.province(place)?.code ?? null));
}

/** The longest run of `words` from its start that is the name of a province. */
function codeOf(words: string, catalog: Catalog): string | null {
  const parts = words.split(/\s+/);
  for (let length = parts.length; length > 0; length--) {
    const province = catalog.province(parts.slice(0, length).join(' '));
    if (province) return province.code;
  }
  return null;
}
