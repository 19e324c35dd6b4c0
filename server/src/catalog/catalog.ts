import type { IsoDate } from '../text/calendar';
import type { TextRange } from '../text/range';

/** Where one entry's work went. `functions`: words of what moved, to be met with the task's own words. */
export interface Successor {
  readonly id: string;
  readonly functions: readonly string[];
}

/** Among the functions of a successor: how much of the work moved, not which. */
const SHARES: ReadonlySet<string> = new Set(['toàn bộ', 'phần chính']);

/** What moved to a successor, in words that people can be told; empty where it is simply all of it. */
export function movedFunctions({ functions }: Successor): readonly string[] {
  return functions.filter((words) => !SHARES.has(words));
}

/** An agency, organisation or collective with the days on which its name is right. Provinces and former districts have the same shape (kind "dia-danh"). */
export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  /** Other written forms, short names among them. */
  readonly aliases: readonly string[];
  readonly symbol: string | null;
  /** "trung-uong", "tinh", "huyen" or "xa". */
  readonly level: string;
  /** "bo", "so", "dang", "bao-chi", … "tap-the" for collectives, "chuc-danh" for offices, "dia-danh" for places. */
  readonly kind: string;
  /** `[validFrom, validTo)`; null is open. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** `validTo` is the latest day on which it ended; the day itself differs from province to province, or is not known. Absent: the very day. */
  readonly endedEarlier?: true;
  readonly successors: readonly Successor[];
  /** `some`: only some provinces have it. */
  readonly presence: 'all' | 'some';
  /** Plans seldom name it: it comes behind others in lists. Absent: they do. */
  readonly rare?: true;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly legalBasis: readonly string[];
  /** What the user's own entry says besides. */
  readonly note: string | null;
  /** The agency (id) that other provinces have in its place; absent for none. */
  readonly insteadOf?: string;
  /** With `insteadOf`: the provinces (codes) where this one is known to be. */
  readonly seenIn?: readonly string[];
}

/** One of today's 34 provinces and centrally-run cities. */
export interface Province {
  /** Code of the General Statistics Office, valid since 1/7/2025: "24". */
  readonly code: string;
  readonly name: string;
  /** "tỉnh" or "thành phố" by time, oldest first. */
  readonly types: readonly { readonly type: string; readonly validFrom: IsoDate; readonly validTo: IsoDate | null }[];
  /** Names of provinces that were merged into it. */
  readonly formerNames: readonly string[];
  /** How many xã, phường, đặc khu it has; a kind it has none of is absent. */
  readonly communeCounts: Readonly<Record<string, number>>;
  readonly legalBasis: readonly string[];
}

export type CommuneKind = 'xã' | 'phường' | 'đặc khu' | 'thị trấn';

/** One of today's 3,321 communes. */
export interface Commune {
  readonly code: string;
  /** Without its kind. */
  readonly name: string;
  readonly kind: CommuneKind;
  /** Code of its province. */
  readonly province: string;
  /** What kind it was until `kindSince`; null when it never changed since 1/7/2025. */
  readonly formerKind: CommuneKind | null;
  readonly kindSince: IsoDate | null;
}

/** A commune of before 1/7/2025 and where its land went: `whole`, `part`, or a part with all its `people`. */
export interface FormerCommune {
  readonly name: string;
  readonly kind: CommuneKind;
  readonly to: readonly { readonly commune: Commune; readonly share: 'whole' | 'part' | 'people' }[];
}

export type ReferenceStatus = 'con-hieu-luc' | 'het-hieu-luc' | 'het-hieu-luc-mot-phan' | 'chua-hieu-luc' | 'khong-ro';

/** A legal document that plans cite. */
export interface ReferenceEntry {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string;
  /** Follows the issuer in citing form; for a law its full name. Empty when it is not known. */
  readonly title: string;
  readonly status: ReferenceStatus;
  readonly statusBasis: 'source' | 'inferred' | 'assumed' | 'none';
  readonly effectiveFrom: IsoDate | null;
  /** First day without force; null when it has force or the day is not known. */
  readonly effectiveTo: IsoDate | null;
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** How plans call it in short; absent when there is no such name. */
  readonly shortTitle?: string;
  /** Address of an official page; absent when none is known. */
  readonly link?: string;
}

/** An answer of a search, best first. */
export interface SearchHit<T> {
  readonly entry: T;
  /** The name or form that the query met. */
  readonly form: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/**
 * The data behind a small interface. Pure and total: unknown ids give undefined or an empty list. Every question of validity takes a day.
 */
export interface Catalog {
  /** An agency, collective, office, province or former district by its id. */
  agency(id: string): AgencyEntry | undefined;
  reference(id: string): ReferenceEntry | undefined;
  /** Agencies, collectives and offices; the user's own first. No places. */
  allAgencies(): readonly AgencyEntry[];
  /** Legal documents; the user's own first. */
  allReferences(): readonly ReferenceEntry[];
  provinces(): readonly Province[];
  /** A province by its code, or by its name or a former name with or without "tỉnh", "thành phố" and marks. */
  province(codeOrName: string): Province | undefined;
  /** "tỉnh" or "thành phố", as the province with this code was called on `day`; null for an unknown code. */
  provinceType(code: string, day: IsoDate): string | null;
  /** The communes of the province with this code; decoded when first asked for. */
  communesOf(provinceCode: string): readonly Commune[];
  /** The districts that the province with this code had before 1/7/2025, as entries. */
  districtsOf(provinceCode: string): readonly AgencyEntry[];
  /** The communes that a former district (entry id) had, and where they went; decoded when first asked for. */
  formerCommunesOf(districtId: string): readonly FormerCommune[];
  /** The one commune of today that took in a whole former district (entry id): the đặc khu of an island district; null for the others. */
  communeOfDistrict(districtId: string): Commune | null;
  /** References with this standard number; several when a number returns in other years. `type` and `date` narrow. */
  findReferences(query: { readonly number: string; readonly type?: string; readonly date?: IsoDate | null }): readonly ReferenceEntry[];
  /** Laws, codes, ordinances by name ("Luật Báo chí"); `date` or `year` pick the version, else the one in force on `asOf`. */
  findLaw(query: {
    readonly name: string;
    readonly date?: IsoDate | null;
    readonly year?: number | null;
    readonly asOf?: IsoDate | null;
  }): ReferenceEntry | undefined;
  /** True when the entry's name is right on `day`. */
  isCurrent(entry: AgencyEntry, day: IsoDate): boolean;
  /** The entries that hold the work of `entry` on `day`, following the chain, best by `words` (folded words of the task) first. `clear` when the first one wins. */
  successorsOn(entry: AgencyEntry, day: IsoDate, words?: string): { readonly entries: readonly AgencyEntry[]; readonly clear: boolean };
  /** Entries whose work `entry` took over at once (not along the chain), with the functions that came. */
  predecessorsOf(entry: AgencyEntry): readonly { readonly entry: AgencyEntry; readonly functions: readonly string[] }[];
  /** Agencies by what people type: without marks, initials, mixtures, Telex and VNI left-overs. */
  searchAgencies(query: string, options: { readonly asOf: IsoDate; readonly limit: number }): readonly SearchHit<AgencyEntry>[];
  /** References by fragments of kind, number and title. */
  searchReferences(query: string, options: { readonly asOf: IsoDate; readonly limit: number }): readonly SearchHit<ReferenceEntry>[];
  /**
   * The province that a letterhead, title or preamble names: behind "tỉnh"/"thành phố" (any capitals), else a bare name
   * such as the place of the dateline. Names that ended by merger give the province they are part of now, with `formerName`.
   */
  provinceIn(text: string): { readonly code: string; readonly name: string; readonly formerName: string | null } | undefined;
  /** Whole names found in a text; see `Mention`. `plain` and `folded` have the same offsets. Longest first, never overlapping, in order. */
  findNames(plain: string, folded: string): readonly NameHit[];
}

/** A written form of an entry found in a text. */
export interface NameHit extends TextRange {
  /** Entries whose name or alias the words are. */
  readonly entries: readonly string[];
  readonly kind: 'agency' | 'collective' | 'place' | 'office';
  /** True when the words are not a standard form but near to one ("Sở Thông tin Truyền thông" without "và"). */
  readonly inexact: boolean;
  /** The place inside an agency's name: "tỉnh Bắc Giang" in "UBND tỉnh Bắc Giang". Absent when there is none. */
  readonly place?: PlaceHit;
  /** The words are a member of a list that names its kind once: "Tài chính" in "các Sở: Xây dựng, Tài chính", here "Sở". Absent elsewhere. */
  readonly head?: string;
}

/** A province or former district in a text: its name and, when written, its type. */
export interface PlaceHit extends TextRange {
  /** Province entries and former districts that the words can mean. */
  readonly entries: readonly string[];
  /** "BT" for Bình Thuận: several provinces may share it. */
  readonly initials?: true;
}
