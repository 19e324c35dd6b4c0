const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** The largest number that these letters write without a bar. */
const MOST = 3999;

/** `value` in Roman numerals: 4 → "IV". Below 1 the empty text; above 3999 it stays there. */
export function romanOf(value: number): string {
  let rest = Math.max(0, Math.min(value, MOST));
  let roman = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}
