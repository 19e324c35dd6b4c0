import { type AgencyMention, agencyMentions } from '../model/mentions/agency-mentions';
import { mentionsOf, type NameMention } from '../model/mentions/mentions';
import { type Block, textOf } from '../syntax/block';
import { documentRange, type Span } from '../syntax/tree';
import { foldKey } from '../text/fold';
import type { TextRange } from '../text/range';
import type { FeatureContext } from './context';

/** One place where an agency is named. */
export interface AgencyUse {
  readonly span: Span;
  readonly text: string;
  /** The name is right however old it is: in a citation, a quotation, history. */
  readonly history: boolean;
}

/** The agency named at a place. */
export interface NamedAgency {
  readonly id: string;
  /** Which body of this kind: "UBND tỉnh Gia Lai" and "UBND tỉnh Đắk Lắk" are two. Equal strings are one body. */
  readonly whose: string;
  readonly span: Span;
  readonly range: TextRange;
}

/** Every mention of the plan whose words mean `id` first of all, in the order of the text. */
export function mentionsOfAgency({ plan, catalog }: FeatureContext, id: string): AgencyMention[] {
  return agencyMentions(plan, catalog).filter((mention) => mention.id === id);
}

/** `mentions` of one agency, those of the body `whose`. */
export function mentionsOfBody(context: FeatureContext, mentions: readonly AgencyMention[], whose: string): AgencyMention[] {
  return mentions.filter(({ block, mention }) => whoseOf(context, block, mention) === whose);
}

/** Every place of the plan whose words mean `id` first of all, in the order of the text; with `whose` only those of that body. */
export function usesOf(context: FeatureContext, id: string, whose?: string): AgencyUse[] {
  const all = mentionsOfAgency(context, id);
  const own = whose === undefined ? all : mentionsOfBody(context, all, whose);
  return own.map(({ block, mention: { range, history } }) => ({ span: { block, range }, text: textOf(block, range), history: history !== null }));
}

/** The agency named at `offset` of the document; null when none is. */
export function agencyAt(context: FeatureContext, offset: number): NamedAgency | null {
  const { tree } = context.plan;
  const block = tree.blocks[tree.indexAt(offset)];
  if (!block || block.kind === 'comment') return null;
  for (const mention of mentionsOf(block, context.catalog)) {
    const id = mention.entries[0];
    const span = { block, range: mention.range };
    const inDocument = documentRange(tree, span);
    if (id !== undefined && inDocument.start <= offset && offset <= inDocument.end) {
      return { id, whose: whoseOf(context, block, mention), span, range: inDocument };
    }
  }
  return null;
}

/** A kind of district or township, then its name: "Huyện ủy Yên Dũng", "UBND thị trấn Đu". */
const NAMED = /(?:huyện|quận|thị xã|thị trấn|[ủu][ỷy]|đoàn)\s{1,60}(\p{Lu}\p{Ll}.{0,60})$/u;

function whoseOf({ plan, catalog }: FeatureContext, block: Block, { place, entries, range }: NameMention): string {
  const entry = catalog.agency(entries[0] ?? '');
  if (place && !place.initials) {
    const named = catalog.agency(place.entries[0] ?? '');
    return (named?.level === 'tinh' ? catalog.province(named.name)?.code : named?.id) ?? '';
  }
  if (entry?.level === 'tinh' && entry.kind !== 'dia-danh') return plan.header.province ?? '';
  return foldKey(NAMED.exec(textOf(block, range))?.[1] ?? '');
}
