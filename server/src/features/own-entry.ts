import type { AgencyEntry, ReferenceEntry } from '../catalog/catalog';
import { resolveCitation } from '../model/citations/resolve';
import { agencyListEnd, agencyStartsAt } from '../model/mentions/agency-words';
import { mentionsOf } from '../model/mentions/mentions';
import { type Block, textOf } from '../syntax/block';
import type { TextRange } from '../text/range';
import { citedTitle } from './citation-text';
import { type FeatureContext, plainOffset, touches } from './context';
import { citationAt } from './hover/hover';

/** What a plan names and the catalogue does not know, in the shape of an entry of `kehoach.config.json`. */
export type OwnEntry =
  | ({ readonly kind: 'agency' } & Pick<AgencyEntry, 'name'> & { readonly level: 'trung-uong' | 'xa' | null })
  | ({ readonly kind: 'reference' } & Pick<ReferenceEntry, 'type' | 'date' | 'issuer' | 'title'> & { readonly number: string });

/** Stands for a title that the plan does not say; in brackets, so that it is never written into a citation. */
export const NO_TITLE = '(chưa ghi trích yếu)';

/** Shorter or longer words are no name. */
const MIN_NAME = 4;
const MAX_NAME = 160;

/** The entry's words as one line of a list shows them. */
export function ownEntryTitle(entry: OwnEntry): string {
  return entry.kind === 'agency' ? entry.name : `${entry.type} số ${entry.number}`;
}

/**
 * The agency at `range` (document offsets) that the catalogue does not know: the words selected, or with nothing selected the name around the caret.
 * Null when there is none, or when it is known.
 */
export function unknownAgencyAt(context: FeatureContext, range: TextRange): OwnEntry | null {
  const place = blockAt(context, range.start);
  if (!place) return null;
  const { block, plain } = place;
  const end = plainOffset(block, range.end - place.base);
  const selected = range.end > range.start ? trimmed(block.plain, { start: plain, end: Math.min(end, block.plain.length) }) : nameAround(block, plain);
  if (!selected || citationAt(block, selected.start)) return null;
  const known = mentionsOf(block, context.catalog).some(
    (mention) => mention.entries.length > 0 && !mention.inexact && mention.range.start <= selected.start && mention.range.end >= selected.end,
  );
  const name = textOf(block, selected);
  if (known || name.length < MIN_NAME || name.length > MAX_NAME || !/^\p{L}/u.test(name)) return null;
  return { kind: 'agency', name, level: levelOf(name) };
}

/** The legal document cited at `offset` that the catalogue does not know, when the plan says its number and who issued it; else null. */
export function unknownReferenceAt(context: FeatureContext, offset: number): OwnEntry | null {
  const place = blockAt(context, offset);
  const citation = place && citationAt(place.block, place.plain);
  if (!citation || citation.damaged || citation.number === null || citation.issuer === null) return null;
  if (resolveCitation(citation, context.catalog, context.asOf)) return null;
  const { type, number, issuer } = citation;
  const date = citation.date !== null && citation.date.length === 10 ? citation.date : null;
  return { kind: 'reference', type, number, date, issuer, title: citedTitle(place.block, citation) || NO_TITLE };
}

function blockAt({ plan: { tree } }: FeatureContext, offset: number): { readonly block: Block; readonly base: number; readonly plain: number } | null {
  const index = tree.indexAt(offset);
  const block = tree.blocks[index];
  if (!block || (block.kind !== 'text' && block.kind !== 'row') || block.damaged) return null;
  const base = tree.offsets[index] ?? 0;
  return { block, base, plain: plainOffset(block, Math.max(0, offset - base)) };
}

/** The name in agency's shape that stands around `at`: from the first word that can begin one, to the end of the phrase. */
function nameAround(block: Block, at: number): TextRange | null {
  const { plain } = block;
  const from = Math.max(block.content.start, at - MAX_NAME);
  for (let start = phraseStart(plain, from, at); start <= at; start++) {
    if (/[\p{L}\p{N}]/u.test(plain[start - 1] ?? ' ') || !/\p{Lu}/u.test(plain[start] ?? '') || !agencyStartsAt(plain, start)) continue;
    const end = nameEnd(plain, start);
    const range = { start, end: end + (GOES_ON.exec(plain.slice(end, end + 60))?.[0].length ?? 0) };
    if (touches(range, at)) return trimmed(plain, range);
  }
  return null;
}

/** "Trung tâm Khuyến công và Tư vấn phát triển chủ trì": a verb in front of another one is the end of the name. */
const GOES_ON = /^\s\p{Ll}{1,8}(?:\s\p{Ll}{1,8}){0,2}(?=\s(?:chủ trì|phối hợp với|có trách nhiệm)(?![\p{L}]))/u;

/** Where the phrase that holds `at` begins: behind a mark that parts names. */
function phraseStart(plain: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (/[;:.()“”"|\t]/.test(plain[i] as string)) return i + 1;
    // A comma parts two names when what follows begins one: "Sở Văn hóa, Thể thao" goes on.
    if (plain[i] === ',' && agencyStartsAt(plain, i + 1 + (/^\s*/.exec(plain.slice(i + 1, i + 5))?.[0].length ?? 0))) return i + 1;
  }
  return from;
}

function nameEnd(plain: string, start: number): number {
  const phrase = plain.slice(start, Math.min(agencyListEnd(plain, start, Math.min(plain.length, start + MAX_NAME)), start + MAX_NAME));
  const stop = /[|\t]|\s(?:trực )?thuộc\s|\schủ trì|\sphối hợp/u.exec(phrase);
  const text = stop ? phrase.slice(0, stop.index) : phrase;
  for (const { index, 0: joint } of text.matchAll(/,\s{0,3}|\s(?:và|với|cùng)\s/gu)) {
    const next = text[index + joint.length] ?? '';
    if (agencyStartsAt(text, index + joint.length) || (joint.startsWith(',') && !/\p{Lu}/u.test(next))) return start + index;
  }
  return start + text.length;
}

function trimmed(plain: string, { start, end }: TextRange): TextRange | null {
  let [from, to] = [start, end];
  while (from < to && /[\s,;.:–-]/.test(plain[from] as string)) from++;
  while (to > from && /[\s,;.:–-]/.test(plain[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The level that the words show; null where a province's is likely. */
function levelOf(name: string): 'trung-uong' | 'xa' | null {
  if (/^Bộ (?!Chỉ huy|Tư lệnh|phận)/u.test(name)) return 'trung-uong';
  return /\s(?:xã|phường|đặc khu)(?:\s|$)/u.test(name) ? 'xa' : null;
}
