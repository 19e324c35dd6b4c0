// How much an edit makes the program do, counted: a gate that no slow machine opens and no fast one closes.
import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { type ActiveRule, activateRules } from '../../server/src/rules/activate';
import { RULE_BY_ID, RULES } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { checkPlan } from '../../server/src/rules/run';
import { parse, update } from '../../server/src/syntax/parse';

const catalog = createCatalog();
const TASKS_OF_A_PAGE = 8;

/** A plan of about 2,000 lines: pages with a heading and eight tasks each, old names, citations and short forms among them. */
function longPlan(): string {
  const pages = Array.from({ length: 60 }, (_, page) => {
    const tasks = Array.from({ length: TASKS_OF_A_PAGE }, (_, i) =>
      [
        `${page + 1}.${i + 1}. Sửa ${i + 2} km đường liên xã theo Kế hoạch số ${page + 10}/KH-UBND ngày 05/01/2026 của UBND tỉnh.`,
        `- Chủ trì: ${i % 3 === 0 ? 'Sở Giao thông vận tải' : 'Sở Xây dựng'}.`,
        '- Phối hợp: Sở Tài chính; UBND các xã, phường.',
        i === 4 ? '' : '- Thời gian thực hiện: Quý III/2026.',
      ].join('\n'),
    );
    return `${page + 1}. Tuyến đường số ${page + 1} (gọi tắt là Tuyến ${page + 1})\n${tasks.join('\n')}\n`;
  });
  return `KẾ HOẠCH\nNâng cấp đường giao thông năm 2026\n\nI. NHIỆM VỤ\n${pages.join('')}`;
}

/** All rules, counting what each is asked. */
function countingRules(asked: Map<string, number>): readonly ActiveRule[] {
  const counting =
    <A extends unknown[], R>(what: string, run: (...asked: A) => R) =>
    (...given: A): R => {
      asked.set(what, (asked.get(what) ?? 0) + 1);
      return run(...given);
    };
  const rules = RULES.map((rule): Rule => {
    const what = `${rule.id} ${rule.scope}`;
    if (rule.scope === 'block') return { ...rule, check: counting(what, rule.check.bind(rule)) };
    if (rule.scope === 'task') return { ...rule, check: counting(what, rule.check.bind(rule)) };
    if (rule.scope === 'section') return { ...rule, check: counting(what, rule.check.bind(rule)) };
    return { ...rule, check: counting(what, rule.check.bind(rule)) };
  });
  return activateRules(rules, { profile: 'nghiem-ngat', severities: {} });
}

describe('an edit in one block of a long plan', () => {
  const text = longPlan();
  const asked = new Map<string, number>();
  const active = countingRules(asked);
  const tree = parse(text);
  const plan = readPlan(tree, catalog);
  const check = (of: typeof plan) => checkPlan({ plan: of, catalog, asOf: '2026-03-02' }, { active, known: RULE_BY_ID, limit: 1000 });
  const found = check(plan);

  /** The plan after `inserted` is put behind the first `place` of page 30, and what the rules were asked because of it. */
  function edited(place: string, inserted: string) {
    const at = text.indexOf(place, text.indexOf('\n30. Tuyến')) + place.length;
    const next = update(tree, { start: at, end: at, text: inserted });
    const after = readPlan(next, catalog, plan);
    const before = check(plan);
    asked.clear();
    const problems = check(after);
    return { next, after, before, problems, asked: new Map(asked) };
  }

  it('begins with a plan of two thousand lines on which every kind of rule has something to say', () => {
    assert.ok(text.split('\n').length > 1900);
    const rules = new Set(found.map(({ rule }) => rule));
    for (const rule of ['co-quan-cu', 'thieu-thoi-gian', 'vien-dan-thieu']) assert.ok(rules.has(rule), rule);
  });

  it('reads at most two blocks and one section chunk again', () => {
    const { next, after } = edited('Sở Xây dựng', ' và Sở Công Thương');
    const blocks = new Set(tree.blocks);
    assert.ok(next.blocks.filter((block) => !blocks.has(block)).length <= 2);
    const chunks = new Set(plan.chunks);
    assert.equal(after.chunks.filter((chunk) => !chunks.has(chunk)).length, 1);
  });

  it('asks each rule about what it touches only', () => {
    const { asked: calls } = edited('Sở Xây dựng', ' và Sở Công Thương');
    const most: Readonly<Record<string, number>> = { block: 2, task: TASKS_OF_A_PAGE, section: 1, document: 1 };
    for (const [what, times] of calls) assert.ok(times <= (most[what.split(' ')[1] as string] ?? 0), `${what}: ${times} times`);
    assert.equal(calls.get('co-quan-cu section'), 1);
    assert.equal(calls.get('lap-tu block'), 1);
  });

  it('leaves what is found elsewhere the same objects', () => {
    const { after, before, problems } = edited('Sở Xây dựng', ' và Sở Công Thương');
    const known = new Set(before.map(({ finding }) => finding));
    const near = problems.filter(({ rule }) => RULE_BY_ID.get(rule)?.scope !== 'document');
    const chunks = new Set(plan.chunks);
    const touched = after.chunks.find((chunk) => !chunks.has(chunk));
    const fresh = near.flatMap(({ finding }) => (finding && !known.has(finding) ? finding : []));
    assert.ok(near.length > 10 * fresh.length, `${fresh.length} of ${near.length}`);
    assert.ok(fresh.every(({ span }) => touched?.blocks.includes(span.block)));
  });
});
