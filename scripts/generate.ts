// Files that are made from other files. They are committed, and a test compares them.
//   npx tsx scripts/generate.ts     writes those that are out of date
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configSchema } from './generated/config-schema';
import { grammar } from './generated/grammar';
import { manifest } from './generated/manifest';
import { rulesDoc } from './generated/rules-doc';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Path in the repository → what it must hold. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  'syntaxes/kehoach.tmLanguage.json': () => json(grammar()),
  'schemas/kehoach.config.schema.json': () => json(configSchema()),
  'docs/rules.md': rulesDoc,
  'package.json': () => json(manifest(readFileSync(path.join(root, 'package.json'), 'utf8'))),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, make] of Object.entries(GENERATED)) {
    const target = path.join(root, file);
    const content = make();
    if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) === content) continue;
    writeFileSync(target, content);
    console.log(`wrote ${file}`);
  }
}
