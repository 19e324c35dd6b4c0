import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Host } from './host';
import { forEachInThreads } from './threads';

/** Fewer files are done sooner here than a thread starts. */
const FILES_PER_THREAD = 24;

/** The world of a Node process. `entry`: the script that threads run; `office`: loads what Office files need. */
export function nodeHost(entry: string, office: Host['office']): Host {
  return {
    office,
    cwd: process.cwd(),
    terminal: process.stdout.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    showsProgress: process.stderr.isTTY === true,
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    },
    print: (text) => writeAll(1, text),
    complain: (text) => writeAll(2, text),
    readBytes: (file) => fs.readFileSync(file),
    readText: (file) => {
      try {
        return fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      } catch {
        return null;
      }
    },
    replaceFile,
    look: (file) => {
      try {
        const real = fs.realpathSync(file);
        const stat = fs.statSync(real);
        if (!stat.isFile() && !stat.isDirectory()) return null;
        return { path: real, kind: stat.isFile() ? 'file' : 'folder', bytes: stat.size };
      } catch {
        return null;
      }
    },
    kind: (file) => {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      return stat === undefined ? 'absent' : stat.isDirectory() ? 'folder' : 'file';
    },
    find: async (folder, patterns) => {
      const { glob } = await import('tinyglobby');
      const found = await glob([...patterns], {
        cwd: folder,
        absolute: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
      });
      return found.map((file) => path.normalize(file)).sort();
    },
    async forEach(job, paths, here, progress) {
      const threads = Math.min(os.availableParallelism(), Math.floor(paths.length / FILES_PER_THREAD));
      if (threads > 1) return forEachInThreads(entry, threads, job, paths, progress);
      return paths.map((file, i) => {
        const result = here(file);
        progress(i + 1);
        return result;
      });
    },
  };
}

/** Writes all of `text`, also to a pipe that is read slowly: the process may end right after. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += fs.writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Writes beside the file and renames: a crash leaves the old file whole. Links are followed, permissions kept. */
function replaceFile(file: string, bytes: Uint8Array): void {
  const isNew = fs.statSync(file, { throwIfNoEntry: false }) === undefined;
  const target = isNew ? file : fs.realpathSync(file);
  if (!isNew) fs.accessSync(target, fs.constants.W_OK);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${Date.now()}.tmp`);
  try {
    fs.writeFileSync(temporary, bytes, { flag: 'wx', ...(isNew ? {} : { mode: fs.statSync(target).mode }) });
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
