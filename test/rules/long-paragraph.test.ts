import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { MAX_PARAGRAPH } from '../../server/src/syntax/block';

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
const PIECE = 'Sở Thông tin và Truyền thông các các; ';
const HEAD = 'KẾ HOẠCH\nTập huấn\n\n1. Mở lớp theo ';
const paragraph = (length: number): string => HEAD + PIECE.repeat(Math.ceil(length / PIECE.length)).slice(0, length - '1. Mở lớp theo '.length);

describe('a paragraph longer than anybody writes', () => {
  it('is told of, and nothing is looked for in it', () => {
    const text = `${paragraph(MAX_PARAGRAPH + 1)}\n2. Gửi Sở Thông tin và Truyền thông.\n`;
    const document = service.open(text);
    const problems = service.check(document, { limit: 1000 });
    const told = problems.filter(({ rule }) => rule === 'doan-qua-dai');
    assert.equal(told.length, 1);
    assert.match(told[0]?.message ?? '', /50\.00\d ký tự/);
    assert.equal(told[0]?.range.start, text.indexOf('1. Mở'));
    assert.ok(problems.some(({ rule, range }) => rule === 'co-quan-cu' && range.start > text.indexOf('2. Gửi')));
    assert.equal(
      problems.filter(({ rule, range }) => rule !== 'doan-qua-dai' && range.start > text.indexOf('1. Mở') && range.start < text.indexOf('\n2.')).length,
      0,
    );
    assert.deepEqual(service.codeActions(document, { start: text.indexOf('1. Mở'), end: text.indexOf('1. Mở') + 9 }), []);
  });

  it('keeps all its words, and one that is as long as may be is searched', () => {
    const text = paragraph(MAX_PARAGRAPH);
    const document = service.open(text);
    assert.ok(service.check(document, { limit: 100_000 }).filter(({ rule }) => rule === 'co-quan-cu').length > 1000);
    const long = service.open(paragraph(MAX_PARAGRAPH * 2));
    assert.equal(JSON.stringify(service.print(long)).split('Truyền thông').length, long.text.split('Truyền thông').length);
  });
});
