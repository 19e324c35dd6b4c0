import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** What the extension needs in the browser, and the suite that may run there. */
const PARTS = ['dist/web', 'dist/office.js', 'dist/references.js', 'syntaxes', 'schemas', 'media', 'docs/rules.md', 'out/e2e-web'];

/**
 * Makes a copy of the built extension without "main" (after `esbuild.mjs --e2e`): VS Code then runs it in the web worker extension host, as vscode.dev
 * does, also when it is served by a VS Code server.
 * @returns {string} its folder
 */
export function makeWebExtension() {
  const folder = path.join(root, 'out/web-extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['web'] }, null, 2));
  for (const part of PARTS) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  return folder;
}
