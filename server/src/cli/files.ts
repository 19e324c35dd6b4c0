import path from 'node:path';
import { CONFIG_FILE } from '../service';
import { Failure } from './failure';
import type { Host } from './host';
import { NOT_A_FILE } from './read-file';

/** A file to be read. */
export interface Input {
  /** As reports name it: as written on the command line, with `/`. */
  readonly name: string;
  readonly path: string;
  /** Where it really lies, over links, when it was found: what is written goes there and nowhere else. */
  readonly real: string;
  /** Named itself, not found in a folder: read whatever its ending, never ignored. */
  readonly named: boolean;
}

/** What the words of a command line lead to. */
export interface Inputs {
  readonly files: readonly Input[];
  /** Of folders that could not be looked into: one line for stderr, empty when there are none. They count for the exit code. */
  readonly unread: string;
}

/** What counts as a plan inside a folder. */
const PLAN_PATTERNS = ['**/*.kehoach', '**/*.kh.txt'];
const GLOB = /[*?[\]{}]/;

/** The files that `words` name; see `searchInputs`. Throws Failure also when a folder cannot be looked into. */
export async function findInputs(words: readonly string[], host: Host): Promise<readonly Input[]> {
  const { files, unread } = await searchInputs(words, host);
  if (unread !== '') throw new Failure(unread);
  return files;
}

/** The files that `words` (files, folders, globs) name, each once, in the order of the words. Throws Failure when one names nothing. */
export async function searchInputs(words: readonly string[], host: Host): Promise<Inputs> {
  if (words.length === 0) throw new Failure('Chưa nêu tệp hay thư mục nào.');
  if (words.includes('')) throw new Failure('Có một tên tệp để trống.');
  const inputs = new Map<string, Input>();
  const unreadable = new Set<string>();
  for (const word of words) {
    const found = await inputsOf(word, host);
    for (const input of found.files) if (!inputs.has(input.path)) inputs.set(input.path, input);
    for (const folder of found.unreadable) unreadable.add(path.relative(host.cwd, folder) || '.');
  }
  const names = [...unreadable].slice(0, 3).map((name) => `“${slashed(name)}”`);
  const more = unreadable.size > names.length ? ` và ${unreadable.size - names.length} thư mục khác` : '';
  return { files: [...inputs.values()], unread: names.length === 0 ? '' : `Không đọc được thư mục ${names.join(', ')}${more}.` };
}

/** The absolute path of the one file that `word` names. Throws Failure when it names none. */
export function namedFile(word: string, host: Host): string {
  const full = path.resolve(host.cwd, word);
  if (word === '' || kindOf(full, word, host) !== 'file') throw new Failure(`Không tìm thấy tệp “${word}”.`);
  return full;
}

function kindOf(full: string, word: string, host: Host): 'file' | 'folder' | 'absent' {
  try {
    const kind = host.kind(full);
    if (kind !== 'special') return kind;
    throw Object.assign(new Error(NOT_A_FILE), { code: NOT_A_FILE });
  } catch (error) {
    throw fileFailure(error, word, 'đọc');
  }
}

interface Found {
  readonly files: readonly Input[];
  readonly unreadable: readonly string[];
}

async function inputsOf(word: string, host: Host): Promise<Found> {
  const full = path.resolve(host.cwd, word);
  const kind = kindOf(full, word, host);
  if (kind === 'file') return { files: [{ name: slashed(word), path: full, real: host.realPath(full), named: true }], unreadable: [] };
  if (kind === 'folder') return await inFolder(word, full, host);
  if (!GLOB.test(word)) throw new Failure(`Không tìm thấy “${word}”.`);
  const { files, unreadable } = await host.find(host.cwd, [slashed(word)]);
  const plans = files.filter((file) => path.basename(file) !== CONFIG_FILE);
  if (plans.length === 0 && unreadable.length === 0) throw new Failure(`Không có tệp nào khớp “${word}”.`);
  return { files: plans.map((file) => ({ name: slashed(path.relative(host.cwd, file)), path: file, real: host.realPath(file), named: false })), unreadable };
}

async function inFolder(word: string, full: string, host: Host): Promise<Found> {
  const { files, unreadable } = await host.find(full, PLAN_PATTERNS);
  if (files.length === 0 && unreadable.length === 0) throw new Failure(`Trong thư mục “${word}” không có kế hoạch nào (tệp .kehoach hay .kh.txt).`);
  const real = host.realPath(full);
  const input = (file: string): Input => {
    const inside = path.relative(full, file);
    return { name: slashed(path.join(word, inside)), path: file, real: path.join(real, inside), named: false };
  };
  return { files: files.map(input), unreadable };
}

function slashed(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Why `error`, thrown by reading or writing `name`, happened: the line for stderr. */
export function fileFailure(error: unknown, name: string, verb: 'đọc' | 'ghi'): Failure {
  if (error instanceof Failure) return error;
  const reasons: Record<string, string> = {
    [NOT_A_FILE]: 'đó là thiết bị hoặc ống dẫn, không phải tệp',
    EBUSY: 'chương trình khác đang giữ tệp',
    EDQUOT: 'đã hết chỗ được cấp trên ổ đĩa',
    EFBIG: 'tệp quá lớn',
    EINVAL: 'tên tệp không hợp lệ',
    EIO: 'ổ đĩa có lỗi',
    ELOOP: 'liên kết dẫn vòng quanh',
    EMFILE: 'đang mở quá nhiều tệp',
    ENAMETOOLONG: 'tên tệp quá dài',
    ENOENT: 'tệp không còn ở đó',
    ENOTDIR: 'đường dẫn đi qua một tệp',
    ENXIO: 'đó là thiết bị hoặc ống dẫn, không phải tệp',
    ERR_INVALID_ARG_VALUE: 'tên tệp không hợp lệ',
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
