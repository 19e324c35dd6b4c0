import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offsetAt, positionAt, rangeOfSpan, textRangeOf } from '../../server/src/lsp/convert/convert';
import { parse } from '../../server/src/syntax/parse';
import { spanOf } from '../../server/src/syntax/tree';
import { LineIndex } from '../../server/src/text/line-index';

/** Texts with all that lines can end with in an editor, blocks of many lines, and units beyond one word. */
const texts = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      'KẾ HOẠCH',
      '1. Việc ',
      '- Chủ trì: Sở Nội vụ',
      'lời văn dài ',
      '| a | b |',
      '😀',
      'e\u0302\u0301',
      '// bỏ qua x',
      ' ',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('positions', () => {
  it('are those of a plain count of lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text);
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt(tree, offset);
          assert.deepEqual(position, index.positionAt(offset));
          // Between CR and LF there is no position of its own: it counts as the end of the line.
          const between = text[offset] === '\n' && text[offset - 1] === '\r';
          assert.equal(offsetAt(tree, position), between ? offset - 1 : offset);
        }
      }),
    );
  });

  it('outside the text are clamped', () => {
    const tree = parse('Một\r\nHai');
    assert.equal(offsetAt(tree, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(tree, { line: 1, character: 99 }), 8);
    assert.equal(offsetAt(tree, { line: 99, character: 0 }), 8);
    assert.equal(offsetAt(tree, { line: -1, character: 5 }), 0);
    assert.equal(offsetAt(tree, { line: 0, character: -5 }), 0);
    assert.equal(offsetAt(tree, { line: Number.NaN, character: 0 }), 0);
    assert.deepEqual(positionAt(tree, 99), { line: 1, character: 3 });
    assert.deepEqual(positionAt(tree, -1), { line: 0, character: 0 });
    assert.equal(offsetAt(parse(''), { line: 3, character: 3 }), 0);
    assert.deepEqual(positionAt(parse(''), 3), { line: 0, character: 0 });
  });

  it('in the wrong order are put right', () => {
    const tree = parse('abcdef');
    assert.deepEqual(textRangeOf(tree, { start: { line: 0, character: 4 }, end: { line: 0, character: 1 } }), { start: 1, end: 4 });
  });

  it('of a block that is gone are at the top', () => {
    const gone = parse('Một đoạn.').blocks[0];
    assert.ok(gone);
    const top = { line: 0, character: 0 };
    assert.deepEqual(rangeOfSpan(parse('Khác.'), spanOf(gone)), { start: top, end: top });
  });
});
