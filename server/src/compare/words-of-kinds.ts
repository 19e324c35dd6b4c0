import { upperFirst } from '../text/letter-case';
import type { Change, ChangeKind } from './change';

/** The words for each kind of change, as reports and the editor show them; in the order in which reports count them. */
const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'thêm',
  removed: 'bỏ',
  moved: 'chuyển chỗ',
  lead: 'đổi chủ trì',
  partners: 'đổi phối hợp',
  time: 'đổi thời gian',
  text: 'sửa nội dung',
  citation: 'đổi viện dẫn',
  section: 'đổi đề mục',
};
/** What is added or taken out when one draft lacks it; empty where it is what the change is about. */
const NOUNS: Readonly<Record<ChangeKind, string>> = {
  added: '',
  removed: '',
  moved: '',
  lead: ' chủ trì',
  partners: ' phối hợp',
  time: ' thời gian',
  text: '',
  citation: ' viện dẫn',
  section: '',
};
const SUBJECT_WORDS: Readonly<Record<Change['subject'], string>> = { task: 'nhiệm vụ', duty: 'việc được giao', section: 'mục', paragraph: 'đoạn' };
/** Of what whole was added or taken out. */
const WHOLE: Partial<Readonly<Record<ChangeKind, string>>> = { added: ' nhiệm vụ', removed: ' nhiệm vụ', text: ' đoạn', section: ' mục' };

/** "đổi chủ trì", or "thêm chủ trì" where the other draft names none. */
export function kindWords({ kind, subject, before, after }: Change): string {
  if ((before && after) || kind === 'added' || kind === 'removed') return KIND_WORDS[kind];
  // A field without a role of its own (product, budget …) is part of its task.
  if (kind === 'text' && subject !== 'paragraph') return KIND_WORDS.text;
  return `${after ? 'thêm' : 'bỏ'}${NOUNS[kind]}`;
}

/** "3 thêm nhiệm vụ, 1 đổi chủ trì"; empty when there are none. */
export function countWords(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  const kinds = Object.keys(KIND_WORDS) as ChangeKind[];
  for (const change of [...changes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))) {
    const words = kindWords(change);
    const counted = words === 'thêm' || words === 'bỏ' ? `${words}${WHOLE[change.kind] ?? ''}` : words;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} ${words}`).join(', ');
}

/** "Nhiệm vụ 1.2", "Mục II" or "Đoạn ở mục II": what a change is about, in words. */
export function aboutWords({ subject, before, after }: Change): string {
  const number = (after ?? before)?.number;
  const words = subject === 'paragraph' && number && /^[\p{Lu}\d.]+$/u.test(number) ? 'đoạn ở mục' : SUBJECT_WORDS[subject];
  return `${upperFirst(words)}${number ? ` ${number}` : ''}`;
}

/** Where something was moved from and to: "từ mục A sang mục B", or that its order changed below one heading. */
export function moveWords({ before, after, reordered }: Change): string {
  const [from, to] = [before?.section ?? 'đầu văn bản', after?.section ?? 'đầu văn bản'];
  return reordered ? `đổi thứ tự trong “${to}”` : `từ “${from}” sang “${to}”`;
}
