import { inAllSections } from '../../model/document/memo';
import { spanText } from '../../syntax/tree';
import { fold } from '../../text/fold';
import type { Finding, Rule } from '../rule';

/** Fewer tasks show no habit. */
const ENOUGH = 4;
/** Where habits are mixed, more must be seen. */
const ENOUGH_MIXED = 8;
/** Share of the labels that must agree before each other one counts as a slip. */
const MOST = 0.7;
/** Share from which on a label is the usual one at all. */
const HALF = 0.5;

/** A label that says the same as the one used elsewhere in the plan, in other words. */
export const nhanKhongThongNhat: Rule = {
  id: 'nhan-khong-thong-nhat',
  family: 'bo-cuc',
  scope: 'document',
  severity: 'hint',
  enabled: false,
  title: 'Nhãn cùng nghĩa viết khác nhau trong một kế hoạch',
  why: 'Dùng một nhãn cho một ý thì dễ đọc, dễ tổng hợp; nhãn đổi giữa chừng thường là dấu vết ghép từ hai văn bản.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Kiểm tra đê.
- Chủ trì: Sở Nông nghiệp và Môi trường.
1.2. Kiểm tra cống.
- Chủ trì: Sở Nông nghiệp và Môi trường.
1.3. Kiểm tra hồ.
- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.
  ^^^^^^^^^^^^^^^
1.4. Kiểm tra trạm bơm.
- Chủ trì: Sở Nông nghiệp và Môi trường.
1.5. Kiểm tra kè.
- Chủ trì: Sở Nông nghiệp và Môi trường.
`,
    },
    {
      text: `II. NHIỆM VỤ
1.1. Kiểm tra đê.
- Chủ trì: Sở Xây dựng.
1.2. Kiểm tra cống.
- Chủ trì: Sở Xây dựng.
1.3. Kiểm tra hồ.
- Chủ trì: Sở Xây dựng.
1.4. Kiểm tra trạm bơm.
- Chủ trì: Sở Xây dựng.
1.5. Kiểm tra kè.
- Chủ trì: Sở Xây dựng.
1.6. Kiểm tra kênh.
- Cơ quan chủ trì: Sở Xây dựng.
  ^^^^^^^^^^^^^^^
1.7. Kiểm tra mương.
- Cơ quan chủ trì: Sở Xây dựng.
1.8. Kiểm tra đập.
- Cơ quan chủ trì: Sở Xây dựng.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Kiểm tra đê.
- Chủ trì: Sở Nông nghiệp và Môi trường.
1.2. Kiểm tra cống.
- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.
1.3. Kiểm tra hồ.
- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    if (plan.damaged) return;
    for (const role of ['lead', 'partners', 'time'] as const) {
      const labels = labelsIn(plan).filter((label) => label.role === role);
      const counts = new Map<string, number>();
      // A label that differs in marks alone is a slip of typing, and told as one.
      for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
      const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
      const usual = labels.find(({ key }) => key === most)?.text ?? '';
      const mixed = count / labels.length < MOST;
      if (mixed ? labels.length < ENOUGH_MIXED || count / labels.length < HALF : labels.length < ENOUGH) continue;
      const told = new Set<string>();
      for (const { key, text, span } of labels) {
        if (key === most) continue;
        // Where habits are mixed, each other label is told once.
        if (mixed && told.has(key)) continue;
        told.add(key);
        const alike = mixed ? labels.filter((label) => label.key === key).map((label) => label.span) : [span];
        yield {
          span,
          message: `Nhãn “${text}” khác với “${usual}” đã dùng ở ${count} nhiệm vụ khác; nên thống nhất.`,
          fixes: [{ title: `Thống nhất thành “${usual}”`, edits: alike.map((each) => ({ span: each, newText: usual })), preferred: true }],
        };
      }
    }
  },
};

/** The labels of fields, as written. */
const labelsIn = inAllSections(({ facts }) =>
  facts.tasks.flatMap(({ fields }) =>
    fields.flatMap(({ role, label }) => (label && !label.block.damaged ? [{ role, span: label, text: spanText(label), key: fold(spanText(label)) }] : [])),
  ),
);
