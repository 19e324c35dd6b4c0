import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { printPlan } from '../../server/src/export/print/print-plan';
import { reviewNoteOf } from '../../server/src/export/review-note';
import { addRemark, remarksOf } from '../../server/src/features/remarks/remarks';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';

const service = createService({ catalog: createCatalog({}), today: () => '2026-03-02' });
const planOf = (text: string) => service.plan(service.open(text));

const TEXT = `KẾ HOẠCH
Thử

II. NHIỆM VỤ

// góp ý (Minh, 12/3/2026): Cần nêu rõ số lớp.
// trả lời (Lan, 13/3/2026): Sẽ bổ sung | ở bản sau.
1. Mở lớp bồi dưỡng.
- Chủ trì: Sở Nội vụ.
- Thời gian: Quý I/2026.

// Góp ý: Bỏ mục này?
// đã xử lý (Lan)
2. Tổng kết.
- Chủ trì: Sở Nội vụ.
- Thời gian: Quý IV/2026.
`;

describe('remarks of reviewers', () => {
  it('are read with their answers and what they are about', () => {
    const threads = remarksOf(planOf(TEXT));
    assert.deepEqual(
      threads.map(({ resolved, remarks, about }) => [
        resolved,
        remarks.map(({ kind, name, date }) => [kind, name, date].join('|')),
        TEXT.slice(about?.start, about?.end).slice(0, 8),
      ]),
      [
        [false, ['remark|Minh|12/3/2026', 'answer|Lan|13/3/2026'], '1. Mở lớ'],
        [true, ['remark||', 'resolved|Lan|'], '2. Tổng '],
      ],
    );
    assert.equal(threads[1]?.remarks[0]?.text, 'Bỏ mục này?');
  });

  it('are never printed', () => {
    assert.doesNotMatch(JSON.stringify(printPlan(planOf(TEXT))), /Cần nêu rõ|Sẽ bổ sung|Bỏ mục này|đã xử lý/);
  });

  it('are written on one line, above the paragraph, and read back', () => {
    const plan = planOf(TEXT);
    const edit = addRemark(plan, TEXT.indexOf('- Thời gian: Quý I/'), { kind: 'remark', name: 'Hà, (P1)', date: '02/03/2026', text: 'Hai\ndòng' }, '\n');
    assert.ok(edit);
    const after = applyEdits(TEXT, [edit]);
    assert.match(after, /Sở Nội vụ\.\n\/\/ góp ý \(Hà P1, 02\/03\/2026\): Hai dòng\n- Thời gian: Quý I/);
    assert.equal(remarksOf(planOf(after)).length, 3);
  });

  it('are answered and closed at the end of their thread', () => {
    const at = TEXT.indexOf('// góp ý');
    const answered = applyEdits(TEXT, [addRemark(planOf(TEXT), at, { kind: 'resolved', name: 'Lan', date: '', text: '' }, '\n') ?? assert.fail()]);
    assert.match(answered, /bản sau\.\n\/\/ đã xử lý \(Lan\)\n1\. Mở/);
    assert.equal(remarksOf(planOf(answered))[0]?.resolved, true);
    assert.equal(addRemark(planOf(TEXT), 0, { kind: 'answer', name: '', date: '', text: 'x' }, '\n'), null);
  });

  it('stand with the findings on the reviewer’s note, those that are settled do not', () => {
    const document = service.open(TEXT);
    const rows = reviewNoteOf(TEXT, service.check(document), remarksOf(service.plan(document)), service.outline(document));
    assert.deepEqual(
      rows.find(({ level }) => level === 'Góp ý'),
      {
        section: 'II. NHIỆM VỤ',
        words: '1. Mở lớp bồi dưỡng.',
        opinion: 'Minh (12/3/2026): Cần nêu rõ số lớp. Lan (13/3/2026): Sẽ bổ sung | ở bản sau.',
        level: 'Góp ý',
      },
    );
    assert.ok(rows.length > 1);
    assert.doesNotMatch(JSON.stringify(rows), /Bỏ mục này/);
  });
});
