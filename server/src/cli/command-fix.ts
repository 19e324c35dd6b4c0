import { visible } from '../text/visible';
import { Analyst, type Job } from './analyse';
import { failuresOf } from './command-check';
import { encode } from './decode';
import { Failure } from './failure';
import { fileFailure, findInputs } from './files';
import type { Host } from './host';
import { readOptions } from './options';
import { jobRunner } from './work';

/** `fix`: applies the fixes that need no choice, or the preferred ones of `--rule`. All files are read before the first is written. */
export async function fix(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'rule', 'config', 'dry-run'], ['text']);
  const analyst = new Analyst(host, options.config);
  const found = await findInputs(options.paths, host);
  const inputs = found.filter((input) => input.named || !analyst.configs.ignores(input.path));
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
  host.print(changed.length === 0 ? `Đã xem ${inputs.length} tệp, không có gì phải sửa.\n` : `Đã sửa ${changed.length} trong ${inputs.length} tệp.\n`);
  return 0;
}
