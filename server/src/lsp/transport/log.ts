import { runStart } from '../../text/words';

/** Where the server writes its one line per event. Never given text of a document. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/**
 * What may be said about `error` without quoting a plan: its kind and the places in our code it came through.
 * The message of the error is left out, since it may hold text of the document.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s{1,8}at /.test(line))
    .slice(0, 3)
    .map((line) => withoutFolders(line.trim()));
  return [error.name, ...frames].join(' | ');
}

/** "at check (file://…/server.js:1:2)" → "at check server.js:1:2": where somebody keeps files is nobody's business. */
function withoutFolders(frame: string): string {
  const folder = Math.max(frame.lastIndexOf('/'), frame.lastIndexOf('\\'));
  if (folder < 0) return frame;
  const bracket = frame.indexOf(' (') + 1;
  const start = bracket > 0 ? bracket : runStart(frame, folder, (char) => char !== ' ');
  return frame.slice(0, start) + frame.slice(folder + 1).replace(/\)$/, '');
}
