import assert from 'node:assert/strict';
import { definitionsOf } from '../../server/src/model/mentions/definitions';
import { textOf } from '../../server/src/syntax/block';
import { parse } from '../../server/src/syntax/parse';

/** "term → meaning" for each definition of a text. */
function definitions(text: string): string[] {
  return parse(text).blocks.flatMap((block) =>
    definitionsOf(block).map(({ term, meaning }) => `${textOf(block, term)} → ${meaning ? textOf(block, meaning) : '?'}`),
  );
}

describe('definitions', () => {
  it('are introduced by words', () => {
    assert.deepEqual(definitions('Quyết định số 36/QĐ-TTg ngày 11/01/2025 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 36) được áp dụng.\n'), [
      'Quyết định số 36 → Quyết định số 36/QĐ-TTg ngày 11/01/2025 của Thủ tướng Chính phủ',
    ]);
    assert.deepEqual(definitions('UBND các xã, phường (gọi chung là các cơ quan, đơn vị, địa phương) thực hiện.\n'), ['các cơ quan, đơn vị, địa phương → ?']);
    assert.deepEqual(definitions('Chương trình phòng chống hạn, sau đây gọi là Chương trình, gồm hai phần.\n'), ['Chương trình → ?']);
    assert.deepEqual(definitions('Hệ thống quản lý văn bản (sau đây viết tắt là “QLVB”) vận hành.\n'), ['“QLVB” → ?']);
  });

  it('stand in brackets behind the full form', () => {
    assert.deepEqual(
      definitions('Thực hiện Chỉ thị số 24/CT-TTg ngày 13/9/2023 của Thủ tướng Chính phủ về an toàn dữ liệu\n(Chỉ thị số 24/CT-TTg); giao các sở.\n'),
      ['Chỉ thị số 24/CT-TTg → Chỉ thị số 24/CT-TTg ngày 13/9/2023 của Thủ tướng Chính phủ về an toàn dữ liệu'],
    );
    assert.deepEqual(definitions('văn bản quy phạm pháp luật (QPPL); khoa học và công nghệ (KHCN)\n'), [
      'QPPL → quy phạm pháp luật',
      'KHCN → khoa học và công nghệ',
    ]);
  });

  it('are not every bracket', () => {
    assert.deepEqual(definitions('Theo Quyết định số 36/QĐ-TTg (nếu có); Bộ Nội vụ (báo cáo); UBND tỉnh (b/c); xã Tân Lập (cũ).\n'), []);
    assert.deepEqual(definitions('Giao ban hằng tháng (trước ngày 25); tổ chức trực tuyến (Zoom); kinh phí 20 triệu đồng (VNĐ).\n'), []);
    assert.deepEqual(definitions('Theo Quyết định số 36/QĐ-TTg (Kế hoạch số 5/KH-UBND).\n'), []);
    assert.deepEqual(definitions('Các hộ gọi là hộ nghèo khi đủ tiêu chí.\n'), []);
  });
});
