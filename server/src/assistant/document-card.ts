import type { Catalog, ReferenceEntry } from '../catalog/catalog';
import { fullCitation, shortCitation } from '../features/citation-text';
import { GROUND } from '../features/hover/reference';
import { lapseOn } from '../model/citations/validity';
import type { IsoDate } from '../text/calendar';
import { printedDate } from '../text/calendar';
import { type OutputSchema, out } from './json-schema';
import { sentences } from './wording';

const NAMED: OutputSchema = out.object({ id: out.text, citation: out.text, date: out.orNull(out.date), title: out.text });

/** The schema of `documentCard`. */
export const DOCUMENT: OutputSchema = out.object({
  id: out.text,
  type: out.text,
  number: out.orNull(out.text),
  date: out.orNull(out.date),
  issuer: out.text,
  title: out.text,
  force: out.object({
    state: out.one('in-force', 'presumed', 'ended', 'partly-ended', 'not-yet', 'not-issued', 'unknown'),
    since: out.orNull(out.date),
    ground: out.text,
  }),
  effectiveFrom: out.orNull(out.date),
  effectiveTo: out.orNull(out.date),
  replacedBy: out.list(NAMED),
  amendedBy: out.list(NAMED),
  citeInFull: out.text,
  citeInShort: out.text,
  link: out.orNull(out.text),
  confidence: out.one('high', 'medium', 'low'),
});

export type DocumentCard = ReturnType<typeof documentCard>;

/** What the catalogue says of `entry`, judged on `day`; plain data by the schema `DOCUMENT`. */
export function documentCard(catalog: Catalog, entry: ReferenceEntry, day: IsoDate) {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const other = catalog.reference(id);
      return other ? [{ id, citation: shortCitation(other), date: other.date, title: other.title }] : [];
    });
  return {
    id: entry.id,
    type: entry.type,
    number: entry.number,
    date: entry.date,
    issuer: entry.issuer,
    title: entry.title,
    force: forceOn(catalog, entry, day),
    effectiveFrom: entry.effectiveFrom,
    effectiveTo: entry.effectiveTo,
    replacedBy: named(entry.replacedBy),
    amendedBy: named(entry.amendedBy),
    citeInFull: fullCitation(entry, 'short'),
    citeInShort: shortCitation(entry),
    link: entry.link ?? null,
    confidence: entry.confidence,
  };
}

interface Force {
  readonly state: 'in-force' | 'presumed' | 'ended' | 'partly-ended' | 'not-yet' | 'not-issued' | 'unknown';
  readonly since: IsoDate | null;
  /** Vietnamese: why. */
  readonly ground: string;
}

/** "presumed": nobody has seen a text that ended it, and nobody has looked for one. */
function forceOn(catalog: Catalog, entry: ReferenceEntry, day: IsoDate): Force {
  const ground = GROUND[entry.statusBasis];
  if (entry.date !== null && entry.date.length === 10 && entry.date > day) return { state: 'not-issued', since: entry.date, ground };
  const lapse = lapseOn(entry, day, catalog);
  if (lapse) return { state: lapse.whole ? 'ended' : 'partly-ended', since: lapse.since, ground };
  if (entry.effectiveFrom !== null && entry.effectiveFrom > day) return { state: 'not-yet', since: entry.effectiveFrom, ground };
  if (entry.effectiveTo !== null && entry.effectiveTo <= day) return { state: 'ended', since: entry.effectiveTo, ground };
  // Without a day and without a successor nothing says when it ended.
  if (entry.status === 'het-hieu-luc' && entry.effectiveTo === null && entry.replacedBy.length === 0) return { state: 'ended', since: null, ground };
  if (entry.status === 'khong-ro' || entry.statusBasis === 'none') return { state: 'unknown', since: null, ground };
  return { state: entry.statusBasis === 'assumed' ? 'presumed' : 'in-force', since: entry.effectiveFrom, ground };
}

/** Its force on `day` in one or two sentences. */
export function forceText({ force, replacedBy, amendedBy }: DocumentCard, day: IsoDate): string {
  const on = printedDate(day);
  const since = force.since === null ? '' : ` từ ngày ${printedDate(force.since)}`;
  const list = (documents: DocumentCard['replacedBy']) =>
    documents.map(({ citation, date }) => `${citation}${date === null ? '' : ` ngày ${printedDate(date)}`}`).join('; ');
  const state = {
    'in-force': `Có hiệu lực vào ngày ${on} (${force.ground}).`,
    presumed: `Coi như còn hiệu lực vào ngày ${on}: ${force.ground}.`,
    ended: `Hết hiệu lực${since} (${force.ground}).`,
    'partly-ended': `Hết hiệu lực một phần${since} (${force.ground}).`,
    'not-yet': `Chưa có hiệu lực vào ngày ${on}; có hiệu lực${since}.`,
    'not-issued': `Chưa ban hành vào ngày ${on}: văn bản đề ngày${since.replace(' từ ngày', '')}.`,
    unknown: `Chưa rõ hiệu lực (${force.ground}).`,
  }[force.state];
  return sentences(
    state,
    replacedBy.length > 0 && `${force.state === 'ended' || force.state === 'partly-ended' ? 'Thay bằng' : 'Về sau thay bằng'}: ${list(replacedBy)}.`,
    amendedBy.length > 0 && `Được sửa đổi, bổ sung bởi: ${list(amendedBy)}.`,
  );
}
