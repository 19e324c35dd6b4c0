import { applyEdits } from '../text/edit';
import { visible } from '../text/visible';
import { Analyst, type Job } from './analyse';
import { failuresOf } from './command-check';
import { encode } from './decode';
import { Failure } from './failure';
import { fileFailure, findInputs, type Input } from './files';
import type { Host } from './host';
import { type Options, readOptions } from './options';
import { isWordFile, reviewWord } from './word';
import { jobRunner } from './work';

/** `fix`: applies the fixes that need no choice, or the preferred ones of `--rule`. All files are read before the first is written. */
export async function fix(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'rule', 'config', 'dry-run'], ['text']);
  const analyst = new Analyst(host, options.config);
  const found = await findInputs(options.paths, host);
  const kept = found.filter((input) => input.named || !analyst.configs.ignores(input.path));
  const inputs = kept.filter(({ name }) => !isWordFile(name));
  const words = await fixedWords(
    kept.filter(({ name }) => isWordFile(name)),
    options,
    analyst,
    host,
  );
  const job: Job = { command: 'fix', asOf: options.asOf, only: options.only ? [...options.only] : null, config: options.config };
  const results = await jobRunner(host, analyst)(
    job,
    inputs.map((input) => input.path),
  );
  const failures = failuresOf(results);
  if (failures !== '') throw new Failure(failures);
  const changed = results.flatMap((result, i) => {
    const input = inputs[i];
    return input && result.kind === 'fixed' && result.before !== result.after ? [{ input, result }] : [];
  });
  if (options.dryRun) {
    const { createTwoFilesPatch } = await import('diff');
    for (const { input, result } of changed) {
      const patch = createTwoFilesPatch(`a/${input.name}`, `b/${input.name}`, result.before, result.after, undefined, undefined, { context: 3 });
      // A file or a program gets the bytes as they are, so that the patch can be applied.
      host.print(host.terminal ? patch.split('\n').map(visible).join('\n') : patch);
    }
    for (const { input, text, fixed } of words) {
      const patch = createTwoFilesPatch(`a/${input.name}`, `b/${input.name}`, text, fixed, undefined, undefined, { context: 3 });
      host.print(patch.split('\n').map(visible).join('\n'));
    }
    return 0;
  }
  for (const { input, result } of changed) {
    try {
      host.replaceFile(input.path, encode(result.after, result.encoding));
    } catch (error) {
      throw fileFailure(error, input.name, 'ghi');
    }
    host.print(`Đã sửa ${visible(input.name)}\n`);
  }
  for (const { input, bytes, count } of words) {
    try {
      host.replaceFile(input.path, bytes);
    } catch (error) {
      throw fileFailure(error, input.name, 'ghi');
    }
    host.print(`Đã ghi ${count} chỗ sửa vào ${visible(input.name)} dưới dạng theo dõi thay đổi\n`);
  }
  const total = changed.length + words.length;
  host.print(total === 0 ? `Đã xem ${kept.length} tệp, không có gì phải sửa.\n` : `Đã sửa ${total} trong ${kept.length} tệp.\n`);
  return 0;
}

/** The Word files in which something is to be fixed, each with the fixes as tracked changes. Throws Failure. */
async function fixedWords(inputs: readonly Input[], options: Options, analyst: Analyst, host: Host) {
  const fixed: { input: Input; bytes: Uint8Array; count: number; text: string; fixed: string }[] = [];
  for (const input of inputs) {
    const choice = { asOf: options.asOf, only: options.only, fixes: options.only ? ('preferred' as const) : ('lossless' as const), comments: false };
    const { word, review, marked } = await reviewWord(input.path, input.name, choice, analyst, host);
    const { edits } = review;
    const { text } = word.placed;
    if (edits.length > 0) fixed.push({ input, bytes: marked, count: review.marks.changes.length, text, fixed: applyEdits(text, edits) });
  }
  return fixed;
}
