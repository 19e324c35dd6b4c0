import type { Catalog, ReferenceEntry } from '../catalog/catalog';
import { foldKey } from '../text/fold';
import { MAX_NEAREST } from './limits';

// Numbers of documents that are nearly what was asked for, and those of which only the digits can be made out.

/** Those of `entries` whose number holds all `digits`, its own count among them; of these the ones whose kind or symbol is what stands beside the digits in `query` ("nd", "tt-btc"), where there are such. */
export function withDigits(entries: readonly ReferenceEntry[], digits: readonly string[], query: string): readonly ReferenceEntry[] {
  const numbered = entries.filter((entry) => hasDigits(entry, digits));
  const typed: readonly string[] = foldKey(query).match(/[a-z]+/g) ?? [];
  const fitting = numbered.filter(({ type, number }) => {
    const words: readonly string[] = foldKey(`${type} ${number ?? ''}`).match(/[a-z]+/g) ?? [];
    return typed.every((word) => words.includes(word));
  });
  return fitting.length > 0 ? fitting : numbered;
}

function hasDigits({ number, date }: ReferenceEntry, digits: readonly string[]): boolean {
  const own = (number ?? '').match(/\d+/g)?.map((each) => each.replace(/^0+(?=\d)/, '')) ?? [];
  return own.length > 0 && digits.includes(own[0] as string) && digits.every((each) => own.includes(each) || date?.slice(0, 4) === each);
}

/** Documents whose number is nearly `number`: another kind, another year, a digit apart. */
export function nearNumbers(catalog: Catalog, number: string): readonly ReferenceEntry[] {
  const [head = '', ...rest] = number.split(/[/-]/);
  const symbol = foldKey(rest.join('/'));
  const scored = catalog.allReferences().flatMap((entry) => {
    const [otherHead = '', ...otherRest] = (entry.number ?? '').split(/[/-]/);
    const sameHead = Number(otherHead) === Number(head) && otherHead !== '';
    const sameSymbol = foldKey(otherRest.join('/')) === symbol;
    const score = sameHead ? 2 : sameSymbol && isNear(head, otherHead) ? 1 : 0;
    return score === 0 ? [] : [{ entry, score: score + (sameHead && foldKey(otherRest.at(-1) ?? '') === foldKey(rest.at(-1) ?? '') ? 1 : 0) }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_NEAREST)
    .map(({ entry }) => entry);
}

/** One digit changed, dropped, added, or two beside each other turned round. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b === '') return false;
  const differing = [...a].filter((digit, i) => digit !== b[i]).length;
  if (a.length === b.length) return differing === 1 || (differing === 2 && [...a].sort().join('') === [...b].sort().join(''));
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
