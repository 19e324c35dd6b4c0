import type { Analyst, FileResult, Job } from './analyse';
import type { Host } from './host';

/** Cells of the progress bar. */
const BAR = 24;

/** Does a job on many files, with a progress bar on a terminal. */
export function jobRunner(host: Host, analyst: Analyst): (job: Job, paths: readonly string[]) => Promise<readonly FileResult[]> {
  return async (job, paths) => {
    const shows = host.showsProgress && paths.length > 1;
    let shown = '';
    const results = await host.forEach<Job, FileResult>(
      job,
      paths,
      (path) => analyst.run(job, path),
      (done) => {
        const bar = shows ? progressBar(done, paths.length) : '';
        // Of thousands of files, not each is worth a line to the terminal.
        if (bar === shown) return;
        host.complain(`\r\u001b[K${bar}`);
        shown = bar;
      },
    );
    if (shown !== '') host.complain('\r\u001b[K');
    return results;
  };
}

/** "[██████░░░░░░]  50% của 300 tệp" for `done` of `total` files, `total` > 0. */
function progressBar(done: number, total: number): string {
  const percent = Math.floor((done * 100) / total);
  const filled = Math.floor((percent * BAR) / 100);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${String(percent).padStart(3)}% của ${total} tệp`;
}
