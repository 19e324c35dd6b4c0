import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { PASTE_FORMS, partsOf, showsEnds } from './paste-forms';
import { RUNS, service } from './strict-service';

const FOLDER = path.join(__dirname, '../../examples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.kehoach'));

/** What a plan says, without places. */
function told(text: string): unknown {
  const { kind, issued, sections, tasks, duties, citations } = service.outline(service.open(text));
  return {
    kind,
    issued,
    sections: sections.map(({ number, title }) => [number, title]),
    tasks: tasks.map(({ number, title, lead, partners, time, fields }) => [
      number,
      title,
      lead?.text,
      partners?.text,
      time?.text,
      fields.map((field) => [field.role, field.text]),
    ]),
    duties: duties.map(({ agency, text: words }) => [agency.text, words]),
    citations: citations.map(({ type, number, date, issuer }) => [type, number, date, issuer]),
  };
}

describe('a sample plan, however it is pasted', () => {
  for (const name of SAMPLES) {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const parts = partsOf(text);
    const expected = told(text);
    for (const [form, write] of Object.entries(PASTE_FORMS)) {
      it(`reads the same: ${name}, ${form}`, () => {
        fc.assert(
          fc.property(fc.integer({ min: 66, max: 96 }), (margin) => {
            fc.pre(!form.startsWith('a PDF') || showsEnds(parts, margin));
            assert.deepEqual(told(`${write(parts, margin)}\n`), expected);
          }),
          { numRuns: Math.min(RUNS, 31) },
        );
      });
    }
  }
});
