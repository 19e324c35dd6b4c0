import type { Catalog } from '../catalog/catalog';
import { citationsOf } from '../model/citations/citations';
import { resolveCitation } from '../model/citations/resolve';
import { perBlock } from '../model/document/memo';
import { definitionsOf } from '../model/mentions/definitions';
import { mentionsOf } from '../model/mentions/mentions';
import { planYearOf } from '../model/structure/plan-year';
import { readTime } from '../model/times/time';
import type { Citation, Field, Layout, Mention, Plan, TimeKind } from '../model/types';
import { type Block, sourceRange, textOf } from '../syntax/block';
import type { FieldRole } from '../syntax/labels';
import { type Span, type SyntaxTree, spanText } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';
import { LineIndex } from '../text/line-index';
import type { TextRange } from '../text/range';

/** Lines and columns are 1-based, columns in UTF-16 units; texts have their white space collapsed. */
export interface Outline {
  readonly version: 1;
  readonly kind: Plan['header']['kind'];
  readonly issued: { readonly number: string | null; readonly date: IsoDate | null; readonly place: string | null; readonly issuer: string | null };
  readonly damaged: boolean;
  readonly sections: readonly { readonly line: number; readonly number: string; readonly title: string; readonly level: number }[];
  readonly tasks: readonly OutlineTask[];
  readonly duties: readonly { readonly line: number; readonly agency: OutlineAgencies; readonly text: string }[];
  readonly citations: readonly OutlineCitation[];
  readonly agencies: readonly OutlineMention[];
  readonly definitions: readonly { readonly line: number; readonly term: string; readonly for: string | null }[];
}

export interface OutlineAgencies {
  readonly line: number;
  readonly text: string;
  /** Ids of the catalogue, in the order of the text. */
  readonly agencies: readonly string[];
}

export interface OutlineTask {
  readonly line: number;
  readonly number: string | null;
  readonly title: string;
  readonly layout: Layout;
  readonly lead: OutlineAgencies | null;
  readonly partners: OutlineAgencies | null;
  readonly time: { readonly line: number; readonly text: string; readonly kind: TimeKind; readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  /** The fields that are none of the three above. */
  readonly fields: readonly { readonly role: FieldRole; readonly label: string | null; readonly line: number; readonly text: string }[];
}

export interface OutlineCitation {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly type: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** Id in the catalogue. */
  readonly known: string | null;
}

export interface OutlineMention {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly id: string | null;
  readonly status: 'current' | 'outdated' | 'unknown';
  readonly insideCitation: boolean;
}

/** What the reader found in `plan`, as the `outline` command prints it. Names are judged on `day`. */
export function outlineOf(plan: Plan, catalog: Catalog, day: IsoDate): Outline {
  const { tree, header } = plan;
  const planYear = planYearOf(header);
  const mentions = (block: Block) => mentionsOf(block, catalog);
  const lineOf = (span: Span) => placeOf(tree, span.block, span.range.start).line;
  const agencies = (spans: readonly Span[], text: string): OutlineAgencies | null => {
    const [first] = spans;
    return first ? { line: lineOf(first), text, agencies: [...new Set(spans.flatMap((span) => idsWithin(mentions(span.block), span.range)))] } : null;
  };
  const fieldAgencies = (field: Field | null) => (field ? agencies(field.value, field.text) : null);
  const blocks = tree.blocks.filter((block) => block.kind === 'text' || block.kind === 'row');
  return {
    version: 1,
    kind: header.kind,
    issued: { number: header.number, date: header.date, place: header.place, issuer: header.issuer },
    damaged: plan.damaged,
    sections: plan.sections.map(({ span, number, title, level }) => ({ line: lineOf(span), number, title, level })),
    tasks: plan.tasks.map((task) => ({
      line: lineOf(task.title),
      number: task.number,
      title: task.titleText,
      layout: task.layout,
      lead: fieldAgencies(task.lead),
      partners: fieldAgencies(task.partners),
      time: timeOf(task.time, planYear, lineOf),
      fields: task.fields
        .filter((field) => field !== task.lead && field !== task.partners && field !== task.time)
        .map((field) => ({
          role: field.role,
          label: field.label ? spanText(field.label) : null,
          line: lineOf(field.label ?? field.value[0] ?? task.title),
          text: field.text,
        })),
    })),
    duties: plan.duties.map(({ agency, span }) => ({
      line: lineOf(span),
      agency: agencies([agency], spanText(agency)) ?? { line: lineOf(agency), text: '', agencies: [] },
      text: spanText(span),
    })),
    // "(Kèm theo Kế hoạch số …)" names this very document.
    citations: blocks.flatMap((block) =>
      citationsOf(block)
        .filter(({ number }) => number === null || number !== header.number)
        .map((citation) => outlineCitation(tree, block, citation, catalog, day)),
    ),
    agencies: blocks.flatMap((block) => mentions(block).map((mention) => outlineMention(tree, block, mention, catalog, day))),
    definitions: blocks.flatMap((block) =>
      definitionsOf(block).map(({ term, meaning }) => ({
        line: placeOf(tree, block, term.start).line,
        term: textOf(block, term),
        for: meaning ? textOf(block, meaning) : null,
      })),
    ),
  };
}

function timeOf(field: Field | null, planYear: number | null, lineOf: (span: Span) => number): OutlineTask['time'] {
  const [first] = field?.value ?? [];
  if (!field || !first) return null;
  const { kind, from, to } = readTime(field.text, { planYear });
  return { line: lineOf(first), text: field.text, kind, from, to };
}

function outlineCitation(tree: SyntaxTree, block: Block, citation: Citation, catalog: Catalog, day: IsoDate): OutlineCitation {
  return {
    ...placeOf(tree, block, citation.range.start),
    text: textOf(block, citation.range),
    type: citation.type,
    number: printedNumber(block, citation),
    date: citation.date,
    issuer: citation.issuer,
    known: resolveCitation(citation, catalog, day)?.id ?? null,
  };
}

/** The number as it is printed, without white space: a symbol with its parts in the wrong order is told as it stands, `known` says which document is meant. */
function printedNumber(block: Block, { number, numberRange, malformed }: Citation): string | null {
  const misprinted = malformed === 'party-order' || malformed === 'no-hyphen' || malformed === 'dash';
  return misprinted && numberRange ? textOf(block, numberRange).replaceAll(' ', '') : number;
}

function outlineMention(tree: SyntaxTree, block: Block, mention: Mention, catalog: Catalog, day: IsoDate): OutlineMention {
  const entry = catalog.agency(mention.entries[0] ?? '');
  return {
    ...placeOf(tree, block, mention.range.start),
    text: textOf(block, mention.range),
    id: entry?.id ?? null,
    status: entry ? (catalog.isCurrent(entry, day) ? 'current' : 'outdated') : 'unknown',
    insideCitation: mention.history === 'citation',
  };
}

function idsWithin(mentions: readonly Mention[], range: TextRange): string[] {
  return mentions.filter((mention) => mention.range.start >= range.start && mention.range.end <= range.end).flatMap((mention) => mention.entries.slice(0, 1));
}

/** The lines of a block by their starts in its source. */
const linesOf = perBlock((block) => new LineIndex(block.source));

/** 1-based line and column in the document of an offset in `block.plain`. */
function placeOf(tree: SyntaxTree, block: Block, offset: number): { readonly line: number; readonly column: number } {
  const { line, character } = linesOf(block).positionAt(sourceRange(block, { start: offset, end: offset }).start);
  return { line: (tree.lines[tree.indexOf(block)] ?? 0) + line + 1, column: character + 1 };
}
