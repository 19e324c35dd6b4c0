import { atLeast, weaker } from './problem';
import type { Finding, Rule, Severity } from './rule';

/** How much is looked for. `toi-thieu`: errors and warnings; `chuan`: every rule that is on by default; `nghiem-ngat`: every rule. */
export type Profile = 'toi-thieu' | 'chuan' | 'nghiem-ngat';

export const PROFILES: readonly Profile[] = ['toi-thieu', 'chuan', 'nghiem-ngat'];

export interface RuleSettings {
  readonly profile: Profile;
  /** By id of the rule; stands above the profile. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** A rule that is switched on, and how its findings count. */
export interface ActiveRule {
  readonly rule: Rule;
  /** What a finding without a weaker severity of its own counts as. */
  readonly severity: Severity;
  /** Findings below it are not shown. */
  readonly floor: Severity;
}

/**
 * The rules that are on, in the order given. A severity of the settings stands above the profile; `only` (ids) leaves the others out and
 * switches the named ones on, whatever the profile says.
 */
export function activateRules(rules: readonly Rule[], settings: RuleSettings, only?: ReadonlySet<string>): readonly ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const wish = settings.severities[rule.id];
    if (only) return only.has(rule.id) ? [{ rule, severity: wish === undefined || wish === 'off' ? rule.severity : wish, floor: 'hint' }] : [];
    if (wish === 'off') return [];
    if (wish !== undefined) return [{ rule, severity: wish, floor: 'hint' }];
    return inProfile(rule, settings.profile) ? [{ rule, severity: rule.severity, floor: settings.profile === 'toi-thieu' ? 'warning' : 'hint' }] : [];
  });
}

/** True when `profile` alone switches `rule` on. */
export function inProfile(rule: Rule, profile: Profile): boolean {
  if (profile === 'nghiem-ngat') return true;
  return rule.enabled !== false && (profile === 'chuan' || atLeast(rule.severity, 'warning'));
}

/** What `finding` of `active` counts as; null when it is below what is shown. */
export function severityOf(active: ActiveRule, finding: Finding): Severity | null {
  const severity = finding.severity ? weaker(finding.severity, active.severity) : active.severity;
  return atLeast(severity, active.floor) ? severity : null;
}
