import type { AgencyEntry } from '../catalog/catalog';
import { untilText } from '../features/agency-name';
import type { IsoDate } from '../text/calendar';
import { printedDate } from '../text/calendar';
import { visible } from '../text/visible';
import { MAX_ECHO } from './limits';

/** What was asked, in quotes, short and with nothing hidden in it: data, not to be mistaken for our own words. */
export function echoed(query: string): string {
  const shown = visible(query).replace(/\s+/g, ' ').trim().replaceAll('”', '"');
  return `“${shown.length > MAX_ECHO ? `${shown.slice(0, MAX_ECHO)}…` : shown}”`;
}

/** "từ ngày 01/3/2025", "trước ngày 01/3/2025", both or nothing. */
export function validityText(entry: Pick<AgencyEntry, 'validTo' | 'endedEarlier'> & { readonly validFrom: IsoDate | null }): string {
  return [entry.validFrom === null ? '' : `từ ngày ${printedDate(entry.validFrom)}`, untilText(entry)].filter(Boolean).join(', ');
}

/** "Gần nhất: a; b." or nothing. */
export function nearestText(nearest: readonly string[]): string {
  return nearest.length === 0 ? 'Không thấy mục nào gần giống.' : `Gần giống nhất: ${nearest.join('; ')}.`;
}

/** The parts as sentences, one blank between them; empty ones left out. */
export function sentences(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
