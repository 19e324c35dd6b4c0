import { citationsOf } from '../../model/citations/citations';
import { inAllBlocks } from '../../model/document/memo';
import type { Span } from '../../syntax/tree';
import { likeCase } from '../../text/letter-case';
import { overlaps } from '../../text/range';
import type { Finding, Rule } from '../rule';

/**
 * Words written in two ways. `forms` are tried at a word boundary; the word behind tells which use it is. `near` is a quick look at the folded text.
 * `standard`: the first form is the one of laws and of dictionaries, and the other is never advised, however often a plan has it.
 */
const PAIRS = [
  {
    id: 'hang',
    standard: true,
    forms: ['hằng', 'hàng'],
    pattern: /(?<![\p{L}\p{N}])(hằng|hàng)(?=\s{1,20}(?:năm|quý|tháng|tuần|ngày)(?![\p{L}]))/giu,
    near: /hang\s{1,20}[nqt]/,
  },
  {
    id: 'quy',
    standard: true,
    forms: ['quý', 'quí'],
    pattern: /(?<![\p{L}\p{N}])(quý|quí)(?=\s{1,20}(?:I{1,3}|IV|[1-4])(?![\p{L}\p{N}]))/giu,
    near: /quy\s{1,20}[iv1-4]/,
  },
  {
    id: 'uy',
    standard: false,
    forms: ['ủy', 'uỷ'],
    pattern: /(?<![\p{L}\p{N}])(ủy|uỷ)(?=\s{1,20}(?:ban|viên|quyền|nhiệm)(?![\p{L}]))/giu,
    near: /uy\s{1,20}[bvqn]/,
  },
] as const;

/** Places that the finding leads to besides its own. */
const MAX_RELATED = 20;

interface Occurrence {
  readonly pair: number;
  readonly form: string;
  readonly span: Span;
}

/** One word written in two ways within one plan. */
export const khongThongNhat: Rule = {
  id: 'khong-thong-nhat',
  family: 'chu-nghia',
  scope: 'document',
  severity: 'hint',
  title: 'Một từ viết hai cách trong cùng văn bản',
  why: '“Hàng năm” và “hằng năm”, “Quý” và “Quí”, “Ủy” và “Uỷ” đều gặp trong văn bản; dùng lẫn cả hai là dấu vết ghép từ nhiều nguồn và làm tìm kiếm bị sót. Luật và từ điển viết “hằng năm”, “quý”: quy tắc không bao giờ khuyên viết ngược lại.',
  invalid: [
    {
      text: `1. Kiểm tra hằng năm, sơ kết hằng quý.
2. Báo cáo hàng tháng.
           ^^^^
`,
    },
    { text: '1. Kiểm tra hàng năm, sơ kết hàng quý.\n            ^^^^\n2. Báo cáo hằng tháng, tổng hợp hàng tuần.\n' },
  ],
  valid: [
    { text: '1. Kiểm tra hằng năm; sơ kết hằng quý; báo cáo Quý II, quý III.\n' },
    { text: '1. Kiểm tra hằng năm, sơ kết hằng quý.\n2. Bán hàng tháng 10; hàng ngàn người tham gia; kho hàng năm gian.\n' },
    { text: '1. Kiểm tra hàng năm.\n2. Báo cáo hàng tháng.\n' },
  ],
  *check(plan): Iterable<Finding> {
    const places = PAIRS.map((): Occurrence[] => []);
    for (const occurrence of occurrencesIn(plan)) places[occurrence.pair]?.push(occurrence);
    for (const [i, { forms, standard }] of PAIRS.entries()) {
      const all = places[i] ?? [];
      const first = all.filter(({ form }) => form === forms[0]).length;
      if (first === 0 || first === all.length) continue;
      const many = first * 2 >= all.length;
      const usual = standard || many ? forms[0] : forms[1];
      const others = all.filter(({ form }) => form !== usual).map(({ span }) => span);
      if (others.length > 0) yield finding(others, usual);
    }
  },
};

/** One finding for all places: that the word is written in two ways is one thing to say. */
function finding(spans: readonly Span[], usual: string): Finding {
  const [span, ...others] = spans as [Span, ...Span[]];
  const edits = spans.map((each) => ({ span: each, newText: likeCase(usual, writtenAt(each)) }));
  const places = others.length === 0 ? 'Ở đây' : `Ở đây và ${others.length} chỗ nữa`;
  return {
    span,
    message: `${places} viết “${writtenAt(span)}”, chỗ khác trong văn bản viết “${usual}”; nên thống nhất.`,
    fixes: [
      {
        title: others.length > 0 ? `Thống nhất thành “${usual}” ở ${spans.length} chỗ` : `Thống nhất thành “${edits[0]?.newText ?? usual}”`,
        edits,
        preferred: true,
      },
    ],
    related: others.slice(0, MAX_RELATED).map((each) => ({ span: each, message: `Ở đây cũng viết “${writtenAt(each)}”.` })),
  };
}

function writtenAt({ block, range }: Span): string {
  return block.plain.slice(range.start, range.end);
}

/** "hàng" as goods or a row stands behind these words. */
const GOODS = /(?:bán|mua|kho|mặt|ngân|nhà|cửa|đơn|giao|nhập|xuất|khách|xếp|chở|nhận|đặt|cửa|ngàn)\s{1,10}$/iu;

const occurrencesIn = inAllBlocks((block): readonly Occurrence[] => {
  if (block.damaged || (block.kind !== 'text' && block.kind !== 'row')) return [];
  const { plain, folded } = block;
  const found: Occurrence[] = [];
  for (const [pair, { id, pattern, near }] of PAIRS.entries()) {
    if (!near.test(folded)) continue;
    for (const match of plain.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (id === 'hang' && GOODS.test(plain.slice(Math.max(0, range.start - 16), range.start))) continue;
      if (citationsOf(block).some(({ extent }) => overlaps(extent, range))) continue;
      const written = match[0].normalize('NFC');
      // Titles in capitals keep their own way.
      if (written.length > 1 && written === written.toUpperCase()) continue;
      found.push({ pair, form: written.toLowerCase(), span: { block, range } });
    }
  }
  return found;
});
