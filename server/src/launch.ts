import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext, Script } from 'node:vm';
import type {} from './lsp/v8';

// What dist/server.js and dist/cli.js are: a few lines that start the program of the same name beside them, sooner than `require` would.

/** Name of the bundle in dist/programs without its ending; the build puts it here. */
declare const PROGRAM: string;

/** Of that program; the build puts them here (scripts/lib/v8-flags.mjs). */
declare const V8_FLAGS: readonly string[];

for (const flag of V8_FLAGS) setFlagsFromString(flag);
if (V8_FLAGS.includes('--expose-gc')) {
  let collect: unknown;
  globalThis.engine = {
    // V8 shows its collector to contexts that are made behind the flag.
    collectGarbage() {
      collect ??= runInNewContext('gc');
      if (typeof collect === 'function') collect();
    },
    makeRoom: () => setFlagsFromString('--semi-space-growth-factor=2'),
  };
}

const program = path.join(__dirname, 'programs', `${PROGRAM}.js`);
const compiled = compiledByBuild();
// What it loads lies beside it, not beside this file.
if (compiled) compiled(exports, Module.createRequire(program), module, program, path.dirname(program));
else require(program);

/**
 * The program with the compiled code that the build kept of it (scripts/lib/code-cache.mjs). Undefined when there is none, when it is older than
 * the program, or when another version of Node made it, as in the packaged extension.
 */
function compiledByBuild(): ((...of: unknown[]) => void) | undefined {
  try {
    const kept = `${program}.cache`;
    if (statSync(kept).mtimeMs < statSync(program).mtimeMs) return undefined;
    const script = new Script(Module.wrap(readFileSync(program, 'latin1')), { filename: program, cachedData: readFileSync(kept) });
    return script.cachedDataRejected ? undefined : script.runInThisContext();
  } catch {
    return undefined;
  }
}
