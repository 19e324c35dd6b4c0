import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { isCentral, resolveCitation, yearInNumber } from '../../server/src/model/citations/resolve';
import { lapseOn } from '../../server/src/model/citations/validity';
import { citationsIn } from './citation-helper';

const catalog = createCatalog();
/** Kind, number and date of the entry that the only citation of `text` stands for. */
function resolved(text: string, asOf = '2026-03-02'): string | null {
  const [citation] = citationsIn(text).found;
  assert.ok(citation, text);
  const entry = resolveCitation(citation, catalog, asOf);
  return entry ? `${entry.type} ${entry.number} ${entry.date}` : null;
}

describe('resolving a citation', () => {
  it('takes number, kind and date', () => {
    assert.equal(resolved('Nghị định số 30/2020/NĐ-CP'), 'Nghị định 30/2020/NĐ-CP 2020-03-05');
    assert.equal(resolved('Nghị định 30/2020'), 'Nghị định 30/2020/NĐ-CP 2020-03-05');
    assert.equal(resolved('Chỉ thị số 07/CT-TTg ngày 21/3/2023'), 'Chỉ thị 07/CT-TTg 2023-03-21');
    assert.equal(resolved('Chỉ thị số 07/CT-TTg ngày 14/3/2025'), 'Chỉ thị 07/CT-TTg 2025-03-14');
  });

  it('does not choose where several fit, nor across years or provinces', () => {
    assert.equal(resolved('Chỉ thị số 07/CT-TTg'), null);
    assert.equal(resolved('Quyết định số 749/QĐ-TTg ngày 03/6/2019'), null);
    assert.equal(resolved('Quyết định số 24/2018/QĐ-UBND'), null);
    assert.equal(resolved('Thông tư số 930/2020/TT-BTC'), null);
  });

  it('knows documents of which little is known, and old versions of laws', () => {
    assert.equal(resolved('Thông tư số 30/2020/TT-BTC'), 'Thông tư 30/2020/TT-BTC 2020-04-17');
    assert.equal(resolved('Luật Phá sản'), 'Luật 51/2014/QH13 2014-06-19');
    assert.equal(resolved('Chỉ thị số 24/CTTTg ngày 13/9/2025'), 'Chỉ thị 24/CT-TTg 2025-09-13');
    assert.equal(resolved('Luật Bảo vệ BMNN', '2026-11-21'), 'Luật 117/2025/QH15 2025-12-10');
  });

  it('finds laws by name, and the version by date, year or day of the plan', () => {
    assert.equal(resolved('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'), 'Luật 72/2025/QH15 2025-06-16');
    assert.equal(resolved('Luật Báo chí năm 2016'), 'Luật 103/2016/QH13 2016-04-05');
    assert.equal(resolved('Luật Báo chí', '2025-12-15'), 'Luật 103/2016/QH13 2016-04-05');
    assert.equal(resolved('Luật Báo chí', '2026-11-21'), 'Luật 126/2025/QH15 2025-12-10');
    assert.equal(resolved('Luật Đường hầm ven biển'), null);
  });

  it('knows the year in a number, and numbers of central organs', () => {
    assert.equal(yearInNumber('09/2017/NĐ-CP'), '2017');
    assert.equal(yearInNumber('407/QĐ-TTg'), null);
    assert.equal(yearInNumber('57-NQ/TW'), null);
    for (const number of ['09/2017/NĐ-CP', '407/QĐ-TTg', '57-NQ/TW', '31/2024/QH15', '3/2024/TT-BTC', '2017/BTTTT-CBC']) assert.ok(isCentral(number), number);
    for (const number of ['12/KH-UBND', '18/2021/NQ-HĐND', '12-KH/TU', '9/KH-SNV']) assert.ok(!isCentral(number), number);
  });
});

describe('validity of a cited document', () => {
  const lapse = (number: string, day: string) => {
    const entry = catalog.findReferences({ number })[0];
    assert.ok(entry, number);
    const found = lapseOn(entry, day, catalog);
    return found && [found.whole, found.since, ...found.replacedBy.map((next) => next.number)];
  };

  it('ends on the day on which what replaced it came into force', () => {
    assert.equal(lapse('09/2017/NĐ-CP', '2026-06-30'), null);
    assert.deepEqual(lapse('09/2017/NĐ-CP', '2026-07-01'), [true, '2026-07-01', '244/2026/NĐ-CP']);
    assert.equal(lapse('106/2020/NĐ-CP', '2025-12-31'), null);
    assert.deepEqual(lapse('106/2020/NĐ-CP', '2026-11-21'), [false, '2026-07-01', '232/2026/NĐ-CP']);
  });

  it('says nothing about documents that stand', () => {
    assert.equal(lapse('30/2020/NĐ-CP', '2026-11-21'), null);
    assert.equal(lapse('31/2024/QH15', '2026-11-21'), null);
  });
});
