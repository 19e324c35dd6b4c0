import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Analyst, type Job } from './analyse';
import type { Host } from './host';

/** Files in hand per thread: enough that none waits for the next. */
const IN_HAND = 4;

interface Reply {
  readonly index: number;
  readonly result: unknown;
}

/** Does `job` on every path in `count` threads that run `entry`; `came` is given each result with the index of its path. Rejects when a thread dies. */
export function forEachInThreads<Result>(
  entry: string,
  count: number,
  job: unknown,
  paths: readonly string[],
  came: (result: Result, index: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const workers = Array.from({ length: count }, () => new Worker(entry, { workerData: job }));
    const finish = (): void => {
      for (const worker of workers) void worker.terminate();
    };
    const hand = (worker: Worker): void => {
      if (next < paths.length) worker.postMessage({ index: next, path: paths[next++] });
    };
    for (const worker of workers) {
      worker.on('message', ({ index, result }: Reply) => {
        // A slow reader of what is printed must not keep the thread waiting.
        hand(worker);
        came(result as Result, index);
        if (++done === paths.length) {
          finish();
          resolve();
        }
      });
      worker.on('error', (error) => {
        finish();
        reject(error);
      });
      for (let i = 0; i < IN_HAND; i++) hand(worker);
    }
  });
}

/** The other end: what `entry` does in a thread. */
export function serveThread(host: Host): void {
  const job = workerData as Job;
  const analyst = new Analyst(host, job.config);
  parentPort?.on('message', ({ index, path }: { readonly index: number; readonly path: string }) => {
    parentPort?.postMessage({ index, result: analyst.run(job, path) });
  });
}
