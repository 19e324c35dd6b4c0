import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import { taskOf } from '../plan-style';
import type { CaretContext } from './caret-context';

/** Entries named in the same value elsewhere; in the field of partners the lead of the task as well. */
export function takenEntries(context: FeatureContext, caret: CaretContext, start: number): ReadonlySet<string> {
  const taken = new Set<string>();
  const { cursor, role } = caret;
  if (role !== 'lead' && role !== 'partners') return taken;
  const from = caret.typedStart + start;
  // What stands on this line before the segment, and behind the next delimiter.
  const behind = cursor.after.search(/[;,]/);
  const texts = [caret.typed.slice(0, Math.max(0, from - caret.typedStart)), behind < 0 ? '' : cursor.after.slice(behind + 1)];
  if (role === 'partners') {
    const lead = taskOf(context.plan, cursor.block)?.lead;
    if (lead) texts.push(lead.text);
  }
  for (const text of texts) {
    if (text.trim() === '') continue;
    const plain = text.normalize('NFC').slice(0, 2000);
    // A collective may be named twice with other words around it; a single agency may not.
    for (const hit of context.catalog.findNames(plain, fold(plain))) if (hit.entries[0] !== undefined) taken.add(hit.entries[0]);
  }
  return taken;
}
