import { pathToFileURL } from 'node:url';
import { atLeast } from '../../service';
import { Analyst, type FileResult, type Job } from '../analyse';
import type { Diagnostic, FileReport } from '../diagnostic';
import { Failure } from '../failure';
import { type Input, searchInputs } from '../files';
import type { Host } from '../host';
import { type Options, readOptions } from '../options';
import { checkWord, isWordFile, wordDiagnostics } from '../word';
import { jobRunner } from '../work';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'];

/** `check`: prints what is found in files, folders and globs. Exit code 1 when something at or above `--fail-on` is. */
export async function check(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'format', 'fail-on', 'rule', 'config'], FORMATS);
  const analyst = new Analyst(host, options.config);
  const { files, unread } = await searchInputs(options.paths, host);
  const inputs = files.filter((input) => input.named || !analyst.configs.ignores(input.path));
  const job: Job = { command: 'check', asOf: options.asOf, only: options.only ? [...options.only] : null, config: options.config };
  const plans = inputs.filter(({ name }) => !isWordFile(name));
  const checked = await jobRunner(host, analyst)(
    job,
    plans.map((input) => input.path),
  );
  const results: FileResult[] = [];
  for (const input of inputs)
    results.push(isWordFile(input.name) ? await checkedWord(input, options, analyst, host) : (checked[plans.indexOf(input)] as FileResult));
  const failures = [unread, failuresOf(results)].filter((line) => line !== '').join(' ');
  // A file that was named and cannot be read stops everything; one found on the way is told of, the others still count.
  if (results.some((result, i) => result.kind === 'failed' && inputs[i]?.named)) throw new Failure(failures);
  const reports: FileReport[] = results.flatMap((result, i) =>
    result.kind === 'checked' ? [{ file: inputs[i]?.name ?? '', diagnostics: result.diagnostics }] : [],
  );
  const { failOn } = options;
  const counts = ({ severity }: Diagnostic) => failOn !== 'never' && atLeast(severity, failOn);
  host.print(await render(options.format, reports, counts, host));
  if (failures !== '') throw new Failure(failures);
  return reports.some(({ diagnostics }) => diagnostics.some(counts)) ? 1 : 0;
}

async function checkedWord(input: Input, options: Options, analyst: Analyst, host: Host): Promise<FileResult> {
  try {
    const { word, service, document, problems } = await checkWord(input.path, input.name, options, analyst, host);
    return { kind: 'checked', diagnostics: wordDiagnostics(word.placed.text, problems, service.outline(document).sections) };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', message: error.message };
    throw error;
  }
}

/** The messages of all results that failed, on one line; empty when none did. */
export function failuresOf(results: readonly FileResult[]): string {
  const messages = results.flatMap((result) => (result.kind === 'failed' ? [result.message] : []));
  const more = messages.length > 3 ? ` (và ${messages.length - 3} tệp khác)` : '';
  return messages.slice(0, 3).join(' ') + more;
}

/** Each report is loaded when it is asked for: the usual run starts faster. */
async function render(format: string, reports: readonly FileReport[], counts: (diagnostic: Diagnostic) => boolean, host: Host): Promise<string> {
  if (format === 'json') return (await import('../reports/json')).jsonReport(reports);
  if (format === 'sarif') return (await import('../reports/sarif')).sarifReport(reports, `${pathToFileURL(host.cwd).href.replace(/\/$/, '')}/`);
  if (format === 'junit') return (await import('../reports/junit')).junitReport(reports, counts);
  if (format === 'github') return (await import('../reports/github')).githubReport(reports);
  return (await import('../reports/text')).textReport(reports, host.colour);
}
