/** Numbers are the same whatever the letter case, blanks or zeros in front: "09/2017/NĐ-CP" and "9/2017/nđ-cp". */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();
}
