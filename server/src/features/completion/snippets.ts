import type { Task } from '../../model/types';
import type { Marker } from '../../syntax/block';
import { fold } from '../../text/fold';
import { LETTER_ORDER } from '../../text/vietnamese';
import type { Cursor, FeatureContext } from '../context';
import { labelStyle } from '../plan-style';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/** What people type to begin a task. */
const WORDS = /^(?:n|nv|nh|nhi|nhie|nhiem|nhiem v|nhiem vu|them|them nhiem vu)$/;
/** Tasks in these layouts are blocks of lines; others are not made by a snippet. */
const BLOCK_LAYOUTS = new Set(['A', 'C', 'D']);

/** A new task with its fields, numbered by what stands above: at the start of a line in a section of tasks. */
export function snippetProposals(context: FeatureContext, place: CompletionPlace): Proposal[] {
  const { cursor } = place;
  const typed = cursor.before.trimStart();
  if (place.role !== null || cursor.after.trim() !== '' || cursor.block.kind === 'row') return [];
  const folded = fold(typed.normalize('NFC')).trim();
  const number = /^([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})\.?$/.exec(folded)?.[1] ?? null;
  if (number === null && !(WORDS.test(folded) && folded.length >= 2) && !(folded === '' && place.explicit)) return [];
  const task = lastTask(context, cursor.index);
  if (!task) return [];
  const marker = nextMarker(context, task, cursor);
  if (marker === null || (number !== null && !marker.startsWith(number))) return [];
  const { form, prefix } = labelStyle(context.plan);
  const fields = (['lead', 'partners', 'time'] as const).map((role, i) => `${prefix}${form(role)}: \${${i + 2}}`);
  return [
    {
      kind: 'snippet',
      label: `${marker} Nhiệm vụ mới`,
      detail: 'nhiệm vụ có chủ trì, phối hợp, thời gian',
      range: { start: cursor.offset - typed.length, end: cursor.offset },
      newText: [`${marker} \${1:Nội dung nhiệm vụ}`, ...fields].join('\n'),
      snippet: true,
      rank: 0,
    },
  ];
}

/** The nearest task above the caret that is a block of lines with a number of its own. */
function lastTask(context: FeatureContext, index: number): Task | null {
  const { plan } = context;
  for (let i = plan.tasks.length - 1; i >= 0; i--) {
    const task = plan.tasks[i] as Task;
    const at = plan.tree.indexOf(task.title.block);
    if (at < index || (at === index && plan.tree.blocks[at]?.kind === 'text')) return BLOCK_LAYOUTS.has(task.layout) && task.title.block.marker ? task : null;
  }
  return null;
}

/** The number behind that of `task`, written as it is; the first below a heading that stands between; null when neither can be told. */
function nextMarker(context: FeatureContext, task: Task, cursor: Cursor): string | null {
  const { block } = task.title;
  const marker = block.marker;
  if (!marker) return null;
  const written = block.plain.slice(marker.range.start, marker.range.end).trim();
  const closing = /[.)]$/.exec(written)?.[0] ?? '';
  const { tree, sections } = context.plan;
  const taskAt = tree.indexOf(block);
  const heading = sections.findLast(({ span }) => {
    const at = tree.indexOf(span.block);
    // What is typed below a heading may be read as its rest.
    return at > taskAt && (at < cursor.index || (at === cursor.index && cursor.lineStart > cursor.blockStart));
  });
  if (heading) {
    if (heading.role === 'organisation' || heading.role === 'budget' || heading.role === 'purpose') return null;
    return /^[0-9.]+$/.test(heading.number) ? `${heading.number.replace(/\.$/, '')}.1${closing}` : `1${closing || '.'}`;
  }
  const next = nextNumber(marker);
  return next === null ? null : `${next}${closing}`;
}

function nextNumber(marker: Marker): string | null {
  if (marker.kind === 'letter') return LETTER_ORDER[marker.value] ?? null;
  if (marker.kind !== 'arabic' && marker.kind !== 'decimal') return null;
  const parts = marker.number.split('.');
  const last = Number(parts.pop());
  return Number.isInteger(last) ? [...parts, last + 1].join('.') : null;
}
