import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { createService, type Document } from '../../server/src/service';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 12/KH-UBND
Lâm Đồng, ngày 10 tháng 01 năm 2025

KẾ HOẠCH
Tuyên truyền năm 2025

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

I. NHIỆM VỤ
1. Tuyên truyền trên báo chí.
- Chủ trì: Sở Thông tin và Truyền thông.
- Thời gian thực hiện: Tháng 3/2025.
2. Tập huấn cho cán bộ.
- Chủ trì: Sở Nội vụ.
`;
const service = createService({ catalog: createCatalog(), today: () => '2025-01-10' });
const textAfter = (document: Document, edits: readonly TextEdit[]) =>
  applyEdits(
    document.text,
    [...edits].sort((a, b) => a.range.start - b.range.start),
  );

describe('the service, writing', () => {
  const document = service.open(PLAN);

  it('moves years on and names with them, to the first day of the new year', () => {
    const { groups, questions } = service.nextYear(document, 2026);
    const text = textAfter(
      document,
      groups.flatMap(({ edits }) => edits),
    );
    assert.match(text, /Tuyên truyền năm 2026/);
    assert.match(text, /Tháng 3\/2026/);
    assert.match(text, /Chủ trì: Sở Văn hóa, Thể thao và Du lịch/);
    const places = questions.map(({ range }) => range.start);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('brings names up to the day of the document, or to another', () => {
    assert.deepEqual(service.nameUpdates(document, null), []);
    const [group] = service.nameUpdates(document, '2026-01-01');
    assert.match(group?.label ?? '', /^Sở Thông tin và Truyền thông → Sở Văn hóa, Thể thao và Du lịch/);
  });

  it('changes nothing by itself', () => {
    assert.equal(document.text, PLAN);
    assert.deepEqual(service.joinLines(document, null), []);
    assert.deepEqual(service.renumber(document), []);
  });
});
