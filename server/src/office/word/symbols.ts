/** Characters of symbol fonts that forms use, by their code in the font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0fe: '☑',
  f052: '☑',
  f0a8: '☐',
  f06f: '☐',
  f0a3: '☐',
  f0fc: '✓',
  f0b7: '•',
  f0a7: '▪',
  f0d8: '➢',
  f0e0: '→',
  f0b3: '≥',
  f0a3s: '≤',
  f0b0: '°',
  f0b1: '±',
  f0b4: '×',
};

/** A character that Word takes from a symbol font; one that is not known shows as "□", so that nobody overlooks it. */
export function symbolOf(font: string, code: string): string {
  const key = code.toLowerCase();
  return (/^symbol$/i.test(font) ? SYMBOLS[`${key}s`] : undefined) ?? SYMBOLS[key] ?? '□';
}
