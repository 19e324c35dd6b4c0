import fs from 'node:fs';
import os from 'node:os';
import { isoDay } from '../text/calendar';
import { findFiles } from './find-files';
import type { Host } from './host';
import { readRegularFile } from './read-file';
import { replaceFile } from './replace-file';
import { forEachInThreads } from './threads';

/** Largest plan that is read: some four thousand pages. More would take more than a gigabyte of memory. */
const MAX_PLAN_BYTES = 16 * 2 ** 20;

const MAX_CONFIG_BYTES = 2 ** 20;

/** Codes of what is not there: that is no fault. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
      return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    print: (text) => writeAll(1, text),
    complain: (text) => writeAll(2, text),
    readBytes: (file) => readRegularFile(file, MAX_PLAN_BYTES),
    readText: (file) => {
      try {
        return readRegularFile(file, MAX_CONFIG_BYTES)
          .toString('utf8')
          .replace(/^\ufeff/, '');
      } catch (error) {
        if (ABSENT.has((error as { code?: string }).code ?? '')) return null;
        throw error;
      }
    },
    realPath: (file) => fs.realpathSync(file),
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
    inSteps,
    kind: (file) => {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      if (stat === undefined) return 'absent';
      if (stat.isDirectory()) return 'folder';
      return stat.isFile() ? 'file' : 'special';
    },
    find: findFiles,
    async forEach(job, paths, here, came) {
      const threads = Math.min(os.availableParallelism(), Math.floor(paths.length / FILES_PER_THREAD));
      if (threads > 1) return forEachInThreads(entry, threads, job, paths, came);
      for (const [i, file] of paths.entries()) came(here(file), i);
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

/** Lets a signal (Ctrl+C) end the program only between two `step`s, so that none is left half-done. */
async function inSteps(steps: readonly (() => void)[]): Promise<void> {
  let end: NodeJS.Signals | null = null;
  const note = (signal: NodeJS.Signals) => {
    end = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    for (const step of steps) {
      step();
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (end) break;
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
  }
  // As if nobody had held it up.
  if (end) process.kill(process.pid, end);
}
