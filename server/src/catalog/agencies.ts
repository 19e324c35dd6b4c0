import { agencies as data } from '../../data/generated/agencies';
import { fold } from '../text/fold';
import { once } from '../text/once';
import type { AgencyEntry } from './catalog';
import { decodeTable } from './table';

/** An entry and how running text writes it. */
export interface AgencyRecord {
  readonly entry: AgencyEntry;
  /** Written forms looked for in text; a form may end in a slot: `<tỉnh>`, `<các huyện>`, `<các xã>`, `<các xã, thị trấn>`, `<các huyện ủy>`. */
  readonly forms: readonly string[];
  /** Folded words that, when they follow, make it another name ("Thanh tra Bộ Công an"). */
  readonly notBefore: readonly string[];
  /** Short forms that people write and that are no name: "Sở Giáo dục". Found, but inexact. */
  readonly unofficial: readonly string[];
  /** Forms that are a body's only in a list of bodies: "Hải quan". */
  readonly listOnly: readonly string[];
  /** What follows is a proper name and no province: "Cảng vụ Hàng hải Nghệ An". */
  readonly properName: boolean;
}

/** What a slot stands for where a form is shown to a person. */
const SLOT_TEXT: Readonly<Record<string, string>> = {
  '<tỉnh>': '',
  '<các huyện>': 'các huyện, thị xã, thành phố',
  '<các xã>': 'các xã, phường, đặc khu',
  '<các xã, thị trấn>': 'các xã, phường, thị trấn',
  '<các huyện ủy>': 'các huyện ủy, thị ủy, thành ủy',
};

/** What every entry has, where the table says nothing. */
const DEFAULTS = {
  aliases: [],
  symbol: null,
  validFrom: null,
  validTo: null,
  successors: [],
  presence: 'all',
  note: null,
} satisfies Partial<AgencyEntry>;

/** A line of server/data/agencies.json without its sources: an entry, and how texts write it. */
type AgencyFact = Omit<AgencyEntry, keyof typeof DEFAULTS> &
  Partial<AgencyEntry> &
  Partial<Omit<AgencyRecord, 'entry' | 'forms'>> & { readonly searchOnly?: readonly string[] };

/** The agencies and collectives of the catalogue, decoded at the first call. */
export const builtInAgencies = once((): readonly AgencyRecord[] => decodeTable<AgencyFact>(data).map(recordOf));

/** The record of an entry that the user gave: its name and aliases are its forms. */
export function userRecord(entry: AgencyEntry): AgencyRecord {
  return { entry, forms: [entry.name, ...entry.aliases], notBefore: [], unofficial: [], listOnly: [], properName: false };
}

function recordOf({ searchOnly = [], notBefore = [], unofficial = [], listOnly = [], properName = false, ...fact }: AgencyFact): AgencyRecord {
  const { name, aliases = [] } = fact;
  // "Báo <tỉnh>" without its province is one common word.
  const shownForms = new Set([...aliases.map(shown), ...listOnly, ...searchOnly].filter((form) => form !== '' && form !== name && form !== 'Báo'));
  return {
    entry: { ...DEFAULTS, ...fact, aliases: [...shownForms] },
    forms: [name, ...aliases].filter((form) => !listOnly.includes(form)),
    notBefore: notBefore.map(fold),
    unofficial,
    listOnly,
    properName,
  };
}

function shown(form: string): string {
  return form.replace(/<[^>]{1,30}>/, (slot) => SLOT_TEXT[slot] ?? '').trim();
}
