import { findCitations } from '../../server/src/model/citations/citations';
import type { Citation } from '../../server/src/model/types';
import { fold } from '../../server/src/text/fold';
import { normalise } from '../../server/src/text/normalise';

/** The citations of a paragraph; line ends of `source` count as hard wraps. */
export function citationsIn(source: string, damaged = false): { readonly plain: string; readonly found: readonly Citation[] } {
  const plain = normalise(source).text;
  return { plain, found: findCitations(plain, fold(plain), damaged, (offset) => source[offset] === '\n') };
}

/** "Nghị định | 09/2017/NĐ-CP | 2017-02-09 | Chính phủ" for each citation: kind, number or name, date or year, issuer; "–" where there is none. */
export function summary(source: string, damaged = false): string[] {
  return citationsIn(source, damaged).found.map(({ type, number, name, date, year, issuer }) =>
    [type, number ?? name, date ?? year ?? '–', issuer ?? '–'].join(' | '),
  );
}
