import path from 'node:path';
import { createCatalog, inProfile, RULES } from '../../service';
import { visible } from '../../text/visible';
import { Configs, type FoundConfig } from '../configs';
import { Failure } from '../failure';
import type { Host } from '../host';
import { readOptions } from '../options';
import { SEVERITY_WORDS } from '../show';

/** `config [FILE|DIR]`: which config files hold there, and what is decided by which. A later source stands above an earlier one. */
export async function config(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['config', 'format'], ['text', 'json']);
  if (options.paths.length > 1) throw new Failure('Lệnh “config” xem một tệp hoặc một thư mục mỗi lần.');
  const place = path.resolve(host.cwd, options.paths[0] ?? '.');
  const kind = host.kind(place);
  if (kind === 'absent') throw new Failure(`Không tìm thấy “${options.paths[0]}”.`);
  const folder = kind === 'folder' ? place : path.dirname(place);
  const configs = new Configs(host, options.config);
  const chain = configs.chain(folder);
  const settings = configs.settingsFor(folder);
  const name = (found: FoundConfig) => path.relative(host.cwd, found.file) || found.file;
  const last = (says: (found: FoundConfig) => boolean) => chain.filter(says).at(-1);
  const profileFrom = last((found) => found.config.profile !== undefined);
  /** The file that has the last word on an own entry. */
  const of = (says: (config: FoundConfig['config']) => boolean | undefined): string => {
    const found = last(({ config }) => says(config) === true);
    return found ? name(found) : 'mặc định';
  };
  const catalog = createCatalog();
  const replaced = (builtIn: string | undefined) => (builtIn === undefined ? {} : { instead: builtIn });
  const rules = RULES.map((rule) => {
    const wish = settings.severities[rule.id];
    const from = last((found) => found.config.severities?.[rule.id] !== undefined);
    return {
      rule: rule.id,
      severity: wish ?? (inProfile(rule, settings.profile) ? rule.severity : 'off'),
      from: from ? name(from) : `cấu hình mẫu “${settings.profile}”`,
    };
  });
  const report = {
    version: 1,
    place: path.relative(host.cwd, place) || '.',
    sources: ['mặc định', ...chain.map(name)],
    profile: { value: settings.profile, from: profileFrom ? name(profileFrom) : 'mặc định' },
    rules,
    agencies: settings.agencies.map(({ id, name: title }) => ({
      id,
      name: title,
      from: of(({ agencies }) => agencies?.some((entry) => entry.id === id)),
      ...replaced(catalog.agency(id)?.name),
    })),
    references: settings.references.map(({ id, title }) => ({
      id,
      title,
      from: of(({ references }) => references?.some((entry) => entry.id === id)),
      ...replaced(catalog.reference(id)?.title),
    })),
    abbreviations: Object.entries(settings.abbreviations).map(([short, long]) => ({
      short,
      long,
      from: of(({ abbreviations }) => abbreviations?.[short] !== undefined),
    })),
    ignore: chain.flatMap((found) => (found.config.ignore ?? []).map((pattern) => ({ pattern, from: name(found) }))),
  };
  if (options.format === 'json') host.print(`${JSON.stringify(report, null, 2)}\n`);
  else host.print(textOf(report));
  return 0;
}

interface OwnEntry {
  readonly from: string;
  /** The name or title of the built-in entry whose place it takes; absent when it is new. */
  readonly instead?: string;
}

interface Report {
  readonly sources: readonly string[];
  readonly profile: { readonly value: string; readonly from: string };
  readonly rules: readonly { readonly rule: string; readonly severity: keyof typeof SEVERITY_WORDS | 'off'; readonly from: string }[];
  readonly agencies: readonly ({ readonly id: string; readonly name: string } & OwnEntry)[];
  readonly references: readonly ({ readonly id: string; readonly title: string } & OwnEntry)[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string; readonly from: string }[];
  readonly ignore: readonly { readonly pattern: string; readonly from: string }[];
}

function textOf(report: Report): string {
  const width = Math.max(...report.rules.map(({ rule }) => rule.length), 0);
  const lines = [
    'Nguồn cấu hình, nguồn đứng sau được ưu tiên hơn nguồn đứng trước:',
    ...report.sources.map((source, i) => `  ${i + 1}. ${source}`),
    `Cấu hình mẫu: ${report.profile.value} (${report.profile.from})`,
    'Mức của từng quy tắc:',
    ...report.rules.map(({ rule, severity, from }) => `  ${rule.padEnd(width)}  ${severity === 'off' ? 'tắt' : SEVERITY_WORDS[severity]} (${from})`),
    ...listed(
      'Cơ quan riêng',
      report.agencies.map(({ id, name, ...own }) => `${name} [${id}] (${originOf(own)})`),
    ),
    ...listed(
      'Văn bản riêng',
      report.references.map(({ id, title, ...own }) => `${title} [${id}] (${originOf(own)})`),
    ),
    ...listed(
      'Chữ viết tắt riêng',
      report.abbreviations.map(({ short, long, from }) => `${short}: ${long} (${from})`),
    ),
    ...listed(
      'Không kiểm tra',
      report.ignore.map(({ pattern, from }) => `${pattern} (${from})`),
    ),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function originOf({ from, instead }: OwnEntry): string {
  return instead === undefined ? from : `${from}; thay cho “${instead}” của danh mục có sẵn`;
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];
}
