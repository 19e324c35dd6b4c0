import assert from 'node:assert/strict';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { files, read } from './repository';

interface Found {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/**
 * Not linear on text of any length. Each is to meet short text only, or to be rewritten: take its line away then. Nothing is added here.
 */
const BOUNDED: ReadonlySet<string> = new Set(
  String.raw`
server/src/features/completion/citations.ts /[;:“”()]|\/\S*\p{L}{2}\S*\s/u
server/src/features/selection-ranges.ts /[.,;]+$/
server/src/lsp/log.ts /\(?(?:file:\/\/)?[^\s()]*[/\\]([^/\\\s()]+)\)?$/
server/src/model/agency-words.ts /[:.;,\s]+$/u
server/src/model/citation-title.ts /(?:[\s,]+(?:va|hoac)?)$/
server/src/model/citations.ts /^[\s,;]*(?:va)?\s*$/
server/src/model/citations.ts /^[\s,;)]*(?:va)?\s*$/
server/src/model/definitions.ts /[\s,]+$/
server/src/model/draft.ts /[\s.;,]+$/u
server/src/model/suppression.ts /\s*,\s*/
server/src/rules/dan-chieu-sai.ts /[IVX]+$/g
server/src/rules/dan-chieu-sai.ts /[IVX]+$|\d+$/g
server/src/rules/name-wording.ts /\p{Lu}.*\s.*\p{Lu}/u
server/src/rules/thieu-nhan.ts /[.;,\s]+$/u
server/src/syntax/line.ts /\S\t+[^\t]*\S[^\t]*\t+\s*\S/
server/src/syntax/marker.ts /[.:\s]+$/u
`.split('\n'),
);

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

const regexes = files('server/src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap(regexesOf);

describe('regular expressions', () => {
  it('are found in the sources', () => assert.ok(regexes.length > 100, String(regexes.length)));

  it('are linear, whatever text they meet', function () {
    this.timeout(300_000);
    const known = new Map<string, string>();
    const slow: string[] = [];
    for (const { file, line, source, flags } of regexes) {
      const key = `/${source}/${flags}`;
      let verdict = known.get(key);
      if (verdict === undefined) {
        const result = checkSync(source, flags.replace(/[dvy]/g, ''), { timeout: 1000, checker: 'automaton' });
        verdict = result.status === 'vulnerable' ? `${result.complexity.summary}: ${key}` : '';
        known.set(key, verdict);
      }
      if (verdict && !BOUNDED.has(`${file} ${key}`)) slow.push(`${file}:${line} ${verdict}`);
    }
    assert.deepEqual(slow, []);
  });
});
