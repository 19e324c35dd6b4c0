import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import type { IsoDate } from '../../text/calendar';
import type { Citation } from '../types';

/**
 * The catalogue's entry for `citation`; undefined when it is unknown or more than one fits. A number without a year ("07/CT-TTg")
 * comes back every year: it is sure with its date, or when the catalogue knows one only and no date contradicts. Laws are found by
 * name; date or year pick the version, else the one in force on `asOf`. Never throws.
 */
export function resolveCitation(citation: Citation, catalog: Catalog, asOf: IsoDate | null): ReferenceEntry | undefined {
  const { number, type, date } = citation;
  if (number !== null) return byNumber(catalog, number, type, date, citation.year);
  if (citation.name === null) return undefined;
  return catalog.findLaw({ name: citation.name, date, year: citation.year, asOf });
}

function byNumber(catalog: Catalog, number: string, type: string, date: IsoDate | null, year: number | null): ReferenceEntry | undefined {
  const known = catalog.findReferences({ number, type });
  const exact = date === null ? undefined : known.find((entry) => entry.date === date);
  if (exact) return exact;
  if (!isCentral(number)) return undefined;
  if (known.length !== 1) return year === null ? undefined : known.find((entry) => entry.date?.startsWith(`${year}-`));
  const only = known[0] as ReferenceEntry;
  if (yearInNumber(number)) return only;
  const said = date?.slice(0, 4) ?? (year === null ? null : String(year));
  return said === null || only.date === null || only.date.startsWith(said) ? only : undefined;
}

/** The year that a number holds: "09/2017/NĐ-CP" → "2017"; null for "407/QĐ-TTg". */
export function yearInNumber(number: string): string | null {
  return /^[^/]{1,12}\/(\d{2,5})(?:\/|$)/.exec(number)?.[1] ?? null;
}

const CENTRAL =
  /(?:[-/])(?:CP|TTg|CTN|QH\d{1,2}|UBTVQH\d{1,2}|TW|VPTW|VPCP|VPQH|NHNN|TTCP|KTNN|TANDTC|VKSNDTC|BHXH|B(?:CA|QP|NG|NV|TP|TC|CT|XD|NNMT|GDĐT|YT|KHCN|VHTTDL|DTTG|TTTT|LĐTBXH|KHĐT|TNMT|NNPTNT|GTVT))(?![\p{L}\p{N}])/u;

/** Whether the number is one of a central organ, so that no province or commune has the same one in the same year. */
export function isCentral(number: string): boolean {
  return CENTRAL.test(number) && !/-(?:UBND|HĐND)/.test(number);
}
