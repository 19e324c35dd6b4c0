import { isMainThread } from 'node:worker_threads';
import { nodeHost } from './cli/host-node';
import { run } from './cli/run';

const host = nodeHost(__filename, () => import('./main.office'));

if (isMainThread) {
  run(process.argv.slice(2), host).then((code) => {
    process.exitCode = code;
  });
} else {
  void import('./cli/threads').then(({ serveThread }) => serveThread(host));
}
