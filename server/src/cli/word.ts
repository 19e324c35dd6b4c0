import { planTextOf } from '../import/plan-text';
import type { PlacedText } from '../import/text-builder';
import type { WordContent } from '../import/word-content';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

/** A Word file as a plan. */
export interface WordPlan {
  readonly bytes: Uint8Array;
  readonly content: WordContent;
  readonly placed: PlacedText;
}

/** Reads a Word file; `name` as messages call it. Throws Failure. */
export async function readWordPlan(file: string, name: string, host: Host): Promise<WordPlan> {
  const bytes = bytesOf(file, name, host);
  const { readWord } = await host.office();
  const content = withOfficeErrors(name, () => readWord(bytes));
  return { bytes, content, placed: planTextOf(content) };
}

/** Bytes of a file. Throws Failure. */
export function bytesOf(file: string, name: string, host: Host): Uint8Array {
  try {
    return host.readBytes(file);
  } catch (error) {
    throw fileFailure(error, name, 'đọc');
  }
}

/** What the part for Office files refuses becomes the one line on stderr. */
export function withOfficeErrors<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if ((error as Error).name === 'OfficeError') throw new Failure(`Không đọc được “${name}”: ${(error as Error).message}`);
    throw error;
  }
}
