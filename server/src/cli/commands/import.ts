import { visible } from '../../text/visible';
import { findInputs } from '../files';
import type { Host } from '../host';
import { readOptions } from '../options';
import { outputNames, writeFiles } from '../output';
import { readWordPlan } from '../word';

/** `import`: with `--into` writes a list in Excel into the plan it was made of, else writes each Word file, or list in Excel, as a plan, beside it or to `-o`, and says what was left out. All are read before the first is written. */
export async function importWord(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['output', 'force', 'blocks', 'into', 'prune', 'dry-run', 'config'], ['text']);
  const inputs = await findInputs(options.paths, host);
  if (options.into !== null) return (await import('./import-tasks')).importTasks(inputs, options.into, options, host);
  const names = outputNames(inputs, options, (name) => `${name.replace(/\.[^./\\]+$/, '')}.kehoach`, host);
  const plans = [];
  for (const input of inputs) plans.push(await readWordPlan(input.path, input.name, host, { taskBlocks: options.blocks }));
  for (const [i, { content, placed }] of plans.entries()) {
    writeFiles([{ name: names[i] as string, bytes: new TextEncoder().encode(placed.text) }], host);
    for (const left of content.leftOut) host.print(`  không đưa vào văn bản: ${visible(left)}\n`);
  }
  return 0;
}
