import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { DEFAULT_SETTINGS } from '../../server/src/config/config';
import { createService } from '../../server/src/service';

const PLAN = `KẾ HOẠCH
Thử

I. NHIỆM VỤ
1. Mở lớp cho các cấp.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Quý I/2027.
2. Mở hội cho các cháu.
- Thời gian thực hiện: Quý II/2027.
3. Trao giải cho các đội.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Quý III/2027.
`;
const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });

describe('the service, for the desk', () => {
  const document = service.open(PLAN);

  it('tells what boards show: tasks, and what they lack', () => {
    const { name, title, tasks, gaps } = service.boardFacts(document, 'thu.kehoach');
    assert.deepEqual([name, title, tasks.length], ['thu.kehoach', 'Thử', 3]);
    assert.deepEqual(
      gaps.map(({ rule, range }) => [rule, PLAN.slice(range.start, range.end)]),
      [['thieu-chu-tri', '2. Mở hội cho các cháu.']],
    );
    assert.deepEqual(service.boardFacts(document, 'thu.kehoach', new Set()).gaps, []);
  });

  it('knows which rules tell of gaps and are on', () => {
    assert.ok(service.gapRules.has('thieu-chu-tri') && !service.gapRules.has('lap-tu'));
    const quiet = service.with({ settings: { ...DEFAULT_SETTINGS, severities: { 'thieu-chu-tri': 'off' } } });
    assert.ok(!quiet.gapRules.has('thieu-chu-tri') && quiet.gapRules.has('thieu-thoi-gian'));
  });

  it('dates a remark by today, and tells of it in the note', () => {
    const edit = service.addRemark(document, PLAN.indexOf('2. Mở hội'), { kind: 'remark', name: 'Lan', text: 'Giao sở nào?' });
    assert.match(edit?.newText ?? '', /^\/\/ góp ý \(Lan, 02\/03\/2026\): Giao sở nào\?\n$/);
    const noted = service.update(document, edit ?? assert.fail());
    assert.equal(service.remarks(noted).length, 1);
    assert.match(service.reviewNote(noted), /Giao sở nào\?/);
  });
});
