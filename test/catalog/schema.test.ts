import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const folder = path.resolve(__dirname, '../../server/data');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const { $comment, ...schemas } = JSON.parse(read('schema.json')) as Record<string, object>;

/** What a cell of a table of lines must look like, column by column; a column with `?` may be empty or missing. */
const LINES: Record<string, readonly (readonly [name: string, pattern: RegExp])[]> = {
  'communes.tsv': [
    ['province', /^\d\d$/],
    ['code', /^\d{5}$/],
    ['type', /^(?:xã|phường|đặc khu)$/],
    ['name', /^[\p{Lu}\d]\S*(?: \S+)*$/u],
    ['former type?', /^(?:xã|phường)$/],
    ['since?', /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
    ['legal basis?', /\S/],
  ],
  'communes-old.tsv': [
    ['district', /^\d{3}$/],
    ['code', /^\d{5}$/],
    ['name', /^(?:Xã|Phường|Thị trấn) \S/],
    ['new communes', /^\d{5}[~*]?(?: \d{5}[~*]?)*$/],
    ['other writing?', /^(?:Xã|Phường|Thị trấn) \S/],
    ['merged into it?', /\S/],
    ['source?', /\S/],
  ],
  'references-more.tsv': [
    ['number', /^\d{1,5}(?:\.\d{1,3})?[\p{L}]?(?:\/(?:19|20)\d\d)?[/-]\S+$/u],
    ['type', /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông tư liên tịch)$/],
    ['date', /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
    ['issuer', /^\p{Lu}\S*(?: \S+)*$/u],
    ['title', /^\S+(?: \S+)*$/],
    ['in force from?', /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
    ['replaced by?', /^\S+(?:, \S+)*$/],
    ['amended by?', /^\S+(?:, \S+)*$/],
    ['cited by', /^\d+$/],
    ['read itself?', /^x$/],
    ['codified?', /^\d+$/],
  ],
  'districts-old.tsv': [
    ['former province', /^\d\d$/],
    ['code', /^\d{3}$/],
    ['name', /^(?:Huyện|Quận|Thị xã|Thành phố) \S/],
    ['new communes?', /^\d{5}$/],
    ['note?', /\S/],
  ],
};

/** The slots that a form may end in; see docs/data.md. */
const SLOTS = ['<tỉnh>', '<các huyện>', '<các xã>', '<các xã, thị trấn>', '<các huyện ủy>'];

function rows(name: string): string[][] {
  const lines = read(name).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

describe('the schema of server/data', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  for (const [name, schema] of Object.entries(schemas)) {
    it(`is kept by ${name}`, () => {
      const valid = ajv.validate(schema, JSON.parse(read(name)));
      assert.ok(valid, ajv.errorsText(ajv.errors?.slice(0, 5)));
    });
  }

  for (const [name, columns] of Object.entries(LINES)) {
    it(`is kept by ${name}`, () => {
      for (const row of rows(name)) {
        assert.ok(row.length <= columns.length, `${row.join(' | ')}: too many columns`);
        for (const [i, [column, pattern]] of columns.entries()) {
          const cell = row[i] ?? '';
          if (cell === '' && column.endsWith('?')) continue;
          // A district of islands has no commune of its own, and a commune may be written with several names merged into it.
          assert.match(cell, pattern, `${row.join(' | ')}: ${column}`);
        }
      }
    });
  }

  it('turns down what it should', () => {
    const [agency] = JSON.parse(read('agencies.json')) as Record<string, unknown>[];
    for (const wrong of [
      { validto: '2025-03-01' },
      { validFrom: '2025-02-30' },
      { kind: 'soo' },
      { presence: 'few' },
      { sources: [] },
      { legalBasis: [' '] },
      { validTo: '2025-03-01' },
      { successors: [{ id: 'bo-noi-vu', functions: [] }], validTo: '2025-03-01' },
    ]) {
      assert.equal(ajv.validate(schemas['agencies.json'] as object, [{ ...agency, ...wrong }]), false, JSON.stringify(wrong));
    }
  });
});

describe('ids and forms in server/data', () => {
  const agencies = JSON.parse(read('agencies.json')) as {
    id: string;
    name: string;
    level: string;
    aliases: string[];
    validFrom?: string;
    validTo?: string;
    insteadOf?: string;
    seenIn?: string[];
  }[];
  const references = JSON.parse(read('references.json')) as {
    id: string;
    date?: string;
    effectiveFrom?: string;
    effectiveTo?: string;
    replacedBy: string[];
    amendedBy: string[];
  }[];

  it('name agencies and provinces that exist where one is in the place of another', () => {
    const ids = new Set(agencies.map(({ id }) => id));
    const provinces = (JSON.parse(read('provinces.json')) as { provinces: { code: string }[] }).provinces.map(({ code }) => code);
    for (const { id, insteadOf, seenIn = [] } of agencies) {
      assert.ok(insteadOf === undefined || (ids.has(insteadOf) && insteadOf !== id), id);
      for (const code of seenIn) assert.ok(provinces.includes(code), `${id}: ${code}`);
    }
  });

  it('use the slots that are known', () => {
    for (const { id, aliases } of agencies) {
      for (const form of aliases) {
        const slot = /<.*$/.exec(form)?.[0];
        assert.ok(slot === undefined || SLOTS.includes(slot), `${id}: ${form}`);
      }
    }
  });

  it('never give a form of one live agency to another', () => {
    const owners = new Map<string, (typeof agencies)[number][]>();
    for (const agency of agencies) for (const form of new Set([agency.name, ...agency.aliases])) owners.set(form, [...(owners.get(form) ?? []), agency]);
    for (const [form, [first, ...others]] of owners) {
      for (const other of others) {
        const together = (first?.validFrom ?? '') < (other.validTo ?? '9') && (other.validFrom ?? '') < (first?.validTo ?? '9');
        assert.ok(!together, `“${form}” is ${first?.id} and ${other.id} at once`);
      }
    }
  });

  it('lead from each reference to others that exist, never to itself', () => {
    const ids = new Set(references.map(({ id }) => id));
    for (const { id, replacedBy, amendedBy, date, effectiveFrom, effectiveTo } of references) {
      for (const other of [...replacedBy, ...amendedBy]) assert.ok(ids.has(other) && other !== id, `${id} → ${other}`);
      assert.ok(!date || !effectiveTo || date <= effectiveTo, `${id}: ended before it was issued`);
      assert.ok(!effectiveFrom || !effectiveTo || effectiveFrom <= effectiveTo, `${id}: ended before it came into force`);
    }
  });

  it('give each commune one code and one name of its kind in its province', () => {
    const communes = rows('communes.tsv');
    assert.equal(new Set(communes.map(([province, , type, name]) => `${province} ${type} ${name}`)).size, communes.length);
    const codes = new Set(communes.map(([, code]) => code));
    for (const [district, , name, to = ''] of rows('communes-old.tsv')) {
      for (const edge of to.split(' ')) assert.ok(codes.has(edge.slice(0, 5)), `${district} ${name} → ${edge}`);
    }
    for (const [, code, name, to] of rows('districts-old.tsv')) assert.ok(!to || codes.has(to), `${code} ${name} → ${to}`);
  });
});
