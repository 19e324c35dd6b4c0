// Work grows with the text, never with its square. Counted, not timed: regular expressions run, letters copied or searched, items looked at in lists.
import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { createService, type Document } from '../../server/src/service';
import { largeTexts } from './large-texts';
import { OPERATIONS } from './operations';

const [SHORT, LONG] = [1_500, 6_000];
/** Above this the work is not in proportion any more. */
const MOST = 1.25;
/** Less work than this on the long text tells nothing. */
const LEAST = 45_000;

type Method = (this: never, ...given: never[]) => unknown;

function isFound(result: unknown): boolean {
  return result !== undefined && result !== false && result !== -1;
}

/** Runs `run` while what it does with lists, texts and patterns is counted. */
function workOf(run: () => unknown): number {
  let work = 0;
  const kept: (() => void)[] = [];
  const count = (owner: object, name: string, cost: (self: never, given: readonly never[], result: unknown) => number): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const method = own.value as Method;
    const counting = function (this: never, ...given: never[]): unknown {
      const result = method.apply(this, given);
      work += cost(this, given, result);
      return result;
    };
    Object.defineProperty(owner, name, { ...own, value: counting });
    kept.push(() => Object.defineProperty(owner, name, own));
  };
  const all = (self: { readonly length: number }) => self.length;
  const upTo = (self: { readonly length: number }, [, from = 0]: readonly unknown[], found: unknown) =>
    (typeof found === 'number' && found >= 0 ? found : self.length) - Math.max(0, Number(from) || 0);
  const made = (_self: unknown, _given: unknown, result: unknown) => (result as { readonly length: number }).length;
  try {
    // Who finds what was looked for may have found it at once.
    for (const name of ['find', 'findIndex', 'findLast', 'some', 'includes'])
      count(Array.prototype, name, (self, _, found) => (isFound(found) ? 1 : all(self)));
    count(Array.prototype, 'every', (self, _, held) => (held ? all(self) : 1));
    for (const name of ['filter', 'map', 'flatMap', 'reduce', 'forEach', 'join']) count(Array.prototype, name, all);
    count(Array.prototype, 'indexOf', upTo);
    for (const name of ['slice', 'concat']) count(Array.prototype, name, made);
    // A piece of a text is a view of it: V8 copies nothing.
    count(String.prototype, 'slice', () => 1);
    for (const name of ['replace', 'replaceAll', 'split', 'normalize', 'toLowerCase']) count(String.prototype, name, made);
    count(String.prototype, 'indexOf', upTo);
    count(RegExp.prototype, 'exec', () => 10);
    run();
  } finally {
    for (const restore of kept) restore();
  }
  return work;
}

describe('the work of every operation', () => {
  const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
  /** Operation → what it takes for a text, each behind the ones before it on the same document. */
  const worksOn = (text: string): Map<string, number> => {
    let document: Document = service.open('');
    const works = new Map([['open', workOf(() => (document = service.open(text)))]]);
    const middle = Math.floor(text.length / 2);
    for (const [name, operation] of Object.entries(OPERATIONS))
      works.set(
        name,
        workOf(() => operation(service, document, middle)),
      );
    return works;
  };

  /** Operation → how its work grows from one text to one that is `factor` times as long, and what it comes to. */
  const growthOf = (few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>, factor: number): Map<string, Growth> =>
    new Map([...many].map(([name, work]) => [name, { exponent: Math.log(work / Math.max(1, few.get(name) ?? 0)) / Math.log(factor), work }]));

  it('grows in proportion to the text, whatever its shape', () => {
    const [short, long, longer] = [largeTexts(SHORT), largeTexts(LONG), largeTexts(LONG * 2)];
    const steep: string[] = [];
    for (const shape of Object.keys(long)) {
      const works = worksOn(long[shape] as string);
      const first = growthOf(worksOn(short[shape] as string), works, LONG / SHORT);
      if (![...first.values()].some(isSteep)) continue;
      // What is made once, or has more to say of the one place than of the other, does not go on growing.
      for (const [name, growth] of growthOf(works, worksOn(longer[shape] as string), 2)) {
        if (isSteep(growth) && isSteep(first.get(name))) steep.push(`${name} of ${shape}: ${growth.exponent.toFixed(2)} (${growth.work})`);
      }
    }
    assert.deepEqual(steep, []);
  }).timeout(300_000);
});

interface Growth {
  readonly exponent: number;
  readonly work: number;
}

function isSteep(growth: Growth | undefined): boolean {
  return growth !== undefined && growth.exponent > MOST && growth.work > LEAST;
}
