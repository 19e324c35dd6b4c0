import { NameIndex } from '../../catalog/search';
import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

const MAX_ITEMS = 12;
/** What a match may cost; see `NameIndex`. */
const MAX_COST = 1.5;
/** The kind of commune and what is typed behind it: a name starts in upper case or has lost its marks. */
const BEHIND_KIND = /(?:^|[\s(,;])(xa|phuong|dac khu)\s+([^\s,;.:()][^,;.:()]{0,40})$/;

/** "xã, phường" typed without its comma. */
const OTHER_KIND = /^(?:x[aã]|ph[uư][oơờ]ng?|đ?[dđ][aặ]c khu|th[iị] tr[aấ]n)\s*$/u;

interface Name {
  readonly name: string;
  readonly kind: string;
}

/** Names are made ready once for each province. */
const indexes = new Map<string, NameIndex<Name>>();

/** Communes of the document's province behind "xã", "phường", "đặc khu". */
export function placeProposals(context: FeatureContext, place: CompletionPlace): Proposal[] {
  const { province } = context.plan.header;
  const match = BEHIND_KIND.exec(fold(place.typed));
  if (!province || !match) return [];
  const [, kind = '', typedName = ''] = match;
  const start = place.typed.length - typedName.length;
  // "địa phương", "phương tiện": with its marks it is another word.
  const written = place.typed.slice(0, start).normalize('NFC').trimEnd();
  if (!/(?:xã|phường|đặc khu)$/iu.test(written) && !/(?<![\p{L}\p{M}]|địa |đối )(?:xa|phuong|dac khu)$/iu.test(written)) return [];
  const typed = place.typed.slice(start);
  if ((typed.trim().length < 2 && !/^\p{Lu}/u.test(typed)) || OTHER_KIND.test(typed)) return [];
  const found = indexOf(context, province)
    .search(typed)
    .filter(({ entry, cost }) => fold(entry.kind) === kind && cost <= MAX_COST)
    .slice(0, MAX_ITEMS);
  const range = { start: place.typedStart + start, end: place.cursor.offset };
  return found.map(({ entry }, rank) => ({ kind: 'place', label: entry.name, detail: entry.kind, range, newText: entry.name, rank }));
}

function indexOf(context: FeatureContext, province: string): NameIndex<Name> {
  let index = indexes.get(province);
  if (!index) {
    index = new NameIndex(context.catalog.communesOf(province).map(({ name, kind }) => ({ entry: { name, kind }, forms: [name] })));
    indexes.set(province, index);
  }
  return index;
}
