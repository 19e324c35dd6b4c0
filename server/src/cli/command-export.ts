import path from 'node:path';
import type { Office } from '../office/office';
import type { Document, Service } from '../service';
import { visible } from '../text/visible';
import { Analyst } from './analyse';
import { Failure } from './failure';
import { fileFailure, findInputs, type Input } from './files';
import type { Host } from './host';
import { readOptions } from './options';

type Write = (service: Service, document: Document, office: () => Promise<Office>) => Promise<Uint8Array>;

/** Ending of the file → how it is written. */
const FORMATS: Readonly<Record<string, Write>> = {
  docx: async (service, document, office) => (await office()).writeDocx(service.print(document)),
};

/** `export`: writes each plan as a file of another kind, beside it or to `-o` (a file for one plan, a folder for several). All are made before the first is written. */
export async function exportPlans(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['format', 'config', 'output', 'force'], Object.keys(FORMATS));
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  const target = targetOf(options.output, options.format, inputs, host);
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const input of inputs) {
    const { name, format } = target(input);
    const full = path.resolve(host.cwd, name);
    if (full === input.path) throw new Failure(`“${name}” là chính tệp cần xuất; hãy chọn tên khác.`);
    if (options.output === null && !options.force && host.kind(full) !== 'absent')
      throw new Failure(`Đã có “${name}”. Dùng -o để ghi ra tệp khác, hay --force để ghi đè.`);
    const { service, document } = analyst.open(input.path, input.name);
    files.push({ name, bytes: await (FORMATS[format] as Write)(service, document, host.office) });
  }
  for (const { name, bytes } of files) {
    try {
      host.replaceFile(path.resolve(host.cwd, name), bytes);
    } catch (error) {
      throw fileFailure(error, name, 'ghi');
    }
    host.print(`Đã ghi ${visible(name)}\n`);
  }
  return 0;
}

/** Where each plan goes. Throws Failure when `output` cannot take them. */
function targetOf(
  output: string | null,
  wanted: string,
  inputs: readonly Input[],
  host: Host,
): (input: Input) => { readonly name: string; readonly format: string } {
  const renamed = (name: string) => `${name.replace(/\.(?:kehoach|kh\.txt|txt|md)$/i, '')}.${wanted}`;
  if (output === null) return ({ name }) => ({ name: renamed(name), format: wanted });
  if (host.kind(path.resolve(host.cwd, output)) === 'folder') return ({ name }) => ({ name: path.join(output, renamed(path.basename(name))), format: wanted });
  if (inputs.length > 1) throw new Failure(`Xuất ${inputs.length} tệp thì “${output}” phải là một thư mục đã có.`);
  const format = path.extname(output).slice(1).toLowerCase();
  if (!Object.hasOwn(FORMATS, format)) throw new Failure(`Không xuất được ra “.${format}”; chọn một trong: ${Object.keys(FORMATS).join(', ')}.`);
  return () => ({ name: output, format });
}
