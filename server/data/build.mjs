// Writes server/data/generated/*.ts from the tables beside this file: what the program needs at run time, as strings that cost
// nothing until they are decoded. Run `node server/data/build.mjs` after every change of a table; a test says when they are stale.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const read = (name) => readFileSync(path.join(here, name), 'utf8');
const rows = (name) =>
  read(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The members of a fact that the program needs: all but those for whoever keeps the table, and none that is empty. */
const needed = ({ note, sources, topics, evidence, ...fact }) =>
  Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));

/** Facts as a table: the names of the members once, the commonest first, then one fact a line; `decodeTable` in server/src/catalog/table.ts reads it. */
function table(facts) {
  const uses = new Map();
  for (const fact of facts) for (const name of Object.keys(fact)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const members = [...uses].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const rows = facts.map((fact) => {
    const row = members.map((name) => fact[name] ?? null);
    return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
  });
  return `[\n${[members, ...rows].map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

const agencies = () => table(JSON.parse(read('agencies.json')).map(needed));

function provinces() {
  const { provinces, former } = JSON.parse(read('provinces.json'));
  return JSON.stringify({
    provinces: provinces.map((p) => [p.code, p.name, p.typeHistory.map((t) => [t.type, t.validFrom, t.validTo ?? null]), p.communeCounts, p.legalBasis]),
    former: former.map((f) => [f.oldCode, f.oldName, f.oldType, f.newCode, f.validTo ?? null, f.aliases.filter((a) => !/^(tỉnh|thành phố|TP)/i.test(a))]),
  });
}

/** One line per province: code, then its communes as "xName", where x is x, p or d for xã, phường, đặc khu; a change of kind follows a caret. */
function communes() {
  const byProvince = new Map();
  for (const [province, code, type, name, former, since] of rows('communes.tsv')) {
    if (!byProvince.has(province)) byProvince.set(province, []);
    byProvince.get(province).push(`${code}${letter(type)}${name}${former ? `^${letter(former)}${since}` : ''}`);
  }
  return [...byProvince].map(([province, list]) => `${province}\t${list.join('|')}`).join('\n');
}

const letter = (type) => ({ xã: 'x', phường: 'p', 'đặc khu': 'd', 'thị trấn': 't' })[type.toLowerCase()];
const districtLetter = (kind) => ({ huyện: 'h', quận: 'q', 'thị xã': 't', 'thành phố': 'c' })[kind];

/** "Huyện Sóc Sơn" → ["huyện", "Sóc Sơn"]. */
function kindAndName(full) {
  const kind = ['Thành phố', 'Thị xã', 'Thị trấn', 'Huyện', 'Quận', 'Phường', 'Xã', 'Đặc khu'].find((k) => full.startsWith(`${k} `));
  if (!kind) throw new Error(`no kind in "${full}"`);
  return [kind.toLowerCase(), full.slice(kind.length + 1)];
}

/** One line per district of before 1/7/2025: former province, code, kind letter and name; the commune of today where the district had none of its own. */
function districts() {
  return rows('districts-old.tsv')
    .map(([province, code, full, to]) => {
      const [kind, name] = kindAndName(full);
      return `${province}\t${code}\t${districtLetter(kind)}${name}${to ? `\t${to}` : ''}`;
    })
    .join('\n');
}

/** One line per district: code, then its communes as "xName=codes". */
function formerCommunes() {
  const byDistrict = new Map();
  for (const [district, , full, to, other] of rows('communes-old.tsv')) {
    const [kind, name] = kindAndName(full);
    if (!byDistrict.has(district)) byDistrict.set(district, []);
    for (const written of [name, ...(other ? [kindAndName(other)[1]] : [])]) byDistrict.get(district).push(`${letter(kind)}${written}=${to}`);
  }
  return [...byDistrict].map(([district, list]) => `${district}\t${list.join('|')}`).join('\n');
}

/** The first page of an official site; what follows a blank is a remark. */
const officialPage = (sources) => sources.find((source) => /^https:\/\/(?:[a-z]+\.)?(?:chinhphu\.vn|vbpl\.vn)\//.test(source))?.split(' ')[0] ?? null;

const references = () => table(JSON.parse(read('references.json')).map((fact) => needed({ ...fact, link: officialPage(fact.sources) })));

/** A number as it is compared: without zeros in front and letter case. */
const numberKey = (number) => number.replace(/^0+(?=\d)/, '').toUpperCase();

/**
 * One line per document of references-more.tsv that references.json does not have, in the order of their numbers (`numberKey`): number, type, date, issuer, title, first day in force,
 * what replaced it, what amended it (ids; a document of this table is "number@date"), and s when the number with its date was read by itself or in
 * two places at least.
 */
function moreReferences() {
  const known = JSON.parse(read('references.json'));
  const more = rows('references-more.tsv').filter(([number, , date]) => !known.some((r) => numberKey(r.number ?? '') === numberKey(number) && (!r.date || r.date === date)));
  const ids = new Map();
  for (const [number, , date] of more) ids.set(number, ids.has(number) ? null : `${number}@${date}`);
  for (const { id, number } of known) ids.set(number, id);
  const idsOf = (numbers) => (numbers ?? '').split(', ').map((number) => ids.get(number) ?? '').filter((id) => id !== '').join(' ');
  return more
    .sort(([a], [b]) => (numberKey(a) < numberKey(b) ? -1 : numberKey(a) > numberKey(b) ? 1 : 0))
    .map(([number, type, date, issuer, title, from, replacedBy, amendedBy, cited, itself, codified]) => {
      const sure = itself === 'x' || Number(cited) + (codified ? 1 : 0) >= 2;
      return [number, type, date, issuer, title, from, idsOf(replacedBy), idsOf(amendedBy), sure ? 's' : ''].join('\t').replace(/\t+$/, '');
    })
    .join('\n');
}

function documentTypes() {
  const { _meta, ...tables } = JSON.parse(read('document-types.json'));
  return JSON.stringify(tables);
}

function nd30Rules() {
  return `[\n${JSON.parse(read('nd30-rules.json'))
    .map((rule) => JSON.stringify(rule))
    .join(',\n')}\n]`;
}

/** name of the generated module → its text. Pure: the freshness test calls it as well. */
export function generate() {
  const tables = { agencies, provinces, communes, districts, formerCommunes, references, moreReferences, documentTypes, nd30Rules };
  return Object.fromEntries(
    Object.entries(tables).map(([name, make]) => {
      const data = make();
      if (/`|\$\{/.test(data)) throw new Error(`${name}: a backquote or \${ cannot stand in the data`);
      return [`${name}.ts`, `// Written by server/data/build.mjs; do not edit.\nexport const ${name} = \`${data.replaceAll('\\', '\\\\')}\`;\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(path.join(here, 'generated'), { recursive: true });
  for (const [name, text] of Object.entries(generate())) {
    writeFileSync(path.join(here, 'generated', name), text);
    console.log(`${name} ${Buffer.byteLength(text)} bytes`);
  }
}
