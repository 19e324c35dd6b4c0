import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { DEFAULT_SETTINGS } from '../../server/src/config/config';
import type { Problem } from '../../server/src/rules/problem';
import { createService } from '../../server/src/service';
import { planText } from './arbitrary-plan';

const RUNS = Number(process.env.KEHOACH_RUNS ?? 200);
const service = createService({
  catalog: createCatalog(),
  today: () => '2026-03-02',
  settings: { ...DEFAULT_SETTINGS, profile: 'nghiem-ngat' },
  log: (line) => assert.fail(line),
});

/** What rules look at: names that have ended, citations, short forms, distribution lists, slips of the pen. */
const remark = fc.constantFrom(
  'Căn cứ Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ;',
  'Căn cứ Nghị định số 09/2017/NĐ-CP ngày 10/02/2017;',
  'Thực hiện Kế hoạch số 118/KH-UBND của UBND tỉnh (sau đây gọi tắt là Kế hoạch);',
  'Thực hiện Kế hoạch số 27/KH-BTP ngày 12/01/2026 của Bộ Tư pháp (sau đây gọi tắt là Kế hoạch);',
  '- Chủ trì: Sở Thông tin và Truyền thông chủ trì; phối hợp: UBND các huyện, thị xã.',
  '- Sở Kế hoạch và Đầu tư;',
  '- Sở Tài chính;',
  '2. Sở Kế hoạch và Đầu tư',
  '3. Sở Lao động - Thương binh và Xã hội',
  'Rà soát QLTT, QLTT và QLTT hằng năm theo mục 1.7, phụ lục III.',
  'Báo cáo quản lý thị trường (QLTT) hàng năm, hàng quý;',
  'Uỷ ban nhân dân xã; Ủy ban nhân dân tỉnh Bắc Ninh; Công an tỉnh; tỉnh Hậu Giang;',
  '- Các sở, ban, ngành; UBND các xã, phường.',
  '\n\n\n4\n',
  'Bắc Ninh, ngày 02 tháng 02 năm 2026',
  'Nơi nhận:\n- Như trên;\n- Sở Y tế;\n- Lưu: VT.',
  'Nơi nhận:\n- Sở Y tế;\n- Bộ Tài chính;',
  '// bỏ qua cả tệp thieu-chu-tri: thử',
  '// bỏ qua co-quan-cu: thử',
  'KẾ HOẠCH\nTuyên truyền về chuyển đổi số, thông tin cơ sở',
);

/** Pieces of plans with what rules look at among them. */
const text = fc
  .array(
    fc.oneof(
      planText(),
      remark.map((line) => `${line}\n`),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(30)),
  text: fc.oneof(text, remark, fc.constantFrom('', 'x', '\n', '\n\n', '- ', '1. ', 'II. ', 'Chủ trì: ', ':', '. ', '// ')),
});

/** All that a problem says, its fixes worked out. */
function plain(problems: readonly Problem[]): unknown {
  return problems.map(({ rule, severity, range, message, fixes, related, tag }) => ({ rule, severity, range, message, fixes, related, tag }));
}

describe('the rules, after any edits', () => {
  it('say what they say of the text read from scratch', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), fc.constantFrom(3, 1000), (start, edits, limit) => {
        let document = service.open(start);
        let now = start;
        service.check(document, { limit });
        for (const { at, length, text: newText } of edits) {
          const from = Math.floor(at * now.length);
          const range = { start: from, end: Math.min(now.length, from + length) };
          now = now.slice(0, range.start) + newText + now.slice(range.end);
          document = service.update(document, { range, newText });
          assert.equal(document.text, now);
          assert.deepEqual(plain(service.check(document, { limit })), plain(service.check(service.open(now), { limit })));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('say the same again of a version before', () => {
    fc.assert(
      fc.property(text, edit, (start, { at, text: newText }) => {
        const document = service.open(start);
        const before = plain(service.check(document));
        const from = Math.floor(at * start.length);
        service.check(service.update(document, { range: { start: from, end: from }, newText }));
        assert.deepEqual(plain(service.check(document)), before);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
