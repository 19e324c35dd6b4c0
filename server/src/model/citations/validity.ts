import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import type { IsoDate } from '../../text/calendar';

/** Why a document no longer stands, on a day. */
export interface Lapse {
  /** Wholly, or only a part of it. */
  readonly whole: boolean;
  /** First day on which it no longer stood; null when only the replacement's day of issue is known. */
  readonly since: IsoDate | null;
  /** What holds its place on that day, oldest chain followed to its end; may be empty. */
  readonly replacedBy: readonly ReferenceEntry[];
}

/** Longest chain of replacements that is followed. */
const MAX_CHAIN = 6;
/** A replacement whose first day in force is unknown is taken to stand so many days after its issue, laws later. */
const WAIT = { law: 365, other: 90 } as const;

/**
 * Whether `entry` has lapsed on `day`, wholly or in part, as the catalogue knows; null when it stands or nothing is known.
 * Judged by the day on which it ended, or on which what replaced or changed it came into force: not by today.
 */
export function lapseOn(entry: ReferenceEntry, day: IsoDate, catalog: Catalog): Lapse | null {
  if (entry.status !== 'het-hieu-luc' && entry.status !== 'het-hieu-luc-mot-phan') return null;
  const whole = entry.status === 'het-hieu-luc';
  const ids = entry.replacedBy.length > 0 ? entry.replacedBy : whole ? [] : entry.amendedBy;
  const successors = ids.map((id) => catalog.reference(id)).filter((found): found is ReferenceEntry => found !== undefined);
  const end = endOf(entry, successors);
  if (end === null || day < end.day) return null;
  const standing = successors.filter((successor) => startOf(successor).day <= day);
  return { whole, since: end.sure ? end.day : null, replacedBy: unique(standing.flatMap((successor) => followed(successor, day, catalog, MAX_CHAIN))) };
}

interface Day {
  readonly day: IsoDate;
  readonly sure: boolean;
}

function endOf(entry: ReferenceEntry, successors: readonly ReferenceEntry[]): Day | null {
  if (entry.effectiveTo) return { day: entry.effectiveTo, sure: true };
  const starts = successors.map(startOf).sort((a, b) => (a.day < b.day ? -1 : 1));
  return starts[0] ?? null;
}

function startOf(entry: ReferenceEntry): Day {
  if (entry.effectiveFrom) return { day: entry.effectiveFrom, sure: true };
  const isLaw = /luật|pháp lệnh/i.test(entry.type);
  return { day: entry.date ? addDays(entry.date, isLaw ? WAIT.law : WAIT.other) : '9999-12-31', sure: false };
}

/** `successor`, or what holds its own place on `day`. */
function followed(successor: ReferenceEntry, day: IsoDate, catalog: Catalog, steps: number): readonly ReferenceEntry[] {
  if (steps === 0 || successor.status !== 'het-hieu-luc') return [successor];
  const next = successor.replacedBy
    .map((id) => catalog.reference(id))
    .filter((found): found is ReferenceEntry => found !== undefined && startOf(found).day <= day);
  return next.length > 0 ? next.flatMap((found) => followed(found, day, catalog, steps - 1)) : [successor];
}

function unique(entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, (day || 1) + days)).toISOString().slice(0, 10);
}
