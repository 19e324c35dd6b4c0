import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import type { Plan } from '../../server/src/model/types';
import { textOf } from '../../server/src/syntax/block';
import { parse } from '../../server/src/syntax/parse';
import type { Span } from '../../server/src/syntax/tree';

// Each plan of test/fixtures/plans has beside it what the reader finds, as a text a person can check against the plan.
// A new layout is a new pair of files; KEHOACH_UPDATE=1 writes the second one, to be read before it is committed.
const FOLDER = path.join(__dirname, '../fixtures/plans');
const catalog = createCatalog();

/** The model of a plan in short lines, with 1-based line numbers. */
function draw(plan: Plan): string {
  const { tree, header } = plan;
  const line = ({ block, range }: Span): number => (tree.lines[tree.indexOf(block)] ?? 0) + (block.source.slice(0, range.start).split('\n').length - 1) + 1;
  const lines = [
    `${header.kind} | ${header.number ?? 'không số'} | ${header.date ?? 'không ngày'} | ${header.place ?? ''} | ${header.issuer ?? ''}`,
    `tên: ${header.title ?? ''}`,
  ];
  const entries = [
    ...plan.sections.map((section) => ({
      at: line(section.span),
      text: `${'  '.repeat(section.level - 1)}§ ${section.number} ${section.title} [${section.role}]`,
    })),
    ...plan.tasks.map((task) => ({
      at: line(task.title),
      text: [
        `● ${task.number ?? '-'} ${task.titleText.slice(0, 60)} (${task.layout})`,
        ...task.fields.map(({ role, text }) => `      ${role}: ${text}`),
        ...task.unlabelled.map(({ block, range }) => `      ?: ${textOf(block, range)}`),
      ].join('\n'),
    })),
    ...plan.duties.map((duty) => ({
      at: line(duty.span),
      text: `○ ${textOf(duty.agency.block, duty.agency.range)}: ${textOf(duty.span.block, duty.span.range).slice(0, 60)}`,
    })),
    ...plan.recipients.map(({ span }) => ({ at: line(span), text: `→ ${textOf(span.block, span.range)}` })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, text } of entries) lines.push(`${String(at).padStart(4)} ${text}`);
  if (plan.signature) lines.push(`ký: dòng ${line(plan.signature)}`);
  if (plan.damaged) lines.push('mất dấu');
  return `${lines.join('\n')}\n`;
}

describe('the model of a plan', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.kehoach'))) {
    it(`of ${name}`, () => {
      const drawn = draw(readPlan(parse(readFileSync(path.join(FOLDER, name), 'utf8')), catalog));
      const expected = path.join(FOLDER, name.replace(/\.kehoach$/, '.model.txt'));
      if (process.env.KEHOACH_UPDATE) writeFileSync(expected, drawn);
      assert.ok(existsSync(expected), `${expected} is missing`);
      assert.equal(drawn, readFileSync(expected, 'utf8'));
    });
  }
});
