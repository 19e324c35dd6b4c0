import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import type { Settings } from '../../server/src/config/config';
import { createService, type Service } from '../../server/src/service';
import { files, read } from '../tidy/repository';
import { Session } from './session';

// A hand types a whole plan into an empty file, Enter after every line, in an editor that formats on type: what stands there is what was meant.

const catalog = createCatalog();
const real = (settings: Settings): Service => createService({ catalog, today: () => '2026-11-21', settings });
const options = { tabSize: 2, insertSpaces: true };

/** The text after `meant` was typed line by line, every edit that the server gave applied as it came. */
async function typed(meant: string): Promise<string> {
  const session = await Session.start({ createService: real });
  const uri = await session.open('');
  const lines = meant.split('\n');
  // Where the caret stands: an edit above it moves it.
  let line = 0;
  for (const [i, words] of lines.entries()) {
    const start = { line, character: 0 };
    const end = { line, character: words.length };
    await session.change(uri, { range: { start, end: start }, text: words });
    if (i === lines.length - 1) break;
    await session.change(uri, { range: { start: end, end }, text: '\n' });
    line++;
    const position = { line, character: 0 };
    const edits = await session.client.sendRequest<TextEdit[] | null>('textDocument/onTypeFormatting', { textDocument: { uri }, position, ch: '\n', options });
    if (!edits || edits.length === 0) continue;
    await session.apply(uri, { changes: { [uri]: edits } });
    for (const { range, newText } of edits) line += newText.split('\n').length - 1 - (range.end.line - range.start.line);
  }
  session.stop();
  return session.textOf(uri);
}

describe('a plan typed over the protocol', () => {
  const plans = ['examples', 'test/fixtures/plans', 'test/e2e/workspace']
    .flatMap((folder) => files(folder))
    .filter((file) => /\.(?:kehoach|kh\.txt)$/.test(file));

  it('has plans to type', () => assert.ok(plans.length > 15, `${plans.length} plans`));

  for (const file of plans) {
    it(`stands as it was meant: ${file}`, async () => {
      const meant = read(file).replace(/\r\n/g, '\n');
      assert.equal(await typed(meant), meant);
    });
  }

  it('in one cell a line, with numbers alone on their lines', async () => {
    const meant = 'TT\nNội dung\nChủ trì\nThời gian\n1.\nRà soát\nSở Y tế\nQuý I\n2.\nTập huấn\nSở Nội vụ\nQuý II\n';
    assert.equal(await typed(meant), meant);
  });
});
