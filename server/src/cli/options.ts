import { parseArgs } from 'node:util';
import { type FixChoice, RULE_BY_ID, SEVERITIES, type Severity } from '../service';
import type { IsoDate } from '../text/calendar';
import { isDay } from '../text/calendar';
import { Failure } from './failure';

/** The options a command may take, as `node:util` parseArgs knows them. */
const OPTIONS = {
  format: { type: 'string' },
  'as-of': { type: 'string' },
  'fail-on': { type: 'string' },
  rule: { type: 'string', multiple: true },
  root: { type: 'string', multiple: true },
  config: { type: 'string' },
  'dry-run': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  fixes: { type: 'string' },
  blocks: { type: 'boolean' },
  into: { type: 'string' },
  prune: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  unread: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface Options {
  readonly paths: readonly string[];
  readonly format: string;
  readonly asOf: IsoDate | null;
  readonly failOn: Severity | 'never';
  /** Null: all rules that are on. */
  readonly only: ReadonlySet<string> | null;
  readonly config: string | null;
  /** Folders that may be read; empty when none is named. */
  readonly roots: readonly string[];
  readonly dryRun: boolean;
  /** File or folder to write to; null: beside the file that is read. */
  readonly output: string | null;
  /** Files that are there already may be written over. */
  readonly force: boolean;
  /** Tables of tasks become a block for each task. */
  readonly blocks: boolean;
  /** The plan that a list in Excel is written into; null: into none. */
  readonly into: string | null;
  /** Tasks that the list does not have are taken out of the plan. */
  readonly prune: boolean;
  /** Which fixes become tracked changes. */
  readonly fixes: FixChoice;
  /** List what was read as nothing. */
  readonly unread: boolean;
  readonly help: boolean;
}

/** Reads the words behind a command. `allowed`: the options it takes; `formats`: the first is the default. Throws Failure. */
export function readOptions(args: readonly string[], allowed: readonly OptionName[], formats: readonly string[]): Options {
  const { values, positionals } = parse(args);
  for (const name of Object.keys(values)) {
    if (name !== 'help' && !(allowed as readonly string[]).includes(name)) throw new Failure(`Lệnh này không có tùy chọn “--${name}”.`);
  }
  return {
    paths: positionals,
    format: oneOf('format', values.format, formats) ?? formats[0] ?? 'text',
    asOf: readDay(values['as-of']),
    failOn: oneOf('fail-on', values['fail-on'], [...SEVERITIES, 'never'] as const) ?? 'error',
    only: readRules(values.rule ?? values.only),
    config: values.config ?? null,
    roots: values.root ?? [],
    dryRun: values['dry-run'] ?? false,
    output: values.output ?? null,
    force: values.force ?? false,
    blocks: values.blocks ?? false,
    into: values.into ?? null,
    prune: values.prune ?? false,
    fixes: oneOf('fixes', values.fixes, ['preferred', 'lossless', 'none'] as const) ?? 'preferred',
    unread: values.unread ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(optionMessage(error));
  }
}

/** parseArgs speaks English: its three complaints in Vietnamese. */
function optionMessage(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const name = /'(?:-\w, )?(-[^' ]{0,60})/.exec(message ?? '')?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tùy chọn “${name}”. Gõ --help để xem các tùy chọn.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(message ?? '') ? `Tùy chọn “${name}” không nhận giá trị.` : `Tùy chọn “${name}” cần một giá trị.`;
  return 'Không đọc được các tùy chọn. Gõ --help để xem cách dùng.';
}

function oneOf<T extends string>(name: OptionName, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Failure(`“--${name} ${value}” không hợp lệ; chọn một trong: ${choices.join(', ')}.`);
  return found;
}

function readDay(value: string | undefined): IsoDate | null {
  if (value === undefined) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3])))
    throw new Failure(`“--as-of ${value}” không phải một ngày có thật viết dạng NĂM-THÁNG-NGÀY, ví dụ 2026-03-02.`);
  return value;
}

function readRules(ids: readonly string[] | undefined): ReadonlySet<string> | null {
  if (!ids) return null;
  const wanted = ids.flatMap((id) => id.split(',')).map((id) => id.trim());
  for (const id of wanted) if (!RULE_BY_ID.has(id)) throw new Failure(`Không có quy tắc nào mang mã “${id}”. Lệnh “rules” kê các mã.`);
  return new Set(wanted);
}
