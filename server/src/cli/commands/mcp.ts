import { version } from '../../../../package.json';
import { createAssistant } from '../../assistant/assistant';
import { Failure } from '../failure';
import type { Host } from '../host';
import { readOptions } from '../options';
import { PlanFiles } from '../plan-files';

/**
 * `mcp`: answers assistants over standard input and output (Model Context Protocol) until they close it. Reads plans below `--root`, or else below the
 * folders that the client offers; writes nothing.
 */
export async function mcp(args: readonly string[], host: Host): Promise<number> {
  const { paths, roots } = readOptions(args, ['root'], ['text']);
  if (paths.length > 0) throw new Failure('Lệnh “mcp” không nhận tệp; thư mục được phép đọc nêu bằng --root.');
  const files = new PlanFiles(host, roots);
  const log = (line: string) => host.complain(`${line}\n`);
  const context = {
    get service() {
      return files.service();
    },
    today: () => host.today(),
    version,
    openFile: (file: string) => files.open(file),
  };
  const { serveStdio } = await import('../../mcp/stdio');
  const offered = (folders: Promise<readonly string[]>) => files.allow(folders);
  await serveStdio({ assistant: createAssistant(context, log), log, ...(roots.length > 0 ? {} : { offered }) });
  return 0;
}
