import skeletons from '../../../../snippets/kehoach.json';
import { fold } from '../../text/fold';
import { dayOf, type FeatureContext } from '../context';
import { lastTask, newTask, nextMarker } from '../editing/new-task';
import { nextSectionNumber, sectionBefore } from '../editing/numbering';
import type { CaretContext } from './caret-context';
import type { Proposal } from './item';

interface Skeleton {
  readonly name: string;
  readonly description: string;
  readonly body: string;
  /** What is typed for it: short forms, taken when typed in full, and names, taken from their third letter on. Folded. */
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/** Longest short form: "nn", "tcth". */
const MAX_SHORT = 4;
const MIN_TYPED = 3;

const SKELETONS: readonly Skeleton[] = Object.entries(skeletons).map(([name, { prefix, description, body }]) => ({
  name,
  description,
  body: body.join('\n'),
  short: prefix.filter((each) => each.length <= MAX_SHORT),
  long: [fold(name), ...prefix.filter((each) => each.length > MAX_SHORT)],
}));

/** Skeletons of whole plans: only where there is nothing yet. */
const WHOLE_PLAN = 'Kế hoạch';
const TASK = 'Nhiệm vụ';

/**
 * Skeletons (a task, a table, a section, the distribution list …), typed with or without marks, numbered from their place: at the start of a line that holds
 * nothing else, never in the middle of a sentence.
 */
export function snippetProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  const { cursor } = caret;
  const typed = cursor.before.trimStart();
  if ((caret.role !== null && !caret.continued) || cursor.after.trim() !== '' || cursor.block.kind === 'row') return [];
  const range = { start: cursor.offset - typed.length, end: cursor.offset };
  return [...taskProposals(context, caret, typed), ...skeletonProposals(context, caret, typed)].map(
    ({ label, detail, newText }, rank): Proposal => ({ kind: 'snippet', label, detail, range, newText, snippet: true, rank }),
  );
}

interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly newText: string;
}

/** The next task in the plan's own labels, for "nv" or for its number. */
function taskProposals(context: FeatureContext, { cursor, explicit }: CaretContext, typed: string): Offer[] {
  const folded = fold(typed.normalize('NFC')).trim();
  const number = /^([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})\.?$/.exec(folded)?.[1] ?? null;
  if (number === null && !asksFor(typed, ['nv'], [fold(TASK), 'them nhiem vu']) && !(typed === '' && explicit)) return [];
  const task = lastTask(context, cursor.index);
  const marker = task && nextMarker(context, task, cursor);
  if (!task || !marker || (number !== null && !marker.startsWith(number))) return [];
  return [{ label: `${marker} Nhiệm vụ mới`, detail: 'nhiệm vụ có chủ trì, phối hợp, thời gian', newText: newTask(context.plan, marker, task) }];
}

function skeletonProposals(context: FeatureContext, caret: CaretContext, typed: string): Offer[] {
  const { plan } = context;
  const { cursor, explicit } = caret;
  const asked = SKELETONS.filter(({ short, long }) => (typed === '' ? explicit : asksFor(typed, short, long)));
  if (asked.length === 0) return [];
  // What is typed in an empty file is the first thing in it.
  const isEmpty = plan.sections.length === 0 && plan.tree.blocks.length <= 1;
  const known = lastTask(context, cursor.index) !== null;
  const year = dayOf(context).slice(0, 4);
  return asked
    .filter(({ name }) => (name.startsWith(WHOLE_PLAN) ? isEmpty : name !== TASK || (!known && !isOutsideTasks(context, cursor.index))))
    .map(({ name, description, body }) => ({
      label: name,
      detail: description,
      newText: body
        .replaceAll('$CURRENT_YEAR', year)
        .replace(/^\$\{1\|[IVX,]+\|\}/, () => nextSectionNumber(plan, cursor.index))
        .replace(/^\$\{1:1\}\./, () => firstNumber(context, cursor.index)),
    }));
}

/** The mark of the first task below the heading at hand: "2.1." below "2.", else "1.". */
function firstNumber({ plan }: FeatureContext, index: number): string {
  const number = sectionBefore(plan, index)?.number ?? '';
  return /^[0-9]+(?:\.[0-9]+)*\.?$/.test(number) ? `${number.replace(/\.$/, '')}.1.` : '1.';
}

function isOutsideTasks({ plan }: FeatureContext, index: number): boolean {
  const role = sectionBefore(plan, index)?.role;
  return role === 'organisation' || role === 'budget' || role === 'purpose';
}

/** Marks and a capital are the beginning of a sentence: only small letters ask for a skeleton, and with their marks only in full. */
function asksFor(typed: string, short: readonly string[], long: readonly string[]): boolean {
  const written = typed.normalize('NFC').trim();
  const folded = fold(written).replace(/\s+/g, ' ');
  if (folded !== written) return written === written.toLowerCase() && long.includes(folded);
  return short.includes(folded) || (folded.length >= MIN_TYPED && long.some((name) => name.startsWith(folded)));
}
