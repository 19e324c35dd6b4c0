import { readFileSync } from 'node:fs';
import path from 'node:path';

// Judges messages by the protocol's own description of itself: metaModel.json of the protocol library, version 3.18, without its prose
// (https://github.com/microsoft/vscode-languageserver-node, protocol/metaModel.json at 0da5527, MIT licence).

interface Type {
  readonly kind: 'base' | 'reference' | 'array' | 'map' | 'and' | 'or' | 'tuple' | 'literal' | 'stringLiteral' | 'integerLiteral' | 'booleanLiteral';
  readonly name?: string;
  readonly element?: Type;
  readonly items?: readonly Type[];
  readonly key?: Type;
  /** A type, or the properties of a literal, or the value of a literal of a base type. */
  readonly value?: unknown;
}
interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}
interface Structure {
  readonly name: string;
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
  readonly properties: readonly Property[];
}
interface Enumeration {
  readonly name: string;
  readonly type: Type;
  readonly values: readonly { readonly value: unknown }[];
  readonly supportsCustomValues?: boolean;
}
interface MetaModel {
  readonly requests: readonly { readonly method: string; readonly params?: Type; readonly result: Type }[];
  readonly notifications: readonly { readonly method: string; readonly params?: Type }[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly Enumeration[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

const model = JSON.parse(readFileSync(path.resolve(import.meta.dirname ?? __dirname, '../fixtures/lsp-meta-model.json'), 'utf8')) as MetaModel;
const byName = <T extends { readonly name: string }>(list: readonly T[]) => new Map(list.map((each) => [each.name, each]));
const structures = byName(model.structures);
const enumerations = byName(model.enumerations);
const aliases = byName(model.typeAliases);
const requests = new Map(model.requests.map((each) => [each.method, each]));
const notifications = new Map(model.notifications.map((each) => [each.method, each]));

/** Names of which the model says: anything that JSON can hold. */
const ANYTHING = new Set(['LSPAny', 'LSPObject', 'LSPArray']);

/** What is wrong with `params` of a message that goes under `method`; nothing for methods that are our own. */
export function problemsOfParams(method: string, params: unknown): readonly string[] {
  const type = (requests.get(method) ?? notifications.get(method))?.params;
  return type ? problems(type, params, `${method} params`) : [];
}

/** What is wrong with the answer `result` to a request of `method`; nothing for methods that are our own. */
export function problemsOfResult(method: string, result: unknown): readonly string[] {
  const type = requests.get(method)?.result;
  return type ? problems(type, result, `${method} result`) : [];
}

/** True for a method that the protocol knows. */
export function isOfProtocol(method: string): boolean {
  return requests.has(method) || notifications.has(method);
}

function problems(type: Type, value: unknown, at: string): readonly string[] {
  switch (type.kind) {
    case 'base':
      return isBase(type.name ?? '', value) ? [] : [`${at}: ${shown(value)} is no ${type.name}`];
    case 'reference':
      return problemsOfNamed(type.name ?? '', value, at);
    case 'array':
      if (!Array.isArray(value)) return [`${at}: no array`];
      return value.flatMap((each, i) => problems(type.element as Type, each, `${at}[${i}]`));
    case 'tuple':
      if (!Array.isArray(value) || value.length !== type.items?.length) return [`${at}: no tuple of ${type.items?.length}`];
      return value.flatMap((each, i) => problems(type.items?.[i] as Type, each, `${at}[${i}]`));
    case 'map':
      if (!isObject(value)) return [`${at}: no map`];
      return Object.entries(value).flatMap(([key, each]) => problems(type.value as Type, each, `${at}.${key}`));
    case 'or': {
      const all = (type.items ?? []).map((each) => problems(each, value, at));
      if (all.some((each) => each.length === 0)) return [];
      // An alternative that is of the right kind says more than one that is not, one that almost fits most.
      const deep = all.filter((each) => each.some((problem) => !problem.startsWith(`${at}:`)));
      return (deep.length > 0 ? deep : all).reduce((best, each) => (each.length < best.length ? each : best));
    }
    case 'and':
      return problemsOfProperties((type.items ?? []).flatMap(propertiesOf), value, at);
    case 'literal':
      return problemsOfProperties((type.value as { properties: readonly Property[] }).properties, value, at);
    default:
      return value === type.value ? [] : [`${at}: ${shown(value)} is not ${shown(type.value)}`];
  }
}

function problemsOfNamed(name: string, value: unknown, at: string): readonly string[] {
  if (ANYTHING.has(name)) return [];
  const enumeration = enumerations.get(name);
  if (enumeration) {
    const known = enumeration.values.some((each) => each.value === value);
    return known || (enumeration.supportsCustomValues && isBase(enumeration.type.name ?? '', value)) ? [] : [`${at}: ${shown(value)} is no ${name}`];
  }
  const alias = aliases.get(name);
  return alias ? problems(alias.type, value, at) : problemsOfProperties(propertiesOf({ kind: 'reference', name }), value, at);
}

function propertiesOf({ name = '' }: Type): readonly Property[] {
  const structure = structures.get(name);
  if (!structure) throw new Error(`the model has no ${name}`);
  const inherited = [...(structure.extends ?? []), ...(structure.mixins ?? [])].flatMap(propertiesOf);
  const own = new Set(structure.properties.map((each) => each.name));
  return [...inherited.filter((each) => !own.has(each.name)), ...structure.properties];
}

function problemsOfProperties(properties: readonly Property[], value: unknown, at: string): readonly string[] {
  if (!isObject(value)) return [`${at}: ${shown(value)} is no object`];
  const known = byName(properties);
  const unknown = Object.keys(value).filter((key) => !known.has(key));
  return [
    ...unknown.map((key) => `${at}.${key}: not in the protocol`),
    ...properties.flatMap(({ name, type, optional }) => {
      if (name in value) return problems(type, value[name], `${at}.${name}`);
      return optional ? [] : [`${at}.${name}: missing`];
    }),
  ];
}

function isBase(name: string, value: unknown): boolean {
  if (name === 'null') return value === null;
  if (name === 'boolean') return typeof value === 'boolean';
  if (name === 'integer') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (name === 'uinteger') return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31;
  if (name === 'decimal') return typeof value === 'number';
  if (name === 'URI' || name === 'DocumentUri') return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value);
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
