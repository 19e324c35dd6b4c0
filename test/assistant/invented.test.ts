import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAssistant } from '../../server/src/assistant/assistant';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { dayAfter } from '../../server/src/text/calendar';

const TODAY = '2026-11-21';
const SYMBOLS = ['NĐ-CP', 'NQ-CP', 'QH15', 'TT-BTC', 'TT-BNV', 'QĐ-TTg', 'TT-BKHCN'];
const BARE = ['QĐ-TTg', 'CT-TTg', 'NQ-CP', 'QĐ-UBND', 'KH-UBND', 'QĐ-BNV'];

describe('an invented document', () => {
  const catalog = createCatalog();
  const service = createService({ catalog, today: () => TODAY });
  const assistant = createAssistant({ service, today: () => TODAY, version: '0' }, () => {});

  async function verdictOf(query: string, date?: string): Promise<{ verdict: unknown; confidence: unknown; summary: string }> {
    const outcome = await assistant.call('look_up_document', { query, ...(date ? { date } : {}) });
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.failure);
    const { data, summary } = outcome.value;
    return { verdict: data.verdict, confidence: data.confidence, summary };
  }

  const number = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1990, max: 2035 }), fc.constantFrom(...SYMBOLS))
      .map(([n, year, symbol]) => `${n}/${year}/${symbol}`),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...BARE)).map(([n, symbol]) => `${n}/${symbol}`),
    fc.integer({ min: 1, max: 999 }).map((n) => `${n}-NQ/TW`),
  );

  it('is never confirmed by its number, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(number, fc.constantFrom('', 'Nghị định số ', 'theo Quyết định ', 'so ', 'Thông tư số '), async (invented, before) => {
        fc.pre(catalog.findReferences({ number: invented }).length === 0);
        const { verdict, confidence, summary } = await verdictOf(`${before}${invented}`);
        assert.deepEqual([verdict, confidence], ['unknown', 'none'], summary);
      }),
      { numRuns: 300 },
    );
  });

  it('is never confirmed when a real number has a wrong day', async () => {
    const dated = catalog.allReferences().filter(({ number, date }) => number !== null && date?.length === 10);
    const step = Math.ceil(dated.length / 300);
    for (const { number, type, date } of dated.filter((_, i) => i % step === 0)) {
      const wrong = dayAfter(date ?? '');
      if (catalog.findReferences({ number: number ?? '', date: wrong }).length > 0) continue;
      const { verdict, summary } = await verdictOf(`${type} số ${number}`, wrong);
      assert.ok(verdict === 'differs' || verdict === 'unknown', `${type} ${number} ${wrong}: ${summary}`);
    }
  });

  it('is told from a real one, which is found by what is said of it in full', async () => {
    const named = catalog
      .allReferences()
      .filter(({ number, date, title, type }) => number !== null && date?.length === 10 && title !== '' && !/[Ll]uật|Pháp lệnh|Hiến pháp/.test(type));
    const step = Math.ceil(named.length / 300);
    for (const { number, type, date, issuer } of named.filter((_, i) => i % step === 0)) {
      const [year, month, day] = (date ?? '').split('-');
      const { verdict, summary } = await verdictOf(`${type} số ${number} ngày ${day}/${month}/${year} của ${issuer}`);
      assert.ok(verdict === 'known' || verdict === 'several', summary);
    }
  });
});
