import fs from 'node:fs';
import path from 'node:path';
import { NOT_A_FILE, readRegularFile } from './read-file';

/** What came of replacing a file. */
export interface Replaced {
  /** `changed`: the file holds something else than was expected, or is a link now; nothing was written. */
  readonly outcome: 'replaced' | 'changed';
  /** Names of the same file elsewhere (hard links) that keep the old text. */
  readonly otherNames: number;
}

/**
 * Puts `bytes` in the place of `file` in one step: a reader sees the old file or the new one, whole, and after a crash either is there. `file` is the
 * real path (absolute, no links in it). `expected`: what the file must hold right before, or nothing is written; null: whatever is there is replaced.
 * Permissions, owner and group stay. Throws an Error with a `code`; no temporary file stays behind.
 */
export function replaceFile(file: string, bytes: Uint8Array, expected: Uint8Array | null): Replaced {
  const folder = path.dirname(file);
  const before = process.cwd();
  // From inside the folder, so that no link put into the way of it later leads elsewhere.
  process.chdir(folder);
  try {
    if (process.cwd() !== folder) return { outcome: 'changed', otherNames: 0 };
    return replaceHere(path.basename(file), bytes, expected);
  } finally {
    returnTo(before);
  }
}

/** Where the process was; the folder may be gone meanwhile. */
function returnTo(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    process.chdir(path.parse(folder).root);
  }
}

function replaceHere(name: string, bytes: Uint8Array, expected: Uint8Array | null): Replaced {
  const old = fs.lstatSync(name, { throwIfNoEntry: false });
  if (expected && !old?.isFile()) return { outcome: 'changed', otherNames: 0 };
  if (old && !old.isFile()) throw Object.assign(new Error(NOT_A_FILE), { code: NOT_A_FILE });
  // A folder that can be written lets a file be replaced that cannot.
  if (old) fs.accessSync(name, fs.constants.W_OK);
  // Short, so that it fits where the longest allowed name does.
  const stem = `.kh-${process.pid}-${Date.now().toString(36)}`;
  const temporary = `${stem}.tmp`;
  const aside = `${stem}.old`;
  try {
    writeSynced(temporary, bytes, old);
    if (!expected || !old) {
      fs.renameSync(temporary, name);
      return { outcome: 'replaced', otherNames: 0 };
    }
    const kept = linked(name, aside);
    if (!holds(name, expected) || (kept && fs.lstatSync(name).ino !== fs.lstatSync(aside).ino)) return { outcome: 'changed', otherNames: 0 };
    fs.renameSync(temporary, name);
    // Somebody may have saved between the look and the rename: then theirs goes back, whole and still open to them.
    if (kept && !holds(aside, expected)) {
      fs.renameSync(aside, name);
      return { outcome: 'changed', otherNames: 0 };
    }
    return { outcome: 'replaced', otherNames: old.nlink - 1 };
  } finally {
    fs.rmSync(temporary, { force: true });
    fs.rmSync(aside, { force: true });
    syncFolder();
  }
}

/** Writes a new file through to the disk, with the permissions, owner and group of `like`. */
function writeSynced(name: string, bytes: Uint8Array, like: fs.Stats | undefined): void {
  const descriptor = fs.openSync(name, 'wx', like ? 0o600 : 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at);
    if (like) {
      const own = fs.fstatSync(descriptor);
      if (own.uid !== like.uid || own.gid !== like.gid) fs.fchownSync(descriptor, like.uid, like.gid);
      fs.fchmodSync(descriptor, like.mode & 0o7777);
    }
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Gives the file a second name; false where there are no hard links. */
function linked(name: string, second: string): boolean {
  try {
    fs.linkSync(name, second);
    return true;
  } catch {
    return false;
  }
}

function holds(name: string, expected: Uint8Array): boolean {
  try {
    return Buffer.compare(readRegularFile(name, expected.length, 'refuse links'), expected) === 0;
  } catch {
    return false;
  }
}

/** The rename itself reaches the disk; not every system lets a folder be opened for that. */
function syncFolder(): void {
  try {
    const descriptor = fs.openSync('.', 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // The file is replaced all the same.
  }
}
