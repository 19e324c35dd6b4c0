import type { Unit } from './units';
import type { Word } from './words';

/** What two units are compared by: their words and pairs of neighbouring words, rare ones counting more. */
export interface Features {
  /** Feature → how often. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Counts a feature in both drafts; the rarer, the more it says. */
export class Likeness {
  private readonly frequency = new Map<string, number>();
  private readonly whole = new Map<Unit, Features>();
  private readonly titles = new Map<Unit, Features>();

  constructor(units: readonly Unit[]) {
    for (const { body } of units) for (const feature of featureCounts(body).keys()) this.frequency.set(feature, (this.frequency.get(feature) ?? 0) + 1);
  }

  features(unit: Unit): Features {
    return this.remembered(this.whole, unit, () => unit.body);
  }

  /** From 0 (nothing in common) to 1 (the same words, or the same title over other words). */
  between(a: Unit, b: Unit): number {
    const whole = this.common(this.features(a), this.features(b));
    const titleA = this.remembered(this.titles, a, () => titleWords(a));
    const titleB = this.remembered(this.titles, b, () => titleWords(b));
    return Math.max(whole, titleA.counts.size >= MIN_TITLE && titleB.counts.size >= MIN_TITLE ? TITLE_ALONE * this.common(titleA, titleB) : 0);
  }

  private remembered(known: Map<Unit, Features>, unit: Unit, wordsOf: () => readonly Word[]): Features {
    let features = known.get(unit);
    if (!features) {
      const counts = featureCounts(wordsOf());
      let weight = 0;
      for (const [feature, count] of counts) weight += count * this.weightOf(feature);
      features = { counts, weight };
      known.set(unit, features);
    }
    return features;
  }

  private common(left: Features, right: Features): number {
    const total = left.weight + right.weight;
    if (total === 0) return 1;
    const [few, many] = left.counts.size <= right.counts.size ? [left, right] : [right, left];
    let common = 0;
    for (const [feature, count] of few.counts) common += Math.min(count, many.counts.get(feature) ?? 0) * this.weightOf(feature);
    return (2 * common) / total;
  }

  private weightOf(feature: string): number {
    return 1 / Math.log2(2 + (this.frequency.get(feature) ?? 0));
  }
}

/** Words of a body beyond these are not looked at: the first pages of a paragraph tell which it is. */
const MAX_WORDS = 400;
/** Features of a title that can stand for the whole, and how much it then counts. */
const MIN_TITLE = 8;
const TITLE_ALONE = 0.9;

function titleWords({ body, span }: Unit): readonly Word[] {
  return body.filter(({ block }) => block === span.block);
}

function featureCounts(body: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  let before = '';
  for (let i = 0; i < body.length && i < MAX_WORDS; i++) {
    const key = body[i]?.key ?? '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const pair = `${before} ${key}`;
    if (before !== '') counts.set(pair, (counts.get(pair) ?? 0) + 1);
    before = key;
  }
  return counts;
}
