import path from 'node:path';
import { inProfile } from '../rules/activate';
import { RULES } from '../rules/registry';
import { visible } from '../text/visible';
import { Configs, type FoundConfig } from './configs';
import { Failure } from './failure';
import type { Host } from './host';
import { readOptions } from './options';
import { SEVERITY_WORDS } from './show';

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
    agencies: settings.agencies.map(({ id, name: title }) => ({ id, name: title })),
    references: settings.references.map(({ id, title }) => ({ id, title })),
    abbreviations: settings.abbreviations,
    ignore: chain.flatMap((found) => (found.config.ignore ?? []).map((pattern) => ({ pattern, from: name(found) }))),
  };
  if (options.format === 'json') host.print(`${JSON.stringify(report, null, 2)}\n`);
  else host.print(textOf(report));
  return 0;
}

interface Report {
  readonly sources: readonly string[];
  readonly profile: { readonly value: string; readonly from: string };
  readonly rules: readonly { readonly rule: string; readonly severity: keyof typeof SEVERITY_WORDS | 'off'; readonly from: string }[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly references: readonly { readonly id: string; readonly title: string }[];
  readonly abbreviations: Readonly<Record<string, string>>;
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
      report.agencies.map(({ id, name }) => `${name} [${id}]`),
    ),
    ...listed(
      'Văn bản riêng',
      report.references.map(({ id, title }) => `${title} [${id}]`),
    ),
    ...listed(
      'Chữ viết tắt riêng',
      Object.entries(report.abbreviations).map(([short, long]) => `${short}: ${long}`),
    ),
    ...listed(
      'Không kiểm tra',
      report.ignore.map(({ pattern, from }) => `${pattern} (${from})`),
    ),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];
}
