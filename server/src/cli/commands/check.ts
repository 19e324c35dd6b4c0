import { pathToFileURL } from 'node:url';
import { atLeast } from '../../service';
import { Analyst, type FileResult, type Job } from '../analyse';
import type { Diagnostic, FileReport } from '../diagnostic';
import { Failure } from '../failure';
import { type Input, searchInputs } from '../files';
import type { Host } from '../host';
import { type Options, readOptions } from '../options';
import { checkWord, isWordFile, wordDiagnostics } from '../word';
import { runAll, runInOrder } from '../work';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'];

/** `check`: prints what is found in files, folders and globs; of a folder file by file, while the others are checked. Exit code 1 when something at or above `--fail-on` is. */
export async function check(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'format', 'fail-on', 'rule', 'config'], FORMATS);
  const analyst = new Analyst(host, options.config);
  const { files, unread } = await searchInputs(options.paths, host);
  const inputs = files.filter((input) => input.named || !analyst.configs.ignores(input.path));
  const job: Job = { command: 'check', asOf: options.asOf, only: options.only ? [...options.only] : null, config: options.config };
  const { failOn } = options;
  const counts = ({ severity }: Diagnostic) => failOn !== 'never' && atLeast(severity, failOn);
  const stream = await streamOf(options.format, inputs, host);
  const { failures, found } = stream
    ? await checkedOneByOne(job, inputs, analyst, host, counts, stream)
    : await checkedTogether(job, inputs, options, analyst, host, counts);
  const told = [unread, failures].filter((line) => line !== '').join(' ');
  if (told !== '') throw new Failure(told);
  return found ? 1 : 0;
}

/** What a run came to. */
interface Outcome {
  /** Files that could not be read: one line for stderr, empty when there are none. */
  readonly failures: string;
  /** Something at or above `--fail-on` was found. */
  readonly found: boolean;
}

type Counts = (diagnostic: Diagnostic) => boolean;

/** Prints one report of all files. Throws Failure when a file that was named cannot be read; one found on the way is told of, the others still count. */
async function checkedTogether(job: Job, inputs: readonly Input[], options: Options, analyst: Analyst, host: Host, counts: Counts): Promise<Outcome> {
  const plans = inputs.filter(({ name }) => !isWordFile(name));
  const checked = await runAll(
    host,
    analyst,
    job,
    plans.map(({ path }) => path),
  );
  const byPath = new Map(plans.map(({ path }, i) => [path, checked[i] as FileResult]));
  const results: FileResult[] = [];
  for (const input of inputs) results.push(byPath.get(input.path) ?? (await checkedWord(input, options, analyst, host)));
  const failures = failuresOf(results);
  if (results.some((result, i) => result.kind === 'failed' && inputs[i]?.named)) throw new Failure(failures);
  const reports: FileReport[] = results.flatMap((result, i) =>
    result.kind === 'checked' ? [{ file: inputs[i]?.name ?? '', diagnostics: result.diagnostics }] : [],
  );
  host.print(await render(options.format, reports, counts, host));
  return { failures, found: reports.some(({ diagnostics }) => diagnostics.some(counts)) };
}

/** A report that can be printed file by file. */
interface Stream {
  readonly entries: (report: FileReport) => string;
  readonly end: () => string;
}

/** How the reports of a folder are printed while it is checked; null where a report is one whole, and for files that were named: one that cannot be read stops everything. */
async function streamOf(format: string, inputs: readonly Input[], host: Host): Promise<Stream | null> {
  if (inputs.some(({ name, named }) => named || isWordFile(name))) return null;
  if (format === 'github') return { entries: await githubEntries(), end: () => '' };
  if (format !== 'text') return null;
  const { Tally, textEntries } = await import('../reports/text');
  const tally = new Tally();
  const entries = (report: FileReport): string => {
    tally.add(report);
    return textEntries(report, host.colour);
  };
  return { entries, end: () => tally.summary() };
}

async function githubEntries(): Promise<Stream['entries']> {
  const { githubReport } = await import('../reports/github');
  return (report) => githubReport([report]);
}

/** Prints what is found in each file as soon as it is known, in order, and keeps nothing of it. */
async function checkedOneByOne(job: Job, inputs: readonly Input[], analyst: Analyst, host: Host, counts: Counts, stream: Stream): Promise<Outcome> {
  const failed: FileResult[] = [];
  let found = false;
  const told = (result: FileResult, index: number): string => {
    if (result.kind !== 'checked') {
      failed.push(result);
      return '';
    }
    found ||= result.diagnostics.some(counts);
    return stream.entries({ file: inputs[index]?.name ?? '', diagnostics: result.diagnostics });
  };
  await runInOrder(
    host,
    analyst,
    job,
    inputs.map(({ path }) => path),
    told,
  );
  host.print(stream.end());
  return { failures: failuresOf(failed), found };
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
