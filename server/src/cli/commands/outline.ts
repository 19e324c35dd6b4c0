import { visible } from '../../text/visible';
import { Analyst } from '../analyse';
import { findInputs } from '../files';
import type { Host } from '../host';
import { readOptions } from '../options';

/** `outline`: prints what the reader found, one object for one file, a list for several; with `--unread` what it could make nothing of. */
export async function outline(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'format', 'config', 'unread'], ['text', 'json']);
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  if (options.unread) return unread(analyst, inputs, options.format, host);
  const outlines = inputs.map((input) => {
    const { service, document } = analyst.open(input.path, input.name);
    const { version, ...rest } = service.outline(document, options.asOf ? { asOf: options.asOf } : {});
    return { version, file: input.name, ...rest };
  });
  if (options.format === 'json') {
    host.print(`${JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 2)}\n`);
  } else {
    const { outlineText } = await import('../reports/outline');
    host.print(outlines.map((one) => outlineText(one)).join('\n'));
  }
  return 0;
}

/** Numbered items and tables that belong to nothing. */
function unread(analyst: Analyst, inputs: Awaited<ReturnType<typeof findInputs>>, format: string, host: Host): number {
  const lists = inputs.map((input) => {
    const { service, document } = analyst.open(input.path, input.name);
    return { version: 1, file: input.name, unread: service.unread(document) };
  });
  if (format === 'json') host.print(`${JSON.stringify(lists.length === 1 ? lists[0] : lists, null, 2)}\n`);
  else
    for (const { file, unread } of lists) {
      host.print(`${visible(file)}: ${unread.length} chỗ chưa thuộc mục hay nhiệm vụ nào\n`);
      for (const { line, kind, text } of unread) host.print(`${line}  ${kind === 'table' ? 'bảng: ' : ''}${visible(text)}\n`);
    }
  return 0;
}
