import path from 'node:path';
import { calendarOf } from '../export/tasks/write-calendar';
import { csvOf, htmlOf, markdownOf } from '../export/tasks/write-text';
import type { Office } from '../office/office';
import type { Document, Service } from '../service';
import { Analyst } from './analyse';
import { Failure } from './failure';
import { findInputs } from './files';
import type { Host } from './host';
import { type Options, readOptions } from './options';
import { type OutputFile, outputNames, writeFiles } from './output';

type Write = (service: Service, document: Document, office: () => Promise<Office>) => Promise<Uint8Array>;

/** Ending of the file → how it is written. */
const FORMATS: Readonly<Record<string, Write>> = {
  docx: async (service, document, office) => (await office()).writeDocx(service.print(document)),
  xlsx: async (service, document, office) => (await office()).writeXlsx(service.tasks(document)),
  csv: async (service, document) => utf8(csvOf(service.tasks(document))),
  ics: async (service, document) => utf8(calendarOf(service.tasks(document))),
  md: async (service, document) => utf8(markdownOf(service.tasks(document))),
  html: async (service, document) => utf8(htmlOf(service.tasks(document))),
  json: async (service, document) => utf8(`${JSON.stringify(service.outline(document), null, 2)}\n`),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `export`: writes each plan as a file of another kind, beside it or to `-o`. All are made before the first is written. */
export async function exportPlans(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['format', 'config', 'output', 'force'], Object.keys(FORMATS));
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  const format = formatOf(options, host);
  const names = outputNames(inputs, options, (name) => `${name.replace(/\.(?:kehoach|kh\.txt|txt|md)$/i, '')}.${format}`, host);
  const files: OutputFile[] = [];
  for (const [i, input] of inputs.entries()) {
    const { service, document } = analyst.open(input.path, input.name);
    files.push({ name: names[i] as string, bytes: await (FORMATS[format] as Write)(service, document, host.office) });
  }
  writeFiles(files, host);
  return 0;
}

/** By the ending of `-o` when it names a file, else by `--format`. */
function formatOf({ output, format }: Options, host: Host): string {
  if (output === null || host.kind(path.resolve(host.cwd, output)) === 'folder') return format;
  const ending = path.extname(output).slice(1).toLowerCase();
  if (!Object.hasOwn(FORMATS, ending)) throw new Failure(`Không xuất được ra “.${ending}”; chọn một trong: ${Object.keys(FORMATS).join(', ')}.`);
  return ending;
}
