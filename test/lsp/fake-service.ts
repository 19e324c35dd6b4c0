import type { Catalog } from '../../server/src/catalog/catalog';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/config';
import type { Plan, Task } from '../../server/src/model/types';
import type { Problem } from '../../server/src/rules/problem';
import type { CodeAction, Document, Service } from '../../server/src/service';
import type { Core } from '../../server/src/service/service';
import { writing } from '../../server/src/service/writing';
import { parse, update } from '../../server/src/syntax/parse';
import { documentRange, spanOf } from '../../server/src/syntax/tree';

/** The core of these tests asks it nothing. */
const noCatalog = {} as unknown as Catalog;

/**
 * A core with three plain rules, so that the protocol is tested and not the reading of plans:
 * `loi-go` finds the word "xxx" (fix: "ok"), `thieu-chu-tri` a numbered block that no "- Chủ trì:" follows, `chi-dan` each "!!" with a place to compare.
 */
export function fakeService(settings: Settings = DEFAULT_SETTINGS, faults: { check?: () => void } = {}): Service {
  const planOf = (document: Document): Plan => {
    const { tree } = document;
    const tasks = tree.blocks.flatMap((block, i): Task[] => {
      if (block.marker?.kind !== 'arabic' && block.marker?.kind !== 'decimal') return [];
      const blocks = [block];
      for (let k = i + 1; tree.blocks[k]?.marker?.kind === 'dash'; k++) blocks.push(tree.blocks[k] as typeof block);
      const title = spanOf(block);
      return [{ title, number: block.marker.number, blocks } as unknown as Task];
    });
    return { tree, tasks } as unknown as Plan;
  };
  const check = (document: Document): Problem[] => {
    faults.check?.();
    const problems: Problem[] = [];
    const base = { related: [], tag: null, fixes: [] } as const;
    for (const { index } of document.text.matchAll(/xxx/g)) {
      const range = { start: index, end: index + 3 };
      const fix = { title: 'Sửa thành “ok”', edits: [{ range, newText: 'ok' }], preferred: true, lossless: true };
      problems.push({ ...base, rule: 'loi-go', severity: 'warning', range, message: '“xxx” là lỗi gõ.', fixes: [fix] });
    }
    for (const { index } of document.text.matchAll(/!!/g)) {
      const range = { start: index, end: index + 2 };
      problems.push({
        ...base,
        rule: 'chi-dan',
        severity: 'information',
        range,
        message: 'Xem chỗ khác.',
        related: [{ range: { start: 0, end: 1 }, message: 'Ở đây' }],
        tag: 'deprecated',
      });
    }
    for (const task of planOf(document).tasks) {
      if (task.blocks.some((block) => block.folded.includes('- chu tri:'))) continue;
      problems.push({
        ...base,
        rule: 'thieu-chu-tri',
        severity: 'error',
        range: documentRange(document.tree, task.title),
        message: `Nhiệm vụ ${task.number} chưa ghi cơ quan chủ trì.`,
      });
    }
    return problems.filter(({ rule }) => settings.severities[rule] !== 'off').sort((a, b) => a.range.start - b.range.start);
  };
  const core: Partial<Service> = {
    catalog: noCatalog,
    settings,
    with: (changed) => fakeService(changed.settings ?? settings, faults),
    open: (text) => ({ text, tree: parse(text) }) as Document,
    update: (document, { range, newText }) =>
      ({
        text: document.text.slice(0, range.start) + newText + document.text.slice(range.end),
        tree: update(document.tree, { ...range, text: newText }),
      }) as Document,
    plan: planOf,
    asOf: () => '2026-03-02',
    complete: ({ text }, offset, explicit = false) => [
      {
        kind: 'agency',
        label: explicit ? 'Sở Nội vụ (gọi tay)' : 'Sở Nội vụ',
        detail: 'cấp tỉnh',
        filterText: text.slice(0, offset),
        range: { start: 0, end: offset },
        newText: 'Sở Nội vụ',
        snippet: false,
        sortText: '000',
        deprecated: true,
        card: { kind: 'agency', id: 'so' },
      },
      {
        kind: 'snippet',
        label: 'nv',
        detail: '',
        filterText: '',
        range: { start: 0, end: offset },
        newText: '$1',
        snippet: true,
        sortText: '001',
        deprecated: false,
        card: null,
      },
    ],
    completionCard: (_document, { kind, id }) => (kind === 'agency' && id === 'so' ? '**Sở**' : null),
    hover: (_document, offset) => (offset === 0 ? null : { range: { start: 0, end: offset }, markdown: '**Sở** \\*x\\* [trang](http://a)' }),
    check,
    checkSteps: () => [],
    fixAll: (document) => check(document).flatMap((problem) => problem.fixes.flatMap((fix) => fix.edits)),
    fixedText: ({ text }) => text,
    codeActions: (document, range) =>
      check(document)
        .filter((problem) => problem.range.start <= range.end && range.start <= problem.range.end)
        .flatMap((problem): CodeAction[] => [
          {
            kind: 'suppress',
            title: `Bỏ qua “${problem.rule}”`,
            edits: [{ range: { start: 0, end: 0 }, newText: `// bỏ qua ${problem.rule}\n` }],
            preferred: false,
            problem,
          },
          ...problem.fixes.map((fix): CodeAction => ({ kind: 'fix', title: fix.title, edits: fix.edits, preferred: fix.preferred, problem })),
        ]),
  };
  return { ...core, ...writing(core as Core) } as Service;
}
