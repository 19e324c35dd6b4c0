import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, update } from '../../server/src/syntax/parse';
import type { SyntaxTree } from '../../server/src/syntax/tree';
import { planText } from '../properties/arbitrary-plan';

/** What a block is, without the objects. */
const told = ({ blocks }: SyntaxTree) =>
  blocks.map(({ kind, source, plain, folded, marker, content, fields, cells, damaged }) => ({
    kind,
    source,
    plain,
    folded,
    marker,
    content,
    fields,
    cells,
    damaged,
  }));

const TEXT = `KẾ HOẠCH
Phát triển du lịch năm 2026

I. NHIỆM VỤ

1. Mở rộng các điểm du lịch ở những xã ven hồ, nhất là nơi còn khó khăn về đường đi lại và
nơi đã có nhà nghỉ;
- Chủ trì: Sở Văn hóa, Thể thao và Du lịch.
  - Phối hợp: Sở Tài chính
| Việc | Chủ trì |
a) Ngày
02 tháng 5
// ghi chú

***
Nơi nhận:
- Như trên;
- Lưu: VT`;

describe('a letter typed into a line', () => {
  it('reads one block when the line stands to its neighbours as before', () => {
    const before = parse(TEXT);
    const at = TEXT.indexOf('Sở Văn');
    const after = update(before, { start: at, end: at, text: 'x' });
    assert.deepEqual([after.edit?.removed, after.edit?.added], [1, 1]);
    assert.equal(after.blocks.filter((block) => !before.blocks.includes(block)).length, 1);
  });

  it('gives the tree of the text read anew, wherever it is typed', () => {
    for (const text of ['x', 'X', ' ', '-', '- ', ':', ';', '.', '|', '*', '1', 'và', '\u0301', '\uFEFF', '//', '\t']) {
      for (let at = 0; at <= TEXT.length; at++) {
        const typed = TEXT.slice(0, at) + text + TEXT.slice(at);
        const tree = update(parse(TEXT), { start: at, end: at, text });
        assert.deepEqual(told(tree), told(parse(typed)), JSON.stringify(typed.slice(Math.max(0, at - 30), at + 30)));
      }
    }
  });

  it('gives it when one is taken away', () => {
    for (let at = 0; at < TEXT.length; at++) {
      const tree = update(parse(TEXT), { start: at, end: at + 1, text: '' });
      assert.deepEqual(told(tree), told(parse(TEXT.slice(0, at) + TEXT.slice(at + 1))), JSON.stringify(TEXT.slice(Math.max(0, at - 30), at + 30)));
    }
  });

  it('gives it edit after edit', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('x', 'Đ', ' ', '- ', ':', ';', '.', '2', '\n', '', ', ', '|', '**', 'và ')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(planText(), edits, (plan, changes) => {
        let text = plan;
        let tree = parse(text);
        for (const [where, length, typed] of changes) {
          const start = where % (text.length + 1);
          const end = Math.min(text.length, start + length);
          tree = update(tree, { start, end, text: typed });
          text = text.slice(0, start) + typed + text.slice(end);
          assert.deepEqual(told(tree), told(parse(text)));
        }
      }),
    );
  });
});
