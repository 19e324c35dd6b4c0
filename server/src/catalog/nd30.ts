import { nd30Rules as data } from '../../data/generated/nd30Rules';
import { memoize } from '../text/memo';

/** What NĐ 30/2020/NĐ-CP asks of one component of a document. */
export interface Nd30Rule {
  readonly id: string;
  /** "Nơi nhận", "Lề trang". */
  readonly component: string;
  /** Other words that people look for it by. */
  readonly words: readonly string[];
  /** The rule in our own words. */
  readonly rule: string;
  /** "Phụ lục I, Phần I, Mục II, khoản 9, điểm d". */
  readonly point: string;
  /** Ids of our rules that look at it; absent: none does. */
  readonly checkedBy?: readonly string[];
}

/** Decoded at the first call. */
const decoded = memoize(({ text }: { readonly text: string }) => JSON.parse(text) as readonly Nd30Rule[]);
const TABLE = { text: data };

/** The rules of the decree that the table holds, in its order. */
export function nd30Rules(): readonly Nd30Rule[] {
  return decoded(TABLE);
}
