import { PROFILES } from '../rules/activate';
import { SEVERITIES } from '../rules/problem';
import type { Severity } from '../rules/rule';
import { type Config, mergeConfigs, type Settings } from './config';

/** The settings that stand, from an editor's `kehoach` section (of whatever shape) and the configs of the workspace (outermost first), which stand above it. */
export function settingsOf(section: unknown, configs: readonly Config[]): Settings {
  return mergeConfigs([configOf(section), ...configs]);
}

/** What the section says; members of a wrong shape say nothing. Never throws. */
function configOf(section: unknown): Config {
  if (!isRecord(section)) return {};
  const profile = PROFILES.find((each) => each === section.profile);
  const severities = isRecord(section.severities)
    ? Object.entries(section.severities).filter((entry): entry is [string, Severity | 'off'] => isSeverity(entry[1]))
    : [];
  const abbreviations = isRecord(section.abbreviations)
    ? Object.entries(section.abbreviations).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];
  return {
    ...(profile ? { profile } : {}),
    ...(severities.length > 0 ? { severities: Object.fromEntries(severities) } : {}),
    ...(abbreviations.length > 0 ? { abbreviations: Object.fromEntries(abbreviations) } : {}),
  };
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

/** True when nothing differs that a check could depend on. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
