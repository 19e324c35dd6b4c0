import { boQuaThua } from './bo-qua-thua';
import type { Rule } from './rule';

/** Every rule there is, in the order of docs/rules.md: by family, most useful first. A file of this folder that is a rule must stand here: a test says so. */
export const RULES: readonly Rule[] = [boQuaThua];

/** The rules by their id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
