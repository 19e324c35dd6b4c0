import fs from 'node:fs';

/** `code` of the error for a device, a pipe or a socket. */
export const NOT_A_FILE = 'NOT_A_FILE';

/**
 * The bytes of a regular file. A device, pipe or socket is not read from (that may never end), nor is more than `limit` bytes. Throws an Error with a
 * `code`: that of the system, `NOT_A_FILE`, or `ERR_FS_FILE_TOO_LARGE`.
 */
export function readRegularFile(file: string, limit: number, links: 'follow links' | 'refuse links' = 'follow links'): Buffer {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;
  // Without waiting: a pipe that nobody writes to would not even open.
  const descriptor = fs.openSync(file, O_RDONLY | O_NONBLOCK | (links === 'refuse links' ? O_NOFOLLOW : 0));
  try {
    const stat = fs.fstatSync(descriptor);
    if (stat.isDirectory()) throw failure('EISDIR');
    if (!stat.isFile()) throw failure(NOT_A_FILE);
    if (stat.size > limit) throw failure('ERR_FS_FILE_TOO_LARGE');
    // One byte more than it says: a file that grows meanwhile, or says nothing of its size, is noticed.
    const bytes = Buffer.allocUnsafe(Math.max(stat.size, 0) + 1);
    let length = 0;
    for (;;) {
      if (length === bytes.length) return grown(descriptor, bytes, limit);
      const count = fs.readSync(descriptor, bytes, length, bytes.length - length, length);
      if (count === 0) return bytes.subarray(0, length);
      length += count;
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The rest of a file that is longer than it said: `start` is what was read of it. */
function grown(descriptor: number, start: Buffer, limit: number): Buffer {
  const pieces = [start];
  let length = start.length;
  for (;;) {
    if (length > limit) throw failure('ERR_FS_FILE_TOO_LARGE');
    const piece = Buffer.allocUnsafe(64 * 1024);
    const count = fs.readSync(descriptor, piece, 0, piece.length, length);
    if (count === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, count));
    length += count;
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
