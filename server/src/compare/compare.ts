import type { Catalog } from '../catalog/catalog';
import { planYearOf } from '../model/structure/plan-year';
import type { Plan } from '../model/types';
import { type Block, sourceRange } from '../syntax/block';
import type { FieldRole } from '../syntax/labels';
import { documentRange, type Span, type SyntaxTree, spanText } from '../syntax/tree';
import type { Change, ChangeKind, ChangeSide } from './change';
import { citationChanges, withoutCitations } from './citations';
import { matchUnits } from './match';
import { fieldText, fieldWords, type Reading, sameMeaning } from './meaning';
import { type Move, movedUnits } from './order';
import { type Unit, type UnitField, unitsOf } from './units';
import { type Hunk, hunksOf, runsOf } from './word-diff';
import type { Word } from './words';

/** One of the two drafts, ready to be compared. */
export interface Draft extends Reading {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  /** Headings that name the agency for what stands below. */
  readonly agencyHeadings: ReadonlySet<Block>;
}

/**
 * The differences in meaning between two drafts, in the order of `after`, what was taken out at its old place; empty when there are none.
 * Tasks are recognised when they were renumbered, moved or worded anew; numbers, punctuation, line breaks, labels and the form of a date or
 * a name are no differences. Pure; never throws.
 */
export function comparePlans(before: Plan, after: Plan, catalog: Catalog): Change[] {
  const a = draftOf(before, catalog);
  const b = draftOf(after, catalog);
  const matching = matchUnits(a.units, b.units);
  const moved = movedUnits(a.units, b.units, matching);
  const gone = removedAfter(matching.before);
  const changes: Change[] = [];
  const takeOut = (place: number) => {
    for (const i of gone.get(place) ?? []) changes.push(oneSided(a, a.units[i] as Unit, 'before'));
  };
  takeOut(-1);
  b.units.forEach((unit, j) => {
    const old = a.units[matching.after[j] as number];
    if (!old) changes.push(oneSided(b, unit, 'after'));
    else changes.push(...pairChanges(a, old, b, unit, moved.get(j) ?? null));
    takeOut(j);
  });
  return changes;
}

function draftOf(plan: Plan, catalog: Catalog): Draft {
  const units = unitsOf(plan);
  const inherited = units.flatMap(({ fields }) => fields.filter((field) => field.inherited).flatMap(({ values }) => values.map(({ block }) => block)));
  const agencyHeadings = new Set([...inherited, ...plan.duties.map(({ agency }) => agency.block)]);
  return { plan, units, agencyHeadings, catalog, planYear: planYearOf(plan.header) };
}

/** Units that only the first draft has, by the counterpart of the nearest matched one before them (-1: none). */
function removedAfter(before: Int32Array): Map<number, number[]> {
  const gone = new Map<number, number[]>();
  let place = -1;
  before.forEach((j, i) => {
    if (j >= 0) place = j;
    else gone.set(place, [...(gone.get(place) ?? []), i]);
  });
  return gone;
}

const ROLE_KINDS: Partial<Record<FieldRole, ChangeKind>> = { lead: 'lead', partners: 'partners', time: 'time' };

/** A paragraph that opens with one ("Căn cứ Nghị quyết số …") is there for its citation. */
const LEADING_WORDS = 4;

function oneSided(draft: Draft, unit: Unit, side: 'before' | 'after'): Change {
  const cites = unit.subject === 'paragraph' && unit.body.slice(0, LEADING_WORDS).some(({ citation }) => citation !== null);
  const whole = unit.subject === 'task' || unit.subject === 'duty' ? (side === 'after' ? 'added' : 'removed') : null;
  const kind = whole ?? (unit.subject === 'section' ? 'section' : cites ? 'citation' : 'text');
  const place = sideOf(draft, unit, unit.span);
  return {
    kind,
    subject: unit.subject,
    before: side === 'before' ? place : null,
    after: side === 'after' ? place : null,
    title: titleOf(unit),
    reordered: false,
    words: [],
  };
}

function pairChanges(a: Draft, old: Unit, b: Draft, unit: Unit, moved: Move | null): Change[] {
  const about = { subject: unit.subject, title: titleOf(unit), reordered: moved === 'within' };
  const changes: Change[] = [];
  const both = (kind: ChangeKind, left: Span | null, right: Span | null, words: Change['words']) => {
    changes.push({ kind, ...about, before: left && sideOf(a, old, left), after: right && sideOf(b, unit, right), words });
  };
  if (moved) both('moved', old.span, unit.span, []);
  for (const [left, right] of fieldPairs(old, unit)) {
    if ((left?.inherited && right?.inherited) || (left && right && sameMeaning(left, a, right, b))) continue;
    const words = runsOf(left ? fieldWords(left) : [], right ? fieldWords(right) : []);
    const kind = ROLE_KINDS[(left ?? right)?.role as FieldRole] ?? 'text';
    changes.push({ kind, ...about, before: left && fieldSide(a, old, left), after: right && fieldSide(b, unit, right), words });
  }
  const hunks = hunksOf(old.body, unit.body);
  if (hunks.length === 0) return changes;
  if (unit.subject === 'section') {
    const isAgency = a.agencyHeadings.has(old.span.block) && b.agencyHeadings.has(unit.span.block);
    both(isAgency ? 'lead' : 'section', old.span, unit.span, runsOf(old.body, unit.body));
    return changes;
  }
  for (const { before, after } of citationChanges(hunks, old.body, unit.body)) {
    both('citation', before && wordSpan(before), after && wordSpan(after), runsOf(before ? [before] : [], after ? [after] : []));
  }
  const rest = withoutCitations(hunks);
  if (rest.length > 0) changes.push({ kind: 'text', ...about, ...textSides(a, old, b, unit, rest), words: runsOf(old.body, unit.body) });
  return changes;
}

/** The fields of both, role by role; null where one lacks it. */
function fieldPairs(old: Unit, unit: Unit): (readonly [UnitField | null, UnitField | null])[] {
  const roles = new Set([...old.fields, ...unit.fields].map(({ role }) => role));
  const of = ({ fields }: Unit, role: FieldRole) => fields.find((field) => field.role === role && fieldText(field) !== '') ?? null;
  return [...roles].map((role) => [of(old, role), of(unit, role)] as const).filter(([left, right]) => left !== null || right !== null);
}

function fieldSide(draft: Draft, unit: Unit, field: UnitField): ChangeSide {
  const [first] = field.values;
  return { ...sideOf(draft, unit, first ?? unit.span), text: fieldText(field) };
}

/** The paragraphs in which the first difference stands, with the words that differ. */
function textSides(a: Draft, old: Unit, b: Draft, unit: Unit, hunks: readonly Hunk[]): Pick<Change, 'before' | 'after'> {
  const side = (draft: Draft, of: Unit, words: readonly Word[]): ChangeSide => {
    const [first] = words;
    if (!first) return sideOf(draft, of, of.span);
    const last = words.filter(({ block }) => block === first.block).at(-1) ?? first;
    const whole = first.block === of.span.block ? of.span : { block: first.block, range: { start: 0, end: first.block.plain.length } };
    return { ...sideOf(draft, of, { block: first.block, range: { start: first.start, end: last.end } }), text: spanText(whole) };
  };
  return {
    before: side(
      a,
      old,
      hunks.flatMap(({ removed }) => removed),
    ),
    after: side(
      b,
      unit,
      hunks.flatMap(({ added }) => added),
    ),
  };
}

function wordSpan({ block, start, end }: Word): Span {
  return { block, range: { start, end } };
}

function sideOf({ plan, units }: Draft, unit: Unit, span: Span): ChangeSide {
  const above = units[unit.parent];
  return {
    range: documentRange(plan.tree, span),
    line: lineOf(plan.tree, span),
    number: unit.number,
    text: spanText(span),
    section: above ? titleOf(above) : null,
  };
}

/** 1-based. */
function lineOf(tree: SyntaxTree, span: Span): number {
  const { start } = sourceRange(span.block, span.range);
  const breaks = span.block.source.slice(0, start).match(/\r\n|\r|\n/g)?.length ?? 0;
  return (tree.lines[tree.indexOf(span.block)] ?? 0) + breaks + 1;
}

function titleOf({ span }: Unit): string {
  return spanText(span);
}
