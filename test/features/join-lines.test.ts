import assert from 'node:assert/strict';
import { joinLines } from '../../server/src/features/editing/join-lines';
import { applyEdits } from '../../server/src/text/edit';
import { contextOf, planWith } from './helpers';

const WRAPPED = planWith(`1.3. Tổ chức các lớp tập huấn cho cán bộ làm công tác
truyền thông   
   ở cơ sở, bảo đảm thiết thực, hiệu quả.
- Chủ trì: Sở Nội vụ, phối hợp với các
sở, ban, ngành.

| STT | Nội dung |
| 1 | Rà soát |

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`);

const joined = (text: string, range: { start: number; end: number } | null = null) => applyEdits(text, joinLines(contextOf(text).plan, range));
const words = (text: string) => text.replace(/\s+/g, ' ');

describe('joining of hard-wrapped lines', () => {
  it('puts paragraphs on one line and leaves the rest', () => {
    const after = joined(WRAPPED);
    assert.ok(after.includes('\n1.3. Tổ chức các lớp tập huấn cho cán bộ làm công tác truyền thông ở cơ sở, bảo đảm thiết thực, hiệu quả.\n'), after);
    assert.ok(after.includes('\n- Chủ trì: Sở Nội vụ, phối hợp với các sở, ban, ngành.\n\n| STT | Nội dung |\n| 1 | Rà soát |\n'), after);
    assert.ok(after.includes('UỶ BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN\n') && after.includes('KẾ HOẠCH\nTruyền thông về'), 'the head keeps its lines');
    assert.ok(after.endsWith('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n'), 'the signature keeps its lines');
  });

  it('changes white space only, and nothing the second time', () => {
    const after = joined(WRAPPED);
    assert.equal(words(after), words(WRAPPED));
    assert.equal(joined(after), after);
  });

  it('reads the same afterwards', () => {
    const tasks = (text: string) =>
      contextOf(text).plan.tasks.map(({ titleText, lead, partners, time }) => [titleText, lead?.text, partners?.text, time?.text]);
    assert.deepEqual(tasks(joined(WRAPPED)), tasks(WRAPPED));
  });

  it('touches the selected paragraphs alone', () => {
    const start = WRAPPED.indexOf('Tổ chức các lớp');
    const after = joined(WRAPPED, { start, end: start + 10 });
    assert.ok(after.includes('công tác truyền thông ở cơ sở'));
    assert.ok(after.includes('phối hợp với các\nsở, ban'));
  });

  it('keeps CRLF where lines stay', () => {
    const text = WRAPPED.replaceAll('\n', '\r\n');
    assert.equal(joined(text), joined(WRAPPED).replaceAll('\n', '\r\n'));
  });
});
