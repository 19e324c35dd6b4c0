import type { Office } from '../service';
import type { IsoDate } from '../text/calendar';
import type { Replaced } from './replace-file';

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
  /** Throws an Error with a `code` ("ENOENT", "EACCES", "EISDIR" …) when it cannot be read, is no regular file, or is too large. */
  readBytes(path: string): Uint8Array;
  /** The text of a small file, or null when there is none. Throws as `readBytes` does when there is one that cannot be read. */
  readText(path: string): string | null;
  /** `path` without links in it. Throws as `readBytes` does. */
  realPath(path: string): string;
  /** Writes a file in one step, new or in the place of another; see `replace-file.ts`. */
  replaceFile(path: string, bytes: Uint8Array, expected: Uint8Array | null): Replaced;
  /** Does one step after the other; a signal that comes meanwhile ends the program between two of them. */
  inSteps(steps: readonly (() => void)[]): Promise<void>;
  /** What reads and writes Office files, loaded at the first call. */
  office(): Promise<Office>;
  /** Where a file or folder really lies, all links followed, and its size; null when there is none, or something else (a device, a pipe). */
  look(path: string): { readonly path: string; readonly kind: 'file' | 'folder'; readonly bytes: number } | null;
  /** What a path leads to, over links. Throws as `readBytes` does. */
  kind(path: string): 'file' | 'folder' | 'special' | 'absent';
  /** Regular files below `folder` that match `patterns`, and folders that could not be looked into; absolute, sorted. No link is followed. */
  find(folder: string, patterns: readonly string[]): Promise<{ readonly files: readonly string[]; readonly unreadable: readonly string[] }>;
  /** Does `job` on every path, over several cores when that pays; `came` is given each result with the index of its path as soon as it is there. */
  forEach<Job, Result>(job: Job, paths: readonly string[], here: (path: string) => Result, came: (result: Result, index: number) => void): Promise<void>;
}
