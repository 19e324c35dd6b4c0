import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalog } from '../../server/src/catalog/create';
import { diagnosticsOf } from '../../server/src/cli/diagnostic';
import { createService } from '../../server/src/service';

const root = path.resolve(__dirname, '../..');

/** Where the findings stand, to be read as a diff whenever a rule changes. */
export const LEDGER_FILE = path.join(root, 'test/ledger/ledger.txt');

/** Plans whose findings are kept: what we show to users, and plans of our own in every layout. */
const FOLDERS = ['examples', 'test/fixtures/plans'];

/** A draft without a date is judged on this day, whenever the ledger is made. */
const DRAFT_DAY = '2026-03-02';

/** Every finding on every plan, one per line, with its fixes below it. */
export function ledger(): string {
  const service = createService({
    catalog: createCatalog(),
    today: () => DRAFT_DAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.kehoach'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const chapters = files.map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const lines = diagnosticsOf(text, service.check(service.open(text))).flatMap(({ line, column, severity, rule, text: under, message, fixes }) => [
      `${line}:${column} ${severity} ${rule} «${under}» ${message}`,
      ...fixes.map(({ title, preferred }) => `    ${preferred ? '*' : '-'} ${title}`),
    ]);
    return `== ${file}\n${lines.length > 0 ? lines.join('\n') : '(không có gì)'}\n`;
  });
  return chapters.join('\n');
}

if (require.main === module) writeFileSync(LEDGER_FILE, ledger());
