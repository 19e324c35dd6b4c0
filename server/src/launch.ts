import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// What dist/server.js and dist/cli.js are: a few lines that start the program of the same name beside them, sooner than `require` would.

/** Name of the bundle in dist/programs without its ending; the build puts it here. */
declare const PROGRAM: string;

/** Regular expressions become machine code at once. Nearly all of ours run often enough in any plan; translating them twice takes a fifth of a short run. */
setFlagsFromString('--no-regexp-tier-up');

const program = path.join(__dirname, 'programs', `${PROGRAM}.js`);
const compiled = compiledByBuild();
if (compiled) compiled(exports, require, module, program, path.dirname(program));
else require(program);

/**
 * The program with the compiled code that the build kept of it (scripts/lib/code-cache.mjs). Undefined when there is none, when it is older than
 * the program, or when another version of Node made it, as in the packaged extension.
 */
function compiledByBuild(): ((...of: unknown[]) => void) | undefined {
  try {
    const kept = `${program}.cache`;
    if (statSync(kept).mtimeMs < statSync(program).mtimeMs) return undefined;
    const script = new Script(Module.wrap(readFileSync(program, 'utf8')), { filename: program, cachedData: readFileSync(kept) });
    return script.cachedDataRejected ? undefined : script.runInThisContext();
  } catch {
    return undefined;
  }
}
