import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import type { Plan } from '../../server/src/model/types';
import { textOf } from '../../server/src/syntax/block';
import { parse, type TextChange, update } from '../../server/src/syntax/parse';
import { documentRange } from '../../server/src/syntax/tree';
import { planText } from './arbitrary-plan';

const catalog = createCatalog();
const RUNS = Number(process.env.KEHOACH_RUNS ?? 200);

/** Everything the reader says of a document, in offsets of the document. */
function facts(plan: Plan): unknown {
  const { tree } = plan;
  const place = (span: Parameters<typeof documentRange>[1]) => documentRange(tree, span);
  return {
    header: { ...plan.header, numberSpan: null, dateSpan: null, titleSpans: plan.header.titleSpans.map(place) },
    sections: plan.sections.map(({ span, number, title, level, part, role }) => ({ at: place(span), number, title, level, part, role })),
    tasks: plan.tasks.map(({ title, titleText, number, layout, fields }) => ({
      at: place(title),
      titleText,
      number,
      layout,
      fields: fields.map(({ role, text }) => [role, text]),
    })),
    duties: plan.duties.map(({ span }) => place(span)),
    recipients: plan.recipients.map(({ span }) => place(span)),
    suppressions: plan.suppressions.map(({ rules, target }) => [rules, target && tree.indexOf(target)]),
    damaged: plan.damaged,
  };
}

/** What is read, without places: for texts that differ in their bytes only. */
function words(text: string): unknown {
  const plan = readPlan(parse(text), catalog);
  return {
    title: plan.header.title,
    sections: plan.sections.map(({ number, title, level }) => [number, title, level]),
    tasks: plan.tasks.map(({ titleText, layout, fields }) => [titleText, layout, fields.map(({ role, text: value }) => [role, value])]),
    duties: plan.duties.map(({ span }) => textOf(span.block, span.range)),
  };
}

describe('the reader, on any text', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(planText(), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        assert.equal(
          parse(text)
            .blocks.map(({ source }) => source)
            .join(''),
          text,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('is total, and its places lie inside the document', () => {
    fc.assert(
      fc.property(fc.oneof(planText(), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const tree = parse(text);
        for (const { title, fields } of readPlan(tree, catalog).tasks) {
          for (const span of [title, ...fields.flatMap(({ value }) => value)]) {
            const range = documentRange(tree, span);
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads after any edits what it reads from scratch', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      text: fc.oneof(planText(), fc.constantFrom('', 'x', '\n', '\n\n', '- ', '1. ', '|', 'Chủ trì: ', ':', '. ', '// ')),
    });
    fc.assert(
      fc.property(planText(), fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let text = start;
        let tree = parse(text);
        let plan = readPlan(tree, catalog);
        for (const { at, length, text: inserted } of edits) {
          const from = Math.floor(at * text.length);
          const change: TextChange = { start: from, end: Math.min(text.length, from + length), text: inserted };
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
          tree = update(tree, change);
          const fresh = parse(text);
          assert.deepEqual(
            tree.blocks.map(({ kind, source }) => [kind, source]),
            fresh.blocks.map(({ kind, source }) => [kind, source]),
          );
          plan = readPlan(tree, catalog, plan);
          assert.deepEqual(facts(plan), facts(readPlan(fresh, catalog)));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads CRLF as LF', () => {
    fc.assert(
      fc.property(planText(), (text) => {
        assert.deepEqual(words(text.replace(/\r?\n/g, '\r\n')), words(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('reads decomposed letters as composed ones', () => {
    fc.assert(
      fc.property(planText(), (text) => {
        assert.deepEqual(words(text.normalize('NFD')), words(text));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an edit in one block', () => {
  it('reads at most that block and one neighbour again', () => {
    const text = Array.from({ length: 200 }, (_, i) => `1.${i + 1}. Trồng cây ở khu phố số ${i + 1}.\n- Chủ trì: Sở Xây dựng.\n- Thời gian: Năm 2026.\n`).join(
      '',
    );
    const tree = parse(text);
    const at = text.indexOf('khu phố số 100');
    const next = update(tree, { start: at, end: at, text: 'cả ' });
    const old = new Set(tree.blocks);
    assert.ok(next.blocks.filter((block) => !old.has(block)).length <= 2);
  });
});
