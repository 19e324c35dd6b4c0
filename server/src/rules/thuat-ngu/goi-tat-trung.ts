import { inAllBlocks } from '../../model/document/memo';
import { definitionsOf } from '../../model/mentions/definitions';
import type { Definition } from '../../model/types';
import { type Block, textOf } from '../../syntax/block';
import { foldKey } from '../../text/fold';
import type { Finding, Rule } from '../rule';

interface ShortName {
  readonly block: Block;
  readonly definition: Definition;
  readonly term: string;
  readonly meaning: string;
}

/** One short name for two things. */
export const goiTatTrung: Rule = {
  id: 'goi-tat-trung',
  family: 'thuat-ngu',
  scope: 'document',
  severity: 'warning',
  title: 'Một tên gọi tắt được đặt cho hai đối tượng',
  why: 'Người đọc không biết tên gọi tắt chỉ đối tượng nào.',
  invalid: [
    {
      text: 'Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND tỉnh (sau đây gọi tắt là Kế hoạch).\n\nThực hiện Kế hoạch số 27/KH-BTP ngày 12/01/2026 của Bộ Tư pháp (sau đây gọi tắt là Kế hoạch).\n                                                                                   ^^^^^^^^\n',
    },
  ],
  valid: [
    {
      text: 'Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND tỉnh (sau đây gọi tắt là Kế hoạch số 15).\n\nThực hiện Kế hoạch số 27/KH-BTP ngày 12/01/2026 của Bộ Tư pháp (sau đây gọi tắt là Kế hoạch số 27).\n',
    },
    {
      text: 'Thực hiện Chỉ thị số 05/CT-TTg ngày 10/01/2026 của Thủ tướng Chính phủ (sau đây gọi tắt là Chỉ thị số 05/CT-TTg).\n\nNội dung của Chỉ thị số 05/CT-TTg ngày 10/01/2026 (Chỉ thị số 05/CT-TTg) được phổ biến.\n',
    },
  ],
  *check(plan): Iterable<Finding> {
    const known = new Map<string, ShortName>();
    for (const shortName of shortNamesIn(plan)) {
      const { block, definition, term } = shortName;
      const first = known.get(term);
      if (!first) known.set(term, shortName);
      else if (differ(first.meaning, shortName.meaning)) {
        const text = textOf(block, definition.term);
        yield {
          span: { block, range: definition.term },
          message: `Tên gọi tắt “${text}” đã được đặt cho đối tượng khác ở phần trên; cần đặt tên khác.`,
          related: [{ span: { block: first.block, range: first.definition.term }, message: `“${text}” được đặt lần đầu ở đây.` }],
        };
      }
    }
  },
};

/** The short names that say what they stand for. */
const shortNamesIn = inAllBlocks((block): readonly ShortName[] =>
  definitionsOf(block).flatMap((definition) => {
    if (definition.meaning === null) return [];
    const term = foldKey(block.plain.slice(definition.term.start, definition.term.end)).replace(/["']/g, '');
    return term === '' ? [] : [{ block, definition, term, meaning: subjectOf(textOf(block, definition.meaning)) }];
  }),
);

/** What identifies the thing meant: the number of a document when there is one. */
function subjectOf(meaning: string): string {
  const number = /\d{1,6}(?:\/\d{4})?[/-][\p{L}\d/&-]{2,30}/u.exec(meaning)?.[0];
  return foldKey(number ?? meaning);
}

/** Two numbers that differ, or two names neither of which holds the other. */
function differ(a: string, b: string): boolean {
  return a !== b && !a.includes(b) && !b.includes(a) && /\d/.test(a) === /\d/.test(b);
}
