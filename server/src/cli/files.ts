import path from 'node:path';
import { CONFIG_FILE } from '../config/config';
import { Failure } from './failure';
import type { Host } from './host';

/** A file to be read. */
export interface Input {
  /** As reports name it: as written on the command line, with `/`. */
  readonly name: string;
  readonly path: string;
  /** Named itself, not found in a folder: read whatever its ending, never ignored. */
  readonly named: boolean;
}

/** What counts as a plan inside a folder. */
const PLAN_PATTERNS = ['**/*.kehoach', '**/*.kh.txt'];
const GLOB = /[*?[\]{}]/;

/** The files that `words` (files, folders, globs) name, each once, in the order of the words. Throws Failure when one names nothing. */
export async function findInputs(words: readonly string[], host: Host): Promise<readonly Input[]> {
  if (words.length === 0) throw new Failure('Chưa nêu tệp hay thư mục nào.');
  const inputs = new Map<string, Input>();
  for (const word of words) {
    for (const input of await inputsOf(word, host)) if (!inputs.has(input.path)) inputs.set(input.path, input);
  }
  return [...inputs.values()];
}

async function inputsOf(word: string, host: Host): Promise<readonly Input[]> {
  const full = path.resolve(host.cwd, word);
  const kind = host.kind(full);
  if (kind === 'file') return [{ name: slashed(word), path: full, named: true }];
  if (kind === 'folder') {
    const found = await host.find(full, PLAN_PATTERNS);
    if (found.length === 0) throw new Failure(`Trong thư mục “${word}” không có kế hoạch nào (tệp .kehoach hay .kh.txt).`);
    return found.map((file) => ({ name: slashed(path.join(word, path.relative(full, file))), path: file, named: false }));
  }
  if (!GLOB.test(word)) throw new Failure(`Không tìm thấy “${word}”.`);
  const found = await host.find(host.cwd, [slashed(word)]);
  if (found.length === 0) throw new Failure(`Không có tệp nào khớp “${word}”.`);
  return found
    .filter((file) => path.basename(file) !== CONFIG_FILE)
    .map((file) => ({ name: slashed(path.relative(host.cwd, file)), path: file, named: false }));
}

function slashed(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Why `error`, thrown by reading or writing `name`, happened: the line for stderr. */
export function fileFailure(error: unknown, name: string, verb: 'đọc' | 'ghi'): Failure {
  if (error instanceof Failure) return error;
  const reasons: Record<string, string> = {
    ENOENT: 'tệp không còn ở đó',
    EACCES: 'không có quyền',
    EPERM: 'không có quyền',
    EISDIR: 'đó là thư mục',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    ERR_FS_FILE_TOO_LARGE: 'tệp quá lớn',
  };
  const code = (error as { code?: string }).code ?? '';
  return new Failure(`Không ${verb} được “${name}”: ${reasons[code] ?? (code || 'lỗi không rõ')}.`);
}
