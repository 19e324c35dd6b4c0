import type { Block } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { perBlock } from '../document/memo';
import { timesOf } from '../times/mentions';

/** "trước ngày 15/11/2025", "chậm nhất …": a deadline whatever stands before. */
const BY = /^(?:(?:hoan thanh|xong|la|vao) {1,3}){0,2}(?:truoc|cham nhat|muon nhat)(?![a-z])/;
/** "trong tháng 9 năm 2026": a deadline behind words that say something is then done. */
const WITHIN = /^(?:(?:hoan thanh|xong) {1,3}){0,2}trong {1,3}(?:thang|quy|nam|ngay)/;
const DONE = /(?:^|[^a-z])(?:hoan thanh|xong|bao cao|gui|trinh|ban hanh|cong bo|to chuc)(?![a-z])/;
/** Words that belong to the sentence, not to its time. */
const VERB = /^(?:(?:hoàn thành|xong|là|vào)\s+)+/iu;
/** How far before a time "hoàn thành" may stand. */
const NEAR = 120;

/** The first deadline that the running text of `block` sets, in `plain`, without "hoàn thành"; null when it sets none. Citations set none. */
export const deadlineIn = perBlock<TextRange | null>((block: Block) => {
  if (block.damaged) return null;
  for (const { range } of timesOf(block)) {
    const words = block.folded.slice(range.start, range.end);
    const before = block.folded.slice(Math.max(0, range.start - NEAR), range.start);
    const done =
      BY.test(words) ||
      (WITHIN.test(words) && (/^(?:hoan thanh|xong)/.test(words) || DONE.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1))));
    if (!done) continue;
    const verb = VERB.exec(block.plain.slice(range.start, range.end))?.[0].length ?? 0;
    return { start: range.start + verb, end: range.end };
  }
  return null;
});
