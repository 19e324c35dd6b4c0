import assert from 'node:assert/strict';
import { createCatalog } from '../../../server/src/catalog/create';
import type { TaskList, TaskRow } from '../../../server/src/export/tasks/task-list';
import { mergedText } from '../../../server/src/import/tasks/merge-tasks';
import { taskSheetOf } from '../../../server/src/import/tasks/task-sheet';
import { readXlsx } from '../../../server/src/office/xlsx/read-xlsx';
import { writeXlsx } from '../../../server/src/office/xlsx/write-xlsx';
import { createService } from '../../../server/src/service';

const service = createService({ catalog: createCatalog({}), today: () => '2026-03-02' });

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Lâm Đồng, ngày 15 tháng 01 năm 2026

KẾ HOẠCH
Phổ cập kỹ năng số năm 2026

I. MỤC ĐÍCH
Nâng cao kỹ năng số cho người dân.

II. NHIỆM VỤ
`;
const BLOCKS = `${HEAD}1. Rà soát nhu cầu học tập của người dân.
- Chủ trì: Sở Khoa học và Công nghệ.
- Phối hợp: Sở Nội vụ; Sở Tài chính.
- Thời gian: Quý II/2026.

2. Mở lớp bồi dưỡng cho cán bộ cấp xã.
- Chủ trì: Sở Nội vụ.
- Thời gian: Tháng 9/2026.

III. TỔ CHỨC THỰC HIỆN
Các sở báo cáo kết quả./.
`;
const TABLE = `${HEAD}| STT | Nội dung | Chủ trì | Phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Rà soát nhu cầu học tập của người dân | Sở Khoa học và Công nghệ | Sở Nội vụ; Sở Tài chính | Quý II/2026 |
| 2 | Mở lớp bồi dưỡng cho cán bộ cấp xã | Sở Nội vụ |  | Tháng 9/2026 |

III. TỔ CHỨC THỰC HIỆN
Các sở báo cáo kết quả./.
`;

/** What comes of the list of `text` when somebody has worked on it in Excel. */
async function worked(text: string, change: (rows: TaskRow[]) => readonly TaskRow[]) {
  const document = service.open(text);
  const list: TaskList = service.tasks(document);
  const content = await readXlsx(await writeXlsx({ ...list, rows: change([...list.rows]) }));
  const sheet = taskSheetOf(content);
  assert.ok(sheet);
  const merge = service.mergeTasks(document, sheet);
  return {
    merge,
    labels: merge?.groups.map(({ label, certain }) => `${label}${certain ? '' : '?'}`) ?? [],
    after: merge ? mergedText(text, merge.groups) : text,
  };
}
const NEW: Partial<TaskRow> = {
  number: '',
  title: 'Tổng kết việc phổ cập kỹ năng số',
  lead: 'Sở Khoa học và Công nghệ',
  partners: '',
  time: 'Quý IV/2026',
  due: null,
};

describe('a list in Excel that comes back', () => {
  for (const [name, text] of [
    ['blocks', BLOCKS],
    ['a table', TABLE],
  ] as const) {
    it(`changes nothing when nobody worked on it, in whatever order its rows stand (${name})`, async () => {
      const { merge, after } = await worked(text, (rows) => rows.reverse());
      assert.deepEqual(merge, { groups: [], told: [], missing: [] });
      assert.equal(after, text);
    });

    it(`is written into the words of the plan (${name})`, async () => {
      const { merge, labels, after } = await worked(text, ([a, b]) => [
        { ...(a as TaskRow), lead: 'Sở Nội vụ', partners: 'Sở Tài chính', time: 'Tháng 5/2026' },
        { ...(b as TaskRow), title: 'Mở lớp bồi dưỡng kỹ năng số cho cán bộ cấp xã' },
      ]);
      assert.deepEqual([merge?.told, merge?.missing], [[], []]);
      assert.deepEqual(labels, ['Sửa nội dung nhiệm vụ', 'Sửa chủ trì', 'Sửa phối hợp', 'Sửa thời gian']);
      const wanted = text
        .replace('Sở Khoa học và Công nghệ', 'Sở Nội vụ')
        .replace('Sở Nội vụ; Sở Tài chính', 'Sở Tài chính')
        .replace('Quý II/2026', 'Tháng 5/2026')
        .replace('lớp bồi dưỡng cho', 'lớp bồi dưỡng kỹ năng số cho');
      assert.equal(after, wanted);
    });

    it(`adds fields and tasks in the form of the plan (${name})`, async () => {
      const { merge, after } = await worked(text, ([a, b]) => [a as TaskRow, { ...(b as TaskRow), partners: 'Sở Tài chính' }, { ...(b as TaskRow), ...NEW }]);
      assert.deepEqual(merge?.told, []);
      const outline = service.outline(service.open(after));
      assert.deepEqual(
        outline.tasks.map(({ number, title, lead, partners, time }) => [number, title.replace(/\.$/, ''), lead?.text, partners?.text ?? '', time?.text]),
        [
          ['1', 'Rà soát nhu cầu học tập của người dân', 'Sở Khoa học và Công nghệ', 'Sở Nội vụ; Sở Tài chính', 'Quý II/2026'],
          ['2', 'Mở lớp bồi dưỡng cho cán bộ cấp xã', 'Sở Nội vụ', 'Sở Tài chính', 'Tháng 9/2026'],
          ['3', 'Tổng kết việc phổ cập kỹ năng số', 'Sở Khoa học và Công nghệ', '', 'Quý IV/2026'],
        ],
      );
      assert.equal(after.split('\n').filter((line) => !text.includes(line)).length, name === 'blocks' ? 3 : 2, after);
    });

    it(`takes tasks out that it lacks, to be ticked by a person (${name})`, async () => {
      const { merge, labels, after } = await worked(text, ([a]) => [a as TaskRow]);
      assert.deepEqual(
        merge?.missing.map((title) => title.replace(/\.$/, '')),
        ['Mở lớp bồi dưỡng cho cán bộ cấp xã'],
      );
      assert.deepEqual(labels, ['Bỏ nhiệm vụ không có trong danh sách?']);
      assert.deepEqual(service.outline(service.open(after)).tasks.length, 1);
      assert.ok(after.includes('III. TỔ CHỨC THỰC HIỆN'));
    });
  }

  it('takes a new day in the column of days for the time', async () => {
    const { after } = await worked(BLOCKS, ([a, b]) => [{ ...(a as TaskRow), due: '2026-05-31' }, b as TaskRow]);
    assert.equal(after, BLOCKS.replace('Quý II/2026', 'Đến hết ngày 31/5/2026'));
  });

  it('tells what stands in one sentence with something else', async () => {
    const prose = `${HEAD}1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính mở lớp bồi dưỡng cho cán bộ cấp xã trong quý II/2026.\n`;
    const { merge, after } = await worked(prose, ([a]) => [{ ...(a as TaskRow), lead: 'Sở Tư pháp', time: 'Quý III/2026', due: null }]);
    assert.equal(after, prose.replace('Giao Sở Nội vụ', 'Giao Sở Tư pháp'));
    assert.match(merge?.told[0] ?? '', /thời gian nay là “Quý III\/2026”; hãy sửa tay/);
  });

  it('is not taken for the list of this plan when nothing in it is of this plan', async () => {
    const { merge } = await worked(BLOCKS, ([a]) => [{ ...(a as TaskRow), ...NEW, title: 'Trồng rừng phòng hộ ven biển', number: '7' }]);
    assert.equal(merge, null);
  });

  it('reads lists that other people made: a title above the head, groups, lines in a cell', async () => {
    const cell = (text: string) => ({
      span: 1,
      continues: false,
      blocks: text.split('\n').map((line) => ({ kind: 'paragraph' as const, number: '', pieces: [{ text: line, place: null }], notes: [] })),
    });
    const row = (...cells: string[]) => ({ isHead: false, cells: cells.map(cell) });
    const rows = [
      row('PHÂN CÔNG NHIỆM VỤ', '', '', ''),
      row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'),
      row('I', 'Nhóm một', '', ''),
      row('1', 'Rà soát', 'Sở Y tế;\nSở Nội vụ', '30/9/2026'),
    ];
    const sheet = taskSheetOf({ blocks: [{ kind: 'table', bordered: true, rows }], footnotes: [], fixed: [], paragraphs: [], leftOut: [] });
    assert.deepEqual(sheet?.nameless, [{ line: 3, text: 'Nhóm một' }]);
    const [task] = sheet?.rows ?? [];
    assert.deepEqual([task?.line, task?.section, task?.title, task?.due], [4, 'I. Nhóm một', 'Rà soát', null]);
    assert.deepEqual(
      [...(task?.values ?? [])],
      [
        ['lead', 'Sở Y tế; Sở Nội vụ'],
        ['time', '30/9/2026'],
      ],
    );
  });
});
