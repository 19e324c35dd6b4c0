import { citationsOf } from '../../model/citations/citations';
import { inAllSections, perBlock } from '../../model/document/memo';
import type { Plan, SectionChunk } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { overlaps } from '../../text/range';

/** "30/3/2022" and "30 tháng 3 năm 2022", as the date of a cited document. */
export const SHORT = /^(\d{1,2})\s{0,2}\/\s{0,2}(\d{1,2})\s{0,2}\/\s{0,2}(\d{4})$/;
export const LONG = /^(\d{1,2}) {1,4}thang {1,4}(\d{1,2}) {1,4}nam {1,4}(\d{4})$/;
const CAPITALS = /THÁNG/;
const ATTACHED = /^[ (*]{0,10}(?:ban hanh )?kem theo /;
/** A month with its year; months 3 to 9 are written with a zero in front or without. */
const MONTH = /(?<![a-z])thang {1,4}(?<month>0?[3-9])(?: ?\/ ?| nam )(?:19|20)\d\d(?![\d/])/g;

/** Fewer dates of the usual form show no habit. */
const ENOUGH = 4;
/** Share of the dates that must have the usual form before another counts as a slip. */
const MOST = 0.75;

/** What a plan rests on, above the first heading; its sections; its footnotes. */
export const PARTS = ['basis', 'body', 'notes'] as const;
/** "[12] Quyết định số …". */
const FOOTNOTE = /^\s{0,8}(?:\[\^?\d{1,3}\]|\^\d{1,3}|[¹²³⁰⁴-⁹]{1,3})/u;

export type Part = (typeof PARTS)[number];

export type Form = 'short' | 'long' | 'padded' | 'bare';

/** The dates of one stretch, by form. */
export interface Dates extends Readonly<Record<Form, readonly Span[]>> {
  readonly part: Part;
}

interface Written {
  readonly form: Form;
  readonly span: Span;
}

/** How many dates of one form there are. */
export function total(dates: readonly Dates[], form: Form): number {
  return dates.reduce((sum, each) => sum + each[form].length, 0);
}

/** The form that nearly all dates of cited documents have in one part of the plan; null when there is no habit. */
export function usualForm(dates: readonly Dates[], part: Part): 'short' | 'long' | null {
  const own = dates.filter((each) => each.part === part);
  const [short, long] = [total(own, 'short'), total(own, 'long')];
  if (short + long < ENOUGH || Math.max(short, long) / (short + long) < MOST) return null;
  return short >= long ? 'short' : 'long';
}

/** The form that most dates of cited documents have in the part of `plan` where `block` stands; null when neither is met more often. */
export function formAround(plan: Plan, block: Block): 'short' | 'long' | null {
  const chunk = plan.chunks.find(({ blocks }) => blocks.includes(block));
  if (!chunk) return null;
  const part = partOf(block, chunk);
  const own = datesIn(plan).filter((each) => each.part === part);
  const more = total(own, 'short') - total(own, 'long');
  return more === 0 ? null : more > 0 ? 'short' : 'long';
}

/** The dates of a plan, chunk by chunk. */
export const datesIn = inAllSections((chunk): readonly Dates[] => {
  const written = chunk.blocks.flatMap((block) => writtenIn(block).map((each) => ({ ...each, part: partOf(block, chunk) })));
  return PARTS.flatMap((part) => {
    const own = written.filter((each) => each.part === part);
    const of = (form: Form) => own.filter((each) => each.form === form).map(({ span }) => span);
    return own.length === 0 ? [] : [{ part, short: of('short'), long: of('long'), padded: of('padded'), bare: of('bare') }];
  });
});

const writtenIn = perBlock<readonly Written[]>((block) => {
  if (block.damaged || (block.kind !== 'text' && block.kind !== 'row') || !/(?:19|20)\d\d/.test(block.plain)) return [];
  const { folded } = block;
  // "(Kèm theo Quyết định số … ngày … tháng … năm …)" has its form from the decree on layout.
  if (ATTACHED.test(folded.slice(0, 60))) return [];
  const found: Written[] = [];
  const citations = citationsOf(block);
  for (const { dateRange, nestedIn } of citations) {
    if (!dateRange || nestedIn !== null) continue;
    const written = folded.slice(dateRange.start, dateRange.end);
    const form = SHORT.test(written) ? 'short' : LONG.test(written) && !CAPITALS.test(block.plain.slice(dateRange.start, dateRange.end)) ? 'long' : null;
    if (form) found.push({ form, span: { block, range: dateRange } });
  }
  for (const match of folded.matchAll(MONTH)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const day = /\d {1,4}$/.test(folded.slice(Math.max(0, range.start - 6), range.start));
    if (day || citations.some(({ extent }) => overlaps(extent, range))) continue;
    found.push({ form: match.groups?.month?.startsWith('0') ? 'padded' : 'bare', span: { block, range } });
  }
  return found;
});

function partOf({ plain }: Block, { before, facts }: SectionChunk): Part {
  if (FOOTNOTE.test(plain)) return 'notes';
  return before.zone === 'body' || facts.sections.length > 0 ? 'body' : 'basis';
}
