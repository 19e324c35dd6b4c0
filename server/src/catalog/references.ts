import { references as data } from '../../data/generated/references';
import type { IsoDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { once } from '../text/once';
import type { ReferenceEntry } from './catalog';
import { decodeTable } from './table';

/** What every entry has, where the table says nothing. */
const DEFAULTS = { number: null, date: null, effectiveFrom: null, effectiveTo: null, replacedBy: [], amendedBy: [] } satisfies Partial<ReferenceEntry>;

/** A line of server/data/references.json without its sources. */
type ReferenceFact = Omit<ReferenceEntry, keyof typeof DEFAULTS> & Partial<ReferenceEntry>;

/** The legal documents of the catalogue, decoded at the first call. */
export const builtInReferences = once((): readonly ReferenceEntry[] => decodeTable<ReferenceFact>(data).map((fact) => ({ ...DEFAULTS, ...fact })));

/** Kinds that are cited by name, often without a number. */
const NAMED_KINDS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

/** Finds references by number and laws by name. The indexes are built at the first question. */
export class ReferenceIndex {
  private byNumber: Map<string, ReferenceEntry[]> | null = null;
  private byName: Map<string, ReferenceEntry[]> | null = null;

  constructor(private readonly all: () => readonly ReferenceEntry[]) {}

  /** See `Catalog.findReferences`. */
  find({ number, type, date }: { readonly number: string; readonly type?: string; readonly date?: IsoDate | null }): readonly ReferenceEntry[] {
    this.byNumber ??= group(this.all(), (entry) => (entry.number ? [numberKey(entry.number)] : []));
    const same = this.byNumber.get(numberKey(number)) ?? [];
    const ofType = type ? same.filter((entry) => foldKey(entry.type) === foldKey(type)) : same;
    return date ? ofType.filter((entry) => entry.date === null || entry.date.startsWith(date)) : ofType;
  }

  /** See `Catalog.findLaw`. */
  findLaw(query: {
    readonly name: string;
    readonly date?: IsoDate | null;
    readonly year?: number | null;
    readonly asOf?: IsoDate | null;
  }): ReferenceEntry | undefined {
    this.byName ??= group(this.all(), (entry) =>
      NAMED_KINDS.has(entry.type) ? [nameKey(entry.title), ...(entry.shortTitle ? [nameKey(entry.shortTitle)] : [])] : [],
    );
    const versions = [...(this.byName.get(nameKey(query.name)) ?? [])].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
    const { date, year, asOf } = query;
    if (date) return versions.find((entry) => entry.date === date);
    if (year) return versions.find((entry) => entry.date?.startsWith(String(year)));
    if (!asOf) return versions[0];
    return (
      versions.find((entry) => (entry.effectiveFrom ?? entry.date ?? '') <= asOf && (entry.effectiveTo === null || asOf < entry.effectiveTo)) ?? versions.at(-1)
    );
  }
}

function group(entries: readonly ReferenceEntry[], keysOf: (entry: ReferenceEntry) => readonly string[]): Map<string, ReferenceEntry[]> {
  const map = new Map<string, ReferenceEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const list = map.get(key);
      if (list) list.push(entry);
      else map.set(key, [entry]);
    }
  }
  return map;
}

/** Numbers are the same whatever the letter case, blanks or zeros in front: "09/2017/NĐ-CP" and "9/2017/nđ-cp". */
function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();
}

function nameKey(name: string): string {
  return foldKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
