// What rules said, on its way to problems. Nothing here counts from the start of the document, so that it survives edits elsewhere.
import type { Plan } from '../model/types';
import { documentRange } from '../syntax/tree';
import type { TextRange } from '../text/range';
import { visible } from '../text/visible';
import { type ActiveRule, severityOf } from './activate';
import type { Finding, Rule, Severity } from './rule';

/** Told about faults; never given text of the document. */
export type RuleLog = ((message: string) => void) | undefined;

/** A finding that is to be shown. */
export interface Hit {
  readonly active: ActiveRule;
  readonly finding: Finding;
  readonly severity: Severity;
}

/** `finding` as it counts; null when it is below what is shown. */
export function hitOf(active: ActiveRule, finding: Finding): Hit | null {
  const severity = severityOf(active, finding);
  return severity && { active, finding: shown(finding), severity };
}

/** `finding` with messages that hide nothing, whatever they quote. The same object when it is so already, as nearly always. */
function shown(finding: Finding): Finding {
  const { related } = finding;
  const message = visible(finding.message);
  const hides = message !== finding.message || related?.some((other) => visible(other.message) !== other.message);
  if (!hides) return finding;
  return { ...finding, message, ...(related && { related: related.map((other) => ({ ...other, message: visible(other.message) })) }) };
}

/** A hit and its range, counted from a place that all of one list share. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly range: TextRange;
}

/** `hits` by position, each told once. */
export function orderedHits(plan: Plan, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits;
  return ordered(hits.map((hit) => ({ hit, range: documentRange(plan.tree, hit.finding.span) }))).map(({ hit }) => hit);
}

/** `hits` by position, each told once. */
export function ordered(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const sorted = isOrdered(hits) ? hits : hits.toSorted(byPosition);
  // What is told twice stands at one place, so side by side or nearly so.
  return sorted.filter(({ hit, range }, i) => {
    for (let j = i - 1; j >= 0; j--) {
      const before = sorted[j];
      if (!before || before.range.start !== range.start || before.range.end !== range.end) return true;
      if (before.hit.active === hit.active && before.hit.finding.message === hit.finding.message) return false;
    }
    return true;
  });
}

function isOrdered(hits: readonly PlacedHit[]): boolean {
  for (let i = 1; i < hits.length; i++) if (byPosition(hits[i - 1] as PlacedHit, hits[i] as PlacedHit) > 0) return false;
  return true;
}

/** Order of ranges: by start, then by end. */
export function byPosition(a: { readonly range: TextRange }, b: { readonly range: TextRange }): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** Rules each log was told about: once is enough. */
const reported = new WeakMap<object, Set<string>>();

/** What `run` gives; nothing when `rule` throws in it, which `log` is told once. */
export function guarded<T>(rule: Rule, log: RuleLog, run: () => Iterable<T>): readonly T[] {
  try {
    const given = run();
    return Array.isArray(given) ? given : [...given];
  } catch (error) {
    if (log) {
      const told = reported.get(log) ?? new Set();
      if (!told.has(rule.id)) log(`Quy tắc ${rule.id} gặp lỗi và được bỏ qua: ${describe(error)}`);
      reported.set(log, told.add(rule.id));
    }
    return [];
  }
}

/** Kind and place of an error; its message may quote the document, so it stays out. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'lỗi không rõ';
  const place = error.stack?.split('\n').find((line) => /^\s{1,20}at /.test(line));
  return place ? `${error.name} ${place.trim()}` : error.name;
}
