import { Likeness } from './likeness';
import { fieldText } from './meaning';
import type { Unit } from './units';

/** Which unit of the other draft each unit is; -1 for those that only one has. */
export interface Matching {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Likeness from which two units are one: at the same place, or anywhere. */
const SAME_AT_PLACE = 0.4;
const SAME_ANYWHERE = 0.55;
/** At the same place, under the same number: a task that was worded anew, or a heading, of which there is only one. */
const SAME_NUMBER = 0.25;
const SAME_HEADING = 0.1;
/** Fewer words than this say little: they have to be nearly all the same. */
const FEW_WORDS = 4;
const SAME_FEW = 0.8;
/** Units looked at on both sides of a place, and units that share a rare feature. */
const NEAR = 24;
const MAX_SHARING = 48;
const MAX_CANDIDATES = 12;
/** As deep as headings stand in each other. */
const ROUNDS = 4;

/** Finds for every unit its counterpart: the same words first, wherever they stand, then what is alike. Each unit is taken once. */
export function matchUnits(a: readonly Unit[], b: readonly Unit[]): Matching {
  const matching = { before: new Int32Array(a.length).fill(-1), after: new Int32Array(b.length).fill(-1) };
  matchParts(a, b, matching);
  matchEqual(a, b, matching, (unit) => `${placeKey(unit)} ${bodyKey(unit)} ${fieldsKey(unit)}`);
  matchEqual(a, b, matching, (unit) => (unit.body.length >= FEW_WORDS ? `${placeKey(unit)} ${bodyKey(unit)}` : null));
  // Once a heading is known, what stands below it is at its place.
  for (let round = 0; round < ROUNDS && matchAlike(a, b, matching); round++);
  matchByChildren(a, b, matching);
  return matching;
}

/** The title of one plan is that of the other, whatever they say; so are number and date. */
function matchParts(a: readonly Unit[], b: readonly Unit[], matching: Matching): void {
  a.forEach(({ part }, i) => {
    const j = part === null ? -1 : b.findIndex((unit, k) => unit.part === part && matching.after[k] === -1);
    if (j >= 0) join(matching, i, j);
  });
}

function placeKey({ subject, atEnd }: Unit): string {
  return atEnd ? `${subject}, at the end` : subject;
}

function bodyKey({ body }: Unit): string {
  return body.map(({ key }) => key).join(' ');
}

function fieldsKey({ fields }: Unit): string {
  return fields.map((field) => `${field.role}:${fieldText(field)}`).join('|');
}

function join(matching: Matching, i: number, j: number): void {
  matching.before[i] = j;
  matching.after[j] = i;
}

/** Pairs what has one key: first keys that stand once in both, then their neighbours, then the others in order. */
function matchEqual(a: readonly Unit[], b: readonly Unit[], matching: Matching, keyOf: (unit: Unit) => string | null): void {
  const free = (units: readonly Unit[], taken: Int32Array) => units.map((unit, i) => (taken[i] === -1 ? keyOf(unit) : null));
  const keysA = free(a, matching.before);
  const keysB = free(b, matching.after);
  const placesA = placesOf(keysA);
  const placesB = placesOf(keysB);
  for (const [key, [i, ...others]] of placesA) {
    const [j, ...more] = placesB.get(key) ?? [];
    if (i !== undefined && j !== undefined && others.length === 0 && more.length === 0) join(matching, i, j);
  }
  const extend = (i: number, step: 1 | -1): void => {
    const j = matching.before[i] as number;
    const key = keysA[i + step];
    if (j < 0 || key === null || key === undefined || matching.before[i + step] !== -1) return;
    if (keysB[j + step] === key && matching.after[j + step] === -1) join(matching, i + step, j + step);
  };
  for (let i = 0; i < a.length; i++) extend(i, 1);
  for (let i = a.length - 1; i >= 0; i--) extend(i, -1);
  for (const [key, list] of placesA) {
    const rest = (placesB.get(key) ?? []).filter((j) => matching.after[j] === -1);
    const open = list.filter((i) => matching.before[i] === -1);
    for (let n = 0; n < Math.min(rest.length, open.length); n++) {
      const [i, j] = [open[n] as number, rest[n] as number];
      const [one, other] = [a[i] as Unit, b[j] as Unit];
      // A short line that comes again and again is another one elsewhere.
      if (one.body.length >= FEW_WORDS || sameParent(one, other, matching)) join(matching, i, j);
    }
  }
}

function placesOf(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, i) => {
    if (key === null) return;
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  return places;
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Pairs what is alike, the surest first. True when there was something to pair. */
function matchAlike(a: readonly Unit[], b: readonly Unit[], matching: Matching): boolean {
  const openA = [...a.keys()].filter((i) => matching.before[i] === -1);
  const openB = [...b.keys()].filter((j) => matching.after[j] === -1);
  if (openA.length === 0 || openB.length === 0) return false;
  const likeness = new Likeness([...openA.map((i) => a[i] as Unit), ...openB.map((j) => b[j] as Unit)]);
  const sharing = new Map<string, number[]>();
  for (const j of openB)
    for (const feature of likeness.features(b[j] as Unit).counts.keys()) {
      const list = sharing.get(feature);
      if (list) list.push(j);
      else sharing.set(feature, [j]);
    }
  const gapOf = gaps(matching.before, b.length);
  const pairs: Pair[] = [];
  for (const i of openA) {
    const unit = a[i] as Unit;
    const [from, to] = gapOf(i);
    for (const j of candidates(likeness.features(unit).counts.keys(), sharing, openB, from, to)) {
      const score = scoreOf(unit, b[j] as Unit, likeness, j > from && j < to, matching);
      if (score !== null) pairs.push({ i, j, score });
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  for (const { i, j } of pairs) if (matching.before[i] === -1 && matching.after[j] === -1) join(matching, i, j);
  return pairs.length > 0;
}

function candidates(
  features: Iterable<string>,
  sharing: ReadonlyMap<string, readonly number[]>,
  open: readonly number[],
  from: number,
  to: number,
): Iterable<number> {
  const votes = new Map<number, number>();
  for (const feature of features) {
    const list = sharing.get(feature) ?? [];
    if (list.length <= MAX_SHARING) for (const j of list) votes.set(j, (votes.get(j) ?? 0) + 1 / list.length);
  }
  const best = [...votes].sort((x, y) => y[1] - x[1]).slice(0, MAX_CANDIDATES);
  const near = open.filter((j) => j > from && j < to).slice(0, NEAR);
  return new Set([...best.map(([j]) => j), ...near]);
}

/** Null when the two are not one. */
function scoreOf(a: Unit, b: Unit, likeness: Likeness, atPlace: boolean, matching: Matching): number | null {
  if (a.atEnd !== b.atEnd) return null;
  // The head of a table may read as a heading elsewhere does.
  if (a.subject !== b.subject && (a.subject === 'section' || b.subject === 'section') && !atPlace) return null;
  const alike = likeness.between(a, b);
  const underSame = sameParent(a, b, matching);
  const sameNumber = a.number !== null && a.number === b.number && a.subject === b.subject && a.subject !== 'paragraph';
  const few = Math.min(a.body.length, b.body.length) < FEW_WORDS;
  const wanted =
    atPlace && underSame && sameNumber
      ? a.subject === 'section'
        ? SAME_HEADING
        : SAME_NUMBER
      : few
        ? SAME_FEW
        : atPlace && underSame
          ? SAME_AT_PLACE
          : SAME_ANYWHERE;
  if (alike < wanted) return null;
  return alike + (atPlace ? 0.15 : 0) + (underSame ? 0.1 : 0) + (a.subject === b.subject ? 0.1 : 0) + (sameNumber ? 0.05 : 0);
}

function sameParent(a: Unit, b: Unit, matching: Matching): boolean {
  return a.parent === -1 ? b.parent === -1 : matching.before[a.parent] === b.parent;
}

/** For a unit of the first draft: the counterparts of the nearest matched units around it. */
function gaps(before: Int32Array, end: number): (i: number) => readonly [number, number] {
  const previous = new Int32Array(before.length);
  const next = new Int32Array(before.length);
  for (let i = 0, last = -1; i < before.length; i++) {
    previous[i] = last;
    if ((before[i] as number) >= 0) last = before[i] as number;
  }
  for (let i = before.length - 1, first = end; i >= 0; i--) {
    next[i] = first;
    if ((before[i] as number) >= 0) first = before[i] as number;
  }
  return (i) => [previous[i] as number, next[i] as number];
}

/** A heading that was worded anew is known by what stands below it. */
function matchByChildren(a: readonly Unit[], b: readonly Unit[], matching: Matching): void {
  const votes = new Map<number, Map<number, number>>();
  const children = new Map<number, number>();
  a.forEach(({ parent }, i) => {
    if (parent < 0 || matching.before[parent] !== -1) return;
    children.set(parent, (children.get(parent) ?? 0) + 1);
    const other = b[matching.before[i] as number]?.parent ?? -1;
    if (other < 0 || matching.after[other] !== -1) return;
    const of = votes.get(parent) ?? new Map<number, number>();
    of.set(other, (of.get(other) ?? 0) + 1);
    votes.set(parent, of);
  });
  for (const [parent, of] of votes) {
    const [best] = [...of].sort((x, y) => y[1] - x[1]);
    if (best && best[1] * 2 > (children.get(parent) ?? 0) && matching.after[best[0]] === -1) join(matching, parent, best[0]);
  }
}
