import fs from 'node:fs';
import path from 'node:path';
import type { Host } from './host';

/** The files below `folder` that match one of the globs, and the folders that could not be read; both sorted. */
export const findFiles: Host['find'] = async (folder, patterns) => {
  const { glob } = await import('tinyglobby');
  const unreadable: string[] = [];
  type Listed = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;
  const readdir = (folder: string, options: { withFileTypes: true }, listed: Listed) =>
    fs.readdir(folder, options, (error, entries) => {
      if (error) unreadable.push(folder);
      listed(error, entries);
    });
  const found = await glob([...patterns], {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { ...fs, readdir: readdir as typeof fs.readdir },
  });
  // Links are no files of the folder: they may lead anywhere.
  const files = found.map((file) => path.normalize(file)).filter((file) => fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true);
  return { files: files.sort(), unreadable: unreadable.map((each) => path.normalize(each)).sort() };
};
