import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { planTextOf } from '../../server/src/import/plan-text';
import { readWord } from '../../server/src/office/word/read-word';
import { markWord } from '../../server/src/office/word/write-marks';
import { reviewOf } from '../../server/src/review/review';
import type { Problem } from '../../server/src/rules/problem';
import { applyEdits } from '../../server/src/text/edit';
import { p, r, type WordParts, wordFile } from './word-file';

const MARKER = { author: 'Kế hoạch', day: '2026-11-21' };
const OURS = 'w:author="Kế hoạch"';

/** A problem at `words` of the text, whose preferred fix writes `better` in their place. */
function problemAt(text: string, words: string, better: string | null): Problem {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const range = { start, end: start + words.length };
  const fixes = better === null ? [] : [{ title: `Sửa thành “${better}”`, edits: [{ range, newText: better }], preferred: true, lossless: true }];
  return { rule: 'loi-go', severity: 'warning', range, message: `“${words}” viết sai.`, fixes, related: [], tag: null };
}

/** Reviews a file in which each pair of words is a finding with its fix. */
function review(body: string, findings: readonly (readonly [string, string | null])[], parts: WordParts = {}) {
  const bytes = wordFile(body, parts);
  const content = readWord(bytes);
  const placed = planTextOf(content);
  const problems = findings.map(([words, better]) => problemAt(placed.text, words, better));
  const made = reviewOf(placed, content, problems, 'preferred');
  const marked = markWord(bytes, made.marks, MARKER);
  const part = (name: string, of = marked) => strFromU8(unzipSync(of)[name] ?? new Uint8Array());
  return { bytes, marked, made, placed, part, xml: part('word/document.xml'), before: part('word/document.xml', bytes) };
}

/** The text when all changes are accepted, notes aside. */
const accepted = (bytes: Uint8Array): string =>
  planTextOf(readWord(bytes))
    .text.split('\n')
    .filter((line) => !line.startsWith('// '))
    .join('\n');

/** A paragraph of ours, whose end is of ours too. */
const NEW_PARAGRAPH = new RegExp(
  `<w:p><w:pPr>(?:(?!</w:pPr>).)*<w:rPr><w:ins [^>]*${OURS}[^>]*/>(?:(?!</w:pPr>).)*</w:pPr><w:ins [^>]*${OURS}[^>]*>(?:(?!</w:p>).)*</w:ins></w:p>`,
  'g',
);

/** The main part with our changes rejected and our comments taken out; runs that were parted are put together again. */
function rejected(xml: string): string {
  return xml
    .replace(NEW_PARAGRAPH, '')
    .replace(new RegExp(`<w:ins [^>]*${OURS}[^>]*>.*?</w:ins>`, 'g'), '')
    .replace(new RegExp(`<w:del [^>]*${OURS}[^>]*>(.*?)</w:del>`, 'g'), (_, inner: string) => inner.replace(/w:delText/g, 'w:t'))
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>|<w:r><w:commentReference [^>]*\/><\/w:r>/g, '')
    .replace(/<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">/g, (whole, properties: string | undefined, at: number, all: string) => {
      const run = all.lastIndexOf('<w:r>', at);
      const own = /^<w:r>(<w:rPr>.*?<\/w:rPr>)?/.exec(all.slice(run))?.[1];
      return own === properties ? '' : whole;
    });
}

describe('a review inside a Word file', () => {
  it('puts a comment at the words and the fix as a tracked change, formatting kept', () => {
    const { xml, part, marked, made, placed, before } = review(`<w:p>${r('Giao Sở Nội vụ phối họp thực hiện.', '<w:b/><w:sz w:val="28"/>')}</w:p>`, [
      ['phối họp', 'phối hợp'],
    ]);
    const run = '<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>';
    assert.ok(
      xml.includes(
        `${run}<w:t xml:space="preserve">Giao Sở Nội vụ </w:t></w:r><w:commentRangeStart w:id="0"/>${run}<w:t xml:space="preserve">phối </w:t></w:r>`,
      ),
    );
    assert.match(
      xml,
      /<w:del w:id="\d+" w:author="Kế hoạch" w:date="2026-11-21T00:00:00Z"><w:r><w:rPr><w:b\/><w:sz w:val="28"\/><\/w:rPr><w:delText xml:space="preserve">họp<\/w:delText>/,
    );
    assert.match(
      xml,
      /<w:ins [^>]*><w:r><w:rPr><w:b\/><w:sz w:val="28"\/><\/w:rPr><w:t xml:space="preserve">hợp<\/w:t><\/w:r><\/w:ins><w:commentRangeEnd w:id="0"\/>/,
    );
    assert.equal(accepted(marked), applyEdits(placed.text, made.edits));
    assert.equal(rejected(xml), before);
    const comments = part('word/comments.xml');
    assert.match(comments, /w:author="Kế hoạch"[^>]*w:initials="KH"/);
    for (const line of ['“phối họp” viết sai.', 'Vì sao: ', 'Đã sửa bằng theo dõi thay đổi', 'Mã quy tắc: loi-go']) assert.ok(comments.includes(line), line);
    assert.match(part('[Content_Types].xml'), /PartName="\/word\/comments\.xml"/);
    assert.match(part('word/_rels/document.xml.rels'), /Target="comments\.xml"/);
  });

  it('follows words over several runs, each keeping its own formatting', () => {
    const { xml, marked, before } = review(`<w:p>${r('Sở Thông')}${r(' tin', '<w:i/>')}${r(' báo cáo.')}</w:p>`, [['Thông tin', 'Khoa học']]);
    assert.equal(accepted(marked), 'Sở Khoa học báo cáo.\n');
    assert.match(xml, /<w:del [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:delText xml:space="preserve"> tin</);
    assert.equal([...xml.matchAll(/<w:ins /g)].length, 1);
    assert.equal(rejected(xml), before);
  });

  it('keeps what stands beside the words in a run: TABs, breaks, pictures, fields', () => {
    const run = '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t xml:space="preserve">phối họp</w:t><w:br/><w:t xml:space="preserve">hết</w:t></w:r>';
    const { xml, marked } = review(`<w:p>${r('a')}${run}</w:p>`, [['phối họp', 'phối hợp']]);
    assert.match(xml, /<w:rPr><w:b\/><\/w:rPr><w:tab\/><w:t xml:space="preserve">phối <\/w:t>|<w:rPr><w:b\/><\/w:rPr><w:tab\/><\/w:r>/);
    assert.match(xml, /<w:br\/><w:t xml:space="preserve">hết<\/w:t>/);
    assert.equal(accepted(marked), 'a\tphối hợp\nhết\n');
  });

  it('leaves changes and comments of others as they are, and changes nothing inside them', () => {
    const other = `<w:ins w:id="7" w:author="Bà Hoa">${r('phối họp')}</w:ins><w:del w:id="8" w:author="Bà Hoa"><w:r><w:delText>cũ</w:delText></w:r></w:del>`;
    const comments = `<w:comment w:id="4" w:author="Bà Hoa">${p('Xem lại.')}</w:comment>`;
    const body = `<w:p><w:commentRangeStart w:id="4"/>${r('Việc A ')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${other}${r(' hai hai.')}</w:p>`;
    const { xml, part, made } = review(
      body,
      [
        ['phối họp', 'phối hợp'],
        ['hai hai', 'hai'],
      ],
      { comments },
    );
    assert.deepEqual([made.marks.comments.length, made.marks.changes.length], [2, 1]);
    assert.ok(xml.includes('<w:del w:id="8" w:author="Bà Hoa"><w:r><w:delText>cũ</w:delText></w:r></w:del>'));
    assert.match(xml, /<w:ins w:id="7" w:author="Bà Hoa"><w:commentRangeStart w:id="5"\/><w:r><w:t xml:space="preserve">phối họp<\/w:t>/);
    assert.ok(part('word/comments.xml').includes(comments), 'the comment that was there');
    assert.match(part('word/comments.xml'), /Có thể sửa: Sửa thành “phối hợp”/);
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('comments only where a change cannot be tracked: automatic numbers, joined paragraphs, lines inside one', () => {
    const { made } = review(`${p('Việc A.') + p('Việc B.')}<w:p>${r('Việc C.')}<w:r><w:br/></w:r>${r('Còn nữa.')}</w:p>`, [
      ['A.\nViệc', 'A. Việc'],
      ['Việc C.', 'Việc C.\n- Chủ trì: '],
    ]);
    assert.deepEqual([made.marks.comments.length, made.marks.changes.length, made.edits.length], [2, 0, 0]);
  });

  it('writes a new line as a paragraph that is a tracked insertion, with the looks of its like', () => {
    const bullet = '<w:pStyle w:val="Gach"/><w:jc w:val="both"/>';
    const { xml, marked, made, placed, before } = review(
      p('1. Rà soát.', '<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') +
        `<w:p><w:pPr>${bullet}</w:pPr>${r('- Thời gian: Quý I.', '<w:i/>')}</w:p>`,
      [['Rà soát.', 'Rà soát.\n- Chủ trì: Sở Y tế.']],
    );
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    assert.match(
      xml,
      new RegExp(
        `<w:p><w:pPr><w:pStyle w:val="Gach"/>${none}<w:jc w:val="both"/><w:rPr><w:ins [^>]*${OURS}[^>]*/></w:rPr></w:pPr><w:ins [^>]*><w:r><w:rPr><w:i/></w:rPr><w:t`,
      ),
    );
    assert.equal(accepted(marked), applyEdits(placed.text, made.edits));
    assert.equal(rejected(xml), before);
    const ids = [...xml.matchAll(/<w:ins w:id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('behind the last paragraph of a cell the end of that one is the new one', () => {
    const cell = (body: string) => `<w:tc>${body}</w:tc>`;
    const last = `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>${r('- HĐND tỉnh.')}</w:p>`;
    const body = `<w:tbl><w:tr>${cell(p('Nơi nhận:') + last)}${cell(p('CHỦ TỊCH'))}</w:tr></w:tbl>${p('')}`;
    const { xml, marked, made, placed } = review(body, [['HĐND tỉnh.', 'HĐND tỉnh;\n- Lưu: VT.']]);
    assert.match(xml, new RegExp(`<w:pPr><w:jc w:val="left"/><w:rPr><w:ins [^>]*${OURS}[^>]*/><w:b/></w:rPr></w:pPr>.*HĐND`));
    assert.match(
      xml,
      /<\/w:p><w:p><w:pPr><w:jc w:val="left"\/><w:rPr><w:b\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t xml:space="preserve">- Lưu: VT.<\/w:t><\/w:r><\/w:ins><\/w:p><\/w:tc>/,
    );
    assert.equal(accepted(marked), applyEdits(placed.text, made.edits));
  });

  it('writes text as text, whatever it holds', () => {
    const { marked, placed, made } = review(`<w:p>${r('a &amp; b &lt;c&gt; sai')}</w:p>`, [['sai', '<w:p/> & "đúng"']]);
    assert.equal(placed.text, 'a & b <c> sai\n');
    assert.equal(accepted(marked), applyEdits(placed.text, made.edits));
    assert.equal(accepted(marked), 'a & b <c> <w:p/> & "đúng"\n');
  });

  it('leaves every other part byte for byte, and the file as it is when nothing is found', () => {
    const styles = '<w:style w:styleId="A"/>';
    const { bytes, marked } = review(p('phối họp'), [['phối họp', 'phối hợp']], { styles, header1: p('Đầu') });
    const [a, b] = [unzipSync(bytes), unzipSync(marked)];
    const changed = Object.keys(b).filter((name) => !a[name] || strFromU8(a[name]) !== strFromU8(b[name] as Uint8Array));
    assert.deepEqual(changed.sort(), ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml']);
    const none = review(p('Tốt.'), []);
    assert.equal(none.xml, none.before);
  });

  it('is the same file for the same day', () => {
    const body = p('phối họp');
    assert.deepEqual(review(body, [['phối họp', 'phối hợp']]).marked, review(body, [['phối họp', 'phối hợp']]).marked);
  });
});
