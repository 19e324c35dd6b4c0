// A config file comes with the workspace, so it may say anything: what is wrong in it is left aside, and what is left harms nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { addEntryEdits } from '../../server/src/config/add-entry';
import { mergeConfigs } from '../../server/src/config/config';
import { matchesGlob } from '../../server/src/config/glob';
import { readConfig } from '../../server/src/config/read-config';
import { RULE_BY_ID } from '../../server/src/rules/registry';
import { createService } from '../../server/src/service';
import { hostilePlan, hostileText } from './hostile';
import { RUNS } from './strict-service';

const ids = new Set(RULE_BY_ID.keys());
const word = fc.oneof(
  hostileText,
  fc.constantFrom('Sở Y tế', 'a', '', ' ', '(a+)+$', '.*', '\\', '[', '2026-01-01', 'root', '__proto__', 'constructor', '../..'),
);
const anything = fc.oneof(word, fc.jsonValue({ maxDepth: 2 }));
const record = (keys: readonly string[]) => fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, word), anything, { maxKeys: 8 });
const lists = fc.array(word, { maxLength: 3 });
const agency = fc.oneof(
  record(['id', 'name', 'aliases', 'symbol', 'level', 'validFrom', 'validTo', 'successors', 'legalBasis', 'note']),
  fc.record({ name: word, aliases: lists, symbol: word, id: word, successors: lists, note: word, legalBasis: lists }),
);
const reference = fc.oneof(
  record(['id', 'type', 'number', 'date', 'issuer', 'title', 'status']),
  fc.record({ type: word, number: word, issuer: word, title: word, id: word, replacedBy: lists }),
);
const config = fc.oneof(
  anything,
  fc.record({
    root: anything,
    profile: fc.constantFrom('nghiem-ngat', 'x'),
    severities: record([...ids].slice(0, 9)),
    agencies: fc.oneof(anything, fc.array(agency, { maxLength: 4 })),
    references: fc.oneof(anything, fc.array(reference, { maxLength: 4 })),
    abbreviations: fc.dictionary(word, word, { maxKeys: 5 }),
    ignore: fc.oneof(anything, lists),
  }),
);

/** Kinds, ids and words that every object of JavaScript has as well. */
const INHERITED: readonly string[] = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
const inherited = (name: string): [unknown, string] => [
  {
    agencies: [{ name, id: name, aliases: [name], symbol: name, successors: [name] }],
    references: [{ type: name, number: '5/NQ-HĐND', issuer: name, title: name, id: name }],
  },
  `KẾ HOẠCH\n1. Việc\n- Chủ trì: ${name}\nCăn cứ ${name} số 5/NQ-HĐND của ${name};\n`,
];

describe('a config that says anything', () => {
  it('is read, and the plans of its folder with it', () => {
    fc.assert(
      fc.property(config, hostilePlan, (value, text) => {
        const { config: read } = readConfig(JSON.stringify(value), ids);
        const settings = mergeConfigs([read]);
        const catalog = createCatalog({ extraAgencies: settings.agencies, extraReferences: settings.references });
        const service = createService({ catalog, settings, today: () => '2026-03-02', log: (line) => assert.fail(line) });
        const document = service.open(`${text}\n- Chủ trì: ${settings.agencies[0]?.name ?? ''}\n`);
        service.check(document);
        service.codeActions(document, { start: 0, end: text.length });
        for (let offset = 0; offset < text.length; offset += 40) {
          service.hover(document, offset);
          service.complete(document, offset, true);
        }
        assert.equal(({} as Record<string, unknown>).root, undefined, 'no prototype was touched');
      }),
      { numRuns: Math.ceil(RUNS / 4) + INHERITED.length, examples: INHERITED.map(inherited) },
    );
  });

  it('or is no JSON at all', () => {
    const entry = { kind: 'agency' as const, name: 'Trung tâm Chuyển đổi số', level: null };
    for (const text of ['', '{', '[', '['.repeat(300_000), '{"a":'.repeat(200_000), '"', '//', '/*', '\u0000', 'null', '1e999', '{"agencies":{}}']) {
      assert.deepEqual(readConfig(text, ids).config, {}, text.slice(0, 20));
      assert.doesNotThrow(() => addEntryEdits(text, entry), text.slice(0, 20));
    }
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.json().map((json) => json.slice(0, -1)),
        ),
        (text) => {
          readConfig(text, ids);
          addEntryEdits(text, entry);
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });

  it('cannot make the globs of ignored files slow', () => {
    // A backtracking matcher would need longer than the world has; ours is done long before mocha's patience ends.
    const path = `${'a/'.repeat(2000)}${'a'.repeat(4000)}b`;
    for (const piece of ['**/', '*', '**', '*a', '?', 'a*', '**/*a', '{a,b}', '[a]', '(', '\\']) matchesGlob(`${piece.repeat(60)}c`, path);
  });
});
