import { inAllBlocks, perDocument } from '../../model/document/memo';
import { abbreviationsOf, explainedIn } from '../../model/mentions/abbreviations';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { isSyllable } from '../../text/syllable';
import type { Finding, Rule } from '../rule';
import { isUniversal, isWellKnown } from './viet-tat-thong-dung';

/** A short form seldom met is reported only when the plan leans on it. */
const OFTEN = 3;

/** An abbreviation that the reader meets before it is explained. */
export const vietTatChuaGiaiThich: Rule = {
  id: 'viet-tat-chua-giai-thich',
  family: 'thuat-ngu',
  scope: 'document',
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
  *check(plan, { catalog, abbreviations = {} }): Iterable<Finding> {
    if (plan.damaged) return;
    const { tree, distribution } = plan;
    const end = distribution ? tree.indexOf(distribution.block) : tree.blocks.length;
    const explained = new Map<string, Term>();
    for (const place of explanationsIn(plan)) if (!explained.has(place.term)) explained.set(place.term, place);
    for (const [term, { first, uses }] of usesByTerm(plan)) {
      const place = explained.get(term);
      if (Object.hasOwn(abbreviations, term) || (!place && isWellKnown(term))) continue;
      const index = tree.indexOf(first.block);
      if (index >= end) continue;
      const explainedAt = place ? tree.indexOf(place.block) : 0;
      if (place && (explainedAt < index || (explainedAt === index && place.start <= first.start))) continue;
      if (!place && (!isOften(uses, (block) => tree.indexOf(block) < end) || isName(term) || catalog.findNames(term, term.toLowerCase()).length > 0)) continue;
      yield {
        span: spanOfTerm(first),
        message: place
          ? `Chữ viết tắt “${term}” dùng trước khi được giải thích; viết đầy đủ ở đây.`
          : `Chữ viết tắt “${term}” chưa được giải thích; lần đầu viết đầy đủ, kèm chữ viết tắt trong ngoặc.`,
        ...(place ? { related: [{ span: spanOfTerm(place), message: `“${term}” được giải thích ở đây.` }] } : {}),
      };
    }
  },
};

interface Term {
  readonly term: string;
  readonly block: Block;
  readonly start: number;
}

/** Short forms in use, those left out that everybody knows. */
const usesIn = inAllBlocks((block): readonly Term[] =>
  abbreviationsOf(block).flatMap(({ term, range }) => (isUniversal(term) ? [] : [{ term, block, start: range.start }])),
);

/** Where short forms are explained. */
const explanationsIn = inAllBlocks((block): readonly Term[] =>
  explainedIn(block).flatMap(({ term, start }) => (isUniversal(term) ? [] : [{ term, block, start }])),
);

const usesByTerm = perDocument((plan) => {
  const terms = new Map<string, { readonly first: Term; readonly uses: Term[] }>();
  for (const use of usesIn(plan)) {
    const known = terms.get(use.term);
    if (known) known.uses.push(use);
    else terms.set(use.term, { first: use, uses: [use] });
  }
  return terms;
});

function isOften(uses: readonly Term[], counts: (block: Block) => boolean): boolean {
  const last = uses[OFTEN - 1];
  return last !== undefined && counts(last.block);
}

function spanOfTerm({ block, start, term }: Term): Span {
  return { block, range: { start, end: start + term.length } };
}

/** Acronyms that are read as words (OCOP, UNESCO) are names, "ĐẾN" is a word in capitals; Vietnamese short forms are rows of initials. */
function isName(term: string): boolean {
  return !/^\p{Lu}{4,7}$/u.test(term) || isSyllable(term) || /[AEIOUY][^AEIOUY][AEIOUY]/.test(term) || /[WJFZ]/.test(term);
}
