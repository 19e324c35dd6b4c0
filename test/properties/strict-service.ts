import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { DEFAULT_SETTINGS } from '../../server/src/config/config';
import { createService, type Service } from '../../server/src/service';

/** How often each property is tried; `npm run test:long` asks for more. */
export const RUNS = Number(process.env.KEHOACH_RUNS ?? 100);

/** Every rule on; a rule that throws fails the test. */
export const service: Service = createService({
  catalog: createCatalog(),
  today: () => '2026-03-02',
  settings: { ...DEFAULT_SETTINGS, profile: 'nghiem-ngat' },
  log: (line) => assert.fail(line),
});
