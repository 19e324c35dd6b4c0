import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { fold } from '../../server/src/text/fold';

const catalog = createCatalog();

/** Every name found, as "text = ids", with "~" when it is inexact and "@ place" when a place is in it. */
function names(text: string): string[] {
  const plain = text.normalize('NFC');
  return catalog.findNames(plain, fold(plain)).map((hit) => {
    const place = hit.place ? ` @ ${plain.slice(hit.place.start, hit.place.end)}` : '';
    return `${plain.slice(hit.start, hit.end)} = ${hit.entries.join(' | ')}${hit.inexact ? ' ~' : ''}${place}`;
  });
}

describe('names in running text', () => {
  const found: Record<string, [text: string, ...expected: string[]]> = {
    'full names': ['Giao Sở Tư pháp và Bộ Y tế.', 'Sở Tư pháp = so-tu-phap', 'Bộ Y tế = bo-y-te'],
    'short names': ['Sở TT&TT, Bộ TT&TT, Sở TTTT; Sở KH-CN', 'Sở TT&TT = so-tttt', 'Bộ TT&TT = bo-tttt', 'Sở TTTT = so-tttt', 'Sở KH-CN = so-khcn'],
    'names over a line end': ['Sở Khoa học    và  Công nghệ', 'Sở Khoa học    và  Công nghệ = so-khcn'],
    '“&” for “và”': ['Sở Giáo dục & Đào tạo', 'Sở Giáo dục & Đào tạo = so-gddt'],
    'a missing “và”': ['Sở Giáo dục Đào tạo', 'Sở Giáo dục Đào tạo = so-gddt ~'],
    'a missing comma': ['Sở Văn hóa Thể thao và Du lịch', 'Sở Văn hóa Thể thao và Du lịch = so-vhttdl ~'],
    'one slip in a long name': ['Sở Nông nghiệp và Môi trưởng', 'Sở Nông nghiệp và Môi trưởng = so-nnmt ~'],
    'both places of the tone mark': [
      'Uỷ ban nhân dân tỉnh; Sở Văn hoá, Thể thao và Du lịch',
      'Uỷ ban nhân dân tỉnh = ubnd-tinh',
      'Sở Văn hoá, Thể thao và Du lịch = so-vhttdl',
    ],
    capitals: ['SỞ TÀI CHÍNH', 'SỞ TÀI CHÍNH = so-tai-chinh'],
    'either dash': ['Bộ Lao động – Thương binh và Xã hội', 'Bộ Lao động – Thương binh và Xã hội = bo-ldtbxh'],
    'the longest name': ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy = ban-tgdv-tu'],
    'provinces with the agency': [
      'UBND tỉnh Đồng Tháp; Công an thành phố Huế; Tỉnh ủy Cà Mau; Sở Nội vụ tỉnh Lai Châu',
      'UBND tỉnh Đồng Tháp = ubnd-tinh @ tỉnh Đồng Tháp',
      'Công an thành phố Huế = cong-an-tinh @ thành phố Huế',
      'Tỉnh ủy Cà Mau = tinh-uy @ Cà Mau',
      'Sở Nội vụ tỉnh Lai Châu = so-noi-vu @ tỉnh Lai Châu',
    ],
    'towns of before, which are no provinces': [
      'UBND thành phố Vị Thanh; UBND TP. Sa Đéc',
      'UBND thành phố Vị Thanh = ubnd-huyen @ thành phố Vị Thanh',
      'UBND TP. Sa Đéc = ubnd-huyen @ TP. Sa Đéc',
    ],
    'cities that have the name of a town': ['UBND thành phố Bắc Ninh', 'UBND thành phố Bắc Ninh = ubnd-tinh | ubnd-huyen @ thành phố Bắc Ninh'],
    'the press of a province': [
      'Báo Kon Tum, Đài PT-TH Kon Tum, Báo và phát thanh, truyền hình Quảng Ngãi',
      'Báo Kon Tum = bao-tinh @ Kon Tum',
      'Đài PT-TH Kon Tum = dai-ptth-tinh @ Kon Tum',
      'Báo và phát thanh, truyền hình Quảng Ngãi = bao-ptth-tinh @ Quảng Ngãi',
    ],
    'a province by its initials': ['Báo ST', 'Báo ST = bao-tinh ~ @ ST'],
    'lists of districts in any order': [
      'UBND các thị xã, thành phố, huyện; Ủy ban nhân dân huyện, thành phố; UBND các quận huyện; UBND cấp huyện; HĐND các huyện',
      'UBND các thị xã, thành phố, huyện = cac-ubnd-huyen',
      'Ủy ban nhân dân huyện, thành phố = cac-ubnd-huyen',
      'UBND các quận huyện = cac-ubnd-huyen',
      'UBND cấp huyện = cac-ubnd-huyen',
      'HĐND các huyện = cac-hdnd-huyen',
    ],
    'lists of communes': [
      'UBND các xã, phường; UBND các phường, xã, đặc khu; UBND các xã, thị trấn; xã, phường, thị trấn',
      'UBND các xã, phường = cac-ubnd-xa',
      'UBND các phường, xã, đặc khu = cac-ubnd-xa',
      'UBND các xã, thị trấn = cac-ubnd-xa-thi-tran',
      'xã, phường, thị trấn = cac-xa-thi-tran',
    ],
    collectives: [
      'Các sở, ban, ngành; các sở, ngành; các cơ quan, đơn vị có liên quan; cơ quan báo chí',
      'Các sở, ban, ngành = cac-so-ban-nganh',
      'các sở, ngành = cac-so-ban-nganh',
      'các cơ quan, đơn vị có liên quan = cac-co-quan-lien-quan',
      'cơ quan báo chí = cac-co-quan-bao-chi',
    ],
    'districts and provinces': ['huyện Mèo Vạc, tỉnh Hà Giang', 'huyện Mèo Vạc = cap-huyen-027', 'tỉnh Hà Giang = tinh-ha-giang'],
    offices: [
      'Chủ tịch UBND tỉnh; Thủ trưởng các sở, ban, ngành',
      'Chủ tịch UBND tỉnh = chu-tich-ubnd-tinh',
      'Thủ trưởng các sở, ban, ngành = thu-truong-cac-so',
    ],
  };
  for (const [what, [text, ...expected]] of Object.entries(found)) it(`finds ${what}`, () => assert.deepEqual(names(text), expected));

  const silent: Record<string, string> = {
    'small letters where a name has a capital': 'số liệu của sở tài chính đã nộp',
    'other words with the same letters': 'Số tư pháp viên; Bò y tế; báo cáo Cà Mau',
    'parts of words': 'xSở Tư phápx',
    'names across a full stop': 'Sở Khoa. Học và Công nghệ phát triển',
    'lists of cities': 'các thành phố lớn; UBND các thành phố trực thuộc trung ương; các tỉnh, thành phố',
    'other agencies with the same beginning': 'Thanh tra Sở Xây; Ban Dân tộc của Hội đồng; Báo Cà Mau điện tử',
    'ordinary words': 'các quan điểm; quận chúa; phương, xa; cấp huyện',
    'provinces without their kind': 'phường Hải Dương, sông Thái Bình, đường Bạc Liêu, người Hà Nam',
  };
  for (const [what, text] of Object.entries(silent)) {
    it(`leaves ${what} alone`, () => {
      const known = names(text).filter((name) => !/bo-|tinh-uy/.test(name));
      assert.deepEqual(known, []);
    });
  }

  it('never finds names that overlap, and finds them within the text', () => {
    const words = [
      'Sở',
      'sở',
      'Tư',
      'pháp',
      'và',
      ',',
      'UBND',
      'các',
      'huyện',
      'thành phố',
      'Bắc',
      'Ninh',
      'tỉnh',
      'Báo',
      'TT&TT',
      '-',
      '.',
      'xã',
      '  ',
      '\t',
      'TP.',
      'Ủy ban nhân dân',
      'Bộ',
      'Thông tin',
      'Truyền thông',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
        const plain = parts.join(' ').normalize('NFC');
        let end = 0;
        for (const hit of catalog.findNames(plain, fold(plain))) {
          assert.ok(hit.start >= end && hit.end > hit.start && hit.end <= plain.length);
          if (hit.place) assert.ok(hit.place.start >= hit.start && hit.place.end <= hit.end);
          assert.ok(hit.entries.length > 0 && hit.entries.every((id) => catalog.agency(id)));
          end = hit.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every current agency by its own name', () => {
    for (const entry of catalog.allAgencies()) {
      const hits = catalog.findNames(entry.name, fold(entry.name));
      assert.ok(
        hits.some((hit) => hit.start === 0 && hit.end === entry.name.length && hit.entries.includes(entry.id)),
        `${entry.id}: ${entry.name}`,
      );
    }
  });
});

describe('the user’s own entries', () => {
  const own = createCatalog({
    extraAgencies: [
      {
        id: 'trung-tam-dieu-hanh',
        name: 'Trung tâm Giám sát, điều hành đô thị',
        aliases: ['Trung tâm IOC'],
        symbol: null,
        level: 'tinh',
        kind: 'other',
        validFrom: null,
        validTo: null,
        successors: [],
        presence: 'all',
        confidence: 'high',
        legalBasis: [],
        note: null,
      },
    ],
  });
  it('are found, looked up and listed first', () => {
    const text = 'Giao Trung tâm IOC theo dõi';
    assert.deepEqual(own.findNames(text, fold(text))[0]?.entries, ['trung-tam-dieu-hanh']);
    assert.equal(own.allAgencies()[0]?.id, 'trung-tam-dieu-hanh');
    assert.equal(own.agency('trung-tam-dieu-hanh')?.name, 'Trung tâm Giám sát, điều hành đô thị');
  });
  it('take the place of an entry with the same id', () => {
    const entry = catalog.agency('so-tu-phap');
    assert.ok(entry);
    const changed = createCatalog({ extraAgencies: [{ ...entry, name: 'Sở Tư pháp và Hộ tịch' }] });
    assert.equal(changed.agency('so-tu-phap')?.name, 'Sở Tư pháp và Hộ tịch');
    assert.equal(changed.allAgencies().filter(({ id }) => id === 'so-tu-phap').length, 1);
  });
});

describe('the province that a text names', () => {
  const cases: [string, string | undefined, string | null][] = [
    ['ỦY BAN NHÂN DÂN ; TỈNH PHÚ YÊN', 'Đắk Lắk', 'Phú Yên'],
    ['Kế hoạch trên địa bàn thành phố Cần Thơ', 'Cần Thơ', null],
    ['Lai Châu, ngày 05 tháng 01 năm 2026', 'Lai Châu', null],
    ['Kế hoạch của trường', undefined, null],
  ];
  for (const [text, name, formerName] of cases) {
    it(`of “${text}” is ${name}`, () => {
      const province = catalog.provinceIn(text);
      assert.equal(province?.name, name);
      assert.equal(province?.formerName ?? null, formerName);
    });
  }
});
