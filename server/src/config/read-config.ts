import type { Node, ParseError } from 'jsonc-parser';
import type { AgencyEntry, ReferenceEntry, ReferenceStatus } from '../catalog/catalog';
import { PROFILES } from '../rules/activate';
import { SEVERITIES } from '../rules/problem';
import { RULES } from '../rules/registry';
import { isDay } from '../text/calendar';
import { foldKey } from '../text/fold';
import { LineIndex } from '../text/line-index';
import type { TextRange } from '../text/range';
import type { Config } from './config';
import { jsonTree } from './json-tree';

/** What is wrong in a config file, and where: offsets of its text, and the 1-based line and column. */
export interface ConfigProblem {
  readonly range: TextRange;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

type Complain = (node: Node | undefined, message: string) => void;

/**
 * Reads `kehoach.config.json`: JSON with comments and trailing commas. What is wrong is left out of `config` and named in `problems`; never throws.
 * `ruleIds`: the ids that `severities` may name; default: those of our rules.
 */
export function readConfig(text: string, ruleIds: ReadonlySet<string> = RULE_IDS): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const index = new LineIndex(text);
  const problems: ConfigProblem[] = [];
  const add = (start: number, end: number, message: string) => {
    const { line, character } = index.positionAt(start);
    problems.push({ range: { start, end }, line: line + 1, column: character + 1, message });
  };
  const errors: ParseError[] = [];
  const tree = jsonTree(text, errors);
  if (tree === null) {
    add(0, 1, 'Tệp cấu hình lồng quá nhiều tầng ngoặc.');
    return { config: {}, problems };
  }
  const [broken] = errors;
  if (broken) add(broken.offset, broken.offset + Math.max(1, broken.length), 'Không đọc được JSON ở chỗ này (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu nháy).');
  const complain: Complain = (node, message) => add(node?.offset ?? 0, (node?.offset ?? 0) + (node?.length ?? 0), message);
  if (!tree) return { config: {}, problems };
  if (tree.type !== 'object') {
    complain(tree, 'Tệp cấu hình phải là một đối tượng { … }.');
    return { config: {}, problems };
  }
  return { config: configOf(tree, ruleIds, complain), problems };
}

function configOf(tree: Node, ruleIds: ReadonlySet<string>, complain: Complain): Config {
  const config: { -readonly [K in keyof Config]: Config[K] } = {};
  for (const [key, value, keyNode] of members(tree)) {
    if (key === '$schema') continue;
    else if (key === 'root') set(config, 'root', booleanOf(value, complain));
    else if (key === 'profile') set(config, 'profile', choiceOf(value, PROFILES, complain));
    else if (key === 'severities') set(config, 'severities', severitiesOf(value, ruleIds, complain));
    else if (key === 'agencies') set(config, 'agencies', listOf(value, complain, agencyOf));
    else if (key === 'references') set(config, 'references', listOf(value, complain, referenceOf));
    else if (key === 'abbreviations') set(config, 'abbreviations', abbreviationsOf(value, complain));
    else if (key === 'ignore') set(config, 'ignore', listOf(value, complain, stringOf));
    else complain(keyNode, `Không có mục “${key}”. Các mục: root, profile, severities, agencies, references, abbreviations, ignore.`);
  }
  return config;
}

function set<K extends keyof Config>(config: { -readonly [P in keyof Config]: Config[P] }, key: K, value: Config[K] | undefined): void {
  if (value !== undefined) config[key] = value;
}

function* members(node: Node): Iterable<readonly [string, Node, Node]> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [String(key.value), value, key];
  }
}

function booleanOf(node: Node, complain: Complain): boolean | undefined {
  if (node.type === 'boolean') return node.value === true;
  complain(node, 'Chỗ này phải là true hoặc false.');
  return undefined;
}

function stringOf(node: Node, complain: Complain): string | undefined {
  if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value).normalize('NFC');
  complain(node, 'Chỗ này phải là một chuỗi không rỗng.');
  return undefined;
}

function choiceOf<T extends string>(node: Node, choices: readonly T[], complain: Complain): T | undefined {
  const choice = choices.find((one) => one === node.value);
  if (choice === undefined) complain(node, `Giá trị phải là một trong: ${choices.join(', ')}.`);
  return choice;
}

function listOf<T>(node: Node, complain: Complain, read: (item: Node, complain: Complain) => T | undefined): readonly T[] | undefined {
  if (node.type !== 'array') {
    complain(node, 'Chỗ này phải là một danh sách [ … ].');
    return undefined;
  }
  return (node.children ?? []).map((item) => read(item, complain)).filter((item): item is T & {} => item !== undefined);
}

function severitiesOf(node: Node, ruleIds: ReadonlySet<string>, complain: Complain): Config['severities'] | undefined {
  if (!isObject(node, complain)) return undefined;
  const severities: Record<string, (typeof SEVERITIES)[number] | 'off'> = {};
  for (const [id, value, keyNode] of members(node)) {
    if (!ruleIds.has(id)) complain(keyNode, `Không có quy tắc nào mang mã “${id}”.`);
    const severity = choiceOf(value, [...SEVERITIES, 'off'] as const, complain);
    if (severity && ruleIds.has(id)) severities[id] = severity;
  }
  return severities;
}

function abbreviationsOf(node: Node, complain: Complain): Readonly<Record<string, string>> | undefined {
  if (!isObject(node, complain)) return undefined;
  const abbreviations: Record<string, string> = {};
  for (const [short, value] of members(node)) {
    const long = stringOf(value, complain);
    if (long) abbreviations[short.normalize('NFC')] = long;
  }
  return abbreviations;
}

function isObject(node: Node, complain: Complain): boolean {
  if (node.type === 'object') return true;
  complain(node, 'Chỗ này phải là một đối tượng { … }.');
  return false;
}

/** The members of an object by name; complains of names that are not in `allowed` and of missing `required` ones. */
function recordOf(node: Node, allowed: readonly string[], required: readonly string[], complain: Complain): ReadonlyMap<string, Node> | undefined {
  if (!isObject(node, complain)) return undefined;
  const record = new Map<string, Node>();
  for (const [key, value, keyNode] of members(node)) {
    if (allowed.includes(key)) record.set(key, value);
    else complain(keyNode, `Không có mục “${key}” ở đây. Các mục: ${allowed.join(', ')}.`);
  }
  const missing = required.filter((key) => !record.has(key));
  if (missing.length === 0) return record;
  complain(node, `Thiếu mục “${missing.join('”, “')}”.`);
  return undefined;
}

/** Levels of an agency that a config may name. */
export const LEVELS = ['trung-uong', 'tinh', 'huyen', 'xa'] as const;
const AGENCY_KEYS = ['id', 'name', 'aliases', 'symbol', 'level', 'validFrom', 'validTo', 'successors', 'legalBasis', 'note'];

function agencyOf(node: Node, complain: Complain): AgencyEntry | undefined {
  const record = recordOf(node, AGENCY_KEYS, ['name'], complain);
  const name = optional(record, 'name', (value) => stringOf(value, complain));
  if (!record || !name) return undefined;
  return {
    id: optional(record, 'id', (value) => stringOf(value, complain)) ?? ownId(name),
    name,
    aliases: optional(record, 'aliases', (value) => listOf(value, complain, stringOf)) ?? [],
    symbol: optional(record, 'symbol', (value) => stringOf(value, complain)) ?? null,
    level: optional(record, 'level', (value) => choiceOf(value, LEVELS, complain)) ?? 'tinh',
    kind: 'other',
    validFrom: optional(record, 'validFrom', (value) => dayOf(value, complain)) ?? null,
    validTo: optional(record, 'validTo', (value) => dayOf(value, complain)) ?? null,
    successors: (optional(record, 'successors', (value) => listOf(value, complain, stringOf)) ?? []).map((id) => ({ id, functions: [] })),
    presence: 'all',
    confidence: 'high',
    legalBasis: optional(record, 'legalBasis', (value) => listOf(value, complain, stringOf)) ?? [],
    note: optional(record, 'note', (value) => stringOf(value, complain)) ?? null,
  };
}

/** States of force that a config may name. */
export const STATUSES: readonly ReferenceStatus[] = ['con-hieu-luc', 'het-hieu-luc', 'het-hieu-luc-mot-phan', 'chua-hieu-luc', 'khong-ro'];
const REFERENCE_KEYS = ['id', 'type', 'number', 'date', 'issuer', 'title', 'status', 'effectiveFrom', 'effectiveTo', 'replacedBy'];

function referenceOf(node: Node, complain: Complain): ReferenceEntry | undefined {
  const record = recordOf(node, REFERENCE_KEYS, ['type', 'number', 'issuer', 'title'], complain);
  const text = (key: string) => optional(record, key, (value) => stringOf(value, complain));
  const day = (key: string) => optional(record, key, (value) => dayOf(value, complain)) ?? null;
  const [type, number, issuer, title] = [text('type'), text('number'), text('issuer'), text('title')];
  if (!record || !type || !number || !issuer || !title) return undefined;
  const status = optional(record, 'status', (value) => choiceOf(value, STATUSES, complain)) ?? 'con-hieu-luc';
  return {
    id: text('id') ?? ownId(`${type} ${number}`),
    type,
    number,
    date: day('date'),
    issuer,
    title,
    status,
    statusBasis: record.has('status') ? 'source' : 'assumed',
    effectiveFrom: day('effectiveFrom'),
    effectiveTo: day('effectiveTo'),
    replacedBy: optional(record, 'replacedBy', (value) => listOf(value, complain, stringOf)) ?? [],
    amendedBy: [],
    confidence: 'high',
  };
}

function optional<T>(record: ReadonlyMap<string, Node> | undefined, key: string, read: (node: Node) => T): T | undefined {
  const node = record?.get(key);
  return node && node.type !== 'null' ? read(node) : undefined;
}

function dayOf(node: Node, complain: Complain): string | undefined {
  const text = typeof node.value === 'string' ? node.value : '';
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const real = parts && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (real) return text;
  complain(node, 'Ngày phải viết dạng NĂM-THÁNG-NGÀY, ví dụ "2026-03-02".');
  return undefined;
}

/** Own entries have ids of their own, so that they never hide one of the catalogue unasked. */
function ownId(name: string): string {
  return `rieng-${foldKey(name).replace(/[^a-z0-9]+/g, '-')}`;
}
