import assert from 'node:assert/strict';
import { createService } from '../../../server/src/service';
import { files, read } from '../../tidy/repository';
import { catalog, TODAY } from '../helpers';

const service = createService({ catalog, today: () => TODAY });
const texts = files('.').filter((file) => /^(?:test\/fixtures\/plans|examples)\/.*\.kehoach$/.test(file));

/** The lines of `text` at whose end a list stands open when it is typed key by key into an empty file. */
function openAtEnd(text: string): string[] {
  const open: string[] = [];
  let document = service.open('');
  const lines = text.normalize('NFC').split(/\r?\n/);
  let at = 0;
  for (const line of lines) {
    for (const letter of `${line}\n`) {
      if (letter === '\n') for (const { label } of service.complete(document, at)) open.push(`${line} → ${label}`);
      document = service.update(document, { range: { start: at, end: at }, newText: letter });
      at += letter.length;
    }
  }
  return open;
}

describe('a line that was written in full', () => {
  it('has no list open at its end: in an editor where Enter takes from lists, Enter is a line break all the same', () => {
    assert.ok(texts.length > 15, String(texts.length));
    for (const file of texts) assert.deepEqual(openAtEnd(read(file)), [], file);
  });
});
