// Files that are made from other files. They are committed, and a test compares them.
//   npx tsx scripts/generate.ts     writes those that are out of date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { configSchema } from './generated/config-schema';
import { grammar } from './generated/grammar';
import { manifest } from './generated/manifest';
import { REGISTRY, ruleRegistry } from './generated/rule-registry';
import { rulesDoc } from './generated/rules-doc';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Path in the repository → what it must hold. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  'syntaxes/kehoach.tmLanguage.json': () => json(grammar()),
  'schemas/kehoach.config.schema.json': () => json(configSchema()),
  [REGISTRY]: ruleRegistry,
  'docs/rules.md': rulesDoc,
  'package.json': () => json(manifest(readFileSync(path.join(root, 'package.json'), 'utf8'))),
};

/** Whether `file` holds `content`; how JSON is laid out is the formatter's business. */
export function isFresh(file: string, content: string): boolean {
  const target = path.join(root, file);
  if (!existsSync(target)) return false;
  const now = readFileSync(target, 'utf8');
  return now === content || (file.endsWith('.json') && isDeepStrictEqual(JSON.parse(now), JSON.parse(content)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, make] of Object.entries(GENERATED)) {
    const content = make();
    if (isFresh(file, content)) continue;
    writeFileSync(path.join(root, file), content);
    console.log(`wrote ${file}`);
  }
}
