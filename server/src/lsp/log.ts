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
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[/\\]([^/\\\s()]+)\)?$/, '$1'));
  return [error.name, ...frames].join(' | ');
}
