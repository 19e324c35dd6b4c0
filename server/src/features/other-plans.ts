import type { Catalog, ReferenceEntry } from '../catalog/catalog';
import { citationsOf } from '../model/citations/citations';
import { perBlock } from '../model/document/memo';
import type { Citation } from '../model/types';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { printedDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { citedTitle } from './citation-text';
import { escapeMarkdown } from './markdown';

/** A legal document that another plan of the workspace cites in full. */
export interface CitedElsewhere {
  /** Name of that plan's file. */
  readonly plan: string;
  readonly entry: ReferenceEntry;
}

/** What the other plans cite, in a stable order; the same array as long as nothing changes. Asked only where a citation is at hand. */
export type OtherPlans = () => readonly CitedElsewhere[];

/** Most documents taken from one plan. */
const MAX_OF_ONE_PLAN = 400;
/** Other plans that are named in one card. */
const MAX_NAMED = 3;

/** The documents that a plan cites in full (number, day, issuer), each once. Laws are left out: the catalogue has them. */
export function fullCitationsOf(tree: SyntaxTree): readonly ReferenceEntry[] {
  const found = new Map<string, ReferenceEntry>();
  for (const block of tree.blocks) {
    for (const entry of fullIn(block)) {
      const known = found.get(entry.id);
      if (!known || (known.title === '' && entry.title !== '')) found.set(entry.id, entry);
      if (found.size >= MAX_OF_ONE_PLAN) return [...found.values()];
    }
  }
  return [...found.values()];
}

const fullIn = perBlock((block: Block): readonly ReferenceEntry[] =>
  block.kind !== 'text' && block.kind !== 'row' ? [] : citationsOf(block).flatMap((citation) => entryOf(block, citation)),
);

function entryOf(block: Block, citation: Citation): readonly ReferenceEntry[] {
  const { type, number, date, issuer, malformed, damaged } = citation;
  if (damaged || malformed !== null || number === null || issuer === null || date?.length !== 10) return [];
  return [
    {
      id: `${foldKey(type)} ${foldKey(number)} ${date} ${foldKey(issuer)}`,
      type,
      number,
      date,
      issuer,
      title: citedTitle(block, citation),
      status: 'khong-ro',
      statusBasis: 'none',
      effectiveFrom: null,
      effectiveTo: null,
      replacedBy: [],
      amendedBy: [],
      confidence: 'low',
    },
  ];
}

/** `cited` without what the catalogue knows, each document once. */
export function unknownElsewhere(cited: readonly CitedElsewhere[], catalog: Catalog): readonly CitedElsewhere[] {
  const found = new Map<string, CitedElsewhere>();
  for (const each of cited) {
    const { id, number, type, date } = each.entry;
    const known = found.get(id);
    if (known && (known.entry.title !== '' || each.entry.title === '')) continue;
    if (number !== null && catalog.findReferences({ number, type, date }).length === 0) found.set(id, each);
  }
  return [...found.values()];
}

/**
 * What other plans say of a document with the number of `citation` where they say something else: another day, or another issuer on the same day.
 * Said as a fact, for a number may return in another year. Markdown; null when they agree.
 */
export function differenceElsewhere({ type, number, date, issuer, damaged }: Citation, others: readonly CitedElsewhere[]): string | null {
  if (number === null || damaged || date?.length !== 10) return null;
  const key = documentKey(type, number);
  const said = new Map<string, string[]>();
  for (const { plan, entry } of others) {
    if (entry.number === null || entry.date === null || documentKey(entry.type, entry.number) !== key) continue;
    const same = issuer === null || sameOrgan(issuer, entry.issuer);
    // A number of another organ on another day is another document.
    if (same ? entry.date === date : entry.date !== date) continue;
    const words = same ? `ngày ${printedDate(entry.date)}` : `của ${entry.issuer}`;
    said.set(words, [...new Set([...(said.get(words) ?? []), plan])]);
  }
  if (said.size === 0) return null;
  return [...said].map(([words, plans]) => `Cùng số này, kế hoạch khác ghi **${escapeMarkdown(words)}** (${namesOf(plans)})`).join('\n\n');
}

/** The plans that cite the same document on the same day; null when none does. Markdown. */
export function agreementElsewhere(citation: Citation, others: readonly CitedElsewhere[]): string | null {
  const { number, date } = citation;
  if (number === null) return null;
  const key = documentKey(citation.type, number);
  const same = others.filter(({ entry }) => entry.number !== null && documentKey(entry.type, entry.number) === key && (date === null || entry.date === date));
  const [first] = same;
  if (!first) return null;
  const { entry } = first;
  const words = `${entry.type} số ${entry.number} ngày ${printedDate(entry.date ?? '')} của ${entry.issuer}${entry.title === '' ? '' : ` ${entry.title}`}`;
  const plans = namesOf([...new Set(same.filter((each) => each.entry.date === entry.date).map(({ plan }) => plan))]);
  return `Kế hoạch khác cũng viện dẫn (${plans}): ${escapeMarkdown(words)}`;
}

function documentKey(type: string, number: string): string {
  return `${foldKey(type)} ${foldKey(number)}`;
}

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh Lai Châu" may be one. */
function sameOrgan(a: string, b: string): boolean {
  const bare = (name: string) =>
    foldKey(name)
      .replace(/^uy ban nhan dan/, 'ubnd')
      .replace(/^hoi dong nhan dan/, 'hdnd');
  return bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a));
}

function namesOf(plans: readonly string[]): string {
  const named = plans.slice(0, MAX_NAMED).map((plan) => escapeMarkdown(plan));
  return plans.length > MAX_NAMED ? `${named.join(', ')} và ${plans.length - MAX_NAMED} kế hoạch nữa` : named.join(', ');
}
