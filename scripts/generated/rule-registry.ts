// The list of all rules, made from the folders of server/src/rules.
//   npx tsx scripts/generated/rule-registry.ts     writes it; before all else that is generated, for that is made from the rules
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../server/src/rules');
export const REGISTRY = 'server/src/rules/registry.ts';

/** The families in the order of docs/rules.md; each is a folder. */
const FAMILIES = ['day-du', 'bo-cuc', 'co-quan', 'vien-dan', 'thoi-gian', 'thuat-ngu', 'chu-nghia', 'the-thuc', 'bo-qua'];

interface RuleFile {
  readonly family: string;
  readonly id: string;
  readonly name: string;
}

/** What `registry.ts` must hold: every file of a family's folder that says by its type that it holds a rule. */
export function ruleRegistry(): string {
  const rules = FAMILIES.flatMap(rulesOf);
  const imports = [...rules.map(({ family, id, name }) => ({ from: `./${family}/${id}`, what: `{ ${name} }` })), { from: './rule', what: 'type { Rule }' }];
  imports.sort((a, b) => (a.from < b.from ? -1 : 1));
  return [
    ...imports.map(({ from, what }) => `import ${what} from '${from}';`),
    '',
    '/** Every rule there is, by family. Made from the folders (`npm run generate`). */',
    'export const RULES: readonly Rule[] = [',
    ...FAMILIES.flatMap((family) => [`  // ${family}`, ...rules.filter((rule) => rule.family === family).map(({ name }) => `  ${name},`)]),
    '];',
    '',
    '/** The rules by their id. */',
    'export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));',
    '',
  ].join('\n');
}

function rulesOf(family: string): RuleFile[] {
  const files = readdirSync(path.join(RULES_FOLDER, family)).sort();
  return files.flatMap((file) => {
    const name = /^export const (\w+): Rule = \{$/m.exec(readFileSync(path.join(RULES_FOLDER, family, file), 'utf8'))?.[1];
    return name ? [{ family, id: path.basename(file, '.ts'), name }] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path.join(RULES_FOLDER, 'registry.ts'), ruleRegistry());
