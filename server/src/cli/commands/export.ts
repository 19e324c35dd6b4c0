import path from 'node:path';
import { type Document, type Service, TEXT_LISTS } from '../../service';
import { Analyst } from '../analyse';
import { Failure } from '../failure';
import { findInputs } from '../files';
import type { Host } from '../host';
import { type Options, readOptions } from '../options';
import { type OutputFile, outputNames, writeFiles } from '../output';

/** Formats besides those of `TEXT_LISTS`. */
const OTHERS = ['docx', 'xlsx', 'json'];
const FORMATS = [...OTHERS, ...Object.keys(TEXT_LISTS)];

async function written(format: string, service: Service, document: Document, host: Host): Promise<Uint8Array> {
  if (format === 'docx') return (await host.office()).writeDocx(service.print(document));
  if (format === 'xlsx') return (await host.office()).writeXlsx(service.tasks(document));
  const text = format === 'json' ? `${JSON.stringify(service.outline(document), null, 2)}\n` : TEXT_LISTS[format]?.(service.tasks(document));
  return new TextEncoder().encode(text);
}

/** `export`: writes each plan as a file of another kind, beside it or to `-o`. All are made before the first is written. */
export async function exportPlans(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['format', 'config', 'output', 'force'], FORMATS);
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  const format = formatOf(options, host);
  const names = outputNames(inputs, options, (name) => `${name.replace(/\.(?:kehoach|kh\.txt|txt|md)$/i, '')}.${format}`, host);
  const files: OutputFile[] = [];
  for (const [i, input] of inputs.entries()) {
    const { service, document } = analyst.open(input.path, input.name);
    files.push({ name: names[i] as string, bytes: await written(format, service, document, host) });
  }
  writeFiles(files, host);
  return 0;
}

/** By the ending of `-o` when it names a file, else by `--format`. */
function formatOf({ output, format }: Options, host: Host): string {
  if (output === null || host.kind(path.resolve(host.cwd, output)) === 'folder') return format;
  const ending = path.extname(output).slice(1).toLowerCase();
  if (!FORMATS.includes(ending)) throw new Failure(`Không xuất được ra “.${ending}”; chọn một trong: ${FORMATS.join(', ')}.`);
  return ending;
}
