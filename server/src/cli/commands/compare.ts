import { compareHtml, compareJson, compareMarkdown } from '../../service';
import { Analyst } from '../analyse';
import { Failure } from '../failure';
import { namedFile } from '../files';
import type { Host } from '../host';
import { readOptions } from '../options';
import { openDraft } from '../word';

/** `compare A B`: what differs in meaning between two drafts, plans or Word files. The exit code is 0 whether or not they differ: a difference is no fault. */
export async function compare(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['format', 'config'], ['text', 'json', 'markdown', 'html']);
  const [a, b, ...more] = options.paths;
  if (a === undefined || b === undefined || more.length > 0) throw new Failure('Lệnh compare cần đúng hai tệp: bản trước và bản sau.');
  const analyst = new Analyst(host, options.config);
  const before = await openDraft(namedFile(a, host), a, analyst, host);
  const after = await openDraft(namedFile(b, host), b, analyst, host);
  const changes = after.service.compare(before.document, after.document);
  if (options.format === 'json') host.print(compareJson(changes));
  else if (options.format === 'markdown') host.print(compareMarkdown(changes, a, b));
  else if (options.format === 'html') host.print(compareHtml(changes, a, b));
  else host.print((await import('../reports/compare')).compareText(changes, a, b));
  return 0;
}
