import { memoize } from '../text/memo';
import type { Rule } from './rule';

/** Told about faults; never given text of the document. */
export type RuleLog = ((message: string) => void) | undefined;

/** Rules that each log was told about: once is enough. */
const toldTo = memoize((_log: NonNullable<RuleLog>) => new Set<string>());

/** What `run` gives; nothing when `rule` throws in it, which `log` is told once. */
export function guarded<T>(rule: Rule, log: RuleLog, run: () => Iterable<T>): readonly T[] {
  try {
    return [...run()];
  } catch (error) {
    if (log && !toldTo(log).has(rule.id)) {
      toldTo(log).add(rule.id);
      log(`Quy tắc ${rule.id} gặp lỗi và được bỏ qua: ${describe(error)}`);
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
