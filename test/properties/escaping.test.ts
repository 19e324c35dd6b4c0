// Whatever a plan says, it is shown as words: nothing of it becomes a link, a command, a colour of the terminal, or the end of what holds it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, FileReport } from '../../server/src/cli/diagnostic';
import { diagnosticsOf } from '../../server/src/cli/diagnostic';
import { githubReport } from '../../server/src/cli/reports/github';
import { junitReport } from '../../server/src/cli/reports/junit';
import { outlineText } from '../../server/src/cli/reports/outline';
import { sarifReport } from '../../server/src/cli/reports/sarif';
import { textReport } from '../../server/src/cli/reports/text';
import { addTask } from '../../server/src/features/editing/add-task';
import { escapeMarkdown } from '../../server/src/features/markdown';
import { fullCitationsOf } from '../../server/src/features/other-plans';
import type { PlanSymbol } from '../../server/src/features/symbols';
import { describeError } from '../../server/src/lsp/transport/log';
import { visible } from '../../server/src/text/visible';
import { hostilePlan, hostileText } from './hostile';
import { RUNS, service } from './strict-service';

/** What commands, turns, hides or breaks lines, LF excepted; half characters. */
const HIDDEN = /[\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|(?!\n)\p{Cc}/u;

function assertShown(text: string, what: string): void {
  assert.doesNotMatch(text, HIDDEN, `${what}: ${JSON.stringify(text)}`);
  assert.doesNotMatch(text, /\n/, what);
}

/** Nothing that Markdown, or VS Code's way with it, takes for more than a word; `own` is what a card may use itself. */
function assertPlainMarkdown(markdown: string, own: RegExp): void {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(own, '');
  assert.doesNotMatch(bare, /[`*_[\]{}<>#~|!$+]|^\s*(?:[-=]|\d+[.)])|&(?!amp;)|:\/\/|www\.|\w@\w|\n/m, markdown);
  // The one hidden mark is ours: it parts what would be an address.
  assert.doesNotMatch(markdown.replace(/(?<=[:@w])\u200b/gi, '').replaceAll('\n', ''), HIDDEN);
}

/** `xml` read back: what an attribute or a text says, in the order of the document. Throws when it is not well-formed. */
function readXml(xml: string): string[] {
  const said: string[] = [];
  const open: string[] = [];
  const token = /<\?xml[^<>]*\?>|<\/(\w+)>|<(\w+)((?: \w+="[^"<]*")*)(\/?)>|([^<>]+)/y;
  const decoded = (text: string): string => {
    assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/, 'a bare &');
    const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) => (code ? String.fromCharCode(Number(code)) : (named[name ?? ''] ?? '')));
  };
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    assert.ok(match, `not XML: ${JSON.stringify(xml.slice(at, at + 60))}`);
    const [, closed, opened, attributes = '', alone, text] = match;
    if (closed) assert.equal(open.pop(), closed);
    if (opened && !alone) open.push(opened);
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g)) said.push(decoded(value));
    if (text?.trim()) said.push(decoded(text));
  }
  assert.deepEqual(open, []);
  return said;
}

/** An annotation as the build machine of GitHub reads a line (`ActionCommand`). */
function readAnnotation(line: string): { command: string; properties: Record<string, string>; data: string } {
  assert.ok(line.startsWith('::'));
  const end = line.indexOf('::', 2);
  const [command = '', all = ''] = line.slice(2, end).split(/ (.*)/s, 2);
  const decoded = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = Object.fromEntries(
    all.split(',').map((each) => {
      const [key = '', value = ''] = each.split(/=(.*)/s, 2);
      return [key, decoded(value.replaceAll('%3A', ':').replaceAll('%2C', ','))];
    }),
  );
  return { command, properties, data: decoded(line.slice(end + 2)) };
}

/** Reports of anything, also of what no rule says. */
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  rule: fc.constantFrom('lap-tu', 'co-quan-cu'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'information' as const, 'hint' as const),
  line: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 40 }),
  endLine: fc.integer({ min: 1, max: 9 }),
  endColumn: fc.integer({ min: 1, max: 60 }),
  text: hostileText,
  message: hostileText,
  fixes: fc.array(fc.record({ title: hostileText, preferred: fc.boolean() }), { maxLength: 2 }),
  related: fc.array(fc.record({ line: fc.constant(1), column: fc.constant(1), message: hostileText }), { maxLength: 2 }),
  sourceLine: hostileText,
});
const reports: fc.Arbitrary<readonly FileReport[]> = fc.array(
  fc.record({ file: hostileText.map((name) => name || 'a'), diagnostics: fc.array(diagnostic, { maxLength: 3 }) }),
  { maxLength: 3 },
);

describe('hostile text is shown as words', () => {
  it('in Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => assertPlainMarkdown(escapeMarkdown(text), /(?!)/g)),
      { numRuns: RUNS * 20 },
    );
  });

  it('in Markdown, with nothing lost', () => {
    const shown = (markdown: string) =>
      markdown
        .replace(/(?<=[:@w])\u200b/gi, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(hostileText, (text) => assert.equal(shown(escapeMarkdown(text)), visible(text).replace(/\s+/g, ' ').trim())),
      { numRuns: RUNS * 5 },
    );
  });

  it('on cards: hover and lists, with other plans that are hostile too', () => {
    let cards = 0;
    const ours = /\*\*|(?<=^)_|_$|^---$|\n/gm;
    fc.assert(
      fc.property(hostilePlan, hostilePlan, hostileText, (text, other, name) => {
        const document = service.open(text);
        const elsewhere = fullCitationsOf(service.open(other).tree).map((entry) => ({ plan: name, entry }));
        const others = () => elsewhere;
        for (let offset = 0; offset < text.length; offset += 7) {
          const hover = service.hover(document, offset, others);
          if (!hover) continue;
          cards++;
          assertPlainMarkdown(hover.markdown, ours);
        }
        const at = text.indexOf('31/KH');
        for (const { card, detail } of service.complete(document, at + 2, true, others)) {
          if (card) assertPlainMarkdown(service.completionCard(document, card, others) ?? '', ours);
          assertShown(detail, 'detail');
        }
      }),
      { numRuns: RUNS / 2 },
    );
    assert.ok(cards > RUNS, `${cards} cards`);
  });

  it('in messages, titles of fixes, and names of the outline', () => {
    const names = (symbols: readonly PlanSymbol[]): string[] => symbols.flatMap(({ name, detail, children }) => [name, detail, ...names(children)]);
    fc.assert(
      fc.property(hostilePlan, (text) => {
        const document = service.open(text);
        for (const { rule, message, related, fixes } of service.check(document)) {
          for (const each of [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)]) assertShown(each, rule);
        }
        for (const { title } of service.codeActions(document, { start: 0, end: text.length })) assertShown(title, 'action');
        for (const name of names(service.symbols(document))) assertShown(name, 'symbol');
      }),
      { numRuns: RUNS },
    );
  });

  it('in snippets: nothing but our own stops', () => {
    let snippets = 0;
    fc.assert(
      fc.property(hostilePlan, (text) => {
        const document = service.open(text);
        for (const place of ['\n2. ', 'Nơi nhận']) {
          const offset = text.indexOf(place) + 1;
          const added = addTask(service.context(document), offset)?.snippet;
          const listed = service.complete(document, offset, true).filter(({ snippet }) => snippet);
          for (const snippet of [...(added === undefined ? [] : [added]), ...listed.map(({ newText }) => newText)]) {
            snippets++;
            assert.doesNotMatch(snippet.replace(/\$\{\d(?::[^$}]*)?\}/g, ''), /[$}]/, snippet);
          }
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(snippets > RUNS / 10, `${snippets} snippets`);
  });

  it('on a terminal: findings and outline', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of our own
    const ours = /\u001b\[(?:0|2|31|33|36)m/g;
    const assertLines = (text: string) => {
      const bare = text.replace(ours, '');
      assert.doesNotMatch(bare, HIDDEN, JSON.stringify(bare));
    };
    fc.assert(
      fc.property(reports, fc.boolean(), (files, colour) => {
        const text = textReport(files, colour);
        assertLines(text);
        // As many lines as there are things to say: none of the document's own begins one.
        const wanted = files.flatMap(({ diagnostics }) => diagnostics.map(({ fixes, related }) => 4 + fixes.length + related.length));
        assert.equal(text.split('\n').length, wanted.reduce((sum, each) => sum + each, 0) + 2);
      }),
      { numRuns: RUNS * 5 },
    );
    fc.assert(
      fc.property(hostilePlan, hostileText, (text, file) => assertLines(outlineText({ ...service.outline(service.open(text)), file }))),
      { numRuns: RUNS },
    );
  });

  it('in annotations of GitHub: one command a line, read back whole', () => {
    fc.assert(
      fc.property(reports, (files) => {
        const lines = githubReport(files).split('\n');
        assert.equal(lines.pop(), '');
        const all = files.flatMap(({ file, diagnostics }) => diagnostics.map((each) => ({ file, ...each })));
        assert.equal(lines.length, all.length);
        for (const [i, line] of lines.entries()) {
          const { command, properties, data } = readAnnotation(line);
          assert.match(command, /^(?:error|warning|notice)$/);
          assert.deepEqual([properties.file, properties.title, data], [all[i]?.file, all[i]?.rule, all[i]?.message]);
          assert.deepEqual(
            Object.keys(properties).filter((key) => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key)),
            [],
          );
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('in JUnit: well-formed, read back whole but for what XML cannot hold', () => {
    const possible = (text: string) => text.replace(/\p{Cs}|[\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '\ufffd');
    fc.assert(
      fc.property(reports, (files) => {
        const said = readXml(junitReport(files, () => true));
        for (const { file, diagnostics } of files) {
          assert.ok(said.includes(possible(file)), file);
          for (const { message } of diagnostics) assert.ok(said.includes(possible(message)), message);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('in SARIF: JSON, without links in messages, and addresses below the folder', () => {
    fc.assert(
      fc.property(hostilePlan, hostileText, (text, name) => {
        const document = service.open(text);
        const file = `${name}.kehoach`.replace(/^\/+/, '');
        const { runs } = JSON.parse(sarifReport([{ file, diagnostics: diagnosticsOf(text, service.check(document)) }], 'file:///nha/'));
        const [{ results, artifacts }] = runs;
        for (const { message } of results) assert.doesNotMatch(message.text, /\]\(/);
        const { uri, uriBaseId } = artifacts[0].location;
        assert.equal(uriBaseId, 'ROOT');
        assert.doesNotMatch(uri, /[:\\?#\s]|^\/\//, 'a path, no address of its own');
      }),
      { numRuns: RUNS },
    );
  });

  it('never in the log', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(Error, TypeError, RangeError), (text, Kind) => {
        const secret = `nội dung mật ${text}`;
        const line = describeError(new Kind(secret));
        assertShown(line, 'log');
        assert.ok(!line.includes('nội dung mật') && !line.includes('/'), line);
        assert.equal(describeError(secret), 'string');
      }),
      { numRuns: RUNS },
    );
  });
});
