import { inAllSections } from '../../model/document/memo';
import { standsIn } from '../../model/tasks/siblings';
import type { Section } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Finding, Rule } from '../rule';

interface Group {
  readonly section: Section;
  /** The heading above; null at the top. */
  readonly parent: Block | null;
  readonly isTask: boolean;
}

/** Fewer headings of each kind show no mixture. */
const ENOUGH = 2;

/** Headings of one level of which some are tasks themselves and others hold tasks. */
export const mucKhongDeu: Rule = {
  id: 'muc-khong-deu',
  family: 'bo-cuc',
  scope: 'document',
  severity: 'hint',
  enabled: false,
  title: 'Mục cùng cấp có mục là nhiệm vụ, có mục là nhóm nhiệm vụ',
  why: 'Cùng một cấp mà mục 1 ghi ngay chủ trì, thời gian còn mục 2 chia thành 2.1, 2.2 thì khó đếm, khó giao và khó theo dõi nhiệm vụ; nên để các nhiệm vụ ở cùng một cấp.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Bổ sung sách
- Chủ trì: Thư viện tỉnh.
- Thời gian: Quý I/2026.
2. Phục vụ bạn đọc
^^^^^^^^^^^^^^^^^^
2.1. Mở thêm giờ
- Chủ trì: Thư viện tỉnh.
- Thời gian: Quý II/2026.
2.2. Phục vụ lưu động
- Chủ trì: Thư viện tỉnh.
- Thời gian: Quý III/2026.
3. Ứng dụng công nghệ
3.1. Số hóa tài liệu
- Chủ trì: Thư viện tỉnh.
- Thời gian: Năm 2026.
4. Tập huấn
- Chủ trì: Sở Nội vụ.
- Thời gian: Quý IV/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1. Bổ sung sách
1.1. Sách tham khảo
- Chủ trì: Thư viện tỉnh.
- Thời gian: Quý I/2026.
2. Phục vụ bạn đọc
2.1. Mở thêm giờ
- Chủ trì: Thư viện tỉnh.
- Thời gian: Quý II/2026.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    const siblings = new Map<Block | null, Group[]>();
    for (const group of groupsIn(plan)) {
      const known = siblings.get(group.parent);
      if (known) known.push(group);
      else siblings.set(group.parent, [group]);
    }
    for (const groups of siblings.values()) {
      const tasks = groups.filter(({ isTask }) => isTask);
      const others = groups.filter(({ isTask }) => !isTask);
      const first = groups.find(({ isTask }) => isTask !== groups[0]?.isTask);
      if (!first || tasks.length < ENOUGH || others.length < ENOUGH) continue;
      yield {
        span: first.section.span,
        message: `Mục ${numbersOf(tasks)} là nhiệm vụ, mục ${numbersOf(others)} cùng cấp lại chia thành nhiều nhiệm vụ; nên để các nhiệm vụ ở cùng một cấp.`,
      };
    }
  },
};

function numbersOf(groups: readonly Group[]): string {
  return groups.map(({ section }) => section.number).join(', ');
}

/** The headings "1.", "2." that are tasks or hold numbered tasks. Each opens a stretch. */
const groupsIn = inAllSections(({ facts }): readonly Group[] => {
  const [section] = facts.sections;
  if (section?.span.block.marker?.kind !== 'arabic' || standsIn(section, 'organisation') || standsIn(section, 'purpose')) return [];
  const own = facts.tasks.filter(({ layout }) => layout === 'A' || layout === 'C' || layout === 'D');
  const isTask = own.some((task) => task.section === section && !task.ownNumber) || own.some(({ title }) => title.block === section.span.block);
  const holds = own.some(({ title }) => title.block.marker?.kind === 'decimal');
  return isTask === holds ? [] : [{ section, parent: section.parent?.span.block ?? null, isTask }];
});
