import { planYearOf } from '../model/structure/plan-year';
import { readTime } from '../model/times/time';
import { sourceRange } from '../syntax/block';
import { spanText } from '../syntax/tree';
import { printedDate } from '../text/calendar';
import type { TextRange } from '../text/range';
import type { FeatureContext } from './context';

/** A few words behind what they explain (document offset). */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/** Behind each time of a task the day it is due, where it does not say one itself: "Quý III/2026" → "đến 30/9/2026". Of the tasks that touch `range`. */
export function inlayHints({ plan }: FeatureContext, range: TextRange): InlayHint[] {
  const { tree } = plan;
  const planYear = planYearOf(plan.header);
  return plan.tasks.flatMap(({ time }) => {
    const span = time?.value[0];
    if (!time || !span || time.value.length !== 1) return [];
    const base = tree.offsets[tree.indexOf(span.block)] ?? 0;
    const offset = base + sourceRange(span.block, span.range).end;
    if (offset < range.start || offset > range.end) return [];
    const text = spanText(span);
    const { to } = readTime(text, { planYear });
    if (to === null || text.length > 200 || text.includes(printedDate(to))) return [];
    return [{ offset, label: `đến ${printedDate(to)}` }];
  });
}
