import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { printPlan } from '../../server/src/export/print/print-plan';
import { writeDocx } from '../../server/src/office/docx/write-docx';
import { contextOf } from '../features/helpers';
import { read } from '../tidy/repository';

type Parts = Readonly<Record<string, string>>;

async function partsOf(text: string): Promise<Parts> {
  const parts = unzipSync(await writeDocx(printPlan(contextOf(text).plan)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Points of a length in twips. */
const points = (twips: string | undefined): number => Number(twips) / 20;
const millimetres = (twips: string | undefined): number => (Number(twips) * 25.4) / 1440;

/** What Word's list of styles says of the style called `name`. Sizes in points. */
function styleCalled(parts: Parts, name: string) {
  const [, xml] = new RegExp(`<w:name w:val="${name}"/>(.*?)</w:style>`).exec(parts['word/styles.xml'] ?? '') ?? assert.fail(`no style “${name}”`);
  const value = (tag: string) => new RegExp(`<w:${tag} w:val="([^"]*)"/>`).exec(xml ?? '')?.[1];
  return {
    size: Number(value('sz')) / 2,
    bold: /<w:b\/>/.test(xml ?? ''),
    italic: /<w:i\/>/.test(xml ?? ''),
    align: value('jc'),
    before: points(/w:before="(\d+)"/.exec(xml ?? '')?.[1]),
    line: Number(/w:line="(\d+)"/.exec(xml ?? '')?.[1]) / 240,
    indent: millimetres(/w:firstLine="(\d+)"/.exec(xml ?? '')?.[1]),
  };
}

/** The paragraphs of a style, as text, in the order of the document. */
function paragraphsIn(xml: string, id: string): string[] {
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${id}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

const SAMPLE = 'examples/ke-hoach-mau.kehoach';

describe('the Word file by Decree 30', () => {
  let parts: Parts = {};
  const document = () => parts['word/document.xml'] ?? '';

  before(async () => {
    parts = await partsOf(read(SAMPLE));
  });

  it('has the page of I.I: A4, margins within the limits', () => {
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document());
    assert.deepEqual([millimetres(size?.[1]), millimetres(size?.[2])].map(Math.round), [210, 297]);
    const margin = (side: string) => Math.round(millimetres(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(document())?.[1]));
    assert.deepEqual([margin('top'), margin('bottom'), margin('left'), margin('right')], [20, 20, 30, 15]);
  });

  it('is set in Times New Roman throughout, in Vietnamese', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const fonts = [
      ...Object.values(parts)
        .join('')
        .replace(/<w:lang [^>]*>/g, '')
        .matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g),
    ].map(([, font]) => font);
    assert.deepEqual([...new Set(fonts)], ['Times New Roman']);
    assert.match(styles, /<w:lang w:val="vi-VN"/);
    assert.doesNotMatch(document(), /<w:color /);
  });

  it('numbers pages from the second, in the middle of the upper margin, size 13 or 14', () => {
    assert.match(document(), /<w:titlePg\/>/);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    assert.deepEqual([headers.length, numbered.length], [2, 1]);
    const [, xml = ''] = numbered[0] ?? [];
    assert.match(xml, /<w:jc w:val="center"\/>/);
    assert.match(xml, /<w:sz w:val="2[68]"\/>/);
    const first = /<w:headerReference w:type="first" r:id="(rId\d+)"\/>/.exec(document())?.[1];
    assert.doesNotMatch(numbered[0]?.[0] ?? '', new RegExp(`Id="${first}"[^>]*Target="header1`));
  });

  // The table of annex I.V: component, sizes that are allowed, how it is set.
  const COMPONENTS: readonly (readonly [string, readonly number[], string, string])[] = [
    ['KH Quốc hiệu', [12, 13], 'bold', 'center'],
    ['KH Tiêu ngữ', [13, 14], 'bold', 'center'],
    ['KH Cơ quan chủ quản', [12, 13], '', 'center'],
    ['KH Cơ quan ban hành', [12, 13], 'bold', 'center'],
    ['KH Số ký hiệu', [13], '', 'center'],
    ['KH Địa danh thời gian', [13, 14], 'italic', 'center'],
    ['KH Tên loại', [13, 14], 'bold', 'center'],
    ['KH Trích yếu', [13, 14], 'bold', 'center'],
    ['KH Trích yếu công văn', [12, 13], '', 'center'],
    ['KH Kính gửi', [13, 14], '', 'left'],
    ['KH Căn cứ', [13, 14], 'italic', 'both'],
    ['KH Phần', [13, 14], 'bold', 'center'],
    ['KH Mục', [13, 14], 'bold', 'both'],
    ['KH Khoản', [13, 14], 'bold', 'both'],
    ['KH Nội dung', [13, 14], '', 'both'],
    ['KH Phụ lục', [14], 'bold', 'center'],
    ['KH Tên phụ lục', [13, 14], 'bold', 'center'],
    ['KH Kèm theo', [13, 14], 'italic', 'center'],
    ['KH Nơi nhận', [12], 'bold italic', 'left'],
    ['KH Danh sách nơi nhận', [11], '', 'left'],
    ['KH Chức vụ người ký', [13, 14], 'bold', 'center'],
    ['KH Họ tên người ký', [13, 14], 'bold', 'center'],
  ];
  for (const [name, sizes, face, align] of COMPONENTS) {
    it(`sets ${name} as the table of I.V says`, () => {
      const style = styleCalled(parts, name);
      assert.ok(sizes.includes(style.size), `${style.size}`);
      assert.equal([style.bold ? 'bold' : '', style.italic ? 'italic' : ''].join(' ').trim(), face);
      assert.equal(style.align, align);
    });
  }

  it('sets the body justified, indented 1 or 1,27 cm, 6 pt between paragraphs, one to one and a half lines', () => {
    const { indent, before, line } = styleCalled(parts, 'KH Nội dung');
    assert.ok([10, 12.7].includes(Math.round(indent * 10) / 10), `${indent}`);
    assert.ok(before >= 6);
    assert.ok(line >= 1 && line <= 1.5);
  });

  it('sets letterhead and ending in two columns without lines, agency left, motto right', () => {
    const tables = [...document().matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([table]) => table);
    assert.equal(tables.length, 2);
    for (const table of tables) {
      assert.match(table, /<w:tblBorders><w:top w:val="none"/);
      assert.equal([...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(table)?.[0] ?? '').matchAll(/<w:gridCol /g)].length, 2);
    }
    const cells = (table: string | undefined) => [...(table ?? '').matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => cell);
    const [agency, motto, number, date] = cells(tables[0]);
    assert.deepEqual(paragraphsIn(agency ?? '', 'KHAgency'), ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG']);
    assert.deepEqual(paragraphsIn(motto ?? '', 'KHMotto'), ['Độc lập - Tự do - Hạnh phúc']);
    assert.deepEqual(paragraphsIn(number ?? '', 'KHNumber'), ['Số: 27/KH-UBND']);
    assert.deepEqual(paragraphsIn(date ?? '', 'KHPlaceDate'), ['Lâm Đồng, ngày 15 tháng 01 năm 2026']);
    const [recipients, signature] = cells(tables[1]);
    assert.equal(paragraphsIn(recipients ?? '', 'KHRecipient').length, 9);
    assert.deepEqual(paragraphsIn(signature ?? '', 'KHSignerName'), ['Nguyễn Thị Bích Hà']);
    for (const table of tables) assert.match(table, /<w:cantSplit\/>/);
  });

  it('draws a line below agency, motto and subject', () => {
    assert.equal([...document().matchAll(/<w:pBdr><w:bottom w:val="single"/g)].length, 3);
  });

  it('writes numbers as text: what is copied out of Word is what was written', () => {
    assert.doesNotMatch(document(), /<w:numPr>/);
    assert.ok(paragraphsIn(document(), 'KHHeading').includes('II. NHIỆM VỤ, GIẢI PHÁP'));
  });

  it('keeps titles with what follows them, and shows them in the navigation pane', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const name of ['KH Mục', 'KH Khoản', 'KH Phụ lục'])
      assert.match(new RegExp(`<w:name w:val="${name}"/>.*?</w:style>`).exec(styles)?.[0] ?? '', /<w:keepNext\/>.*<w:outlineLvl/);
  });

  it('gives tables real rows, a head that repeats, and rows that stay whole', async () => {
    const xml = (await partsOf(read('examples/ke-hoach-bang.kehoach')))['word/document.xml'] ?? '';
    const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([found]) => found).find((found) => found.includes('Cơ quan chủ trì')) ?? '';
    assert.equal([...table.matchAll(/<w:tr>/g)].length, 8);
    assert.equal([...table.matchAll(/<w:tblHeader\/>/g)].length, 1);
    assert.equal([...table.matchAll(/<w:cantSplit\/>/g)].length, 8);
    assert.match(table, /<w:gridSpan w:val="5"\/>/, 'the name of a group over the rest of its row');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    assert.ok(Math.abs(millimetres(String(widths.reduce((sum, width) => sum + width, 0))) - 165) < 1);
  });

  it('counts the pages of each appendix anew', async () => {
    const xml = (await partsOf(read('examples/quyet-dinh-kem-ke-hoach.kehoach')))['word/document.xml'] ?? '';
    const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
    assert.deepEqual(
      sections.map((section) => [/<w:type w:val="nextPage"\/>/.test(section), /<w:pgNumType w:start="1"\/>/.test(section)]),
      [
        [true, false],
        [true, true],
        [true, true],
      ],
    );
  });

  it('lays the page for a wide table', async () => {
    const row = (cell: string) => `| ${Array.from({ length: 9 }, () => cell).join(' | ')} |\n`;
    const xml = (await partsOf(`KẾ HOẠCH\nLàm việc\n\nI. MỘT\n${row('Cột')}${row('---')}${row('ô')}\nII. HAI\nHết./.\n`))['word/document.xml'] ?? '';
    const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/g)].map(([, width, height, orient]) => [
      Number(width) > Number(height),
      orient,
    ]);
    assert.deepEqual(pages, [
      [false, 'portrait'],
      [true, 'landscape'],
      [false, 'portrait'],
    ]);
  });

  it('gives the Party its own letterhead: sizes of Guidance 36, a star, dashes', async () => {
    const party = await partsOf(read('test/fixtures/plans/dang-uy.kehoach'));
    const sizes = ['KH Tiêu đề', 'KH Cơ quan ban hành', 'KH Số ký hiệu', 'KH Tên loại', 'KH Nơi nhận', 'KH Danh sách nơi nhận'];
    assert.deepEqual(
      sizes.map((name) => styleCalled(party, name).size),
      [15, 14, 14, 16, 14, 12],
    );
    const texts = [...(party['word/document.xml'] ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    assert.ok(texts.includes('*') && texts.includes('-----'));
  });

  it('is the same file for the same plan, whenever it is made', async () => {
    const print = printPlan(contextOf(read(SAMPLE)).plan);
    const first = await writeDocx(print);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await writeDocx(print), first);
    assert.doesNotMatch(parts['docProps/core.xml'] ?? '', /dcterms:/);
  });
});
