import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { conflictsOf } from '../../server/src/features/board/across';
import { dueOf } from '../../server/src/features/board/due';
import { type BoardTask, boardTasks } from '../../server/src/features/board/facts';
import { byAgency, byDeadline, bySection } from '../../server/src/features/board/groups';
import { matrixOf } from '../../server/src/features/board/matrix';
import { taskFilter } from '../../server/src/features/board/query';
import { neverNamed, overloaded } from '../../server/src/features/board/workload';
import { createService } from '../../server/src/service';

const TODAY = '2026-08-10';
const catalog = createCatalog({});
const service = createService({ catalog, today: () => TODAY });
const tasksOf = (text: string) => boardTasks(service.plan(service.open(text)), catalog);

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 12/KH-UBND
Lâm Đồng, ngày 15 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống dịch năm 2026

I. NHIỆM VỤ

1. Tiêm chủng cho trẻ em dưới năm tuổi.
- Chủ trì: Sở Y tế.
- Phối hợp: Sở Giáo dục và Đào tạo, UBND các xã, phường.
- Thời gian: Quý III/2026.

2. Tập huấn giám sát dịch tễ.
- Chủ trì: Sở Y tế.
- Thời gian: Tháng 3/2026.

3. Truyền thông trên đài phát thanh cơ sở.
- Chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Phối hợp: Sở Y tế.
- Thời gian: Thường xuyên.

II. KIỂM TRA

1. Kiểm tra việc bảo quản vắc xin tại các trạm.
- Phối hợp: Sở Y tế.
- Thời gian: Tháng 8/2026.

2. Mua sắm tủ bảo quản.
- Chủ trì: Sở Tài chính.
`;

const numbers = (tasks: readonly BoardTask[]) => tasks.map(({ section, number }) => `${section?.[0] === 'I' && section[1] === 'I' ? 'II' : 'I'}.${number}`);

describe('the board', () => {
  const tasks = tasksOf(PLAN);

  it('groups by agency, what has no lead first, what an agency leads before what it joins in', () => {
    const groups = byAgency(tasks);
    assert.deepEqual(
      groups.map(({ label, description }) => `${label}: ${description}`),
      [
        'Chưa ghi chủ trì: 1',
        'Sở Y tế: chủ trì 2 · phối hợp 2',
        'Sở Tài chính: chủ trì 1',
        'Sở Văn hóa, Thể thao và Du lịch: chủ trì 1',
        'Sở Giáo dục và Đào tạo: phối hợp 1',
        'Ủy ban nhân dân các xã, phường, đặc khu: phối hợp 1',
      ],
    );
    assert.deepEqual(
      groups[1]?.entries.map(({ role }) => role),
      ['lead', 'lead', 'partners', 'partners'],
    );
  });

  it('groups by deadline, seen from a day', () => {
    const seen = (today: string) => byDeadline(tasks, today).map(({ id, entries }) => [id, entries.length]);
    assert.deepEqual(seen(TODAY), [
      ['overdue', 1],
      ['month', 1],
      ['quarter', 1],
      ['recurring', 1],
      ['none', 1],
    ]);
    assert.deepEqual(seen('2027-01-01'), [
      ['overdue', 3],
      ['recurring', 1],
      ['none', 1],
    ]);
    assert.deepEqual(seen('2025-12-31'), [
      ['later', 3],
      ['recurring', 1],
      ['none', 1],
    ]);
  });

  it('takes the last day of a time for its deadline', () => {
    const task = tasks[0] as BoardTask;
    assert.equal(task.time?.to, '2026-09-30');
    assert.equal(dueOf(task, '2026-09-30'), 'month');
    assert.equal(dueOf(task, '2026-10-01'), 'overdue');
  });

  it('groups by section', () => {
    assert.deepEqual(
      bySection(tasks).map(({ label, description }) => [label, description]),
      [
        ['I. NHIỆM VỤ', '3'],
        ['II. KIỂM TRA', '2'],
      ],
    );
  });

  it('finds tasks by what people type, with and without marks', () => {
    const found = (query: string) => numbers(tasks.filter(taskFilter(query, TODAY)));
    assert.deepEqual(found(''), ['I.1', 'I.2', 'I.3', 'II.1', 'II.2']);
    assert.deepEqual(found('Sở Y tế chủ trì quý III'), ['I.1']);
    assert.deepEqual(found('so y te chu tri'), ['I.1', 'I.2']);
    assert.deepEqual(found('sở y tế phối hợp tháng 8/2026'), ['II.1']);
    assert.deepEqual(found('svhttdl'), ['I.3']);
    assert.deepEqual(found('quá hạn'), ['I.2']);
    assert.deepEqual(found('thiếu chủ trì'), ['II.1']);
    assert.deepEqual(found('chua ghi thoi gian'), ['II.2']);
    assert.deepEqual(found('vắc xin trạm'), ['II.1']);
    assert.deepEqual(found('quý III năm 2027'), []);
  });

  it('sets agencies against tasks', () => {
    const { agencies, rows } = matrixOf(tasks);
    assert.deepEqual(agencies[0], { name: 'Sở Y tế', lead: 2, partners: 2 });
    assert.deepEqual(rows[0]?.lead, [0]);
    assert.deepEqual(rows[3], { lead: [], partners: [0] });
    assert.equal(rows.length, tasks.length);
  });
});

describe('the workload', () => {
  it('tells who leads far more than the others, and which departments nobody names', () => {
    const tasks = tasksOf(PLAN);
    assert.deepEqual(overloaded(tasks), []);
    const many = Array.from({ length: 10 }, () => tasks[0] as BoardTask);
    assert.deepEqual(
      overloaded([...many, ...tasks]).map(({ name, lead }) => [name, lead]),
      [['Sở Y tế', 12]],
    );
    const missing = neverNamed(tasks, catalog, TODAY);
    assert.ok(missing.includes('Sở Tư pháp'));
    assert.ok(!missing.includes('Sở Y tế') && !missing.includes('Sở Thông tin và Truyền thông'), missing.join(', '));
  });
});

describe('plans of one folder', () => {
  const plan = (name: string, lead: string, province = '68', year = 2026) => ({
    name,
    year,
    province,
    tasks: tasksOf(`KẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n\n1. Lắp đặt hệ thống cảnh báo sớm tại các hồ chứa.\n- Chủ trì: ${lead}.\n`),
    citations: [{ key: 'nghi dinh 30/2020/nd-cp', label: 'Nghị định số 30/2020/NĐ-CP', date: name === 'c' ? '2020-03-06' : '2020-03-05' }],
  });

  it('tell of one task given to two leads, in one province and year only', () => {
    const kinds = (...plans: readonly ReturnType<typeof plan>[]) => conflictsOf(plans).map(({ kind, plans: names }) => [kind, ...names]);
    assert.deepEqual(kinds(plan('a', 'Sở Xây dựng'), plan('b', 'Sở Công Thương')), [['two-leads', 'a', 'b']]);
    assert.deepEqual(kinds(plan('a', 'Sở Xây dựng'), plan('b', 'Sở Xây dựng')), []);
    assert.deepEqual(kinds(plan('a', 'Sở Xây dựng'), plan('b', 'Sở Công Thương', '01')), []);
    assert.deepEqual(kinds(plan('a', 'Sở Xây dựng'), plan('b', 'Sở Công Thương', '68', 2025)), []);
  });

  it('tell of one document cited with two days', () => {
    assert.deepEqual(
      conflictsOf([plan('a', 'Sở Xây dựng'), plan('c', 'Sở Xây dựng')]).map(({ kind, label }) => [kind, label]),
      [['two-dates', 'Nghị định số 30/2020/NĐ-CP: ngày 05/03/2020 (a); ngày 06/03/2020 (c)']],
    );
  });
});
