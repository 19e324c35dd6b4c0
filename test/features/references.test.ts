import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/document-links';
import { definitionAt, referencesAt } from '../../server/src/features/references';
import { renameEdits, renameStart } from '../../server/src/features/rename';
import { applyEdits } from '../../server/src/text/edit';
import { bracketed, contextOf, cursorIn } from './helpers';

const PLAN = `KẾ HOẠCH
Cải cách hành chính

Thực hiện Quyết định số 765/QĐ-BTTTT ngày 28/4/2023 của Bộ Thông tin và Truyền thông.

1. Giao Sở $0Thông tin và Truyền thông chủ trì, phối hợp với Sở Nội vụ theo dõi.

2. Sở TT&TT báo cáo trước ngày 15/12.
`;

function found(marked: string): string {
  const { text, offset } = cursorIn(marked);
  return bracketed(text, referencesAt(contextOf(text), offset));
}

describe('references', () => {
  it('finds an agency in all its written forms', () => {
    const text = found(PLAN);
    assert.match(text, /Giao ⟦Sở Thông tin và Truyền thông⟧/);
    assert.match(text, /2\. ⟦Sở TT&TT⟧/);
    assert.equal(text.split('⟦').length, 3);
  });

  it('finds a document in all its citations, however they are written', () => {
    const text = found(
      'Thực hiện Quyết định số 407/QĐ-TTg ngày 30/3/2022 của Thủ tướng Chính phủ.\n\n1. Triển khai Quyết định số 4$007/QĐ-TTg.\n\n2. Tổng kết Quyết định 407/QĐ-TTg và Quyết định số 408/QĐ-TTg.\n',
    );
    assert.equal(text.match(/⟦[^⟧]*407\/QĐ-TTg[^⟧]*⟧/g)?.length, 3);
    assert.ok(!/⟦[^⟧]*408/.test(text));
  });

  it('leads to the first citation', () => {
    const { text, offset } = cursorIn(
      'Thực hiện Quyết định số 407/QĐ-TTg ngày 30/3/2022 của Thủ tướng Chính phủ.\n\n1. Triển khai Quyết định số 4$007/QĐ-TTg.\n',
    );
    assert.equal(definitionAt(contextOf(text), offset)?.start, text.indexOf('Quyết định'));
  });

  it('tells the bodies of provinces and of districts apart', () => {
    const head = 'UBND TỈNH GIA LAI\n\nKẾ HOẠCH\nKết nối cung cầu của tỉnh Gia Lai\n\n';
    const text = found(`${head}1. UBND tỉnh$0 chủ trì; UBND tỉnh Gia Lai, UBND tỉnh Bình Định (cũ) bàn giao; mời UBND tỉnh Đắk Lắk.\n`);
    assert.match(text, /1\. ⟦UBND tỉnh⟧ chủ trì; ⟦UBND tỉnh Gia Lai⟧, ⟦UBND tỉnh Bình Định⟧ \(cũ\) bàn giao; mời UBND tỉnh Đắk Lắk/);
    assert.equal(
      found('1. Huyện ủy Yên D$0ũng, Huyện ủy Phú Lộc, Huyện ủy; Huyện ủy Yên Dũng.\n'),
      '1. ⟦Huyện ủy Yên Dũng⟧, Huyện ủy Phú Lộc, Huyện ủy; ⟦Huyện ủy Yên Dũng⟧.\n',
    );
  });

  it('finds nothing in other words', () => {
    assert.equal(found('Nâng cao chất$0 lượng.'), 'Nâng cao chất lượng.');
  });
});

describe('rename', () => {
  const renamed = (marked: string, name: string): string => {
    const { text, offset } = cursorIn(marked);
    return applyEdits(text, renameEdits(contextOf(text), offset, name));
  };

  it('starts from the whole name', () => {
    const { text, offset } = cursorIn(PLAN);
    assert.equal(renameStart(contextOf(text), offset)?.placeholder, 'Sở Thông tin và Truyền thông');
  });

  it('changes all written forms of an agency, and not those of another', () => {
    const text = renamed(PLAN, 'Sở Khoa học và Công nghệ');
    assert.match(text, /Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ/);
    assert.match(text, /2\. Sở Khoa học và Công nghệ báo cáo/);
    assert.match(text, /của Bộ Thông tin và Truyền thông/);
  });

  it('keeps headings in capitals, and takes short forms and other lengths of a collective', () => {
    assert.equal(
      renamed('1. Giao Công an$0 tỉnh; CA tỉnh.\n\nCÔNG AN TỈNH\n', 'Công an thành phố'),
      '1. Giao Công an thành phố; Công an thành phố.\n\nCÔNG AN THÀNH PHỐ\n',
    );
    assert.equal(
      renamed('1. UBND các xã,$0 phường; Ủy ban nhân dân các xã, phường; UBND xã, phường.\n', 'UBND cấp xã'),
      '1. UBND cấp xã; UBND cấp xã; UBND cấp xã.\n',
    );
  });

  it('leaves an old name in a citation alone', () => {
    const text = renamed(
      `Thực hiện Công văn số 12/STTTT-BCVT ngày 02/02/2023 của Sở Thông tin và Truyền thông về chuyển đổi số.\n\n1. Giao Sở $0Thông tin và Truyền thông chủ trì.\n`,
      'Sở Y tế',
    );
    assert.match(text, /ngày 02\/02\/2023 của Sở Thông tin và Truyền thông/);
    assert.match(text, /Giao Sở Y tế/);
  });

  it('changes the number of a document in all its citations', () => {
    const text = renamed('1. Triển khai Quyết định số 4$007/QĐ-TTg.\n\n2. Tổng kết Quyết định số 407/QĐ-TTg.\n', '408/QĐ-TTg');
    assert.equal(text, '1. Triển khai Quyết định số 408/QĐ-TTg.\n\n2. Tổng kết Quyết định số 408/QĐ-TTg.\n');
  });

  it('leaves the body of another province alone', () => {
    const text = renamed('1. Mời UBND tỉnh Gia$0 Lai; UBND tỉnh Đắk Lắk.\n', 'UBND tỉnh Lâm Đồng');
    assert.equal(text, '1. Mời UBND tỉnh Lâm Đồng; UBND tỉnh Đắk Lắk.\n');
  });

  it('does not take an abbreviation for a heading in capitals', () => {
    assert.equal(renamed('1. TAND TC; Tòa án nhân dân$0 tối cao.\n', 'Tòa án tối cao'), '1. TAND TC; Tòa án tối cao.\n');
    assert.equal(renamed('1. VKSNDTC$0; TANDTC.\n', 'Viện kiểm sát'), '1. Viện kiểm sát; TANDTC.\n');
  });

  it('does nothing for an empty name, one that would break a table, or other words', () => {
    const { text, offset } = cursorIn(PLAN);
    const hidden = ['\u0000', '\u001b[31m', '\u202e', '\u2066', '\u200b', '\u00ad', '\ud800', '\u{e0041}'].map((char) => `Sở${char}Y tế`);
    for (const name of ['  ', 'Sở | Y tế', 'Sở '.repeat(200), ...hidden]) assert.deepEqual(renameEdits(contextOf(text), offset, name), []);
    assert.equal(renamed(PLAN, 'Sở Khoa học\r\nvà Công nghệ').match(/Sở Khoa học và Công nghệ/g)?.length, 2);
    assert.equal(renameStart(contextOf('Nâng cao chất lượng.'), 3), null);
  });
});

describe('document links', () => {
  it('lead to official pages the catalogue knows, and nowhere else', () => {
    const links = documentLinks(
      contextOf('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\nXem http://example.com/x và Kế hoạch số 9876/KH-UBND.\n'),
    );
    for (const { target } of links) assert.match(target, /^https:\/\/[a-z.]*(?:chinhphu|moj|quochoi)[a-z.]*\.vn\//);
    assert.ok(links.length <= 1);
  });
});
