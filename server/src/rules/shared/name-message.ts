// What is said about an outdated name: since when, and where its work went.
import { type AgencyEntry, type Catalog, movedFunctions } from '../../catalog/catalog';
import { textOf } from '../../syntax/block';
import { printedDate } from '../../text/calendar';
import type { OutdatedName } from './outdated-names';
import type { Successors } from './successors';

/** An outdated name as it stands in the text, with the head of the list it stands in: "Bộ Giao thông vận tải" in "các Bộ: Tài chính, Giao thông vận tải". */
export function writtenName({ block, range, mentions, index }: OutdatedName): string {
  const head = mentions[index]?.head ?? null;
  return head === null ? textOf(block, range) : `${head} ${textOf(block, range)}`;
}

/** Most functions named per successor. */
const MAX_FUNCTIONS = 3;

/** "“X” không còn từ ngày …; nay là Y." `newText`: how the one successor is written here; its name when null. */
export function outdatedMessage(written: string, entry: AgencyEntry, successors: Successors, catalog: Catalog, newText: string | null): string {
  const day = printedDate(entry.validTo ?? '');
  // The day differs from province to province, or is not known: only the latest one is.
  const since = entry.endedEarlier ? `“${written}” không còn, muộn nhất từ ngày ${day}` : `“${written}” không còn từ ngày ${day}`;
  const [first, ...others] = successors.entries;
  if (!first) return `${since}.`;
  if (others.length === 0) return `${since}; nay là ${newText ?? first.name}${basis(first, entry, catalog)}.`;
  const parts = successors.entries.slice(0, 4).map((successor) => {
    const link = entry.successors.find(({ id }) => id === successor.id);
    const functions = link ? movedFunctions(link) : [];
    return functions.length > 0 ? `${successor.name} (${functions.slice(0, MAX_FUNCTIONS).join('; ')})` : successor.name;
  });
  return `${since}; công việc nay thuộc ${parts.join(', ')}.`;
}

/** When the chain is longer than one step, the step between is named: it may be what the reader remembers. */
function basis(successor: AgencyEntry, entry: AgencyEntry, catalog: Catalog): string {
  const [next] = entry.successors;
  const between = next && next.id !== successor.id ? catalog.agency(next.id) : undefined;
  return between ? ` (trước đó là ${between.name})` : '';
}
