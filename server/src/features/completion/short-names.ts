import { citationsOf } from '../../model/citations/citations';
import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';
import type { Proposal } from './item';

/** How a short name is introduced, folded; what is typed is the start of it. */
const INTRODUCTION = 'sau day goi tat la ';
const BRIEF_INTRODUCTION = 'goi tat la ';
/** First words of names that a short name usually keeps. */
const HEADS =
  /(?<![\p{L}\p{M}])(Ban Chỉ đạo|Tổ công tác|Tổ giúp việc|Hội đồng|Ban Tổ chức|Chương trình|Đề án|Dự án|Phong trào|Cuộc vận động)\s[^.;:()“”"]{3,200}$/u;

/** "… về công tác văn thư (sau đây gọi t": the short name of the document, or of the board, that stands before the bracket. */
export function shortNameProposals(_context: FeatureContext, caret: CaretContext): Proposal[] {
  const { typed, cursor } = caret;
  const open = typed.lastIndexOf('(');
  if (open < 0 || typed.length - open > 60) return [];
  const inside = fold(typed.slice(open + 1).normalize('NFC'));
  const brief = inside.startsWith('goi');
  const introduction = brief ? BRIEF_INTRODUCTION : INTRODUCTION;
  if (inside.length < 2 || !(introduction.startsWith(inside) || inside.startsWith(introduction.trimEnd()))) return [];
  const name = shortNameBefore(caret, typed.slice(0, open));
  const rest = inside.slice(introduction.length).trim();
  if (name === null || (rest !== '' && !fold(name).startsWith(rest))) return [];
  const start = caret.typedStart + open + 1;
  const newText = `${brief ? 'gọi tắt là' : 'sau đây gọi tắt là'} ${name})`;
  return cursor.before.endsWith(newText) ? [] : [{ kind: 'citation', label: newText.slice(0, -1), range: { start, end: cursor.offset }, newText, rank: 0 }];
}

/** The short name of what ends directly before the bracket, with `words` on its line before it. */
function shortNameBefore({ cursor: { block, plain } }: CaretContext, words: string): string | null {
  const bracket = block.plain.lastIndexOf('(', plain);
  for (const { type, number, range, extent } of citationsOf(block).toReversed()) {
    // A bracket that is not closed yet may be read as part of the title.
    if (number !== null && range.end <= bracket && (extent.end > bracket || block.plain.slice(extent.end, bracket).trim() === ''))
      return `${type} số ${number}`;
  }
  return HEADS.exec(words.trimEnd())?.[1] ?? null;
}
