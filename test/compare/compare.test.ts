import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { planText } from '../properties/arbitrary-plan';
import { hostileText } from '../properties/hostile';
import { edited, tenEdits } from './edits';
import { model, PLAIN, writing, written } from './plan-model';

const service = createService({ catalog: createCatalog({}), today: () => '2026-03-02' });
const changesOf = (before: string, after: string) => service.compare(service.open(before), service.open(after));
const planLike = fc.oneof(planText(), hostileText);
const brief = (before: string, after: string) => changesOf(before, after).map(({ kind, title }) => ({ kind, title: title.toLowerCase() }));

describe('compare', () => {
  it('finds exactly the ten edits that a copy of a plan carries, however the copy is written', () => {
    fc.assert(
      fc.property(model, tenEdits, writing, (plan, edits, style) => {
        const { model: after, expected } = edited(plan, edits);
        const found = brief(written(plan, PLAIN), written(after, style));
        const left = expected.filter(({ kind, about }) => {
          const at = found.findIndex((change) => change.kind === kind && change.title.includes(about.toLowerCase()));
          if (at >= 0) found.splice(at, 1);
          return at < 0;
        });
        assert.deepEqual({ notFound: left, notMade: found }, { notFound: [], notMade: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing where only the writing differs', () => {
    fc.assert(
      fc.property(model, writing, writing, (plan, one, other) => {
        assert.deepEqual(brief(written(plan, one), written(plan, other)), []);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing between any text and itself, and never throws', () => {
    fc.assert(
      fc.property(planLike, planLike, (one, other) => {
        assert.deepEqual(changesOf(one, one), []);
        for (const { before, after } of changesOf(one, other)) assert.ok(before !== null || after !== null);
      }),
      { numRuns: 100 },
    );
  });

  it('says where each side stands and marks the words', () => {
    const [change, ...more] = changesOf(TABLE, TABLE.replace('Sở Nội vụ |', 'Sở Tư pháp |'));
    assert.deepEqual(more, []);
    assert.deepEqual(
      [change?.kind, change?.before?.text, change?.after?.text, change?.before?.line, change?.after?.number],
      ['lead', 'Sở Nội vụ', 'Sở Tư pháp', 5, '1'],
    );
    assert.deepEqual(
      change?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text),
      ['Nội vụ', 'Tư pháp'],
    );
  });

  it('knows a task that was renumbered, and one whose row moved', () => {
    const [one, two] = [
      '| 1 | Tập huấn cho công chức bộ phận một cửa | Sở Nội vụ | Quý I/2026 |',
      '| 2 | Khảo sát mức độ hài lòng của người dân | Thanh tra tỉnh | Quý IV/2026 |',
    ];
    const before = `${TABLE}${two}\n`;
    assert.deepEqual(brief(before, before.replace('| 1 |', '| 3 |').replace('| 2 |', '| 4 |')), []);
    const swapped = TABLE.replace(`${one}\n`, `${two}\n${one}\n`);
    assert.deepEqual(
      changesOf(before, swapped).map(({ kind }) => kind),
      ['moved'],
    );
  });

  it('reads the heading of an agency as the lead of what stands below it', () => {
    const before = 'KẾ HOẠCH\nPhòng, chống thiên tai\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n- Chuẩn bị thuốc men, vật tư.\n- Trực cấp cứu 24/24 giờ.\n';
    assert.deepEqual(
      changesOf(before, before.replace('Sở Y tế', 'Sở Công Thương')).map(({ kind, after }) => [kind, after?.text]),
      [['lead', '1. Sở Công Thương']],
    );
  });

  it('takes a document cited shorter, in another order of partners or with a time said otherwise for the same', () => {
    const plan = (citation: string, partners: string, time: string) =>
      `KẾ HOẠCH\nCông tác năm 2026\n\nII. NHIỆM VỤ\n\n1. Sơ kết việc thực hiện ${citation}.\n- Chủ trì: Sở Nội vụ.\n- Phối hợp: ${partners}.\n- Thời gian: ${time}.\n`;
    const before = plan('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ', 'Sở Y tế, Sở Tư pháp', 'Quý III/2026');
    assert.deepEqual(brief(before, plan('Nghị định số 30/2020/NĐ-CP', 'Sở Tư pháp và Sở Y tế', 'quý 3 năm 2026')), []);
    assert.deepEqual(
      brief(before, plan('Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ', 'Sở Y tế', 'Quý IV/2026')).map(({ kind }) => kind),
      ['partners', 'time', 'citation'],
    );
  });

  it('does not take who gets the plan, or the head of a table, for a heading of the same words', () => {
    const plan = (body: string, end: string) =>
      `KẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ lưu trữ.\n- Chủ trì: Sở Nội vụ.\n${body}\nNơi nhận:\n${end}- Lưu: VT.\n`;
    const before = plan('\nII. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\nTuyên truyền, vận động nhân dân chấp hành.\n', '- UBND tỉnh;\n');
    const after = plan('', '- UBND tỉnh;\n- Công an tỉnh;\n');
    assert.deepEqual(
      changesOf(before, after).filter(({ kind }) => kind === 'moved'),
      [],
    );
  });

  it('compares title with title and number with number, however little they share', () => {
    const plan = (number: string, title: string) => `Số: ${number}/KH-UBND\n\nKẾ HOẠCH\n${title}\n\nI. MỤC ĐÍCH\nNâng cao chất lượng phục vụ.\n`;
    const changes = changesOf(plan('12', 'Trồng rừng phòng hộ năm 2025'), plan('7', 'Phổ cập kỹ năng số năm 2026'));
    assert.deepEqual(
      changes.map(({ kind, before, after }) => [kind, before !== null && after !== null]),
      [
        ['text', true],
        ['text', true],
      ],
    );
  });

  it('says of sections in another order that their order changed, though the heading above has a new name', () => {
    const plan = (title: string, ...sections: readonly string[]) => `KẾ HOẠCH\nThử\n\nI. ${title}\n${sections.join('')}`;
    const a = '1. Công tác tuyên truyền\nTổ chức tuyên truyền sâu rộng.\n';
    const b = '2. Công tác kiểm tra\nTổ chức kiểm tra định kỳ.\n';
    const moved = changesOf(plan('NỘI DUNG, NHIỆM VỤ', a, b), plan('NỘI DUNG', b, a)).filter(({ kind }) => kind === 'moved');
    assert.deepEqual(
      moved.map(({ reordered }) => reordered),
      [true],
    );
  });
});

const TABLE = `KẾ HOẠCH
Cải cách hành chính năm 2026

| STT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
| 1 | Tập huấn cho công chức bộ phận một cửa | Sở Nội vụ | Quý I/2026 |
`;
