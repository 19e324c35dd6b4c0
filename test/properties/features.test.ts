import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addTask } from '../../server/src/features/editing/add-task';
import { changeLevel } from '../../server/src/features/editing/change-level';
import { tableOfTasks, tasksOfTable } from '../../server/src/features/editing/list-table';
import { moveItem } from '../../server/src/features/editing/move-item';
import { emptyMarkAbove, nextMark } from '../../server/src/features/editing/next-mark';
import { renumberEdits } from '../../server/src/features/editing/renumber';
import { formatEdits } from '../../server/src/features/format/format';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { innerTargetAt } from '../../server/src/features/references';
import type { PlanSymbol } from '../../server/src/features/symbols';
import type { Document } from '../../server/src/service';
import { applyEdits, disjoint } from '../../server/src/text/edit';
import type { TextRange } from '../../server/src/text/range';
import { files, read } from '../tidy/repository';
import { anyText } from './arbitrary-text';
import { RUNS, service } from './strict-service';

function assertInside(text: string, { start, end }: TextRange, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length, `${what}: ${start}–${end} of ${text.length}`);
}

/** LF, CRLF and lone CR end lines, in the protocol and here. */
const linesIn = (text: string): string[] => text.split(/\r\n|\r|\n/);

function assertSymbols(text: string, symbols: readonly PlanSymbol[], parent?: TextRange): void {
  for (const { name, range, selection, children } of symbols) {
    assert.notEqual(name.trim(), '', 'the protocol forbids empty names');
    assertInside(text, range, 'symbol');
    assert.ok(range.start <= selection.start && selection.end <= range.end, 'the selection lies in its range');
    assert.ok(!parent || (parent.start <= range.start && range.end <= parent.end), 'a symbol holds its children');
    assertSymbols(text, children, range);
  }
}

function assertWhole(document: Document): void {
  const { text } = document;
  assertSymbols(text, service.symbols(document));
  for (const { range } of service.folds(document)) assertInside(text, range, 'fold');
  const lines = linesIn(text);
  let last = { line: 0, end: 0 };
  for (const { line, character, length } of service.semanticTokens(document)) {
    assert.ok(length > 0 && character >= 0 && character + length <= (lines[line]?.length ?? -1), `token ${line}:${character}+${length}`);
    assert.ok(line > last.line || (line === last.line && character >= last.end), 'tokens are ordered and apart');
    last = { line, end: character + length };
  }
  for (const { range } of service.links(document)) assertInside(text, range, 'link');
  const context = service.context(document);
  for (const { offset } of inlayHints(context, { start: 0, end: text.length })) assertInside(text, { start: offset, end: offset }, 'hint');
  applyEdits(text, formatEdits(context.plan, context.catalog, text, null));
  applyEdits(text, renumberEdits(context.plan));
  for (const problem of service.check(document)) {
    assertInside(text, problem.range, problem.rule);
    for (const { range } of problem.related) assertInside(text, range, problem.rule);
  }
}

/** What helps the hand: each answers anywhere, with ranges inside, and edits that can be made. */
function assertWriting(document: Document, offset: number, dear = offset % 8 === 0): void {
  const { text } = document;
  const context = service.context(document);
  const { plan } = context;
  nextMark(context, offset);
  const empty = emptyMarkAbove(context, offset);
  if (empty) assertInside(text, empty, 'empty mark');
  const inner = innerTargetAt(context, offset);
  if (inner) assertInside(text, inner.target, 'inner reference');
  const caret = { start: offset, end: offset };
  const moves = (['up', 'down'] as const).flatMap((direction) => moveItem(plan, offset, direction) ?? []);
  for (const { edit, references } of moves) applyEdits(text, [edit, ...references]);
  for (const edit of [tableOfTasks(plan, caret), tasksOfTable(plan, offset)]) if (edit) applyEdits(text, [edit]);
  // Dearer: they read the plan again.
  if (!dear) return;
  const task = addTask(context, offset);
  if (task) applyEdits(text, task.edits);
  for (const direction of ['up', 'down'] as const) {
    const edits = changeLevel(context, offset, direction);
    assert.ok(disjoint(edits), `level ${direction} at ${offset}`);
    applyEdits(text, edits);
  }
}

function assertAt(document: Document, offset: number): void {
  const { text } = document;
  for (const explicit of [false, true]) {
    for (const item of service.complete(document, offset, explicit)) {
      const { range, filterText } = item;
      assertInside(text, range, item.label);
      assert.ok(range.start <= offset && offset <= range.end, `${item.label}: the caret is in the edit range`);
      assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/, `${item.label}: one line gives way`);
      assert.equal(filterText, text.slice(range.start, offset), item.label);
    }
  }
  const hover = service.hover(document, offset);
  if (hover) assertInside(text, hover.range, 'hover');
  for (const range of service.references(document, offset)) assertInside(text, range, 'reference');
  const definition = service.definition(document, offset);
  if (definition) assertInside(text, definition, 'definition');
  const rename = service.renameStart(document, offset);
  if (rename) assertInside(text, rename.range, 'rename');
  const edits = service.rename(document, offset, 'Sở Mới');
  assert.ok(disjoint(edits), 'edits of a rename are apart');
  for (const { range } of edits) assertInside(text, range, 'rename');
  let inner: TextRange = { start: offset, end: offset };
  for (const range of service.selections(document, offset)) {
    assertInside(text, range, 'selection');
    assert.ok(range.start <= inner.start && inner.end <= range.end, 'selections grow');
    inner = range;
  }
  for (const { edits: all, title } of service.codeActions(document, { start: offset, end: offset })) {
    assert.ok(disjoint(all), title);
    for (const { range } of all) assertInside(text, range, title);
  }
}

describe('every feature, on any text', () => {
  it('gives places inside the document', () => {
    fc.assert(
      fc.property(anyText(), (text) => assertWhole(service.open(text))),
      { numRuns: RUNS },
    );
  });

  it('answers at every offset', () => {
    fc.assert(
      fc.property(anyText(2), (text) => {
        const document = service.open(text.slice(0, 400));
        for (let offset = 0; offset <= document.text.length; offset++) assertAt(document, offset);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('helps the hand at every offset', () => {
    fc.assert(
      fc.property(anyText(2), (text) => {
        const document = service.open(text.slice(0, 200));
        for (let offset = 0; offset <= document.text.length; offset++) assertWriting(document, offset);
      }),
      { numRuns: RUNS / 20 },
    );
  });

  it('helps the hand at every offset of the samples', () => {
    for (const file of files('examples').filter((each) => each.endsWith('.kehoach'))) {
      const document = service.open(read(file));
      for (let offset = 0; offset <= document.text.length; offset += 3) assertWriting(document, offset, false);
    }
  }).timeout(60_000);

  it('answers at offsets that are none', () => {
    const document = service.open('1. Mở lớp.\n- Chủ trì: Sở Y tế.\n');
    for (const offset of [-1, -1e9, 1e9, 32, 33, Number.NaN, 1.5]) {
      assert.doesNotThrow(() => {
        service.complete(document, offset);
        service.hover(document, offset);
        service.references(document, offset);
        service.definition(document, offset);
        service.renameStart(document, offset);
        service.rename(document, offset, 'x');
        service.selections(document, offset);
        service.codeActions(document, { start: offset, end: offset });
      }, String(offset));
    }
  });
});
