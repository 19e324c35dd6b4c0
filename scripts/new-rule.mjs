// Starts a new rule: its file with an example of each kind, and its place in the registry.
//   npm run new-rule <id>     id: Vietnamese without marks, hyphens between words
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

const [id = '', ...rest] = process.argv.slice(2);
const file = path.join(root, 'server/src/rules', `${id}.ts`);
const registry = path.join(root, 'server/src/rules/registry.ts');

function stop(message) {
  console.error(message);
  process.exit(2);
}
if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id) || rest.length > 0) stop('usage: npm run new-rule <id>, such as: npm run new-rule thieu-chu-tri');
if (existsSync(file)) stop(`${path.relative(root, file)} is there already`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import type { Rule } from './rule';

// First ask whether a line in a table of data is enough; only then write code.
export const ${name}: Rule = {
  id: '${id}',
  family: 'chu-nghia',
  severity: 'hint',
  title: 'TODO: điều gì được tìm, trong một dòng',
  why: 'TODO: vì sao cần để ý, căn cứ vào đâu.',
  invalid: [{ text: '1. Một việc TODO trong kế hoạch.\\n            ^^^^\\n' }],
  valid: [{ text: '1. Một việc trong kế hoạch.\\n' }],
  *checkBlock(block) {
    const start = block.plain.indexOf('TODO');
    if (start >= 0) yield { span: { block, range: { start, end: start + 4 } }, message: 'Còn chữ “TODO”.' };
  },
};
`,
);

const text = readFileSync(registry, 'utf8');
const imports = [...text.matchAll(/^import .*$/gm)].map(([line]) => line);
const sorted = [...imports, `import { ${name} } from './${id}';`].sort((a, b) => sourceOf(a).localeCompare(sourceOf(b), 'en'));
const list = text.slice(text.indexOf(imports.at(-1)) + imports.at(-1).length).replace(/(RULES: readonly Rule\[\] = \[[^\]]*?),?(\s*)\]/, `$1, ${name},$2]`);
writeFileSync(registry, `${sorted.join('\n')}${list}`);
console.log(
  `wrote server/src/rules/${id}.ts and registered it; now: npx biome check --write server/src/rules && npm run generate && npx mocha test/rules/examples.test.ts`,
);

function sourceOf(line) {
  return line.slice(line.indexOf("'"));
}
