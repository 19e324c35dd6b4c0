import assert from 'node:assert/strict';
import { createAssistant } from '../../server/src/assistant/assistant';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { QUESTIONS } from './questions';

const TODAY = '2026-11-21';

describe('what a drafter asks', () => {
  const service = createService({ catalog: createCatalog(), today: () => TODAY });
  const assistant = createAssistant({ service, today: () => TODAY, version: '0' }, () => {});

  it('is sixty questions and more', () => {
    assert.ok(QUESTIONS.length >= 60, String(QUESTIONS.length));
  });

  for (const { ask, tool, args, verdict, says } of QUESTIONS) {
    it(ask, async () => {
      const outcome = await assistant.call(tool, args);
      assert.ok(outcome.ok, outcome.ok ? '' : outcome.failure);
      const { summary, data } = outcome.value;
      assert.equal(data.verdict, verdict, summary);
      for (const said of says) assert.match(summary, said);
      // What is not known carries no confidence and describes nothing as if it were what was asked for.
      if (verdict === 'unknown') {
        assert.equal(data.confidence, 'none');
        assert.deepEqual([data.documents ?? [], data.agencies ?? [], data.places ?? [], data.rules ?? []].flat(), []);
      }
    });
  }
});
