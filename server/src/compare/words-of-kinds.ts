import { upperFirst } from '../text/letter-case';
import type { Change, ChangeKind } from './change';

/** The words for each kind of change, as reports and the editor show them; in the order in which reports count them. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
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

export const SUBJECT_WORDS: Readonly<Record<Change['subject'], string>> = { task: 'nhiệm vụ', duty: 'việc được giao', section: 'mục', paragraph: 'đoạn' };

/** "3 thêm, 1 đổi chủ trì"; empty when there are none. */
export function countWords(changes: readonly Change[]): string {
  const kinds = Object.keys(KIND_WORDS) as ChangeKind[];
  return kinds
    .map((kind) => [changes.filter((change) => change.kind === kind).length, KIND_WORDS[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** "Nhiệm vụ 1.2" or "Mục II": what a change is about, in words. */
export function aboutWords({ subject, before, after }: Change): string {
  const number = (after ?? before)?.number;
  const words = SUBJECT_WORDS[subject];
  return `${upperFirst(words)}${number ? ` ${number}` : ''}`;
}

/** Where something was moved from and to: "từ mục A sang mục B", or that its order changed below one heading. */
export function moveWords({ before, after }: Change): string {
  const [from, to] = [before?.section ?? 'đầu văn bản', after?.section ?? 'đầu văn bản'];
  return from === to ? `đổi thứ tự trong “${to}”` : `từ “${from}” sang “${to}”`;
}
