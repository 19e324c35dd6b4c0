/**
 * What dist/server.js and dist/cli.js set in V8 before their program starts; under a number what only V8 of that version knows by the name. Compiled code is
 * only taken under the flags it was made with, so the build and what it builds read them here.
 */
export const V8_FLAGS = {
  cli: {
    // Regular expressions become machine code at once. Nearly all of ours run often enough in any plan; translating them twice takes a fifth of a short run.
    any: ['--no-regexp-tier-up'],
  },
  server: {
    // A server lives long beside an editor and rests most of the time. What is young stays in 1 MB, not 16, so that it takes little room and a sweep of it does
    // not hold up a key; reading a very long plan for the first time takes a quarter longer. It may call the collector when it has let go of much.
    // Simple machine code at once, fast machine code for what is really hot: each change from one to the other holds up a key for a millisecond or two.
    any: ['--no-regexp-tier-up', '--semi-space-growth-factor=1', '--expose-gc', '--always-sparkplug'],
    11: ['--interrupt-budget=600000'],
  },
};

/** The flags of a program in the V8 that runs this. */
export function flagsOf(program) {
  const flags = V8_FLAGS[program];
  return [...flags.any, ...(flags[Number.parseInt(process.versions.v8, 10)] ?? [])];
}
