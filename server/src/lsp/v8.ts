import { setFlagsFromString } from 'node:v8';

/**
 * Asks V8 to prefer little memory: garbage is collected sooner, and rarely used functions stay uncompiled. Without it a server with 200 plans open takes
 * 2.6 times the memory of one that does nothing, with it 1.6 times; but a key in a plan of 50,000 lines takes twice as long, so not while a large document
 * is read. See docs/performance.md.
 */
export function preferLittleMemory(preferred: boolean): void {
  setFlagsFromString(preferred ? '--optimize-for-size' : '--no-optimize-for-size');
}
