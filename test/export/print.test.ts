import assert from 'node:assert/strict';
import { printPlan } from '../../server/src/export/print/print-plan';
import type { PrintBlock, PrintDocument, PrintParagraph } from '../../server/src/export/print/printed';
import { contextOf } from '../features/helpers';
import { files, read } from '../tidy/repository';

const printed = (text: string): PrintDocument => printPlan(contextOf(text).plan);
const blocksOf = (document: PrintDocument): readonly PrintBlock[] => document.sections.flatMap(({ blocks }) => blocks);
const stylesOf = (document: PrintDocument): string[] => blocksOf(document).map((block) => (block.kind === 'paragraph' ? block.style : block.kind));

function paragraphsOf(block: PrintBlock): readonly PrintParagraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'letterhead') return [...block.left, ...block.right];
  if (block.kind === 'closing') return [...block.recipients, ...block.signature];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)).map((text) => ({ kind: 'paragraph', style: 'body', text, boldUntil: 0 }));
}

/** Every word that is not a ruler or the mark-up of a table, sorted: the columns of a letterhead change places. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).sort();
}

describe('the plan as it is printed', () => {
  it('keeps every word of every sample, comments aside', () => {
    const samples = files().filter((file) => /^(?:examples|test\/fixtures\/plans)\/.*\.kehoach$/.test(file));
    assert.ok(samples.length > 10);
    for (const file of samples) {
      const text = read(file)
        .replace(/<br>/g, ' ')
        .split(/\r?\n/)
        .filter((line) => !/^\s*\/\/|^[\s-]*\d{1,3}[\s-]*$/.test(line))
        .join('\n');
      const out = blocksOf(printed(read(file)))
        .flatMap(paragraphsOf)
        .map((paragraph) => paragraph.text)
        .join('\n');
      assert.deepEqual(wordsOf(out), wordsOf(text), file);
    }
  });

  it('knows the components of a plan', () => {
    const document = printed(read('examples/ke-hoach-mau.kehoach'));
    const [head, ...rest] = blocksOf(document);
    assert.equal(head?.kind, 'letterhead');
    assert.deepEqual(head?.kind === 'letterhead' && [head.left, head.right].map((side) => side.map(({ style }) => style)), [
      ['agency', 'agency', 'number'],
      ['state', 'motto', 'placeDate'],
    ]);
    assert.deepEqual(stylesOf({ ...document, sections: [{ landscape: false, restartsPages: true, blocks: rest.slice(0, 8), origins: [] }] }), [
      'kind',
      'subject',
      'basis',
      'basis',
      'body',
      'heading',
      'clause',
      'body',
    ]);
    const closing = rest.at(-1);
    assert.deepEqual(closing?.kind === 'closing' && closing.signature.map(({ style }) => style), ['authoritySigner', 'signer', 'signer', 'signerName']);
  });

  it('sets the agency above and the Party’s letterhead apart', () => {
    const document = printed(read('test/fixtures/plans/dang-uy.kehoach'));
    assert.equal(document.party, true);
    const [head] = blocksOf(document);
    assert.deepEqual(head?.kind === 'letterhead' && [...head.left, ...head.right].map(({ style }) => style), [
      'parentAgency',
      'agency',
      'number',
      'partyName',
      'placeDate',
    ]);
  });

  it('puts the plan of a decision and each appendix on pages of their own', () => {
    const document = printed(read('examples/quyet-dinh-kem-ke-hoach.kehoach'));
    assert.deepEqual(
      document.sections.map(({ restartsPages, blocks: [first] }) => [restartsPages, first?.kind === 'paragraph' ? first.text : first?.kind]),
      [
        [true, 'letterhead'],
        [true, 'KẾ HOẠCH'],
        [true, 'PHỤ LỤC'],
      ],
    );
    assert.ok(stylesOf(document).includes('authority'), 'who decides');
  });

  it('lays the page for a table that is too wide, and only for that table', () => {
    const row = (cell: string) => `| ${Array.from({ length: 9 }, () => cell).join(' | ')} |\n`;
    const document = printed(`KẾ HOẠCH\nLàm việc\n\nI. MỘT\n${row('Cột')}${row('---')}${row('ô')}\nII. HAI\nHết./.\n`);
    assert.deepEqual(
      document.sections.map(({ landscape }) => landscape),
      [false, true, false],
    );
  });

  it('reads distribution list and signature side by side', () => {
    const [block] = blocksOf(
      printed(
        'Nơi nhận:                    TM. ỦY BAN NHÂN DÂN\n- Như trên;                    CHỦ TỊCH\n- Lưu: VT.\n\n                             Trần Thị Bình\n',
      ),
    );
    assert.deepEqual(block?.kind === 'closing' && [block.recipients, block.signature].map((side) => side.map(({ text }) => text)), [
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Thị Bình'],
    ]);
  });

  it('sets each basis, and who issues, on a line of its own', () => {
    const document = printed(
      'KẾ HOẠCH\nLàm việc\n\nCăn cứ Luật Đất đai;\nCăn cứ Luật Nhà ở\nnăm 2023;\nSở Xây dựng ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nViệc.\n',
    );
    assert.deepEqual(
      blocksOf(document)
        .slice(2, 5)
        .map((block) => block.kind === 'paragraph' && [block.style, block.text]),
      [
        ['basis', 'Căn cứ Luật Đất đai;'],
        ['basis', 'Căn cứ Luật Nhà ở năm 2023;'],
        ['body', 'Sở Xây dựng ban hành Kế hoạch như sau:'],
      ],
    );
  });

  it('leaves comments out', () => {
    assert.doesNotMatch(JSON.stringify(printed('I. MỤC\n// không in\nViệc làm.\n')), /không in/);
  });
});
