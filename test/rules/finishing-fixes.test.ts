import assert from 'node:assert/strict';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';
import { catalog } from '../features/helpers';

const service = createService({ catalog, today: () => '2026-11-21' });

/** `text` after the fix of `rule` whose title begins with `title`; null when it is not offered. */
function fixed(rule: string, text: string, title: string): string | null {
  const document = service.open(text);
  const problems = service.check(document, { only: new Set([rule]) });
  const fix = problems.flatMap(({ fixes }) => fixes).find((each) => each.title.startsWith(title));
  return fix ? applyEdits(text, fix.edits) : null;
}

describe('several agencies that lead one task', () => {
  const move = (text: string) => {
    const after = fixed('nhieu-chu-tri', text, 'Chuyển ');
    if (after !== null) assert.deepEqual(service.check(service.open(after), { only: new Set(['nhieu-chu-tri', 'chu-tri-trung-phoi-hop']) }), [], after);
    return after;
  };
  const task = (...lines: string[]) => ['II. NHIỆM VỤ', '1.1. Kiểm tra an toàn hồ chứa.', ...lines, ''].join('\n');

  it('the first stays, the others join the partners, nobody twice', () => {
    assert.equal(
      move(task('- Chủ trì: Sở Xây dựng, Sở Y tế và Sở Nội vụ.', '- Phối hợp: Sở Nội vụ, Công an tỉnh.', '- Thời gian thực hiện: Tháng 4/2026.')),
      task('- Chủ trì: Sở Xây dựng.', '- Phối hợp: Sở Y tế, Sở Nội vụ, Công an tỉnh.', '- Thời gian thực hiện: Tháng 4/2026.'),
    );
    assert.equal(
      move(task('- Chủ trì: Sở Xây dựng; Sở Y tế.', '- Phối hợp: Các sở, ban, ngành; UBND các xã, phường.')),
      task('- Chủ trì: Sở Xây dựng.', '- Phối hợp: Sở Y tế; các sở, ban, ngành; UBND các xã, phường.'),
    );
  });

  it('a line for partners is made behind the lead, as the plan writes it', () => {
    assert.equal(
      move(task('- Cơ quan chủ trì: Sở Xây dựng, Sở Y tế;', '- Thời gian thực hiện: Tháng 4/2026.')),
      task('- Cơ quan chủ trì: Sở Xây dựng;', '- Cơ quan phối hợp: Sở Y tế;', '- Thời gian thực hiện: Tháng 4/2026.'),
    );
    assert.equal(move(task('+ Chủ trì: Sở Xây dựng, Sở Y tế.')), task('+ Chủ trì: Sở Xây dựng.', '+ Phối hợp: Sở Y tế.'));
    assert.equal(move(task('- Chủ trì: Sở Xây dựng, Sở Y tế.', '- Phối hợp: …')), task('- Chủ trì: Sở Xây dựng.', '- Phối hợp: Sở Y tế'));
    assert.equal(move(task('- Chủ trì: Sở Xây dựng, Sở Y tế.', '- Phối hợp: Không.')), task('- Chủ trì: Sở Xây dựng.', '- Phối hợp: Sở Y tế.'));
  });

  it('in a table the cell of the partners takes them', () => {
    const table = (lead: string, partners: string) =>
      `II. NHIỆM VỤ\n| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n| --- | --- | --- | --- | --- |\n| 1 | Kiểm tra hồ chứa | ${lead} | ${partners} | Quý II |\n| 2 | Vận hành | Sở Nội vụ | Sở Tư pháp | Quý III |\n`;
    assert.equal(move(table('Sở Xây dựng, Sở Y tế', 'Công an tỉnh')), table('Sở Xây dựng', 'Sở Y tế, Công an tỉnh'));
  });

  it('words beside the names are left to their writer', () => {
    assert.equal(move(task('- Chủ trì: Sở Xây dựng (kiểm tra đập), Sở Y tế (nước uống).')), null);
    assert.equal(move(task('- Chủ trì: Sở Xây dựng và Sở Y tế theo lĩnh vực quản lý.')), null);
  });
});

describe('agencies that the distribution list lacks', () => {
  const plan = (...recipients: string[]) =>
    [
      'KẾ HOẠCH',
      'Phòng, chống rét đậm',
      '',
      'I. NHIỆM VỤ',
      '1.1. Dự trữ thức ăn thô.',
      '- Chủ trì: Sở Tài chính.',
      '1.2. Tiêm phòng.',
      '- Chủ trì: Sở Y tế.',
      '1.3. Tập huấn.',
      '- Chủ trì: Sở Nội vụ.',
      '',
      'Nơi nhận:',
      ...recipients,
      '- Lưu: VT, KTN.',
      '',
    ].join('\n');

  it('come in with one action', () => {
    const before = plan('- Thường trực Tỉnh ủy;', '- Sở Y tế;');
    const after = fixed('thieu-noi-nhan', before, 'Thêm tất cả');
    assert.equal(after, plan('- Thường trực Tỉnh ủy;', '- Sở Y tế;', '- Sở Tài chính;', '- Sở Nội vụ;'));
    assert.deepEqual(service.check(service.open(after), { only: new Set(['thieu-noi-nhan']) }), []);
  });

  it('one alone needs no such action', () => {
    assert.equal(fixed('thieu-noi-nhan', plan('- Sở Y tế;', '- Sở Tài chính;'), 'Thêm tất cả'), null);
  });
});

describe('a value that is still to come', () => {
  it('is written between the colon and the mark that closes the line', () => {
    const task = (time: string) => `II. NHIỆM VỤ\n1. Tập huấn.\n- Chủ trì: Sở Y tế.\n- Thời gian thực hiện:${time}\n`;
    for (const [gap, after] of [
      [' .', ' Thường xuyên.'],
      ['', ' Thường xuyên'],
      [' …', ' Thường xuyên'],
    ] as const)
      assert.equal(fixed('truong-trong', task(gap), 'Ghi “Thường xuyên”'), task(after));
  });
});
