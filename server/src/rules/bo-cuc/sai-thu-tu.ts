import { type Break, type NumberedItem, numberingBreaks } from '../../model/structure/numbering';
import type { Plan } from '../../model/types';
import { romanOf } from '../../text/roman';
import { LETTER_ORDER } from '../../text/vietnamese';
import type { Finding, Fix, Rule } from '../rule';

/** A number that does not follow the one before it. */
export const saiThuTu: Rule = {
  id: 'sai-thu-tu',
  family: 'bo-cuc',
  scope: 'document',
  severity: 'warning',
  title: 'Số thứ tự nhảy cóc, lặp hoặc lùi',
  why: 'Số thứ tự đứt quãng thường là dấu vết của một mục bị xóa hoặc chép thiếu, và làm sai mọi chỗ dẫn chiếu “mục 6.4”.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ',
  invalid: [
    {
      text: `I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Đường giao thông
1.1. Sửa cầu qua suối.
1.2. Rải nhựa đường liên xã.
1.4. Cắm biển báo.
^^^^
1.5. Trồng cây hai bên.
IV. KINH PHÍ
^^^
`,
    },
    {
      text: `I. MỤC ĐÍCH
II. NHIỆM VỤ
II. KINH PHÍ
^^^
`,
    },
  ],
  valid: [
    {
      text: `I. NHIỆM VỤ
1. Đường giao thông
a) Khảo sát.
b) Thiết kế.
c) Đấu thầu.
d) Thi công.
đ) Nghiệm thu.
e) Bàn giao.
g) Bảo hành.
2. Cấp nước
a) Đào giếng.
b) Lắp bơm.
PHỤ LỤC
I. Danh mục
1. Cầu
2. Đường
`,
    },
    {
      text: `I. NHIỆM VỤ
1. Tuyến phía Đông, gồm:
1) Cầu thứ nhất;
2) Cầu thứ hai.
2. Tuyến phía Tây.
II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
2. Sở Tài chính
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const found of numberingBreaks(plan)) {
      const { item, after } = found;
      if (standsBetween(found, plan)) continue;
      yield {
        span: item.span,
        message: messageOf(found),
        fixes: () => renumber(found),
        ...(after ? { related: [{ span: after.span, message: `Số liền trước là ${after.marker.number}.` }] } : {}),
      };
    }
  },
};

/** Most paragraphs between two numbers that are looked through. */
const MAX_BETWEEN = 3000;

/** The number that seems to be left out stands between the two after all, in a place that was not read as a number of the list. */
function standsBetween({ item, after, kind, expected }: Break, { tree }: Plan): boolean {
  if (!after || kind !== 'gap') return false;
  const number = numberFor(item, expected);
  if (number === null) return false;
  const from = tree.indexOf(after.span.block);
  const to = Math.min(tree.indexOf(item.span.block), from + MAX_BETWEEN);
  const written = new RegExp(`(?<![\\p{L}\\p{N}./-])${number.replaceAll('.', '\\.')}(?:\\s?[.):]|\\s+\\p{Lu})`, 'u');
  return tree.blocks.slice(from, to + 1).some(({ plain }, i) => written.test(i === 0 ? plain.slice(after.span.range.end) : plain));
}

function messageOf({ item, after, kind }: Break): string {
  const number = item.marker.number;
  if (!after) return `Số thứ tự bắt đầu từ ${number}, chưa có mục I.`;
  if (kind === 'repeat') return `Số thứ tự ${number} bị lặp; đánh số lại từ mục này.`;
  if (kind === 'back') return `Số thứ tự lùi từ ${after.marker.number} về ${number}; đánh số lại hoặc chuyển mục về đúng chỗ.`;
  return `Số thứ tự nhảy từ ${after.marker.number} sang ${number}; bổ sung mục còn thiếu hoặc đánh số lại.`;
}

/** Shifts this number and those that follow it in its list. Not offered for 1, 2 above 1.1: the numbers below would then be wrong. */
function renumber({ item, expected, rest: following, kind }: Break): readonly Fix[] {
  if (item.marker.kind === 'arabic' || item.marker.kind === 'part' || kind === 'first') return [];
  const rest = following();
  const shift = expected - item.marker.value;
  const edits = rest.flatMap((each) => {
    const number = numberFor(each, each.marker.value + shift);
    return number === null
      ? []
      : [
          {
            span: { block: each.span.block, range: { start: each.span.range.start, end: each.span.range.start + each.marker.number.length } },
            newText: number,
          },
        ];
  });
  if (edits.length !== rest.length || rest.some(({ span, marker }) => !span.block.plain.startsWith(marker.number, span.range.start))) return [];
  return [{ title: rest.length > 1 ? `Đánh lại số từ ${item.marker.number} trở đi` : `Sửa thành ${edits[0]?.newText}`, edits, preferred: true }];
}

function numberFor({ marker }: NumberedItem, value: number): string | null {
  if (value < 1) return null;
  switch (marker.kind) {
    case 'roman':
      return romanOf(value);
    case 'decimal':
      return `${marker.number.slice(0, marker.number.lastIndexOf('.') + 1)}${value}`;
    case 'letter':
      return LETTER_ORDER[value - 1] ?? null;
    case 'article':
    case 'arabic':
      return String(value);
    default:
      return null;
  }
}
