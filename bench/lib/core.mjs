import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const EXPORTS = `
export { createCatalog } from './server/src/catalog/create';
export { RULES } from './server/src/rules/registry';
export { createService } from './server/src/service';
export { parse, update } from './server/src/syntax/parse';
`;

/** The core as one module in this process, built from the sources as they stand. */
export async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    const outfile = join(folder, 'core.mjs');
    await build({
      stdin: { contents: EXPORTS, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      charset: 'utf8',
      mainFields: ['module', 'main'],
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Edits that type the toggle of a plan and take it away again, in offsets: the one for key number `i`. */
export function keysOf({ text, toggle }) {
  let at = 0;
  for (let line = 0; line < toggle.line; line++) at = text.indexOf('\n', at) + 1;
  at += toggle.character;
  return (i) => (i % 2 === 0 ? { range: { start: at, end: at }, newText: toggle.text } : { range: { start: at, end: at + toggle.text.length }, newText: '' });
}
