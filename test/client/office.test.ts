import assert from 'node:assert/strict';
import { fileNameOf, filledIn, letterheadOf } from '../../client/src/office';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import snippets from '../../snippets/kehoach.json';

describe('the office that issues a plan', () => {
  it('gives letterhead, symbol, place and signature', () => {
    assert.deepEqual(letterheadOf({ province: 'Lâm Đồng', agency: 'UBND tỉnh' }), {
      lines: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'],
      symbol: 'UBND',
      place: 'Lâm Đồng',
      name: 'Ủy ban nhân dân tỉnh',
      signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    });
    const department = letterheadOf({ province: 'TP Huế', agency: 'Sở Khoa học và Công nghệ' });
    assert.deepEqual(department.lines, ['ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ']);
    assert.deepEqual([department.symbol, department.place, ...department.signature], ['SKHCN', 'Huế', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    const commune = letterheadOf({ province: 'Lâm Đồng', agency: 'UBND xã Đơn Dương' });
    assert.deepEqual([...commune.lines, commune.place, commune.name], ['ỦY BAN NHÂN DÂN', 'XÃ ĐƠN DƯƠNG', 'Đơn Dương', 'Ủy ban nhân dân xã Đơn Dương']);
  });

  it('names a file after the title', () => {
    assert.equal(fileNameOf('Phổ biến, giáo dục pháp luật năm 2027'), 'ke-hoach-pho-bien-giao-duc-phap-luat-nam-2027.kehoach');
    assert.equal(fileNameOf('Kế hoạch đào tạo'), 'ke-hoach-dao-tao.kehoach');
    assert.equal(fileNameOf('???'), 'ke-hoach.kehoach');
  });

  it('fills in every skeleton: the reader finds issuer, place, title and signature', () => {
    const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
    for (const [name, { body }] of Object.entries(snippets).filter(([each]) => each.startsWith('Kế hoạch'))) {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a title that looks like a place of a snippet
      const filled = filledIn(body, { province: 'Lâm Đồng', agency: 'UBND tỉnh' }, 'Đào tạo ${nghề} năm 2026');
      const text = filled
        .replaceAll('$CURRENT_YEAR', '2026')
        .replace(/(?<!\\)\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\\([$}\\])/g, '$1');
      const plan = service.plan(service.open(text));
      assert.equal(plan.header.place, 'Lâm Đồng', name);
      assert.equal(plan.header.province !== null, true, name);
      assert.match(text, /^ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n/);
      assert.match(text, /\nTM\. ỦY BAN NHÂN DÂN\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n/);
      assert.match(text, /KẾ HOẠCH\nĐào tạo \$\{nghề\} năm 2026\n/);
      assert.match(text, /Trên đây là Kế hoạch đào tạo \$\{nghề\} năm 2026/);
    }
  });
});
