import assert from 'node:assert/strict';
import type { AgencyEntry } from '../../server/src/catalog/catalog';
import { createCatalog } from '../../server/src/catalog/create';

const catalog = createCatalog();
const entry = (id: string): AgencyEntry => {
  const found = catalog.agency(id);
  assert.ok(found, id);
  return found;
};
const successors = (id: string, day: string, words = '') => {
  const { entries, clear } = catalog.successorsOn(entry(id), day, words);
  return `${entries.map((successor) => successor.id).join(' ')}${clear ? ' !' : ''}`;
};

describe('validity', () => {
  it('ends on the first day the name is not right', () => {
    assert.equal(catalog.isCurrent(entry('so-tttt'), '2025-02-28'), true);
    assert.equal(catalog.isCurrent(entry('so-tttt'), '2025-03-01'), false);
    assert.equal(catalog.isCurrent(entry('bo-nnmt'), '2025-02-28'), false);
    assert.equal(catalog.isCurrent(entry('bo-nnmt'), '2025-03-01'), true);
  });

  it('has one clear successor where all went to one', () => {
    assert.equal(successors('bo-khdt', '2026-01-01'), 'bo-tai-chinh !');
    assert.equal(successors('ban-dan-van-tu', '2026-01-01'), 'ban-tgdv-tu !');
  });

  it('splits by the words of the task, with or without marks', () => {
    assert.equal(successors('so-tttt', '2026-01-01', 'quản lý báo chí, xuất bản').split(' ')[0], 'so-vhttdl');
    assert.match(successors('so-tttt', '2026-01-01', 'quản lý báo chí, xuất bản'), /!$/);
    assert.match(successors('so-tttt', '2026-01-01', 'chuyen doi so, ha tang so'), /^so-khcn .*!$/);
    assert.match(successors('so-tttt', '2026-01-01', 'an toàn thông tin mạng'), /^cong-an-tinh .*!$/);
    assert.match(successors('so-ldtbxh', '2026-01-01', 'công tác giảm nghèo bền vững'), /^so-nnmt .*!$/);
  });

  it('is not clear when no word, or words for both, speak', () => {
    assert.doesNotMatch(successors('so-tttt', '2026-01-01', ''), /!$/);
    assert.doesNotMatch(successors('so-tttt', '2026-01-01', 'báo chí và viễn thông'), /!$/);
  });

  it('takes the main part where nothing speaks for another', () => {
    assert.match(successors('so-gtvt', '2026-01-01'), /^so-xay-dung .*!$/);
    assert.match(successors('so-gtvt', '2026-01-01', 'sát hạch, cấp giấy phép lái xe'), /^cong-an-tinh .*!$/);
  });

  it('follows the chain to the name of the day', () => {
    assert.equal(successors('phong-vhtt-huyen', '2025-03-02'), 'phong-vhkhtt-huyen !');
    assert.match(successors('phong-vhtt-huyen', '2025-07-01'), /phong-vhxh-xa/);
    assert.equal(successors('cuc-thue-tinh', '2025-04-01'), 'chi-cuc-thue-kv !');
    assert.equal(successors('cuc-thue-tinh', '2025-08-01'), 'thue-tinh !');
    assert.equal(successors('tinh-bac-giang', '2026-09-19'), 'tinh-bac-ninh !');
    assert.equal(successors('tinh-bac-giang', '2026-09-20'), 'thanh-pho-bac-ninh !');
  });

  it('minds functions that move on a later day', () => {
    assert.doesNotMatch(successors('so-tnmt', '2026-09-14', 'khoáng sản'), /so-cong-thuong/);
    assert.match(successors('so-tnmt', '2026-09-15', 'địa chất, khoáng sản'), /^so-cong-thuong/);
  });

  it('knows who came before', () => {
    assert.deepEqual(
      catalog
        .predecessorsOf(entry('ban-tgdv-tu'))
        .map((before) => before.entry.id)
        .sort(),
      ['ban-dan-van-tu', 'ban-tuyen-giao-tu'],
    );
  });

  it('ends even in a circle of the user’s own', () => {
    const base = {
      aliases: [],
      symbol: null,
      level: 'tinh',
      kind: 'other',
      validFrom: null,
      validTo: '2025-01-01',
      presence: 'all',
      confidence: 'high',
      legalBasis: [],
      note: null,
    } as const;
    const round = createCatalog({
      extraAgencies: [
        { ...base, id: 'a', name: 'Ban A', successors: [{ id: 'b', functions: [] }] },
        { ...base, id: 'b', name: 'Ban B', successors: [{ id: 'a', functions: [] }] },
      ],
    });
    const a = round.agency('a');
    assert.ok(a);
    assert.deepEqual(round.successorsOn(a, '2026-01-01').entries, []);
  });
});

describe('references', () => {
  it('are found by number, whatever its zeros and blanks', () => {
    const ids = (query: Parameters<typeof catalog.findReferences>[0]) => catalog.findReferences(query).map(({ id }) => id);
    const [first] = ids({ number: '09/2017/NĐ-CP' });
    assert.ok(first);
    assert.deepEqual(ids({ number: '9/2017/nđ-cp' }), ids({ number: '09/2017/NĐ-CP' }));
    assert.equal(ids({ number: '07/CT-TTg' }).length, 2);
    assert.equal(ids({ number: '07/CT-TTg', date: '2023-03-21' }).length, 1);
    assert.deepEqual(ids({ number: '07/CT-TTg', type: 'Quyết định' }), []);
    assert.deepEqual(ids({ number: '' }), []);
  });

  it('find the version of a law by year or by day', () => {
    assert.equal(catalog.findLaw({ name: 'Luật Báo chí', year: 2016 })?.number, '103/2016/QH13');
    assert.equal(catalog.findLaw({ name: 'luat bao chi', asOf: '2024-01-01' })?.number, '103/2016/QH13');
    assert.equal(catalog.findLaw({ name: 'Luật Không có' }), undefined);
  });
});

describe('places', () => {
  it('are found by today’s and former names', () => {
    assert.equal(catalog.province('tỉnh Bình Phước')?.name, 'Đồng Nai');
    assert.equal(catalog.province('thua thien hue')?.name, 'Huế');
    assert.equal(catalog.province('24')?.name, 'Bắc Ninh');
    assert.equal(catalog.province('không có'), undefined);
    assert.equal(catalog.provinceType('22', '2026-08-31'), 'tỉnh');
    assert.equal(catalog.provinceType('22', '2026-09-01'), 'thành phố');
    assert.equal(catalog.provinceType('00', '2026-09-01'), null);
    assert.deepEqual(catalog.communesOf('00'), []);
  });

  it('say where a former commune went', () => {
    const binhLuc = catalog.findNames('huyện Bình Lục', 'huyen binh luc')[0]?.entries[0] ?? '';
    const donXa = catalog.formerCommunesOf(binhLuc).find(({ name }) => name === 'Đồn Xá');
    assert.deepEqual(
      donXa?.to.map(({ commune, share }) => `${commune.kind} ${commune.name} ${share}`),
      ['xã Bình Mỹ whole'],
    );
    assert.deepEqual(catalog.formerCommunesOf('không có'), []);
  });
});
