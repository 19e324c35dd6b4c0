import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import type { Problem } from '../../server/src/rules/problem';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });

function problems(rule: string, text: string, asOf = '2026-03-02'): readonly Problem[] {
  return service.check(service.open(text), { only: new Set([rule]), asOf });
}

/** `text` after the fix of the first problem whose title holds `title`. */
function fixed(rule: string, text: string, title: string, asOf?: string): string {
  const fix = problems(rule, text, asOf)[0]?.fixes.find((one) => one.title.includes(title));
  assert.ok(fix, `no fix “${title}”`);
  return applyEdits(text, fix.edits);
}

describe('rules on citations', () => {
  it('so-hieu-sai: a slip is fixed without loss, line ends kept elsewhere', () => {
    const text = 'Theo Nghị quyết số 27/NQ-TW và Quyết định số 36/QĐ - TTg\r\ncủa Thủ tướng Chính phủ.\r\n';
    const document = service.open(text);
    assert.equal(
      service.fixedText(document, { only: new Set(['so-hieu-sai']) }),
      'Theo Nghị quyết số 27-NQ/TW và Quyết định số 36/QĐ-TTg\r\ncủa Thủ tướng Chính phủ.\r\n',
    );
    assert.ok(problems('so-hieu-sai', text).every(({ fixes }) => fixes[0]?.lossless === true));
  });

  it('vien-dan-mau-thuan: both directions are offered, none preferred; a day that the catalogue knows is told by vien-dan-sai-ngay alone', () => {
    const unknown = 'Kế hoạch số 118/KH-UBND ngày 12/7/2023;\nKế hoạch số 118/KH-UBND ngày 12/7/2022.\n';
    const [problem] = problems('vien-dan-mau-thuan', unknown);
    assert.equal(problem?.fixes.length, 2);
    assert.ok(problem?.fixes.every(({ preferred }) => !preferred));
    assert.equal(problem?.related.length, 1);
    assert.equal(fixed('vien-dan-mau-thuan', unknown, 'chỗ kia'), unknown.replace('2023', '2022'));
    const known = 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020;\nNghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.\n';
    assert.deepEqual(problems('vien-dan-mau-thuan', known), []);
    const sure = problems('vien-dan-sai-ngay', known)[0]?.fixes.filter(({ preferred }) => preferred);
    assert.equal(sure?.length, 1);
    assert.equal(applyEdits(known, sure?.[0]?.edits ?? []), known.replace('15/3/2020', '05/3/2020'));
  });

  it('vien-dan-sai-ngay: keeps the way the date is written', () => {
    assert.equal(
      fixed('vien-dan-sai-ngay', 'Nghị định số 30/2020/NĐ-CP ngày 15 tháng 3 năm 2020 của Chính phủ.\n', 'Sửa'),
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.\n',
    );
  });

  it('het-hieu-luc: once per document, the other places as related; silent before the day', () => {
    const text = `Thực hiện Nghị định số 09/2017/NĐ-CP, Nghị định số 42/2022/NĐ-CP của Chính phủ.
Theo Nghị định số 62/2020/NĐ-CP và Nghị định số 106/2020/NĐ-CP.
Các sở báo cáo theo Nghị định số 09/2017/NĐ-CP.
`;
    const found = problems('het-hieu-luc', text, '2026-11-21');
    assert.deepEqual(
      found.map(({ message }) => /^Nghị định số (\d+\/\d+)/.exec(message)?.[1]),
      ['09/2017', '42/2022', '62/2020', '106/2020'],
    );
    assert.equal(found[0]?.related.length, 1);
    assert.match(found[0]?.message ?? '', /01\/7\/2026.*244\/2026\/NĐ-CP/);
    assert.match(found[2]?.message ?? '', /một phần/);
    assert.deepEqual(problems('het-hieu-luc', text, '2025-12-15'), []);
    assert.equal(fixed('het-hieu-luc', text, '244/2026', '2026-11-21').split('\n')[2], 'Các sở báo cáo theo Nghị định số 244/2026/NĐ-CP.');
  });

  it('vien-dan-thieu: fills what is missing in the order that NĐ 30 asks', () => {
    assert.match(
      fixed('vien-dan-thieu', 'Các sở rà soát theo Nghị định số 30/2020/NĐ-CP.\n', 'Bổ sung'),
      /^Các sở rà soát theo Nghị định số 30\/2020\/NĐ-CP ngày 05\/3\/2020 của Chính phủ về công tác văn thư\.\n$/,
    );
    assert.equal(
      fixed(
        'vien-dan-thieu',
        'Theo Kế hoạch số 77/KH-UBND của UBND tỉnh;\nThực hiện Kế hoạch số 77/KH-UBND ngày 04/02/2026 của UBND tỉnh về trồng cây.\n',
        'Bổ sung',
      ).split('\n')[0],
      'Theo Kế hoạch số 77/KH-UBND ngày 04/02/2026 của UBND tỉnh về trồng cây;',
    );
  });

  it('say nothing about text that has lost its marks', () => {
    const text = 'Thuc hien Nghi dinh so 09/2017/ND-CP ngay 19/02/2017 cua Chinh phu va cac van ban lien quan den cong tac nay.\n'.repeat(8);
    for (const rule of ['so-hieu-sai', 'vien-dan-mau-thuan', 'vien-dan-sai-ngay', 'het-hieu-luc', 'vien-dan-thieu', 'vien-dan-sau-ngay']) {
      assert.deepEqual(problems(rule, text, '2026-11-21'), [], rule);
    }
  });
});
