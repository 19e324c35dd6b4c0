import assert from 'node:assert/strict';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { createAssistant } from '../../server/src/assistant/assistant';
import { TOOLS } from '../../server/src/assistant/registry';
import { anyText } from './arbitrary-text';
import { hostileText } from './hostile';
import { RUNS, service } from './strict-service';

// Whatever an assistant sends, and whatever a plan holds: an answer by the schema, or one Vietnamese sentence; never a fault.

const ajv = new Ajv2020({ strict: false });
const validators = new Map(TOOLS.map(({ name, output }) => [name, ajv.compile(output)]));
const faults: string[] = [];
const assistant = createAssistant({ service, today: () => '2026-11-21', version: '0' }, (line) => faults.push(line));
/** What turns or hides writing, or commands a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

async function ask(name: string, args: unknown): Promise<void> {
  const outcome = await assistant.call(name, args);
  assert.deepEqual(faults, [], name);
  const words = outcome.ok ? outcome.value.summary : outcome.failure;
  assert.doesNotMatch(words, HIDDEN, name);
  if (!outcome.ok) return;
  const validate = validators.get(name);
  assert.ok(validate?.(JSON.parse(JSON.stringify(outcome.value.data))), `${name}: ${ajv.errorsText(validate?.errors)}`);
}

describe('the tools for assistants', () => {
  it('look up any words', async () => {
    const words = fc.oneof(hostileText, anyText(), fc.string({ unit: 'binary', maxLength: 60 })).map((text) => text.slice(0, 400));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        await ask('look_up_agency', { name: text, work: text });
        await ask('look_up_document', { query: text });
        await ask('look_up_place', { name: text });
        await ask('nd30_rule', { component: text });
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  }).timeout(120_000);

  it('read any plan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(), hostileText), async (text) => {
        await ask('check_plan', { text });
        await ask('outline_plan', { text });
        await ask('correct_plan', { text, mode: 'preferred' });
      }),
      { numRuns: RUNS },
    );
  }).timeout(120_000);

  it('refuse any arguments of a wrong shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TOOLS.map(({ name }) => name)), fc.anything({ maxDepth: 2 }), async (name, args) => ask(name, args)),
      { numRuns: RUNS },
    );
  });

  it('keep words of a plan out of their own', async () => {
    const MARK = 'XYZZY9';
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        for (const name of ['check_plan', 'outline_plan', 'correct_plan']) {
          const outcome = await assistant.call(name, { text: text.replace(/[Ss]ở/g, `Sở ${MARK}`) });
          assert.ok(outcome.ok && !outcome.value.summary.includes(MARK), name);
        }
      }),
      { numRuns: Math.min(RUNS, 50) },
    );
  }).timeout(120_000);
});
