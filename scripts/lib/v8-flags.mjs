/**
 * What dist/server.js and dist/cli.js set in V8 before their program starts. Compiled code is only taken under the flags it was made with, so the
 * build and what it builds read them here.
 */
export const V8_FLAGS = {
  // Regular expressions become machine code at once. Nearly all of ours run often enough in any plan; translating them twice takes a fifth of a short run.
  cli: ['--no-regexp-tier-up'],
  // A server lives long beside an editor and rests most of the time. What is young stays in 1 MB, not 16, so that it takes little room and a sweep of it does
  // not hold up a key; a very long plan makes it ask for more (server/src/lsp/engine.ts). It may call the collector when it has let go of much. Functions
  // become simple machine code when they are first called: the first keys are answered as fast as later ones.
  server: ['--no-regexp-tier-up', '--semi-space-growth-factor=1', '--expose-gc', '--always-sparkplug'],
};
