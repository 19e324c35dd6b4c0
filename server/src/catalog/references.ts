import { references as data } from '../../data/generated/references';
import type { IsoDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { once } from '../text/once';
import type { ReferenceEntry } from './catalog';
import type { MoreReferences } from './more-references';
import { numberKey } from './number-key';
import { decodeTable } from './table';

/** What every entry has, where the table says nothing. */
const DEFAULTS = { number: null, date: null, effectiveFrom: null, effectiveTo: null, replacedBy: [], amendedBy: [] } satisfies Partial<ReferenceEntry>;

/** A line of server/data/references.json without its sources. */
type ReferenceFact = Omit<ReferenceEntry, keyof typeof DEFAULTS> & Partial<ReferenceEntry>;

/** The legal documents of the catalogue, decoded at the first call. */
export const builtInReferences = once((): readonly ReferenceEntry[] => decodeTable<ReferenceFact>(data).map((fact) => ({ ...DEFAULTS, ...fact })));

/** Kinds that are cited by name, often without a number. */
const NAMED_KINDS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

/** What `ReferenceIndex.findLaw` is asked; see `Catalog.findLaw`. */
interface LawQuery {
  readonly name: string;
  readonly date?: IsoDate | null;
  readonly year?: number | null;
  readonly asOf?: IsoDate | null;
}

/** Numbers that hold their year name one document alone: "09/2017/NĐ-CP". */
const WITH_YEAR = /^\d{1,6}\/(?:19|20)\d\d\//;

/** Finds references by number and laws by name. The indexes are built at the first question; `more` is asked where the table has no answer. */
export class ReferenceIndex {
  private readonly byNumber = once(() => group(this.all(), (entry) => (entry.number ? [numberKey(entry.number)] : [])));
  private readonly byName = once(() => lawsByName(this.all()));
  private readonly moreByName = once(() => lawsByName(this.more.laws()));

  constructor(
    private readonly all: () => readonly ReferenceEntry[],
    private readonly more: MoreReferences,
  ) {}

  /** See `Catalog.findReferences`. */
  find({ number, type, date }: { readonly number: string; readonly type?: string; readonly date?: IsoDate | null }): readonly ReferenceEntry[] {
    const own = this.byNumber().get(numberKey(number)) ?? [];
    const same = own.length > 0 && WITH_YEAR.test(number) ? own : [...own, ...this.more.withNumber(number)];
    const ofType = type ? same.filter((entry) => foldKey(entry.type) === foldKey(type)) : same;
    return date ? ofType.filter((entry) => entry.date === null || entry.date.startsWith(date)) : ofType;
  }

  /** See `Catalog.findLaw`. */
  findLaw(query: LawQuery): ReferenceEntry | undefined {
    const key = nameKey(query.name);
    const own = this.byName().get(key) ?? [];
    const found = versionOf(own, query);
    if (found) return found;
    const versions = [...own, ...(this.moreByName().get(key) ?? [])].sort(latestFirst);
    return versionOf(versions, query) ?? (query.date || query.year ? undefined : versions.at(-1));
  }
}

/** The version of a law, of several that are given latest first, that `query` means for sure. */
function versionOf(versions: readonly ReferenceEntry[], { date, year, asOf }: LawQuery): ReferenceEntry | undefined {
  if (date) return versions.find((entry) => entry.date === date);
  if (year) return versions.find((entry) => entry.date?.startsWith(String(year)));
  if (!asOf) return versions[0];
  return versions.find((entry) => (entry.effectiveFrom ?? entry.date ?? '') <= asOf && (entry.effectiveTo === null || asOf < entry.effectiveTo));
}

/** Laws by full and short name, folded; those of one name latest first. */
function lawsByName(entries: readonly ReferenceEntry[]): Map<string, ReferenceEntry[]> {
  const map = group(entries, (entry) => (NAMED_KINDS.has(entry.type) ? [entry.title, entry.shortTitle ?? entry.title].map(nameKey) : []));
  for (const versions of map.values()) versions.sort(latestFirst);
  return map;
}

/** Compares for a list with the latest document first, those without a date last. */
export function latestFirst({ date: a }: ReferenceEntry, { date: b }: ReferenceEntry): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
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

function nameKey(name: string): string {
  return foldKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
