import { isDay } from '../text/calendar';

// The part of JSON Schema that the tools are described in, and the check of what an assistant sends. Interpreted: the libraries for it write programs.

/** One argument of a tool. */
export type Field =
  | {
      readonly type: 'string';
      readonly description: string;
      readonly enum?: readonly string[];
      readonly minLength?: number;
      readonly maxLength?: number;
      /** "date": a day that exists, YYYY-MM-DD. */
      readonly format?: 'date';
    }
  | { readonly type: 'integer'; readonly description: string; readonly minimum: number; readonly maximum: number }
  | {
      readonly type: 'array';
      readonly description: string;
      readonly items: { readonly type: 'string'; readonly enum?: readonly string[]; readonly maxLength?: number };
      readonly maxItems: number;
    };

/** What a tool takes: a flat object. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** Arguments that have passed `argumentProblems`. */
export type Arguments = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What the arguments of a tool with the schema `S` are. */
export type ArgumentsOf<S extends InputSchema> = { readonly [K in keyof S['properties']]?: ValueOf<S['properties'][K]> | undefined };

type ValueOf<F> = F extends { readonly type: 'integer' }
  ? number
  : F extends { readonly type: 'array' }
    ? readonly string[]
    : F extends { readonly enum: readonly (infer E)[] }
      ? E
      : string;

/** What is wrong with `value` as arguments by `schema`: Vietnamese sentences; empty when nothing is. Takes anything; never throws. */
export function argumentProblems({ properties, required }: InputSchema, value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['Tham số phải là một đối tượng JSON.'];
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  const names = Object.keys(properties).map(quoted).join(', ');
  const missing = required.filter((name) => !given.some(([key]) => key === name)).map((name) => `Thiếu tham số “${name}”.`);
  const wrong = given.flatMap(([name, each]) => {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!field) return [`Không có tham số ${quoted(name)}; các tham số: ${names}.`];
    const problem = fieldProblem(field, each);
    return problem === null ? [] : [`Tham số ${quoted(name)} ${problem}.`];
  });
  return [...missing, ...wrong];
}

function fieldProblem(field: Field, value: unknown): string | null {
  switch (field.type) {
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'phải là số nguyên';
      return value < field.minimum || value > field.maximum ? `phải từ ${field.minimum} đến ${field.maximum}` : null;
    case 'array': {
      if (!Array.isArray(value)) return 'phải là một danh sách chuỗi';
      if (value.length > field.maxItems) return `có quá ${field.maxItems} phần tử`;
      const problem = value.map((each) => textProblem(field.items, each)).find((each) => each !== null);
      return problem ? `có phần tử ${problem}` : null;
    }
    default:
      return textProblem(field, value);
  }
}

function textProblem(
  { enum: choices, minLength = 0, maxLength, format }: { enum?: readonly string[]; minLength?: number; maxLength?: number; format?: 'date' },
  value: unknown,
): string | null {
  if (typeof value !== 'string') return 'phải là chuỗi ký tự';
  if (choices && !choices.includes(value)) return `phải là một trong: ${choices.map(quoted).join(', ')}`;
  if (value.trim().length < minLength) return 'không được để trống';
  if (maxLength !== undefined && value.length > maxLength) return `dài quá ${maxLength.toLocaleString('vi-VN')} ký tự`;
  return format === 'date' && !isIsoDay(value) ? 'phải là một ngày có thật, viết dạng NĂM-THÁNG-NGÀY, ví dụ 2026-03-02' : null;
}

function isIsoDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function quoted(name: string): string {
  return `“${name.slice(0, 60)}”`;
}

/** A schema of results, as JSON Schema 2020-12 has it. */
export type OutputSchema = Readonly<Record<string, unknown>>;

/** Writes result schemas: every member of an object is there unless it is listed as `optional`, and no other. */
export const out = {
  text: { type: 'string' },
  whole: { type: 'integer' },
  yes: { type: 'boolean' },
  date: { type: 'string', pattern: '^\\d{4}(?:-\\d{2}){0,2}$' },
  one: (...values: readonly string[]): OutputSchema => ({ type: 'string', enum: values }),
  orNull: (schema: OutputSchema): OutputSchema => ({ anyOf: [schema, { type: 'null' }] }),
  list: (items: OutputSchema): OutputSchema => ({ type: 'array', items }),
  object: (properties: Readonly<Record<string, OutputSchema>>, optional: readonly string[] = []): OutputSchema => ({
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  }),
} as const;

/** What every answer says of itself: where it comes from, and how sure it is. "none": nothing is known. */
export const PROVENANCE = { source: out.text, confidence: out.one('high', 'medium', 'low', 'none') } as const;
