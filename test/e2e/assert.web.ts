// The few of node:assert/strict that the suite asks, for the web worker: there is no Node there.

class AssertionError extends Error {}

function fail(message: string | undefined, otherwise: string): never {
  throw new AssertionError(message ?? otherwise);
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

const assert = {
  ok(value: unknown, message?: string): asserts value {
    if (!value) fail(message, `${shown(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  /** Of plain data only. */
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (shown(actual) !== shown(expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${pattern}`);
  },
  async rejects(run: () => Promise<unknown>, pattern: RegExp): Promise<void> {
    const error = await run().then(
      () => fail(undefined, 'did not fail'),
      (reason: unknown) => reason,
    );
    if (!pattern.test(String(error))) fail(undefined, `${shown(String(error))} does not match ${pattern}`);
  },
  fail(message: string): never {
    return fail(message, '');
  },
};

export default assert;
