import assert from 'node:assert/strict';
import { convert, detectEncoding, repairFontDamage } from '../../server/src/text/encoding';
import { isSyllable } from '../../server/src/text/syllable';
import { placeTones } from '../../server/src/text/tone';

const SENTENCE = 'ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện kế hoạch này đúng thời hạn';

describe('encodings', () => {
  it('reads TCVN3 (ABC)', () => {
    const abc = 'ñy ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh thùc hiÖn kÕ ho¹ch nµy ®óng thêi h¹n';
    assert.equal(detectEncoding(abc), 'tcvn3');
    assert.equal(convert(abc, 'tcvn3'), SENTENCE);
  });

  it('reads the soft hyphen of TCVN3 as ư', () => {
    assert.equal(convert('h\u00adíng dÉn', 'tcvn3'), 'hướng dẫn');
  });

  it('keeps lines of capitals in TCVN3', () => {
    assert.equal(convert('KÕ HO¹CH\nC¶i c¸ch', 'tcvn3'), 'KẾ HOẠCH\nCải cách');
    assert.equal(detectEncoding('ñY BAN NH¢N D¢N'), 'tcvn3');
  });

  it('reads VNI', () => {
    const vni = 'uûy ban nhaân daân tænh yeâu caàu caùc sôû, ngaønh thöïc hieän keá hoaïch naøy ñuùng thôøi haïn';
    assert.equal(detectEncoding(vni), 'vni');
    assert.equal(convert(vni, 'vni'), SENTENCE);
  });

  it('keeps capitals in VNI', () => {
    assert.equal(convert('KEÁ HOAÏCH', 'vni'), 'KẾ HOẠCH');
    assert.equal(convert('ÑÔN VÒ', 'vni'), 'ĐƠN VỊ');
  });

  it('reads two words of TCVN3 when a sign stands inside them', () => {
    assert.equal(detectEncoding('§¬n vÞ chñ tr×'), 'tcvn3');
    assert.equal(convert('§¬n vÞ chñ tr×', 'tcvn3'), 'Đơn vị chủ trì');
  });

  const unicode = [
    'Bảng giá ® và © của hãng',
    'Copyright © 2026 Société Générale',
    'tr×ng',
    SENTENCE,
    'Kế hoạch triển khai công tác dân số năm 2026',
    'hà nội là nơi có nhà báo và cà phê',
    '',
    'plain ASCII text without any marks',
    'Thuong xuyén, trién khai thuc hién, ké hoach',
    'Le café près de la forêt, déjà vu, où êtes-vous',
    'Über größere Maßnahmen für Bürger',
    'Nhiệt độ 25°C ± 2, diện tích 30 m², © 2026',
  ];
  for (const text of unicode) it(`leaves alone: ${text.slice(0, 40)}`, () => assert.equal(detectEncoding(text), 'unicode'));

  it('mends letters that a font has broken', () => {
    assert.equal(repairFontDamage('định kǶ, đội ngǜ, đƣợc, lƿnh vực, LǷNH'), 'định kỳ, đội ngũ, được, lĩnh vực, LĨNH');
  });
});

describe('syllables', () => {
  const good =
    'nghiêng quyết quyển khuỷu giếng giữ gì gìn quý ngoằn khuya hòa hoà thủy thuỷ xoong moóc yêu ý uống ươn oanh quạnh quốc đường nghệ kỹ ghế rượu huơ huỳnh chuyên xuyên suýt loạt tuần quản lý giấy giáo dục phòng bệnh';
  for (const word of good.split(' ')) it(word, () => assert.ok(isSyllable(word)));
  const bad = 'nghành ngĩa kế̀ hoạhc đượng̣c cộgn thưc̀ chuyểnn gế quyếtt fát cên kổng bànkính hiẹên'.split(' ');
  for (const word of bad) it(`not ${word}`, () => assert.ok(!isSyllable(word)));
});

describe('tone placement', () => {
  it('moves the mark both ways', () => {
    assert.equal(placeTones('hoà thuỷ Uỷ ban KHOÁ hoẻ tuỳ', 'old'), 'hòa thủy Ủy ban KHÓA hỏe tùy');
    assert.equal(placeTones('hòa thủy Ủy ban KHÓA tùy', 'new'), 'hoà thuỷ Uỷ ban KHOÁ tuỳ');
  });
  it('leaves closed syllables and qu alone', () => {
    for (const text of ['toàn hoàn quý quỳ hoạch quả thuyền huỳnh', 'qúy']) assert.equal(placeTones(text, 'old'), text);
  });
});
