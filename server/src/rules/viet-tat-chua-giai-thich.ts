import { type AbbreviationUse, abbreviationsOf, explainedIn } from '../model/abbreviations';
import type { Block } from '../syntax/block';
import { isSyllable } from '../text/syllable';
import type { Finding, Rule } from './rule';
import { isUniversal, isWellKnown } from './viet-tat-thong-dung';

/** A short form seldom met is reported only when the plan leans on it. */
const OFTEN = 3;

/** An abbreviation that the reader meets before it is explained. */
export const vietTatChuaGiaiThich: Rule = {
  id: 'viet-tat-chua-giai-thich',
  family: 'thuat-ngu',
  severity: 'hint',
  title: 'Chữ viết tắt dùng trước khi được giải thích',
  why: 'Cụm từ viết tắt không thông dụng phải được viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc, rồi mới dùng chữ viết tắt.',
  invalid: [
    {
      text: 'KẾ HOẠCH\nKiểm tra văn bản năm 2026\n\n1. Rà soát văn bản QLTT trên địa bàn tỉnh.\n                   ^^^^\n\n2. Báo cáo tình hình quản lý thị trường (QLTT) theo quy định.\n',
    },
  ],
  valid: [
    {
      text: 'KẾ HOẠCH\nKiểm tra văn bản năm 2026\n\n1. Báo cáo tình hình quản lý thị trường (QLTT) theo quy định.\n\n2. Rà soát văn bản QLTT trên địa bàn tỉnh.\n',
    },
    { text: 'KẾ HOẠCH\nTriển khai năm 2026\n\n1. UBND tỉnh, HĐND tỉnh, Sở GD&ĐT, VNPT phối hợp ứng dụng CNTT, AI trên VNeID.\n' },
    { text: 'KẾ HOẠCH\nTriển khai năm 2026\n\nI. MỤC TIÊU\n\n1. Thực hiện Quyết định số 12/QĐ-XYZK của đơn vị; phần II, mục XIV.\n' },
  ],
  *check({ plan, catalog, abbreviations = {} }): Iterable<Finding> {
    if (plan.damaged) return;
    const end = plan.distribution ? plan.tree.indexOf(plan.distribution.block) : plan.tree.blocks.length;
    const first = new Map<string, { readonly block: Block; readonly use: AbbreviationUse }>();
    const counts = new Map<string, number>();
    const explained = new Map<string, { readonly index: number; readonly start: number }>();
    for (const [index, block] of plan.tree.blocks.entries()) {
      for (const { term, start } of explainedIn(block)) if (!explained.has(term)) explained.set(term, { index, start });
      if (index >= end) continue;
      for (const use of abbreviationsOf(block)) {
        counts.set(use.term, (counts.get(use.term) ?? 0) + 1);
        if (!first.has(use.term)) first.set(use.term, { block, use });
      }
    }
    for (const [term, { block, use }] of first) {
      const place = explained.get(term);
      if (Object.hasOwn(abbreviations, term) || isUniversal(term) || (!place && isWellKnown(term))) continue;
      const index = plan.tree.indexOf(block);
      if (place && (place.index < index || (place.index === index && place.start <= use.range.start))) continue;
      if (!place && ((counts.get(term) ?? 0) < OFTEN || isName(term) || catalog.findNames(term, term.toLowerCase()).length > 0)) continue;
      yield {
        span: { block, range: use.range },
        message: place ? `Chữ viết tắt “${term}” dùng trước khi giải thích.` : `Chữ viết tắt “${term}” chưa được giải thích.`,
        ...(place
          ? { related: [{ span: explanation(plan.tree.blocks[place.index] as Block, place.start, term), message: `“${term}” được giải thích ở đây.` }] }
          : {}),
      };
    }
  },
};

function explanation(block: Block, start: number, term: string) {
  return { block, range: { start, end: start + term.length } };
}

/** Acronyms that are read as words (OCOP, UNESCO) are names, "ĐẾN" is a word in capitals; Vietnamese short forms are rows of initials. */
function isName(term: string): boolean {
  return !/^\p{Lu}{4,7}$/u.test(term) || isSyllable(term) || /[AEIOUY][^AEIOUY][AEIOUY]/.test(term) || /[WJFZ]/.test(term);
}
