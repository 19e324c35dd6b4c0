import path from 'node:path';
import { CONFIG_FILE, type Config, DEFAULT_SETTINGS, matchesGlob, mergeConfigs, readConfig, type Settings } from '../service';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

/** A config file and what it says. */
export interface FoundConfig {
  readonly file: string;
  readonly config: Config;
}

/** Finds and keeps the config files that hold for a folder: one per folder upwards, until one says `"root": true`. */
export class Configs {
  private readonly chains = new Map<string, readonly FoundConfig[]>();
  private readonly settings = new Map<readonly FoundConfig[], Settings>();
  private readonly only: readonly FoundConfig[] | null;

  /** `only`: the one file that holds for every folder (`--config`). Throws Failure when it cannot be read. */
  constructor(
    private readonly host: Host,
    only: string | null,
  ) {
    this.only = only === null ? null : [this.read(path.resolve(host.cwd, only), true) as FoundConfig];
  }

  /** The config files that hold in `folder`, outermost first. Throws Failure when one is broken. */
  chain(folder: string): readonly FoundConfig[] {
    if (this.only) return this.only;
    const known = this.chains.get(folder);
    if (known) return known;
    const own = this.read(path.join(folder, CONFIG_FILE), false);
    const parent = path.dirname(folder);
    const above = own?.config.root || parent === folder ? NONE : this.chain(parent);
    const chain = own ? [...above, own] : above;
    this.chains.set(folder, chain);
    return chain;
  }

  /** What is decided for files of `folder`; the same object for folders with the same config files. */
  settingsFor(folder: string): Settings {
    const chain = this.chain(folder);
    if (chain.length === 0) return DEFAULT_SETTINGS;
    let settings = this.settings.get(chain);
    if (!settings) {
      settings = mergeConfigs(chain.map(({ config }) => config));
      this.settings.set(chain, settings);
    }
    return settings;
  }

  /** True when a config file says that `file` is not to be checked. */
  ignores(file: string): boolean {
    return this.chain(path.dirname(file)).some(({ file: config, config: { ignore } }) => {
      const relative = path.relative(path.dirname(config), file).replaceAll('\\', '/');
      return (ignore ?? []).some((pattern) => matchesGlob(pattern, relative));
    });
  }

  private read(file: string, needed: boolean): FoundConfig | null {
    const text = this.textOf(file);
    if (text === null) {
      if (needed) throw new Failure(`Không đọc được tệp cấu hình “${path.relative(this.host.cwd, file)}”.`);
      return null;
    }
    const { config, problems } = readConfig(text);
    const [problem, ...others] = problems;
    const more = others.length > 0 ? ` (và ${others.length} lỗi khác trong tệp này)` : '';
    if (problem) throw new Failure(`${path.relative(this.host.cwd, file) || file}:${problem.line}:${problem.column}: ${problem.message}${more}`);
    return { file, config };
  }

  private textOf(file: string): string | null {
    try {
      return this.host.readText(file);
    } catch (error) {
      throw fileFailure(error, path.relative(this.host.cwd, file) || file, 'đọc');
    }
  }
}

const NONE: readonly FoundConfig[] = [];
