import { agencies as data } from '../../data/generated/agencies';
import { fold } from '../text/fold';
import type { AgencyEntry } from './catalog';

/** An entry and how running text writes it. */
export interface AgencyRecord {
  readonly entry: AgencyEntry;
  /** Written forms looked for in text; a form may end in a slot: `<tỉnh>`, `<các huyện>`, `<các xã>`, `<các xã, thị trấn>`, `<các huyện ủy>`. */
  readonly forms: readonly string[];
  /** Folded words that, when they follow, make it another name ("Thanh tra Bộ Công an"). */
  readonly notBefore: readonly string[];
  /** Short forms that people write and that are no name: "Sở Giáo dục". Found, but inexact. */
  readonly unofficial: readonly string[];
}

/** What a slot stands for where a form is shown to a person. */
const SLOT_TEXT: Readonly<Record<string, string>> = {
  '<tỉnh>': '',
  '<các huyện>': 'các huyện, thị xã, thành phố',
  '<các xã>': 'các xã, phường, đặc khu',
  '<các xã, thị trấn>': 'các xã, phường, thị trấn',
  '<các huyện ủy>': 'các huyện ủy, thị ủy, thành ủy',
};

type Row = [
  id: string,
  name: string,
  level: string,
  kind: string,
  aliases: string[],
  symbol?: string | null,
  validFrom?: string | null,
  validTo?: string | null,
  successors?: [string, ...string[]][],
  some?: 0 | 1,
  confidence?: AgencyEntry['confidence'],
  legalBasis?: string[],
  searchOnly?: string[],
  notBefore?: string[],
  unofficial?: string[],
  insteadOf?: string | null,
  seenIn?: string[],
];

let decoded: readonly AgencyRecord[] | null = null;

/** The agencies and collectives of the catalogue, decoded at the first call. */
export function builtInAgencies(): readonly AgencyRecord[] {
  decoded ??= (JSON.parse(data) as Row[]).map(recordOf);
  return decoded;
}

/** The record of an entry that the user gave: its name and aliases are its forms. */
export function userRecord(entry: AgencyEntry): AgencyRecord {
  return { entry, forms: [entry.name, ...entry.aliases], notBefore: [], unofficial: [] };
}

function recordOf(row: Row): AgencyRecord {
  const [
    id,
    name,
    level,
    kind,
    aliases,
    symbol,
    validFrom,
    validTo,
    successors,
    some,
    confidence,
    legalBasis,
    searchOnly,
    notBefore,
    unofficial,
    insteadOf,
    seenIn,
  ] = row;
  return {
    entry: {
      id,
      name,
      // "Báo <tỉnh>" without its province is one common word.
      aliases: [...new Set([...aliases.map(shown), ...(searchOnly ?? [])])].filter((alias) => alias !== '' && alias !== name && alias !== 'Báo'),
      symbol: symbol ?? null,
      level,
      kind,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      successors: (successors ?? []).map(([successor, ...functions]) => ({ id: successor, functions })),
      presence: some ? 'some' : 'all',
      confidence: confidence ?? 'low',
      legalBasis: legalBasis ?? [],
      // What the table notes is for those who keep it.
      note: null,
      ...(insteadOf ? { insteadOf: { id: insteadOf, seenIn: seenIn ?? [] } } : {}),
    },
    forms: [name, ...aliases],
    notBefore: (notBefore ?? []).map(fold),
    unofficial: unofficial ?? [],
  };
}

function shown(form: string): string {
  return form.replace(/<[^>]{1,30}>/, (slot) => SLOT_TEXT[slot] ?? '').trim();
}
