import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { DEFAULT_SETTINGS } from '../../server/src/config/config';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';

const TEXT = `KẾ HOẠCH
Thử

I. NHIỆM VỤ
1. Mở lớp các các cấp.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Quý I/2027.
2. Mở hội.
- Phối hợp: Sở Y tế.
- Thời gian thực hiện: Quý II/2027.
3. Trao giải.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Quý III/2027.
`;
const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
const rulesIn = (text: string) => service.check(service.open(text)).map(({ rule }) => rule);

describe('the service', () => {
  it('says after any edit what it says of the same text afresh', () => {
    let document = service.open(TEXT);
    const edits = [
      { range: { start: TEXT.indexOf('các các'), end: TEXT.indexOf('các các') + 4 }, newText: '' },
      { range: { start: 0, end: 0 }, newText: 'Số: 1/KH-STP\n\n' },
      { range: { start: 60, end: 75 }, newText: '- các các\n2. a\n' },
    ];
    for (const edit of edits) {
      service.check(document);
      document = service.update(document, edit);
      assert.deepEqual(service.check(document), service.check(service.open(document.text)));
    }
  });

  it('judges by the date of the document, by today for a draft, and by the day that is asked for', () => {
    const named = (date: string) => `${date}KẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n1. Mở lớp.\n- Chủ trì: Sở Thông tin và Truyền thông.\n`;
    assert.ok(rulesIn(named('')).includes('co-quan-cu'));
    assert.ok(!rulesIn(named('Hà Nội, ngày 05 tháng 6 năm 2023\n\n')).includes('co-quan-cu'));
    const old = service.open(named('Hà Nội, ngày 05 tháng 6 năm 2023\n\n'));
    assert.ok(service.check(old, { asOf: '2026-01-01' }).some(({ rule }) => rule === 'co-quan-cu'));
    assert.equal(service.asOf(service.open(named('Hà Nội, ngày     tháng 7 năm 2025\n\n'))), '2025-07-01');
  });

  it('offers fixes and suppressions at a place, each of which silences the problem', () => {
    const document = service.open(TEXT);
    const at = TEXT.indexOf('các các') + 1;
    const actions = service.codeActions(document, { start: at, end: at });
    assert.deepEqual(
      actions.map(({ kind, problem }) => [kind, problem.rule]),
      [
        ['fix', 'lap-tu'],
        ['suppress', 'lap-tu'],
        ['suppress', 'lap-tu'],
      ],
    );
    for (const { edits } of actions) assert.ok(!rulesIn(applyEdits(TEXT, edits)).includes('lap-tu'));
    assert.deepEqual(service.codeActions(document, { start: 2, end: 2 }), []);
  });

  it('lets own short forms stand unexplained', () => {
    const text = `KẾ HOẠCH\nThử\n\n${Array.from({ length: 6 }, (_, i) => `${i + 1}. Rà soát hồ sơ của BXDKQ theo quý.\n`).join('')}`;
    assert.ok(rulesIn(text).includes('viet-tat-chua-giai-thich'));
    const own = service.with({ settings: { ...DEFAULT_SETTINGS, abbreviations: { BXDKQ: 'bộ xây dựng kết quả' } } });
    assert.ok(!own.check(own.open(text)).some(({ rule }) => rule === 'viet-tat-chua-giai-thich'));
  });

  it('takes other settings without reading again', () => {
    const document = service.open(TEXT);
    const quiet = service.with({ settings: { ...DEFAULT_SETTINGS, severities: { 'thieu-chu-tri': 'off' } } });
    assert.ok(service.check(document).some(({ rule }) => rule === 'thieu-chu-tri'));
    assert.ok(!quiet.check(document).some(({ rule }) => rule === 'thieu-chu-tri'));
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    'a byte-order mark': '\ufeff',
    'lone surrogates': '\ud800\udc00\ud800 1. \udfff',
    'only line ends': '\r\n\r\n\n\r',
    'a suppression at the end': '// bỏ qua lap-tu: lý do',
    'one long line': 'Chủ trì: Sở Y tế; '.repeat(5000),
    'deep numbering': Array.from({ length: 300 }, (_, i) => `${'1.'.repeat(i + 1)} a`).join('\n'),
  })) {
    it(`answers about ${name}`, () => {
      const document = service.open(text);
      const problems = service.check(document);
      for (const { range } of problems) assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
      service.outline(document);
      const fixed = service.fixedText(document);
      assert.equal(service.fixedText(service.open(fixed)), fixed);
    });
  }
});
