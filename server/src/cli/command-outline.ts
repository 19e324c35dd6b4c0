import { Analyst } from './analyse';
import { findInputs } from './files';
import type { Host } from './host';
import { readOptions } from './options';

/** `outline`: prints what the reader found, one object for one file, a list for several. */
export async function outline(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'format', 'config'], ['text', 'json']);
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  const outlines = inputs.map((input) => {
    const { service, document } = analyst.open(input.path, input.name);
    const { version, ...rest } = service.outline(document, options.asOf ? { asOf: options.asOf } : {});
    return { version, file: input.name, ...rest };
  });
  if (options.format === 'json') {
    host.print(`${JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 2)}\n`);
  } else {
    const { outlineText } = await import('./report-outline');
    host.print(outlines.map((one) => outlineText(one)).join('\n'));
  }
  return 0;
}
