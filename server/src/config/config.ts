import type { AgencyEntry, ReferenceEntry } from '../catalog/catalog';
import type { Profile, RuleSettings } from '../rules/activate';
import type { Severity } from '../rules/rule';

/** Name of the file that holds an office's own settings; stands in the workspace's folder, or in a folder below for the plans there. */
export const CONFIG_FILE = 'kehoach.config.json';

/** What one `kehoach.config.json` says. Absent members say nothing. */
export interface Config {
  /** True: folders above are not asked. */
  readonly root?: boolean;
  readonly profile?: Profile;
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly agencies?: readonly AgencyEntry[];
  readonly references?: readonly ReferenceEntry[];
  /** Short form → what it stands for. */
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** Globs of files that are not checked, relative to the folder of the config. */
  readonly ignore?: readonly string[];
}

/** All that has been decided, from defaults, config files and options together. */
export interface Settings extends RuleSettings {
  readonly agencies: readonly AgencyEntry[];
  readonly references: readonly ReferenceEntry[];
  readonly abbreviations: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: Settings = { profile: 'chuan', severities: {}, agencies: [], references: [], abbreviations: {} };

/** `configs` laid over the defaults, the outermost folder first: a later one wins key by key, own entries add up (a later one with the same id wins). */
export function mergeConfigs(configs: readonly Config[], base: Settings = DEFAULT_SETTINGS): Settings {
  return configs.reduce<Settings>(
    (settings, config) => ({
      profile: config.profile ?? settings.profile,
      severities: { ...settings.severities, ...config.severities },
      agencies: byId([...settings.agencies, ...(config.agencies ?? [])]),
      references: byId([...settings.references, ...(config.references ?? [])]),
      abbreviations: { ...settings.abbreviations, ...config.abbreviations },
    }),
    base,
  );
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
