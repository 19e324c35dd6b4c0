import assert from 'node:assert/strict';
import { createService } from '../../../server/src/service';
import { catalog, planWith, TODAY } from '../helpers';

const service = createService({ catalog, today: () => TODAY });

/** Typed one after the other at the same place, each taken away again; some are names that count. */
const TYPED = [
  '- Chủ trì: so t',
  '- Phối hợp: Sở Y tế; ',
  '- Thời gian: quy',
  'phoi',
  '- Giao so tai',
  '- Thực hiện nd 09/2017',
  '- Chủ trì: so ttt',
  '- Chủ trì: ',
];

describe('completion after edits', () => {
  it('gives what it gives for the text read anew', () => {
    const base = planWith(
      '1.3. Rà soát báo chí.\n\n$0\n- Phối hợp: Sở Tài chính; Sở Y tế; Công an tỉnh.\n\n1.4. Kiểm tra.\n\n- Chủ trì: Sở Tài chính.\n- Thời gian: Quý II/2026.\n',
    );
    const at = base.indexOf('$0');
    let document = service.open(base.replace('$0', ''));
    const far = document.text.length;
    for (const typed of [...TYPED, ...TYPED]) {
      for (let i = 0; i < typed.length; i++) {
        document = service.update(document, { range: { start: at + i, end: at + i }, newText: typed[i] ?? '' });
        const anew = service.open(document.text);
        assert.deepEqual(service.complete(document, at + i + 1), service.complete(anew, at + i + 1), `${typed.slice(0, i + 1)}|`);
      }
      // Elsewhere, so that the block counted without changes.
      service.complete(document, far);
      document = service.update(document, { range: { start: at, end: at + typed.length }, newText: '' });
    }
  });
});
