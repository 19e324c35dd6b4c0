import type { IsoDate } from '../model/types';

/** Where one entry's work went. `functions`: words of what moved, to be met with the task's own words. */
export interface Successor {
  readonly id: string;
  readonly functions: readonly string[];
}

/** An agency, organisation or collective with the days on which its name is right. */
export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  /** Other written forms, short names among them. */
  readonly aliases: readonly string[];
  readonly symbol: string | null;
  readonly level: string;
  readonly kind: string;
  /** `[validFrom, validTo)`; null is open. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly successors: readonly Successor[];
  /** `some`: only some provinces have it. */
  readonly presence: 'all' | 'some';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly legalBasis: readonly string[];
  readonly note: string | null;
}

export type ReferenceStatus = 'con-hieu-luc' | 'het-hieu-luc' | 'het-hieu-luc-mot-phan' | 'chua-hieu-luc' | 'khong-ro';

/** A legal document that plans cite. */
export interface ReferenceEntry {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string;
  /** Follows the issuer in citing form; for a law its full name. */
  readonly title: string;
  readonly status: ReferenceStatus;
  readonly statusBasis: 'source' | 'inferred' | 'assumed' | 'none';
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** An answer of a search, best first. */
export interface SearchHit<T> {
  readonly entry: T;
  /** The name or form that the query met. */
  readonly form: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** The data behind a small interface. Pure and total: unknown ids give undefined or an empty list. Every question of validity takes a day. */
export interface Catalog {
  agency(id: string): AgencyEntry | undefined;
  reference(id: string): ReferenceEntry | undefined;
  /** References with this standard number; several when a number returns in other years. `type` and `date` narrow. */
  findReferences(query: { readonly number: string; readonly type?: string; readonly date?: IsoDate | null }): readonly ReferenceEntry[];
  /** Laws, codes, ordinances by name ("Luật Báo chí"); `date` or `year` pick the version, else the one in force on `asOf`. */
  findLaw(query: { readonly name: string; readonly date?: IsoDate | null; readonly year?: number | null; readonly asOf?: IsoDate | null }): ReferenceEntry | undefined;
  /** True when the entry's name is right on `day`. */
  isCurrent(entry: AgencyEntry, day: IsoDate): boolean;
  /** The entries that hold the work of `entry` on `day`, following the chain, best by `words` (folded words of the task) first. `clear` when the first one wins. */
  successorsOn(entry: AgencyEntry, day: IsoDate, words?: string): { readonly entries: readonly AgencyEntry[]; readonly clear: boolean };
  /** Agencies by what people type: without marks, initials, mixtures, Telex and VNI left-overs. */
  searchAgencies(query: string, options: { readonly asOf: IsoDate; readonly limit: number }): readonly SearchHit<AgencyEntry>[];
  /** References by fragments of kind, number and title. */
  searchReferences(query: string, options: { readonly asOf: IsoDate; readonly limit: number }): readonly SearchHit<ReferenceEntry>[];
  /**
   * The province that a letterhead, title or preamble names: behind "tỉnh"/"thành phố" (any capitals), else a bare name
   * such as the place of the dateline. Names that ended by merger give the province they are part of now, with `formerName`.
   */
  provinceIn(text: string): { readonly code: string; readonly name: string; readonly formerName: string | null } | undefined;
  /** Whole names found in a text; see `Mention`. `plain` and `folded` have the same offsets. Longest first, never overlapping. */
  findNames(plain: string, folded: string): readonly NameHit[];
}

/** A written form of an entry found in a text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** Entries whose name or alias the words are. */
  readonly entries: readonly string[];
  readonly kind: 'agency' | 'collective' | 'place' | 'office';
  /** True when the words are not a standard form but near to one ("Sở Thông tin Truyền thông" without "và"). */
  readonly inexact: boolean;
}
