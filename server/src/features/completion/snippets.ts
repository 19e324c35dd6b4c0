import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import { lastTask, newTask, nextMarker } from '../new-task';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/** What people type to begin a task. */
const WORDS = /^(?:n|nv|nh|nhi|nhie|nhiem|nhiem v|nhiem vu|them|them nhiem vu)$/;

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
  return [
    {
      kind: 'snippet',
      label: `${marker} Nhiệm vụ mới`,
      detail: 'nhiệm vụ có chủ trì, phối hợp, thời gian',
      range: { start: cursor.offset - typed.length, end: cursor.offset },
      newText: newTask(context.plan, marker, task),
      snippet: true,
      rank: 0,
    },
  ];
}
