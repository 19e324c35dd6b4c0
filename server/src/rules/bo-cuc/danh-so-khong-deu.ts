import { inAllSections, perDocument } from '../../model/document/memo';
import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import type { TextRange } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** Share of the headings beside it that must agree before another one counts as a slip. */
const MOST = 0.6;

interface Numbered {
  readonly span: Span;
  readonly parent: Block | null;
  readonly kind: string;
  readonly value: number;
  /** Part of the document, kind of number and what stands before its last part: the same in all headings of one list below one parent. */
  readonly list: string;
  /** What stands behind the number: ".", ")", "" … */
  readonly closing: string;
  /** "## " of Markdown in front; null without. */
  readonly hashes: TextRange | null;
}

/** Headings of one level that are numbered or marked in two ways. */
export const danhSoKhongDeu: Rule = {
  id: 'danh-so-khong-deu',
  family: 'bo-cuc',
  scope: 'document',
  severity: 'hint',
  title: 'Các mục cùng cấp đánh số không cùng kiểu',
  why: 'Các mục cùng cấp phải đánh số và trình bày giống nhau: “1.1.” bên cạnh “1.2”, hoặc mục có dấu “##” sót lại từ phần mềm soạn thảo bên cạnh mục không có, là dấu vết ghép từ nhiều nguồn.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.đ',
  invalid: [
    {
      text: `I. NHIỆM VỤ
1. Thư viện công cộng
2. Thư viện trường học
3) Thư viện xã
^^
4. Tủ sách cơ sở
`,
    },
    {
      text: `1. Thư viện công cộng
1.1. Bổ sung sách
- Chủ trì: Thư viện tỉnh.
1.2 Mở thêm giờ
^^^
- Chủ trì: Thư viện tỉnh.
1.3. Phục vụ lưu động
- Chủ trì: Thư viện tỉnh.
`,
    },
    {
      text: `1. Thư viện công cộng
## 2. Thư viện trường học
^^
Bổ sung sách tham khảo.
3. Thư viện xã
`,
    },
  ],
  valid: [
    {
      text: `I. NHIỆM VỤ
1. Thư viện công cộng
1.1. Bổ sung sách
1.2. Mở thêm giờ
a) Buổi tối
b) Chủ nhật
2. Thư viện trường học
1) Cấp tiểu học
2) Cấp trung học
3. Thư viện xã
4. Tủ sách cơ sở
5. Phòng đọc
6. Xe lưu động
II. KINH PHÍ
`,
    },
    { text: '# I. NHIỆM VỤ\n## 1. Thư viện công cộng\n## 2. Thư viện trường học\n# II. KINH PHÍ\n' },
  ],
  *check(plan): Iterable<Finding> {
    for (const group of groupsIn(plan)) {
      if (group.every(({ closing }) => closing === group[0]?.closing)) continue;
      const usual = mostUsed(group.map(({ closing }) => closing));
      for (const [i, { span }] of group.entries()) {
        if (usual === null || !isOdd(group, i, usual)) continue;
        yield {
          span,
          message: `Mục ${numberOf(span)} đánh số khác kiểu với các mục cùng cấp; nên viết “${numberOf(span)}${usual}”.`,
          fixes: [{ title: `Sửa thành “${numberOf(span)}${usual}”`, edits: [{ span, newText: `${numberOf(span)}${usual}` }], preferred: true }],
        };
      }
    }
    yield* leftOver(plan);
  },
};

/** Heading `i` goes on the numbers of its neighbours but not their form. Numbers that begin anew, "1)" below "1.", are a list of their own. */
function isOdd(group: readonly Numbered[], i: number, usual: string): boolean {
  const [before, heading, after] = [group[i - 1], group[i], group[i + 1]];
  if (!heading || heading.closing === usual || before?.closing !== usual || heading.value !== before.value + 1) return false;
  return after?.closing !== usual || after.value === heading.value + 1;
}

/** The headings with "##" when they are few and stand among others of their level without: what is left of Markdown. */
function* leftOver(plan: Plan): Iterable<Finding> {
  const headings = headingsIn(plan);
  if (!headings.some(({ hashes }) => hashes)) return;
  const marked = headings.flatMap(({ span, hashes }) => (hashes ? [{ span, place: { block: span.block, range: hashes } }] : []));
  const [first] = marked;
  if (!first || marked.length * 2 > headings.length || !groupsIn(plan).some(isMixed)) return;
  yield {
    span: first.place,
    message: `Dấu “#” ở trước mục ${marked.map(({ span }) => numberOf(span)).join(', ')}, các mục khác cùng cấp không có; nên bỏ.`,
    fixes: [{ title: marked.length > 1 ? 'Bỏ các dấu “#”' : 'Bỏ dấu “#”', edits: marked.map(({ place }) => ({ span: place, newText: '' })), preferred: true }],
  };
}

/** One list, its numbers rising throughout, of which fewer than half have "##". Numbers that begin anew belong to lists below the headings. */
function isMixed(group: readonly Numbered[]): boolean {
  const marked = group.filter(({ hashes }) => hashes !== null).length;
  if (marked === 0 || marked * 2 >= group.length) return false;
  return group.every(({ value }, i) => i === 0 || value > (group[i - 1]?.value ?? 0));
}

/** The form that most of at least three headings have; null when none has. */
function mostUsed(forms: readonly string[]): string | null {
  if (forms.length < 3) return null;
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [form, count] of counts) if (count / forms.length > MOST) return form;
  return null;
}

function numberOf({ block, range }: Span): string {
  return block.marker?.number ?? block.plain.slice(range.start, range.end);
}

/** Sections, and the tasks that are numbered like sections of their own ("2.1."). */
const headingsIn = inAllSections(({ blocks, facts }): readonly Numbered[] => {
  const sections = facts.sections.flatMap(({ span: { block }, parent, part }) => numbered(block, parent?.span.block ?? null, part, '') ?? []);
  const [first] = facts.sections;
  const decimals = blocks.flatMap((block) => {
    const { marker } = block;
    if (marker?.kind !== 'decimal') return [];
    const prefix = marker.number.slice(0, marker.number.lastIndexOf('.'));
    return numbered(block, first?.span.block ?? null, first?.part ?? 0, prefix) ?? [];
  });
  return [...sections.filter(({ kind }) => kind !== 'decimal'), ...decimals];
});

/** `prefix`: what stands before the last part of the number. */
function numbered(block: Block, parent: Block | null, part: number, prefix: string): Numbered | null {
  const { marker } = block;
  if (!marker || block.damaged || block.kind !== 'text' || (marker.kind !== 'roman' && marker.kind !== 'arabic' && marker.kind !== 'decimal')) return null;
  return {
    span: { block, range: marker.range },
    parent,
    kind: marker.kind,
    value: marker.value,
    list: `${part} ${marker.kind} ${prefix}`,
    closing: block.plain.slice(marker.range.start + marker.number.length, marker.range.end).trim(),
    hashes: hashesOf(block),
  };
}

/** Where "## " stands before the number; `plain` has spaces there, so its offsets are those of the source. */
function hashesOf({ source, marker }: Block): TextRange | null {
  const marks = /^[ \t]{0,8}#{1,6}[ \t]{1,8}/.exec(source)?.[0];
  return marks && marks.length <= (marker?.range.start ?? 0) ? { start: marks.indexOf('#'), end: marks.length } : null;
}

/** Headings by what they stand under. */
const groupsIn = perDocument((plan) => {
  const parents = new Map<Block | null, Map<string, Numbered[]>>();
  for (const heading of headingsIn(plan)) {
    const groups = parents.get(heading.parent) ?? new Map<string, Numbered[]>();
    parents.set(heading.parent, groups);
    const group = groups.get(heading.list);
    if (group) group.push(heading);
    else groups.set(heading.list, [heading]);
  }
  return [...parents.values()].flatMap((groups) => [...groups.values()].filter(({ length }) => length > 1));
});
