import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { type ActiveRule, activateRules, type RuleSettings } from '../../server/src/rules/activate';
import { boQuaThua } from '../../server/src/rules/bo-qua/bo-qua-thua';
import { collectEdits, losslessFix } from '../../server/src/rules/choose-fixes';
import { MORE_PROBLEMS } from '../../server/src/rules/problem';
import type { BlockRule, DocumentRule, Finding, Rule, TaskRule } from '../../server/src/rules/rule';
import { checkPlan } from '../../server/src/rules/run';
import { suppressionFixes } from '../../server/src/rules/suppress';
import type { Block } from '../../server/src/syntax/block';
import { parse, update } from '../../server/src/syntax/parse';
import { spanOf } from '../../server/src/syntax/tree';
import { applyEdits } from '../../server/src/text/edit';

const catalog = createCatalog();
const SETTINGS: RuleSettings = { profile: 'chuan', severities: {} };

/** A rule for tests: finds every "xấu" in a block, and mends it. */
function badWord(change: Partial<BlockRule> = {}, calls: Block[] = []): BlockRule {
  return {
    id: 'tu-xau',
    family: 'chu-nghia',
    scope: 'block',
    severity: 'warning',
    title: 'Từ xấu',
    why: 'Chỉ để thử bộ máy.',
    invalid: [],
    valid: [],
    *check(block): Iterable<Finding> {
      calls.push(block);
      for (const { index } of block.plain.matchAll(/xấu|xau/g)) {
        const span = { block, range: { start: index, end: index + 3 } };
        yield { span, message: 'Có “xấu”.', fixes: [{ title: 'Thay bằng “tốt”', edits: [{ span, newText: 'tốt' }], preferred: true, lossless: true }] };
      }
    },
    ...change,
  };
}

function check(text: string, rules: readonly Rule[], settings = SETTINGS, log?: (message: string) => void) {
  return checkText(text, activateRules(rules, settings), rules, log);
}

function checkText(text: string, active: readonly ActiveRule[], rules: readonly Rule[], log?: (message: string) => void) {
  const plan = readPlan(parse(text), catalog);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return checkPlan({ plan, catalog, asOf: '2026-03-02' }, { active, known, ...(log ? { log } : {}) });
}

describe('the rule engine', () => {
  it('gives problems in offsets of the document, ordered by position', () => {
    const text = '1. Một việc xấu.\n\n2. Hai việc xấu, rất xấu.\n';
    const problems = check(text, [badWord()]);
    assert.deepEqual(
      problems.map(({ range }) => [range.start, text.slice(range.start, range.end)]),
      [
        [12, 'xấu'],
        [30, 'xấu'],
        [39, 'xấu'],
      ],
    );
    assert.equal(applyEdits(text, collectEdits(problems, losslessFix)), text.replaceAll('xấu', 'tốt'));
  });

  it('asks a rule about a block once, also after an edit elsewhere', () => {
    const calls: Block[] = [];
    const rules = [badWord({}, calls)];
    const active = activateRules(rules, SETTINGS);
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const tree = parse('1. Một việc xấu.\n\n2. Hai việc tốt.\n\n3. Ba việc xấu.\n');
    const run = (of: typeof tree) => checkPlan({ plan: readPlan(of, catalog), catalog, asOf: null }, { active, known });
    const first = run(tree);
    const asked = calls.length;
    assert.ok(asked >= 3);
    assert.deepEqual(run(tree), first);
    assert.equal(calls.length, asked);
    const changed = run(update(tree, { start: 0, end: 0, text: '1. Mới.\n\n' }));
    assert.ok(calls.length - asked <= 2, `${calls.length - asked} blocks were asked about again`);
    assert.deepEqual(
      changed.map(({ range }) => range.start),
      first.map(({ range }) => range.start + '1. Mới.\n\n'.length),
    );
  });

  it('asks a rule about a task once, also after an edit elsewhere', () => {
    const asked: string[] = [];
    const perTask: TaskRule = {
      ...badWord(),
      scope: 'task',
      *check(task): Iterable<Finding> {
        asked.push(task.titleText);
        yield { span: task.title, message: 'Một nhiệm vụ.' };
      },
    };
    const text = 'I. NHIỆM VỤ\n1. Một việc.\n- Chủ trì: Sở Y tế.\nII. NHIỆM VỤ KHÁC\n1. Hai việc.\n- Chủ trì: Sở Nội vụ.\n';
    const active = activateRules([perTask], SETTINGS);
    const tree = parse(text);
    const plan = readPlan(tree, catalog);
    const run = (of: typeof plan) => checkPlan({ plan: of, catalog, asOf: null }, { active, known: new Map() });
    assert.equal(run(plan).length, 2);
    const before = asked.length;
    const edited = update(tree, { start: text.length, end: text.length, text: '- Thời gian: Quý I/2026.\n' });
    assert.equal(run(readPlan(edited, catalog, plan)).length, 2);
    assert.deepEqual(asked.slice(before), ['Hai việc.']);
  });

  it('asks rules of the whole plan once for one plan', () => {
    let calls = 0;
    const perPlan: DocumentRule = {
      ...badWord(),
      scope: 'document',
      *check(plan): Iterable<Finding> {
        calls++;
        for (const block of plan.tree.blocks) yield { span: spanOf(block), message: block.plain.trim() };
      },
    };
    const active = activateRules([perPlan], SETTINGS);
    const plan = readPlan(parse('1. Một.\n2. Hai.\n'), catalog);
    const run = () => checkPlan({ plan, catalog, asOf: null }, { active, known: new Map() }).length;
    assert.deepEqual([run(), run()], [2, 2]);
    assert.equal(calls, 1);
  });

  it('asks again on another day', () => {
    const calls: Block[] = [];
    const rules = [badWord({}, calls)];
    const active = activateRules(rules, SETTINGS);
    const plan = readPlan(parse('1. Một việc xấu.\n'), catalog);
    for (const asOf of ['2025-01-01', '2026-01-01']) checkPlan({ plan, catalog, asOf }, { active, known: new Map() });
    assert.equal(calls.length, 2);
  });

  it('survives a rule that throws, and says so once without the words of the document', () => {
    const told: string[] = [];
    const log = (message: string) => told.push(message);
    const broken = badWord({
      id: 'hong',
      check(block) {
        throw new Error(block.plain);
      },
    });
    const halfway: DocumentRule = {
      ...badWord({ id: 'hong-giua-chung' }),
      scope: 'document',
      *check(plan) {
        const block = plan.tree.blocks[0];
        if (block) yield { span: spanOf(block), message: 'một phần' };
        throw new TypeError('bí mật');
      },
    };
    const rules = [broken, halfway, badWord()];
    const text = '1. Việc bí mật xấu.\n\n2. Việc bí mật xấu.\n';
    assert.deepEqual(
      check(text, rules, SETTINGS, log).map(({ rule }) => rule),
      ['tu-xau', 'tu-xau'],
    );
    check(text, rules, SETTINGS, log);
    assert.equal(told.length, 2);
    assert.ok(told.every((message) => !message.includes('bí mật') && /hong/.test(message)));
  });

  it('does not ask about comments, nor about damaged blocks unless the rule reads them', () => {
    assert.equal(check('// ghi chú xấu\n1. Việc.\n', [badWord()]).length, 0);
    const damaged = 'Nhiem vu xay dung ke hoach trien khai thuc hien cong tac tuyen truyen xau tren dia ban tinh nam hai nghin khong tram hai muoi ba\n';
    assert.equal(check(damaged, [badWord()]).length, 0);
    assert.equal(check(damaged, [badWord({ readsDamaged: true })]).length, 1);
  });

  describe('settings', () => {
    const strict = badWord({ id: 'nghiem', enabled: false });
    const hint = badWord({ id: 'nhe', severity: 'hint' });
    const idsFor = (settings: RuleSettings) => activateRules([badWord(), strict, hint], settings).map(({ rule }) => rule.id);

    it('switch rules on by profile', () => {
      assert.deepEqual(idsFor({ profile: 'toi-thieu', severities: {} }), ['tu-xau']);
      assert.deepEqual(idsFor({ profile: 'chuan', severities: {} }), ['tu-xau', 'nhe']);
      assert.deepEqual(idsFor({ profile: 'nghiem-ngat', severities: {} }), ['tu-xau', 'nghiem', 'nhe']);
    });

    it('stand above the profile', () => {
      assert.deepEqual(idsFor({ profile: 'toi-thieu', severities: { 'tu-xau': 'off', nghiem: 'error', nhe: 'hint' } }), ['nghiem', 'nhe']);
      assert.equal(check('1. Việc xấu.\n', [badWord()], { profile: 'chuan', severities: { 'tu-xau': 'error' } })[0]?.severity, 'error');
    });

    it('never make a weaker finding stronger', () => {
      const weak: DocumentRule = {
        ...badWord(),
        scope: 'document',
        *check(plan) {
          const block = plan.tree.blocks[0];
          if (block) yield { span: spanOf(block), message: 'chưa chắc', severity: 'information' };
        },
      };
      const of = (settings: RuleSettings) => check('1. Việc.\n', [weak], settings).map(({ severity }) => severity);
      assert.deepEqual(of({ profile: 'chuan', severities: { 'tu-xau': 'error' } }), ['information']);
      assert.deepEqual(of({ profile: 'chuan', severities: { 'tu-xau': 'hint' } }), ['hint']);
      assert.deepEqual(of({ profile: 'toi-thieu', severities: {} }), []);
    });
  });

  describe('suppressions', () => {
    const rules = [badWord(), boQuaThua];
    const idsIn = (text: string, settings = SETTINGS) => check(text, rules, settings).map(({ rule }) => rule);

    it('silence the next block only', () => {
      assert.deepEqual(idsIn('// bỏ qua tu-xau: trích nguyên văn\n1. Việc xấu.\n\n2. Việc xấu.\n'), ['tu-xau']);
    });

    it('silence the whole file', () => {
      assert.deepEqual(idsIn('1. Việc xấu.\n\n// bỏ qua cả tệp tu-xau: trích nguyên văn\n2. Việc xấu.\n'), []);
    });

    it('are reported when they silence nothing, when the id is wrong, and not when the rule is off', () => {
      assert.deepEqual(idsIn('// bỏ qua tu-xau: cũ\n1. Việc tốt.\n'), ['bo-qua-thua']);
      assert.deepEqual(idsIn('// bỏ qua tu-sau: gõ nhầm\n1. Việc xấu.\n'), ['bo-qua-thua', 'tu-xau']);
      assert.deepEqual(idsIn('// bỏ qua tu-xau: cũ\n1. Việc tốt.\n', { profile: 'chuan', severities: { 'tu-xau': 'off' } }), []);
    });

    it('can silence the report on themselves', () => {
      assert.deepEqual(idsIn('// bỏ qua cả tệp bo-qua-thua: giữ lại\n// bỏ qua tu-xau: cũ\n1. Việc tốt.\n'), []);
    });

    it('are taken out whole by their fix', () => {
      const text = 'Mở đầu.\n\n// bỏ qua tu-xau: cũ\n\n1. Việc tốt.\n';
      const [problem] = check(text, rules);
      const [fix] = problem?.fixes ?? [];
      assert.ok(fix);
      assert.equal(applyEdits(text, fix.edits), 'Mở đầu.\n\n\n1. Việc tốt.\n');
    });

    for (const eol of ['\n', '\r\n']) {
      it(`are written by a quick fix that silences the problem (${JSON.stringify(eol)})`, () => {
        const text = ['Mở đầu.', '', '  1. Việc rất dài ngắt', 'giữa dòng mà xấu.', '', '| 1 | xấu |', ''].join(eol);
        for (const place of [0, 1]) {
          const problems = check(text, rules);
          const problem = problems[place];
          assert.ok(problem);
          const fixes = suppressionFixes(readPlan(parse(text), catalog), problem);
          assert.deepEqual(
            fixes.map(({ title }) => title),
            ['Bỏ qua “tu-xau” ở đoạn này', 'Bỏ qua “tu-xau” trong cả tệp'],
          );
          const [block, file] = fixes.map((fix) => applyEdits(text, fix.edits));
          assert.equal(check(block ?? '', rules).length, 1, block);
          assert.equal(check(file ?? '', rules).length, 0, file);
          assert.ok(!/[^\r]\n/.test(block ?? '') || eol === '\n', 'the line ends are kept');
        }
      });
    }
  });

  it('caps a file at 200 problems and says how many more there are', () => {
    const problems = check('1. Việc xấu.\n\n'.repeat(230), [badWord()]);
    assert.equal(problems.length, 201);
    assert.equal(problems.at(-1)?.rule, MORE_PROBLEMS);
    assert.match(problems.at(-1)?.message ?? '', /30/);
  });

  it('leaves out a fix that would touch what an earlier one changes', () => {
    const wide = badWord({
      id: 'rong',
      *check(block) {
        const span = spanOf(block);
        yield { span, message: 'Cả đoạn.', fixes: [{ title: 'Xóa', edits: [{ span, newText: '' }], preferred: true, lossless: true }] };
      },
    });
    const edits = collectEdits(check('1. Việc xấu.\n', [badWord(), wide]), losslessFix);
    assert.equal(edits.length, 1);
  });
});
