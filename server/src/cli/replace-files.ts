import { visible } from '../text/visible';
import { Failure } from './failure';
import { fileFailure, type Input } from './files';
import type { Host } from './host';

/** A file to be replaced. Bytes are made when they are needed. */
export interface Replacement {
  readonly input: Input;
  /** What was read of it. */
  readonly before: () => Uint8Array;
  readonly after: () => Uint8Array;
  /** The line that tells of it. */
  readonly done: string;
}

/**
 * Replaces the files, each in one step, and tells of each; `seen` files were looked at. A file that holds something else than was read is left alone. Gives
 * the exit code; throws Failure at the end when some could not be written.
 */
export async function replaceFiles(replacements: readonly Replacement[], seen: number, host: Host): Promise<number> {
  const failures: string[] = [];
  let written = 0;
  const replace = ({ input, before, after, done }: Replacement): void => {
    const name = visible(input.name);
    try {
      const { outcome, otherNames } = host.replaceFile(input.real, after(), before());
      if (outcome === 'changed') {
        host.complain(`${name}: tệp đã thay đổi, bỏ qua\n`);
        return;
      }
      written++;
      host.print(`${done}\n`);
      if (otherNames > 0) host.complain(`${name}: tệp còn ${otherNames} tên khác (liên kết cứng), các tên đó vẫn giữ nội dung cũ\n`);
    } catch (error) {
      failures.push(fileFailure(error, input.name, 'ghi').message);
    }
  };
  await host.inSteps(replacements.map((each) => () => replace(each)));
  host.print(replacements.length === 0 ? `Đã xem ${seen} tệp, không có gì phải sửa.\n` : `Đã sửa ${written} trong ${seen} tệp.\n`);
  const more = failures.length > 3 ? ` (và ${failures.length - 3} tệp khác)` : '';
  if (failures.length > 0) throw new Failure(failures.slice(0, 3).join(' ') + more);
  return written < replacements.length ? 1 : 0;
}
