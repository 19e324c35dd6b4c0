import type { Office } from '../office/office';
import type { IsoDate } from '../text/calendar';

/** What the command line needs of the world. Paths are absolute. */
export interface Host {
  readonly cwd: string;
  /** Stdout is a terminal: text of a plan goes there only as `visible` shows it. */
  readonly terminal: boolean;
  /** That terminal shows colours. */
  readonly colour: boolean;
  /** Stderr is a terminal: progress may be shown there. */
  readonly showsProgress: boolean;
  today(): IsoDate;
  print(text: string): void;
  complain(text: string): void;
  /** Throws an Error with a `code` ("ENOENT", "EACCES", "EISDIR" …) when it cannot be read. */
  readBytes(path: string): Uint8Array;
  /** The text of a file, or null when there is none. */
  readText(path: string): string | null;
  /** Writes a file in one step, new or in the place of another: a reader sees the old file or the new one. Throws as `readBytes` does. */
  replaceFile(path: string, bytes: Uint8Array): void;
  /** What reads and writes Office files, loaded at the first call. */
  office(): Promise<Office>;
  /** Where a file or folder really lies, all links followed, and its size; null when there is none, or something else (a device, a pipe). */
  look(path: string): { readonly path: string; readonly kind: 'file' | 'folder'; readonly bytes: number } | null;
  kind(path: string): 'file' | 'folder' | 'absent';
  /** Files below `folder` that match `patterns`, absolute, sorted. */
  find(folder: string, patterns: readonly string[]): Promise<readonly string[]>;
  /** Does `job` on every path, over several cores when that pays; `progress` hears how many are done. Results in the order of `paths`. */
  forEach<Job, Result>(job: Job, paths: readonly string[], here: (path: string) => Result, progress: (done: number) => void): Promise<readonly Result[]>;
}
