import { aboutWords, type Change, type ChangeSide, countWords, kindWords, moveWords } from '../../service';
import { visible } from '../../text/visible';
import { isWordFile } from '../word';

/** Most characters of unchanged text shown beside a difference. */
const CONTEXT = 60;

/** For people: one change in a few lines, taken-out words in [-…-], new ones in {+…+}; a summary at the end. */
export function compareText(changes: readonly Change[], before: string, after: string): string {
  if (changes.length === 0) return `${visible(before)} và ${visible(after)} không khác nhau về nội dung.\n`;
  return `${changes.map((change) => `${entry(change, before, after)}\n`).join('')}${changes.length} thay đổi: ${countWords(changes)}.\n`;
}

function entry(change: Change, before: string, after: string): string {
  const places = [placeOf(before, change.before), placeOf(after, change.after)].filter((place) => place !== null);
  return `${visible(places.join(' → '))}: ${kindWords(change)}: ${visible(aboutWords(change))}\n  ${visible(contentOf(change))}\n`;
}

/** A Word file has no lines that anybody sees: its places are told by their heading. */
function placeOf(name: string, side: ChangeSide | null): string | null {
  if (!side) return null;
  if (!isWordFile(name)) return `${name}:${side.line}`;
  return side.section === null ? name : `${name} (mục “${brief(side.section)}”)`;
}

function contentOf(change: Change): string {
  const { kind, title, before, after, words } = change;
  if (kind === 'moved') return `${title} (${moveWords(change)})`;
  if (words.length === 0) return before ? `[-${before.text}-]` : `{+${after?.text ?? title}+}`;
  const shown = words
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : brief(text)));
  const named = kind === 'lead' || kind === 'partners' || kind === 'time' ? `${title.length > CONTEXT ? `${title.slice(0, CONTEXT)}…` : title}: ` : '';
  return named + shown.join(' ');
}

/** The first and last words of a long text. */
function brief(text: string): string {
  if (text.length <= 2 * CONTEXT) return text;
  const start = text.lastIndexOf(' ', CONTEXT);
  const end = text.indexOf(' ', text.length - CONTEXT);
  return `${text.slice(0, start < 0 ? CONTEXT : start)} … ${text.slice(end < 0 ? -CONTEXT : end + 1)}`;
}
