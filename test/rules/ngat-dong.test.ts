import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
const ONLY = { only: new Set(['ngat-dong']) };
const fixed = (text: string): string => service.fixedText(service.open(text), ONLY);
const HEAD = 'KẾ HOẠCH\nMở lớp học đọc sách\n\nI. NHIỆM VỤ\n';
/** A line that no margin broke, and that ends no sentence. */
const LONG =
  'Tổ chức các lớp bồi dưỡng cho người phụ trách thư viện cấp xã về kỹ năng tổ chức hoạt động đọc sách, kể chuyện và sưu tầm tư liệu ở địa phương gắn với';

describe('a sentence torn by a blank line', () => {
  it('is joined, and nothing but white space goes', () => {
    assert.equal(fixed(`${HEAD}1. ${LONG}\n\nviệc học tập suốt đời.\n`), `${HEAD}1. ${LONG} việc học tập suốt đời.\n`);
  });

  it('is not seen in lists, whatever their bullets and dates', () => {
    const lists = [
      Array.from({ length: 30 }, (_, i) => `Ngày ${i + 1}/4/2026: ${LONG}`),
      Array.from({ length: 30 }, (_, i) => `ngày ${i + 1}/4/2026 ${LONG}`),
      Array.from({ length: 8 }, (_, i) => `${LONG.toLowerCase()} ${'abcdefgh'[i]}`),
      ...['\uf0b7', '\uf0d8', '➢', '☐', '[1]', '•', '»', 'o', '–'].map((bullet) => Array.from({ length: 4 }, () => `${bullet} ${LONG.toLowerCase()}`)),
      [LONG, 'mở lớp cho thiếu nhi', 'tặng sách cho trường học', 'thi kể chuyện'],
    ];
    for (const paragraphs of lists) {
      const text = `${HEAD}${paragraphs.join('\n\n')}\n`;
      assert.equal(fixed(text), text);
    }
  });

  it('is joined once: a second run changes nothing, and no word ever changes', () => {
    const piece = fc.constantFrom(
      LONG,
      LONG.toLowerCase(),
      'mở lớp',
      'việc học tập suốt đời.',
      'ngày 12/4/2026',
      '\uf0b7 mở lớp',
      '- Mở lớp;',
      'Sở Y tế',
      'chủ trì: Sở Y tế',
    );
    const space = fc.constantFrom('\n', '\n\n', ' \n \n', '\r\n\r\n', '\n\n\n', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, space), { minLength: 2, maxLength: 12 }), (parts) => {
        const text = HEAD + parts.flat().join('');
        const once = service.open(text);
        const edits = service.fixAll(once, ONLY);
        for (const { range, newText } of edits) assert.deepEqual([newText, text.slice(range.start, range.end).trim()], [' ', '']);
        const after = fixed(text);
        assert.equal(fixed(after), after);
        assert.equal(after.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});
