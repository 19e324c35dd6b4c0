import { Analyst } from './analyse';
import { Failure } from './failure';
import { findInputs } from './files';
import type { Host } from './host';
import { readOptions } from './options';
import { outputNames, writeFiles } from './output';
import { isWordFile, reviewWord } from './word';

/** `review`: writes a copy of each Word file with a comment at each finding and fixes as tracked changes. The original is never written. */
export async function review(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'rule', 'only', 'config', 'output', 'force', 'fixes'], ['text']);
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  const plan = inputs.find(({ name }) => !isWordFile(name));
  if (plan) throw new Failure(`“${plan.name}” không phải tệp Word; lệnh “check” kiểm tra văn bản kế hoạch.`);
  const names = outputNames(inputs, options, (name) => name.replace(/\.(\w+)$/, '.reviewed.$1'), host);
  const reviews = [];
  for (const input of inputs) reviews.push(await reviewWord(input.path, input.name, { ...options, comments: true }, analyst, host));
  for (const [i, { review: made, marked }] of reviews.entries()) {
    writeFiles([{ name: names[i] as string, bytes: marked }], host);
    host.print(`  ${made.marks.comments.length} góp ý, ${made.marks.changes.length} chỗ sửa dưới dạng theo dõi thay đổi\n`);
  }
  return 0;
}
