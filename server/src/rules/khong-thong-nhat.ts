import { citationsOf } from '../model/citations';
import { planFact } from '../model/plan-fact';
import type { Span } from '../syntax/tree';
import { overlaps } from '../text/range';
import type { Finding, Rule } from './rule';

/** Words written in two right ways. `forms` are tried at a word boundary; the word behind tells which use it is. `near` is a quick look at the folded text. */
const PAIRS = [
  {
    id: 'hang',
    forms: ['hằng', 'hàng'],
    pattern: /(?<![\p{L}\p{N}])(hằng|hàng)(?=\s{1,20}(?:năm|quý|tháng|tuần|ngày)(?![\p{L}]))/giu,
    near: /hang\s{1,20}[nqt]/,
  },
  { id: 'quy', forms: ['quý', 'quí'], pattern: /(?<![\p{L}\p{N}])(quý|quí)(?=\s{1,20}(?:I{1,3}|IV|[1-4])(?![\p{L}\p{N}]))/giu, near: /quy\s{1,20}[iv1-4]/ },
  { id: 'uy', forms: ['ủy', 'uỷ'], pattern: /(?<![\p{L}\p{N}])(ủy|uỷ)(?=\s{1,20}(?:ban|viên|quyền|nhiệm)(?![\p{L}]))/giu, near: /uy\s{1,20}[bvqn]/ },
] as const;

interface Occurrence {
  readonly pair: number;
  readonly form: string;
  readonly span: Span;
}

/** One word written in two ways within one plan. */
export const khongThongNhat: Rule = {
  id: 'khong-thong-nhat',
  family: 'chu-nghia',
  severity: 'hint',
  title: 'Một từ viết hai cách trong cùng văn bản',
  why: '“Hàng năm” và “hằng năm”, “Quý” và “Quí”, “Ủy” và “Uỷ” đều gặp trong văn bản; dùng lẫn cả hai là dấu vết ghép từ nhiều nguồn và làm tìm kiếm bị sót.',
  invalid: [
    {
      text: `1. Kiểm tra hằng năm, sơ kết hằng quý.
2. Báo cáo hàng tháng.
           ^^^^
`,
    },
  ],
  valid: [
    { text: '1. Kiểm tra hằng năm, sơ kết hằng quý.\n2. Bán hàng tháng 10; hàng ngàn người tham gia; kho hàng năm gian.\n' },
    { text: '1. Kiểm tra hàng năm.\n2. Báo cáo hàng tháng.\n' },
  ],
  reads: ({ plan }) => [occurrencesIn(plan)],
  *check({ plan }): Iterable<Finding> {
    const places: { form: string; span: Span }[][] = PAIRS.map(() => []);
    for (const { pair, form, span } of occurrencesIn(plan)) places[pair]?.push({ form, span });
    for (const [i, { forms }] of PAIRS.entries()) {
      const all = places[i] ?? [];
      const first = all.filter(({ form }) => form === forms[0]).length;
      if (first === 0 || first === all.length) continue;
      const usual = first * 2 >= all.length ? forms[0] : forms[1];
      for (const { form, span } of all) {
        if (form === usual) continue;
        const written = span.block.plain.slice(span.range.start, span.range.end);
        const newText = written[0] === written[0]?.toUpperCase() ? `${usual[0]?.toUpperCase()}${usual.slice(1)}` : usual;
        yield {
          span,
          message: `Ở đây viết “${written}”, chỗ khác trong văn bản viết “${usual}”.`,
          fixes: [{ title: `Thống nhất thành “${newText}”`, edits: [{ span, newText }], preferred: true }],
        };
      }
    }
  },
};

/** "hàng" as goods or a row stands behind these words. */
const GOODS = /(?:bán|mua|kho|mặt|ngân|nhà|cửa|đơn|giao|nhập|xuất|khách|xếp|chở|nhận|đặt|cửa|ngàn)\s{1,10}$/iu;

const occurrencesIn = planFact<Occurrence>((block) => {
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
