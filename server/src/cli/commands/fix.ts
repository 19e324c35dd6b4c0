import { applyEdits } from '../../text/edit';
import { visible } from '../../text/visible';
import { Analyst, type Job } from '../analyse';
import { encode } from '../decode';
import { Failure } from '../failure';
import { findInputs, type Input } from '../files';
import type { Host } from '../host';
import { type Options, readOptions } from '../options';
import { type Replacement, replaceFiles } from '../replace-files';
import { isWordFile, reviewWord } from '../word';
import { runAll } from '../work';
import { failuresOf } from './check';

/**
 * `fix`: applies the fixes that need no choice, or the preferred ones of `--rule`. All files are read before the first is written. Exit code 1 when a
 * file was left alone because it had changed meanwhile, 2 when one could not be written.
 */
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
  const results = await runAll(
    host,
    analyst,
    job,
    inputs.map((input) => input.path),
  );
  const failures = failuresOf(results);
  if (failures !== '') throw new Failure(failures);
  const texts = results.flatMap((result, i) => {
    const input = inputs[i];
    return input && result.kind === 'fixed' ? [{ input, result }] : [];
  });
  if (options.dryRun) {
    const { createTwoFilesPatch } = await import('diff');
    for (const { input, result } of texts) {
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
  const replacements = [
    ...texts.map(({ input, result: { before, after, encoding } }): Replacement => {
      return { input, before: () => encode(before, encoding), after: () => encode(after, encoding), done: `Đã sửa ${visible(input.name)}` };
    }),
    ...words.map(({ input, before, bytes, count }): Replacement => {
      return { input, before: () => before, after: () => bytes, done: `Đã ghi ${count} chỗ sửa vào ${visible(input.name)} dưới dạng theo dõi thay đổi` };
    }),
  ];
  return replaceFiles(replacements, kept.length, host);
}

/** The Word files in which something is to be fixed, each with the fixes as tracked changes. Throws Failure. */
async function fixedWords(inputs: readonly Input[], options: Options, analyst: Analyst, host: Host) {
  const fixed: { input: Input; before: Uint8Array; bytes: Uint8Array; count: number; text: string; fixed: string }[] = [];
  for (const input of inputs) {
    const choice = { asOf: options.asOf, only: options.only, fixes: options.only ? ('preferred' as const) : ('lossless' as const), comments: false };
    const { word, review, marked } = await reviewWord(input.path, input.name, choice, analyst, host);
    const { edits } = review;
    const { text } = word.placed;
    if (edits.length > 0) fixed.push({ input, before: word.bytes, bytes: marked, count: review.marks.changes.length, text, fixed: applyEdits(text, edits) });
  }
  return fixed;
}
