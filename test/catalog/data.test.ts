import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCatalog } from '../../server/src/catalog/create';
import { districtPlaces, provincePlaces } from '../../server/src/catalog/places';
import { foldKey } from '../../server/src/text/fold';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../server/data');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const rows = (name: string) =>
  read(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

interface SourceAgency {
  id: string;
  name: string;
  level: string;
  kind: string;
  aliases: string[];
  validFrom?: string;
  validTo?: string;
  successors?: { id: string; functions: string[] }[];
  legalBasis: string[];
  sources: string[];
  confidence: string;
}
const agencies = JSON.parse(read('agencies.json')) as SourceAgency[];
const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const references = JSON.parse(read('references.json')) as {
  id: string;
  type: string;
  date?: string;
  sources: string[];
  replacedBy: string[];
  status: string;
  statusBasis: string;
}[];
const catalog = createCatalog();
const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe('the tables of server/data', () => {
  it('are what the generated modules were made from', async () => {
    const { generate } = (await import(path.join(folder, 'build.mjs'))) as { generate(): Record<string, string> };
    for (const [name, text] of Object.entries(generate())) {
      assert.ok(read(`generated/${name}`) === text, `${name} is stale: run node server/data/build.mjs`);
    }
  });

  it('keep the generated modules small', async () => {
    const { generate } = (await import(path.join(folder, 'build.mjs'))) as { generate(): Record<string, string> };
    const { 'moreReferences.ts': lazy = '', ...eager } = generate();
    const bytes = Object.values(eager).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    assert.ok(bytes < 600_000, `${bytes} bytes`);
    // Evaluated only when a question needs it.
    assert.ok(Buffer.byteLength(lazy) < 1_200_000, `${Buffer.byteLength(lazy)} bytes`);
  });

  it('name nothing of the machine they were collected on', () => {
    for (const name of [
      'agencies.json',
      'provinces.json',
      'references.json',
      'document-types.json',
      'communes.tsv',
      'communes-old.tsv',
      'districts-old.tsv',
      'references-more.tsv',
    ]) {
      assert.doesNotMatch(read(name), /\/work\/|\bseed[:-]|gh-file|\bmir\//, name);
    }
  });
});

describe('agencies', () => {
  it('have unique ids, a legal basis, a source, a known level and confidence', () => {
    assert.equal(byId.size, agencies.length);
    for (const agency of agencies) {
      assert.match(agency.id, /^[a-z0-9-]+$/);
      assert.ok(agency.legalBasis.length > 0 && agency.legalBasis.every((text) => text.trim() !== ''), `${agency.id}: legal basis`);
      assert.ok(agency.sources.length > 0 && agency.sources.every((text) => text.trim() !== ''), `${agency.id}: source`);
      assert.ok(['trung-uong', 'tinh', 'huyen', 'xa'].includes(agency.level), `${agency.id}: ${agency.level}`);
      assert.ok(['high', 'medium', 'low'].includes(agency.confidence), `${agency.id}: ${agency.confidence}`);
      assert.equal(agency.name, agency.name.normalize('NFC').trim());
      for (const day of [agency.validFrom, agency.validTo]) if (day !== undefined) assert.match(day, DAY);
      assert.ok(!agency.validFrom || !agency.validTo || agency.validFrom < agency.validTo, agency.id);
    }
  });

  it('have successors that exist, without circles, and without a gap of days', () => {
    for (const agency of agencies) {
      if (agency.validTo) assert.ok((agency.successors ?? []).length > 0, `${agency.id} ends without a successor`);
      for (const { id, functions } of agency.successors ?? []) {
        const next = byId.get(id);
        assert.ok(next, `${agency.id} → ${id}`);
        assert.ok(functions.length > 0, `${agency.id} → ${id}: functions`);
        const end = agency.validTo ?? '';
        assert.ok(!next.validFrom || next.validFrom <= end, `${agency.id} → ${id}: gap`);
        assert.ok(!next.validTo || next.validTo > end, `${agency.id} → ${id}: ended before`);
      }
      const seen = new Set<string>();
      const visit = (id: string, path: readonly string[]) => {
        assert.ok(!path.includes(id), `circle: ${[...path, id].join(' → ')}`);
        if (seen.has(id)) return;
        seen.add(id);
        for (const next of byId.get(id)?.successors ?? []) visit(next.id, [...path, id]);
      };
      visit(agency.id, []);
    }
  });

  it('never give two live entries one name at one level', () => {
    const days = [
      ...new Set(agencies.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== undefined)),
      '2020-01-01',
      '2026-11-21',
    ];
    for (const day of days) {
      const names = new Map<string, string>();
      for (const entry of catalog.allAgencies()) {
        if (!catalog.isCurrent(entry, day)) continue;
        const key = `${entry.level} ${foldKey(entry.name)}`;
        assert.equal(names.get(key), undefined, `${day}: ${key} is ${names.get(key)} and ${entry.id}`);
        names.set(key, entry.id);
      }
    }
  });

  it('lead, on every day since 2020, from each ended name to one that is right', () => {
    for (const day of ['2025-02-18', '2025-03-01', '2025-07-01', '2026-03-02', '2026-11-21']) {
      for (const entry of catalog.allAgencies()) {
        if (entry.validTo === null || entry.validTo > day) continue;
        const { entries } = catalog.successorsOn(entry, day);
        assert.ok(entries.length > 0, `${entry.id} on ${day}`);
        assert.ok(
          entries.every((next) => catalog.isCurrent(next, day)),
          `${entry.id} on ${day}`,
        );
      }
    }
  });
});

describe('provinces and communes', () => {
  it('are 34, with 3,321 communes, as many of each kind as the province says', () => {
    assert.equal(catalog.provinces().length, 34);
    let total = 0;
    const codes = new Set<string>();
    for (const province of catalog.provinces()) {
      const communes = catalog.communesOf(province.code);
      total += communes.length;
      for (const { code } of communes) codes.add(code);
      const counts: Record<string, number> = {};
      for (const { kind } of communes) counts[kind] = (counts[kind] ?? 0) + 1;
      assert.deepEqual(counts, province.communeCounts, province.name);
    }
    assert.equal(total, 3321);
    assert.equal(codes.size, 3321);
  });

  it('have 9 cities now and 6 on 1/7/2025; 9 have đặc khu', () => {
    const cities = (day: string) => catalog.provinces().filter(({ code }) => catalog.provinceType(code, day) === 'thành phố').length;
    assert.equal(cities('2025-07-01'), 6);
    assert.equal(cities('2026-09-20'), 9);
    assert.equal(catalog.provinces().filter(({ communeCounts }) => communeCounts['đặc khu']).length, 9);
  });

  it('keep every edge from old to new communes', () => {
    const old = rows('communes-old.tsv');
    assert.equal(old.length, 10035);
    assert.equal(
      old.reduce((sum, row) => sum + (row[3] ?? '').split(' ').filter(Boolean).length, 0),
      10567,
    );
    assert.equal(rows('districts-old.tsv').length, 696);
    assert.equal(districtPlaces().length, 696);
    const lost = districtPlaces().flatMap(({ entry }) =>
      catalog
        .formerCommunesOf(entry.id)
        .filter(({ to }) => to.length === 0)
        .map(({ name }) => `${entry.id} ${name}`),
    );
    assert.deepEqual(lost, []);
  });

  it('know all 63 provinces of before, and where each one is now', () => {
    const before = provincePlaces().filter(({ entry }) => entry.validFrom === null && entry.id !== 'tinh-ha-tay');
    assert.equal(new Set(before.map(({ names }) => names[0])).size, 64, '63 and Huế, which had another name');
    for (const { entry } of provincePlaces()) {
      if (entry.validTo === null) continue;
      assert.equal(catalog.successorsOn(entry, '2026-11-21').entries.length, 1, entry.id);
    }
  });
});

describe('legal references', () => {
  it('have unique ids, a source, dates, and successors that exist', () => {
    const ids = new Set(references.map(({ id }) => id));
    assert.equal(ids.size, references.length);
    for (const reference of references) {
      assert.ok(reference.sources.length > 0, reference.id);
      if (reference.date) assert.match(reference.date, DAY);
      for (const id of reference.replacedBy) assert.ok(ids.has(id), `${reference.id} → ${id}`);
    }
  });
});
