import assert from 'node:assert/strict';
import type { Document } from '../../server/src/service';
import { largeTexts } from './large-texts';
import { service } from './strict-service';

/** Small in the usual run: that nothing overflows is seen at any size; `npm run test:long` asks for megabytes. */
const SIZE = Number(process.env.KEHOACH_SIZE ?? 20_000);

function askEverything(document: Document): void {
  service.check(document);
  service.fixAll(document);
  service.symbols(document);
  service.folds(document);
  service.semanticTokens(document);
  service.links(document);
  service.outline(document);
  const { length } = document.text;
  for (const offset of [0, Math.floor(length / 2), length]) {
    service.complete(document, offset, true);
    service.hover(document, offset);
    service.references(document, offset);
    service.definition(document, offset);
    service.rename(document, offset, 'Sở Mới');
    service.selections(document, offset);
    service.codeActions(document, { start: offset, end: offset });
  }
}

describe('large texts that no one writes', () => {
  for (const [name, text] of Object.entries(largeTexts(SIZE))) {
    it(`are read and answered: ${name}`, () => {
      const document = service.open(text);
      assert.equal(
        document.tree.blocks.reduce((sum, { source }) => sum + source.length, 0),
        text.length,
      );
      askEverything(document);
      const middle = Math.floor(text.length / 2);
      const edited = service.update(document, { range: { start: middle, end: middle + 1 }, newText: '\n1. x' });
      assert.deepEqual(structuredClone(service.check(edited)), structuredClone(service.check(service.open(edited.text))));
    });
  }

  it('are read: 10,000 levels of numbering', () => {
    const document = service.open(`${Array.from({ length: 10_000 }, (_, i) => (i + 1).toString()).join('.')}. a\n`);
    askEverything(document);
  });

  it('are read: sections ever deeper', () => {
    const document = service.open(Array.from({ length: 200 }, (_, i) => `${'1.'.repeat(i + 1)} Việc\n`).join(''));
    askEverything(document);
  });
});
