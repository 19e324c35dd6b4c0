import assert from 'node:assert/strict';
import { foldsOf } from '../../server/src/features/folding';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { type PlanSymbol, symbolsOf } from '../../server/src/features/symbols';
import { contextOf, cursorIn, planWith } from './helpers';

const TEXT = planWith(`III. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ theo dõi, đôn đốc.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`);

function outline(symbols: readonly PlanSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [`${indent}${kind}: ${name}${detail && ` | ${detail}`}`, ...outline(children, `${indent}  `)]);
}

describe('outline', () => {
  it('nests sections, shows tasks with lead and time', () => {
    assert.deepEqual(outline(symbolsOf(contextOf(TEXT).plan)).slice(0, 8), [
      'title: Truyền thông về cải cách hành chính trên địa bàn tỉnh',
      'section: I. MỤC ĐÍCH, YÊU CẦU',
      '  section: 1. Mục đích',
      'section: II. NHIỆM VỤ',
      '  section: 1. Tuyên truyền',
      '    task: 1.1. Xây dựng chuyên mục trên báo. | Sở Văn hóa, Thể thao và Du lịch · Quý II/2026',
      '    task: 1.2. Tổ chức hội nghị phổ biến. | Sở Nội vụ · Thường xuyên',
      'section: III. TỔ CHỨC THỰC HIỆN',
    ]);
    assert.deepEqual(outline(symbolsOf(contextOf(TEXT).plan)).slice(-2), ['distribution: Nơi nhận | 2 nơi', 'signature: KT. CHỦ TỊCH | chữ ký']);
  });

  it('keeps selections and children inside their ranges', () => {
    const check = (symbols: readonly PlanSymbol[]): void => {
      for (const { range, selection, children } of symbols) {
        assert.ok(range.start <= selection.start && selection.end <= range.end);
        for (const child of children) assert.ok(range.start <= child.range.start && child.range.end <= range.end);
        check(children);
      }
    };
    check(symbolsOf(contextOf(TEXT).plan));
  });

  it('is empty for an empty document', () => {
    assert.deepEqual(symbolsOf(contextOf('').plan), []);
  });
});

describe('folding', () => {
  const folded = (text: string): string[] =>
    foldsOf(contextOf(text).plan).map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end).split('\n')[0]}`);

  it('folds sections, tasks and the distribution list', () => {
    const lines = folded(TEXT);
    for (const line of ['region II. NHIỆM VỤ', 'region 1.1. Xây dựng chuyên mục trên báo.', 'region Nơi nhận:'])
      assert.ok(lines.includes(line), `${line} in ${lines.join(' / ')}`);
  });

  it('folds runs of comments and tables, not single lines', () => {
    assert.deepEqual(folded('// một\n// hai\n\nVăn xuôi.\n\n// ba\n\n| A | B |\n|---|---|\n| 1 | 2 |\n'), ['comment // một', 'region | A | B |']);
  });
});

describe('selection ranges', () => {
  it('grow from the word to the document', () => {
    const { text, offset } = cursorIn(TEXT.replace('Phối hợp: Sở Nội', 'Phối hợp: Sở $0Nội'));
    const words = selectionRanges(contextOf(text), offset).map(({ start, end }) => text.slice(start, end).split('\n')[0]);
    assert.deepEqual(words.slice(0, 4), ['Nội', 'Sở Nội vụ', 'Sở Nội vụ; Công an tỉnh', 'Phối hợp: Sở Nội vụ; Công an tỉnh']);
    assert.equal(words[words.length - 1], 'UỶ BAN NHÂN DÂN');
  });

  it('says what a task lacks, and what agencies are charged with', () => {
    const text = planWith('1.3. Rà soát.\n- Chủ trì: Sở Nội vụ.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Hướng dẫn các bệnh viện.\n');
    const lines = outline(symbolsOf(contextOf(text).plan));
    assert.ok(lines.includes('    task: 1.3. Rà soát. | Sở Nội vụ · thiếu thời gian'), lines.join('\n'));
    assert.ok(
      lines.some((line) => line.trim() === 'duty: Hướng dẫn các bệnh viện.'),
      lines.join('\n'),
    );
  });
});
