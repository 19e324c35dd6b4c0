import { Analyst } from '../analyse';
import { Failure } from '../failure';
import { findInputs, type Input } from '../files';
import type { Host } from '../host';
import { type Options, readOptions } from '../options';
import { type OutputFile, outputNames, writeFiles } from '../output';
import { isWordFile, reviewWord } from '../word';

/** `review`: writes a copy of each Word file with a comment at each finding and fixes as tracked changes; of plans a reviewer's note. The original is never written. */
export async function review(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['as-of', 'rule', 'only', 'config', 'output', 'force', 'fixes'], ['text']);
  const analyst = new Analyst(host, options.config);
  const inputs = await findInputs(options.paths, host);
  if (inputs.every(({ name }) => !isWordFile(name))) return reviewPlans(inputs, options, analyst, host);
  const plan = inputs.find(({ name }) => !isWordFile(name));
  if (plan) throw new Failure(`“${plan.name}” không phải tệp Word; hãy rà soát riêng tệp Word và riêng văn bản kế hoạch.`);
  const names = outputNames(inputs, options, (name) => name.replace(/\.(\w+)$/, '.reviewed.$1'), host);
  const reviews = [];
  for (const input of inputs) reviews.push(await reviewWord(input.path, input.name, { ...options, comments: true }, analyst, host));
  for (const [i, { review: made, marked }] of reviews.entries()) {
    writeFiles([{ name: names[i] as string, bytes: marked }], host);
    host.print(`  ${made.marks.comments.length} góp ý, ${made.marks.changes.length} chỗ sửa dưới dạng theo dõi thay đổi\n`);
  }
  return 0;
}

/** A reviewer's note for each plan: a Word file, or Markdown when `-o` ends so. */
async function reviewPlans(inputs: readonly Input[], options: Options, analyst: Analyst, host: Host): Promise<number> {
  const names = outputNames(inputs, options, (name) => `${name.replace(/\.(?:kehoach|kh\.txt|txt|md)$/i, '')}.gop-y.docx`, host);
  const files: OutputFile[] = [];
  for (const [i, input] of inputs.entries()) {
    const { service, document } = analyst.open(input.path, input.name);
    const choice = { ...(options.asOf ? { asOf: options.asOf } : {}), ...(options.only ? { only: options.only } : {}) };
    const name = names[i] as string;
    const bytes = /\.md$/i.test(name)
      ? new TextEncoder().encode(service.reviewNote(document, choice))
      : await (await host.office()).writeDocx(service.printedNote(document, choice));
    files.push({ name, bytes });
  }
  writeFiles(files, host);
  return 0;
}
