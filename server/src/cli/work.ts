import type { Analyst, FileResult, Job } from './analyse';
import type { Host } from './host';

/** Cells of the progress bar. */
const BAR = 24;

/** Does a job on many files, with a progress bar on a terminal. Gives all results in the order of `paths`. */
export async function runAll(host: Host, analyst: Analyst, job: Job, paths: readonly string[]): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  await runInOrder(host, analyst, job, paths, (result) => {
    results.push(result);
    return '';
  });
  return results;
}

/**
 * Does a job on many files, with a progress bar on a terminal. `told` is given each result in the order of `paths`, as soon as those before it are there; what it
 * gives is printed. Results are not kept: there may be thousands.
 */
export async function runInOrder(
  host: Host,
  analyst: Analyst,
  job: Job,
  paths: readonly string[],
  told: (result: FileResult, index: number) => string,
): Promise<void> {
  const bar = new ProgressBar(host, paths.length);
  const waiting = new Map<number, FileResult>();
  let next = 0;
  let done = 0;
  await host.forEach<Job, FileResult>(
    job,
    paths,
    (path) => analyst.run(job, path),
    (result, index) => {
      waiting.set(index, result);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        waiting.delete(next);
        const text = told(ready, next++);
        if (text === '') continue;
        bar.clear();
        host.print(text);
      }
      bar.draw(++done);
    },
  );
  bar.clear();
}

/** "[██████░░░░░░]  50% của 300 tệp" on a terminal, for more than one file. */
class ProgressBar {
  private shown = '';

  constructor(
    private readonly host: Host,
    private readonly total: number,
  ) {}

  /** Of thousands of files, not each is worth a line to the terminal. */
  draw(done: number): void {
    if (!this.host.showsProgress || this.total < 2) return;
    const percent = Math.floor((done * 100) / this.total);
    const filled = Math.floor((percent * BAR) / 100);
    const bar = `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${String(percent).padStart(3)}% của ${this.total} tệp`;
    if (bar === this.shown) return;
    this.host.complain(`\r\u001b[K${bar}`);
    this.shown = bar;
  }

  /** Takes the bar away: something else is to stand there. */
  clear(): void {
    if (this.shown !== '') this.host.complain('\r\u001b[K');
    this.shown = '';
  }
}
