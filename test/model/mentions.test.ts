import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { mentionsOf, statusOn } from '../../server/src/model/mentions/mentions';
import { textOf } from '../../server/src/syntax/block';
import { parse } from '../../server/src/syntax/parse';

const catalog = createCatalog();

function mentions(text: string) {
  return parse(text).blocks.flatMap((block) => mentionsOf(block, catalog).map((mention) => ({ ...mention, text: textOf(block, mention.range) })));
}

/** Why the first name of `text` that has ended is right; null when it is judged by date. */
function historyOf(text: string): string | null | undefined {
  return mentions(text).find((mention) => statusOn(mention, catalog, '2026-11-21') === 'outdated')?.history;
}

describe('mentions', () => {
  it('are remembered by block and catalogue', () => {
    const [block] = parse('Giao Sở Tư pháp thực hiện.\n').blocks;
    assert.ok(block);
    assert.equal(mentionsOf(block, catalog), mentionsOf(block, catalog));
  });

  it('stand in plan text and tables, not in comments', () => {
    assert.deepEqual(mentions('// Sở Tư pháp\n'), []);
    assert.deepEqual(
      mentions('| 1 | Rà soát | Sở Tư pháp | Quý I |\n').map(({ text }) => text),
      ['Sở Tư pháp'],
    );
  });

  it('tell agencies, collectives, offices and places apart', () => {
    const found = mentions('Chủ tịch UBND tỉnh giao Sở Y tế, các sở, ban, ngành trên địa bàn tỉnh Lào Cai.\n');
    assert.deepEqual(
      found.map(({ kind, text }) => `${kind}: ${text}`),
      ['office: Chủ tịch UBND tỉnh', 'agency: Sở Y tế', 'collective: các sở, ban, ngành', 'place: tỉnh Lào Cai'],
    );
  });

  const history: Record<string, [expected: string | null, text: string]> = {
    'the agency that is given work': [null, 'Giao Sở Kế hoạch và Đầu tư chủ trì.\n'],
    'the issuer of a cited document': [
      'citation',
      'Căn cứ Thông tư số 12/2021/TT-BTTTT ngày 20/8/2021 của Bộ Thông tin và Truyền thông quy định về báo cáo;\n',
    ],
    'the title of a cited document': [
      'citation',
      'Thực hiện Quyết định số 15/2022/QĐ-UBND ngày 05/5/2022 của UBND tỉnh ban hành Quy chế hoạt động của Sở Giao thông vận tải;\n',
    ],
    'the author of a document': ['citation', 'Theo đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 45/TTr-SKHĐT ngày 12/01/2024.\n'],
    'a request without a document': [null, 'Xét đề nghị của Sở Kế hoạch và Đầu tư.\n'],
    'words in quotation marks': ['quotation', 'Thông báo nêu: “giao Sở Tài nguyên và Môi trường rà soát” trước tháng 6.\n'],
    '“(cũ)”': ['history', 'Tài sản của Sở Tài nguyên và Môi trường (cũ) bàn giao.\n'],
    '“nay là”': ['history', 'Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường) đã lập hồ sơ.\n'],
    '“nay là” behind a dash': ['history', 'Huyện ủy - nay là Đảng ủy xã - đã lập hồ sơ.\n'],
    '“nay thuộc” behind a comma': ['history', 'Sở Tài nguyên và Môi trường, nay thuộc Sở Nông nghiệp và Môi trường, đã lập hồ sơ.\n'],
    '“trước đây”': ['history', 'Nhiệm vụ trước đây do Sở Tài nguyên và Môi trường thực hiện.\n'],
    '“tiền thân”': ['history', 'Đơn vị có tiền thân là Sở Giao thông vận tải.\n'],
    'a merger': ['history', 'Sở Tài chính được thành lập sau khi hợp nhất Sở Tài chính và Sở Kế hoạch và Đầu tư.\n'],
    'an account of a past year': ['history', 'Năm 2023, Sở Kế hoạch và Đầu tư đã tham mưu 12 văn bản.\n'],
    'a plan from a past year on': [null, 'Giai đoạn 2023 - 2028, Sở Kế hoạch và Đầu tư tiếp tục rà soát.\n'],
    'a province of before': ['history', 'Các xã thuộc tỉnh Hà Nam (cũ) tiếp tục thực hiện.\n'],
    'a school': ['name', 'Tổ chức tại Trường Cao đẳng Y tế tỉnh Hà Nam.\n'],
    'a programme': ['name', 'Tiếp tục thực hiện Quy hoạch tỉnh Hà Nam thời kỳ 2021 - 2030.\n'],
    'the province where a central directive is carried out': [
      null,
      'Thực hiện Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về tăng cường truyền thông trên địa bàn tỉnh Hà Nam.\n',
    ],
    'the province in a provincial plan’s title': [
      'citation',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh về chuyển đổi số trên địa bàn tỉnh Hà Nam.\n',
    ],
  };
  for (const [what, [expected, text]] of Object.entries(history))
    it(`see ${expected ?? 'no history'} in ${what}`, () => assert.equal(historyOf(text), expected));

  it('have a status on a day', () => {
    const status = (text: string, day: string) => {
      const [mention] = mentions(`${text}\n`);
      assert.ok(mention);
      return statusOn(mention, catalog, day);
    };
    assert.equal(status('Giao Sở Thông tin và Truyền thông', '2024-01-01'), 'current');
    assert.equal(status('Giao Sở Thông tin và Truyền thông', '2026-01-01'), 'outdated');
    assert.equal(status('Giao Sở Nông nghiệp và Môi trường', '2024-01-01'), 'unknown');
    assert.equal(status('Giao UBND tỉnh Hà Nam', '2026-01-01'), 'outdated');
    assert.equal(status('Giao UBND tỉnh Hà Nam', '2025-06-30'), 'current');
    assert.equal(status('Giao UBND thành phố Bắc Ninh', '2025-01-01'), 'current');
    assert.equal(status('Giao UBND thành phố Bắc Ninh', '2026-10-01'), 'current');
  });
});
