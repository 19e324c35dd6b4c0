import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import { isCentral, yearInNumber } from '../../model/citations/resolve';
import type { Citation } from '../../model/types';
import type { IsoDate } from '../../text/calendar';
import { isDay } from './plan-citations';

/** The date that the catalogue is sure of, when the citation, of a whole day, gives another one; null otherwise. */
export function rightDate({ number, type, name, date }: Citation, catalog: Catalog): IsoDate | null {
  if (!isDay(date)) return null;
  if (number === null) {
    if (name === null || catalog.findLaw({ name, date })) return null;
    const law = catalog.findLaw({ name, year: Number(date.slice(0, 4)) });
    return law && isSure(law) ? law.date : null;
  }
  if (!isCentral(number)) return null;
  const known = catalog.findReferences({ number, type });
  if (known.some((entry) => entry.date === date || !isDay(entry.date))) return null;
  const candidates = known.filter((entry) => isSure(entry) && (yearInNumber(number) !== null || entry.date?.slice(0, 4) === date.slice(0, 4)));
  return candidates.length === 1 ? (candidates[0]?.date ?? null) : null;
}

function isSure({ confidence, date }: ReferenceEntry): boolean {
  return confidence === 'high' && isDay(date);
}
