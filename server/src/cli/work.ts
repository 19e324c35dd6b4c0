import type { Analyst, FileResult, Job } from './analyse';
import type { Host } from './host';

/** Does a job on many files, with a line of progress on a terminal. */
export function jobRunner(host: Host, analyst: Analyst): (job: Job, paths: readonly string[]) => Promise<readonly FileResult[]> {
  return async (job, paths) => {
    let shown = false;
    const results = await host.forEach<Job, FileResult>(
      job,
      paths,
      (path) => analyst.run(job, path),
      (done) => {
        if (!host.showsProgress || paths.length < 2) return;
        host.complain(`\r\u001b[KĐã đọc ${done}/${paths.length} tệp`);
        shown = true;
      },
    );
    if (shown) host.complain('\r\u001b[K');
    return results;
  };
}
