// Starts a new rule: its file with an example of each kind, in the folder of its family.
//   npm run new-rule <family> <id>     id: Vietnamese without marks, hyphens between words
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

const [family = '', id = '', ...rest] = process.argv.slice(2);
const rules = path.join(root, 'server/src/rules');
const families = readdirSync(rules, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && entry.name !== 'shared' ? entry.name : []));
const file = path.join(rules, family, `${id}.ts`);

function stop(message) {
  console.error(message);
  process.exit(2);
}
if (!families.includes(family) || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id) || rest.length > 0)
  stop(`usage: npm run new-rule <family> <id>, such as: npm run new-rule day-du thieu-chu-tri\nfamilies: ${families.join(', ')}`);
if (existsSync(file)) stop(`${path.relative(root, file)} is there already`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import type { Rule } from '../rule';

// First ask whether a line in a table of data is enough; only then write code.
export const ${name}: Rule = {
  id: '${id}',
  family: '${family}',
  scope: 'block',
  severity: 'hint',
  title: 'TODO: điều gì được tìm, trong một dòng',
  why: 'TODO: vì sao cần để ý, căn cứ vào đâu.',
  invalid: [{ text: '1. Một việc TODO trong kế hoạch.\\n            ^^^^\\n' }],
  valid: [{ text: '1. Một việc trong kế hoạch.\\n' }],
  *check(block) {
    const start = block.plain.indexOf('TODO');
    if (start >= 0) yield { span: { block, range: { start, end: start + 4 } }, message: 'Còn chữ “TODO”.' };
  },
};
`,
);
console.log(`wrote ${path.relative(root, file)}; now: npm run generate && npx mocha test/rules/examples.test.ts`);
