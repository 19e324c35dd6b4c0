import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from './arbitrary-text';
import { RUNS, service } from './strict-service';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** What stands around words without being of them: emphasis, heading marks, a lone leading bar. */
const bare = (text: string): string => squeezed(text.replace(/\*\*|__|[*_#|]/g, ' ')).replace(/ /g, '');

const isDate = (date: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) && date.slice(5, 7) <= '12' && date.slice(8) <= '31';

describe('the outline, of any text', () => {
  it('keeps its contract: every line and column is there, and every text stands behind its place', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const outline = service.outline(service.open(text));
        const lines = text.split(/\r\n|\r|\n/);
        const assertLine = (line: number): void => assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
        const assertText = (line: number, column: number, words: string, what: string): void => {
          assertLine(line);
          assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, `${what}: column ${column}`);
          const rest = bare([lines[line - 1]?.slice(column - 1), ...lines.slice(line, line + 400)].join(' '));
          assert.ok(rest.startsWith(bare(words)), `${what} ${line}:${column}: “${words}” is not the start of “${rest.slice(0, 120)}”`);
          assert.equal(words, words.replace(/\s+/g, ' ').trim(), `${what}: white space`);
        };
        for (const { line, column, text: words } of outline.citations) assertText(line, column, words, 'citation');
        for (const { line, column, text: words } of outline.agencies) assertText(line, column, words, 'agency');
        for (const { line, level } of outline.sections) {
          assertLine(line);
          assert.ok(level >= 1);
        }
        for (const task of outline.tasks) {
          assertLine(task.line);
          assert.match(task.layout, /^[A-G]$/);
          for (const part of [task.lead, task.partners, task.time, ...task.fields]) if (part) assertLine(part.line);
          const { time } = task;
          if (time?.from) assert.ok(isDate(time.from), time.from);
          if (time?.to) assert.ok(isDate(time.to), time.to);
        }
        for (const duty of outline.duties) {
          assertLine(duty.line);
          assertLine(duty.agency.line);
        }
        for (const { line, term } of outline.definitions) {
          assertLine(line);
          assert.notEqual(term.trim(), '');
        }
        for (const { date } of outline.citations) if (date !== null) assert.ok(isDate(date), date);
        assert.deepEqual(JSON.parse(JSON.stringify(outline)), outline, 'plain data');
      }),
      { numRuns: RUNS },
    );
  });
});
