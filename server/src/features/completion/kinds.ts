import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';
import type { Proposal } from './item';

/** Kinds of documents that have a number, by how often plans cite them. */
const KINDS = [
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Kế hoạch',
  'Kết luận',
  'Công văn',
  'Thông báo',
  'Chương trình',
];
/** A citation begins here. */
const BEFORE = /(?:^|[\s;,(])(?:can cu|thuc hien|trien khai|theo|quy dinh tai)\s+(?=\S)/g;
/** Fewer letters are any word. */
const MIN_LETTERS = 4;

/** "Căn cứ Nghị đ": the kind of document, ready for its number. Nothing where the kind stands in full. */
export function kindProposals(_context: FeatureContext, caret: CaretContext): Proposal[] {
  if (caret.role !== null && caret.role !== 'content') return [];
  const folded = fold(caret.typed);
  let start = -1;
  for (const match of folded.matchAll(BEFORE)) start = match.index + match[0].length;
  const words = folded.slice(start).trimEnd().replace(/\s+/g, ' ');
  if (start < 0 || words.length < MIN_LETTERS) return [];
  const written = caret.typed.slice(start).normalize('NFC').trim();
  // "thực hiện quyết" may become a verb: marks without a capital are prose.
  if (/^\p{Ll}/u.test(written) && fold(written) !== written) return [];
  const range = { start: caret.typedStart + start, end: caret.cursor.offset };
  return KINDS.filter((kind) => fold(kind).startsWith(words) && kind !== written).map((kind, rank) => ({
    kind: 'citation',
    label: `${kind} số …`,
    range,
    newText: `${kind} số `,
    rank,
  }));
}
