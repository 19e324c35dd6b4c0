import assert from 'node:assert/strict';
import { parseSync, Visitor } from 'oxc-parser';
import { files, read } from './repository';

/** What a person takes in at once. */
const MAX_LINES_OF_FILE = 300;
const MAX_LINES_OF_FUNCTION = 60;
const MAX_FILES_IN_FOLDER = 25;

const sources = files().filter((file) => /^(?:client\/src|server\/src|protocol)\/.*\.ts$/.test(file));

/** Functions of a TypeScript text that are longer than `most` lines: the line they begin on, and how many they have. */
function longFunctions(text: string, most: number): string[] {
  const long: string[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const look = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const lines = lineOf(end) - lineOf(start) + 1;
    if (lines > most) long.push(`line ${lineOf(start)}: ${lines} lines`);
  };
  new Visitor({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }).visit(parseSync('file.ts', text).program);
  return long;
}

describe('sizes', () => {
  it('of files stay small', () => {
    assert.ok(sources.length > 300);
    assert.deepEqual(
      sources.filter((file) => read(file).split('\n').length - 1 > MAX_LINES_OF_FILE),
      [],
    );
  });

  it('of functions stay small', () => {
    assert.deepEqual(
      sources.flatMap((file) => longFunctions(read(file), MAX_LINES_OF_FUNCTION).map((where) => `${file}, ${where}`)),
      [],
    );
    assert.deepEqual(longFunctions('const a = () => {\n\n};\nfunction b() {}', 2), ['line 1: 3 lines']);
  });

  it('of folders stay small; the families of rules grow by files that are alike', () => {
    const counts = new Map<string, number>();
    for (const file of sources) {
      const folder = file.replace(/\/[^/]+$/, '');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    assert.deepEqual(
      [...counts].filter(([folder, count]) => count > MAX_FILES_IN_FOLDER && !/^server\/src\/rules\/(?!shared)/.test(folder)),
      [],
    );
  });
});
