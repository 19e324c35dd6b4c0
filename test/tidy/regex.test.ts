import assert from 'node:assert/strict';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';
import { files, read } from './repository';

const THOROUGH = process.env.KEHOACH_RUNS !== undefined;

interface Found {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Not linear, on text that is short for sure: say why. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [
    String.raw`server/src/features/completion/places.ts /(?:^|[\s(,;])(xa|phuong|dac khu)\s+([^\s,;.:()][^,;.:()]{0,40})$/`,
    'what was typed since the last field or sentence',
  ],
  [String.raw`server/src/features/completion/citations.ts /[;:“”()]|\/\S*\p{L}{2}\S*\s/u`, 'what was typed since the last field or sentence'],
]);

/** Every regular expression written as a literal in a TypeScript file. */
function regexesOf(file: string): Found[] {
  const text = read(file);
  const found: Found[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      found.push({ file, line: text.slice(0, node.start).split('\n').length, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/** How slow it can get; empty for a linear one. What the automaton cannot decide (looking ahead and behind) `npm run test:long` tries on texts, the same at each run. */
async function verdictOn(source: string, flags: string): Promise<string> {
  const plain = flags.replace(/[dvy]/g, '');
  let result = await check(source, plain, { timeout: THOROUGH ? 2000 : 500, checker: 'automaton' });
  if (THOROUGH && result.status === 'unknown') result = await check(source, plain, { timeout: 5000, checker: 'fuzz', randomSeed: 1 });
  return result.status === 'vulnerable' ? result.complexity.summary : '';
}

const regexes = files('server/src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap(regexesOf);

describe('regular expressions', () => {
  it('are found in the sources', () => assert.ok(regexes.length > 100, String(regexes.length)));

  it('are linear, whatever text they meet', async function () {
    this.timeout(300_000);
    const known = new Map<string, string>();
    const slow: string[] = [];
    for (const { file, line, source, flags } of regexes) {
      const key = `/${source}/${flags}`;
      let verdict = known.get(key);
      if (verdict === undefined) {
        verdict = await verdictOn(source, flags);
        known.set(key, verdict);
      }
      if (verdict && !BOUNDED.has(`${file} ${key}`)) slow.push(`${file}:${line} ${verdict}: ${key}`);
    }
    assert.deepEqual(slow, []);
  });
});
