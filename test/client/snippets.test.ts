import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { fold } from '../../server/src/text/fold';
import snippets from '../../snippets/kehoach.json';

const TODAY = '2026-03-02';
const service = createService({ catalog: createCatalog(), today: () => TODAY });

/** The text a snippet leaves when every gap keeps its proposal. Throws where the snippet's syntax is broken. */
function expand(body: readonly string[]): string {
  let text = body.join('\n');
  text = text.replace(/\$CURRENT_YEAR/g, TODAY.slice(0, 4));
  const defaults = new Map<string, string>();
  text = text.replace(/\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/g, (_, n: string, choices: string) => {
    const first = choices.split(/(?<!\\),/)[0]?.replace(/\\(.)/g, '$1') ?? '';
    defaults.set(n, first);
    return first;
  });
  text = text.replace(/\$\{(\d+):([^{}]*)\}/g, (_, n: string, value: string) => {
    defaults.set(n, value);
    return value;
  });
  text = text.replace(/\$(\d+)|\$\{(\d+)\}/g, (_, a?: string, b?: string) => defaults.get((a ?? b) as string) ?? '');
  assert.doesNotMatch(text, /\$\{|\$\d|\|\}/, 'a gap is left open');
  return text;
}

const all = Object.entries(snippets);

describe('snippets', () => {
  it('are few, and each can be typed without marks', () => {
    assert.ok(all.length > 5 && all.length <= 12, String(all.length));
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]+$/);
    assert.equal(new Set(prefixes).size, prefixes.length, 'a prefix is given twice');
  });

  for (const [name, { body, description }] of all) {
    it(`“${name}” expands to text the reader takes as it is`, () => {
      assert.notEqual(description, '');
      const text = expand(body);
      const document = service.open(text);
      assert.equal(document.tree.blocks.map(({ source }) => source).join(''), text);
    });
  }

  const templates = all.filter(([name]) => name.startsWith('Kế hoạch'));
  it('hold three skeletons of whole plans', () => assert.equal(templates.length, 3));

  for (const [name, { body }] of templates) {
    it(`“${name}” is a complete plan without an error`, () => {
      const document = service.open(expand(body));
      const plan = service.plan(document);
      assert.equal(plan.header.kind, 'ke-hoach');
      assert.ok(plan.sections.length >= 4, `${plan.sections.length} sections`);
      assert.ok(plan.tasks.length >= 2, `${plan.tasks.length} tasks`);
      // Words that are to be replaced are told as such: that is what a skeleton is made of.
      const errors = service.check(document).filter(({ rule, severity }) => rule !== 'chu-mau-chua-thay' && (severity === 'error' || severity === 'warning'));
      assert.deepEqual(
        errors.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  for (const name of ['Nhiệm vụ', 'Nhiệm vụ đầy đủ'] as const) {
    it(`“${name}” is a task with lead, partners and time`, () => {
      const { tasks } = service.plan(service.open(expand(snippets[name].body)));
      assert.equal(tasks.length, 1);
      assert.ok(tasks[0]?.lead && tasks[0].partners && tasks[0].time);
    });
  }

  it('“Căn cứ” is a citation', () => {
    assert.match(fold(expand(snippets['Căn cứ'].body)), /^can cu luat so/);
  });
});
