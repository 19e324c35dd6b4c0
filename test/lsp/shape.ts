import assert from 'node:assert/strict';

/**
 * Fails unless every range in `answer` (however deep) is whole: numbers that are positions of `lines`, start not behind end, nothing
 * undefined or not a number. Holds for any answer of the protocol, so every test may ask it.
 */
export function assertWellFormed(answer: unknown, lines: readonly string[], path = 'answer'): void {
  if (typeof answer === 'number') assert.ok(Number.isFinite(answer), path);
  if (typeof answer !== 'object' || answer === null) return;
  if ('line' in answer && 'character' in answer) {
    const { line, character } = answer;
    assert.ok(Number.isInteger(line) && Number.isInteger(character), path);
    const length = lines[line as number]?.length;
    assert.ok(length !== undefined && (character as number) >= 0 && (character as number) <= length, `${path}: ${line}:${character} is no place`);
  }
  if ('start' in answer && 'end' in answer) {
    const { start, end } = answer as Record<'start' | 'end', { line: number; character: number }>;
    if (typeof start === 'object')
      assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), `${path}: start behind end`);
  }
  for (const [key, value] of Object.entries(answer)) assertWellFormed(value, lines, `${path}.${key}`);
}
