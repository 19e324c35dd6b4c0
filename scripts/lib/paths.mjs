// Where things are in this repository, and what all scripts share.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Large things that are fetched or unpacked once: VS Code, Chromium. Not committed. */
export const cache = process.env.KEHOACH_TEST_CACHE ?? path.join(root, '.vscode-test');
/** Logs and pictures of failures. Not committed. */
export const artifacts = path.join(root, 'out/artifacts');
mkdirSync(artifacts, { recursive: true });
