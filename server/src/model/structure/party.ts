import { textOf } from '../../syntax/block';
import type { Plan } from '../types';

/** The letterhead stands within so many blocks. */
const LETTERHEAD = 14;

/** True for a document of the Party ("Số 45-KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM"): its layout follows rules of its own, not Decree 30. */
export function isPartyDocument(plan: Plan): boolean {
  if (/^\d*-\p{Lu}/u.test(plan.header.number ?? '')) return true;
  return plan.tree.blocks
    .slice(0, LETTERHEAD)
    .some((block) => block.kind !== 'comment' && /(?:^|\s)ĐẢNG CỘNG SẢN VIỆT NAM(?:\s|$)/u.test(textOf(block, block.content)));
}
