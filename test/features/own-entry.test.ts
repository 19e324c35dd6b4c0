import assert from 'node:assert/strict';
import { NO_TITLE, unknownAgencyAt, unknownReferenceAt } from '../../server/src/features/own-entry';
import { contextOf, cursorIn, planWith } from './helpers';

/** The unknown agency at `$0`; with `selected` those words behind it. */
function agency(line: string, selected = ''): string | null {
  const { text, offset } = cursorIn(planWith(line));
  const entry = unknownAgencyAt(contextOf(text), { start: offset, end: offset + selected.length });
  return entry?.kind === 'agency' ? entry.name : null;
}

function reference(line: string) {
  const { text, offset } = cursorIn(planWith(line));
  return unknownReferenceAt(contextOf(text), offset);
}

describe('a name that the catalogue does not know', () => {
  const names: Record<string, string | null> = {
    '- Phối hợp: Sở Nội vụ; Trung tâm Điều$0 hành thông minh; Công an tỉnh.': 'Trung tâm Điều hành thông minh',
    '- Phối hợp: $0Trung tâm Điều hành thông minh, Công an tỉnh.': 'Trung tâm Điều hành thông minh',
    '- Phối hợp: Công an tỉnh, Trung tâm Văn hóa, Thể $0thao và Truyền thông.': 'Trung tâm Văn hóa, Thể thao và Truyền thông',
    '- Phối hợp: Ban Quản lý Khu ẩm thực đêm$0 và Sở Nội vụ.': 'Ban Quản lý Khu ẩm thực đêm',
    'Giao Trung tâm Xúc tiến$0 Du lịch thuộc Sở Văn hóa, Thể thao và Du lịch chủ trì.': 'Trung tâm Xúc tiến Du lịch',
    'Giao Công ty Môi trường xanh$0 tham mưu phương án.': 'Công ty Môi trường xanh',
    'Giao Trung tâm Khuyến công và Tư$0 vấn phát triển chủ trì, phối hợp với Sở Công Thương.': 'Trung tâm Khuyến công và Tư vấn phát triển',
    '- Phối hợp: Sở Tư$0 pháp; Công an tỉnh.': null,
    'Nâng cao nhận$0 thức của Nhân dân.': null,
    '- Phối hợp: $0': null,
  };
  for (const [line, name] of Object.entries(names)) it(`${line} → ${name}`, () => assert.equal(agency(line), name));

  it('is what was selected', () => {
    assert.equal(agency('Mời $0Câu lạc bộ Hưu trí dự.', 'Câu lạc bộ Hưu trí '), 'Câu lạc bộ Hưu trí');
    assert.equal(agency('Mời $0Sở Tư pháp dự.', 'Sở Tư pháp'), null);
  });
});

describe('a citation that the catalogue does not know', () => {
  it('is taken as it is written', () => {
    assert.deepEqual(reference('Thực hiện Kế hoạch số 9021$0/KH-UBND ngày 12/7/2025 của UBND tỉnh Thái Nguyên về chuyển đổi số năm 2026;'), {
      kind: 'reference',
      type: 'Kế hoạch',
      number: '9021/KH-UBND',
      date: '2025-07-12',
      issuer: 'UBND tỉnh Thái Nguyên',
      title: 'về chuyển đổi số năm 2026',
    });
  });
  it('may lack its title and day, but not its issuer', () => {
    const entry = reference('Thực hiện Kế hoạch số 9021$0/KH-UBND của UBND tỉnh Thái Nguyên.');
    assert.ok(entry?.kind === 'reference');
    assert.deepEqual([entry.title, entry.date], [NO_TITLE, null]);
    assert.equal(reference('Thực hiện Kế hoạch số 9021$0/KH-UBND.'), null);
  });
  it('is none where the catalogue knows it, or nothing is cited', () => {
    assert.equal(reference('Theo Nghị định số 30/2020$0/NĐ-CP ngày 05/3/2020 của Chính phủ.'), null);
    assert.equal(reference('Nâng cao$0 nhận thức.'), null);
  });
});
