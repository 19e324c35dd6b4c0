import path from 'node:path';
import { visible } from '../text/visible';
import { Failure } from './failure';
import { fileFailure, type Input } from './files';
import type { Host } from './host';
import type { Options } from './options';

/** A file to be written. `name` as messages call it, relative to the working directory or absolute. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Where the result for each input goes: `-o` (a file for one input, a folder that is there for several), else beside the input under the name that `rename`
 * makes of it. Throws Failure when that would write over the input, or over another file that nobody named.
 */
export function outputNames(inputs: readonly Input[], options: Options, rename: (name: string) => string, host: Host): readonly string[] {
  const { output } = options;
  const intoFolder = output !== null && host.kind(path.resolve(host.cwd, output)) === 'folder';
  if (output !== null && !intoFolder && inputs.length > 1) throw new Failure(`Có ${inputs.length} tệp thì “${output}” phải là một thư mục đã có.`);
  return inputs.map((input) => {
    const name = output === null ? rename(input.name) : intoFolder ? path.join(output, rename(path.basename(input.name))) : output;
    const full = path.resolve(host.cwd, name);
    if (full === input.path) throw new Failure(`“${name}” là chính tệp gốc; hãy chọn tên khác.`);
    const isImplied = output === null || intoFolder;
    if (isImplied && !options.force && host.kind(full) !== 'absent') throw new Failure(`Đã có “${name}”. Dùng -o để ghi ra tệp khác, hay --force để ghi đè.`);
    return name;
  });
}

/** Writes all of them and says so. Throws Failure. */
export function writeFiles(files: readonly OutputFile[], host: Host): void {
  for (const { name, bytes } of files) {
    try {
      host.replaceFile(realTarget(path.resolve(host.cwd, name), host), bytes, null);
    } catch (error) {
      throw fileFailure(error, name, 'ghi');
    }
    host.print(`Đã ghi ${visible(name)}\n`);
  }
}

/** Where a file really goes: over links that are there already. */
function realTarget(file: string, host: Host): string {
  return host.kind(file) === 'absent' ? path.join(host.realPath(path.dirname(file)), path.basename(file)) : host.realPath(file);
}
