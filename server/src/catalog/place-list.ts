// Lists of kinds of places: "các huyện, thị xã, thành phố", "xã, phường, đặc khu", "cấp huyện", "các huyện ủy, thành ủy".

import { afterGap, blanksOnly, wordsAt } from './folded-words';
import type { Slot } from './name-form';

/** A list of kinds of places in a text. */
export interface PlaceList {
  readonly end: number;
  readonly slot: Exclude<Slot, 'province'>;
  /** How many kinds it names. */
  readonly items: number;
  /** It starts with "các" or "cấp". */
  readonly led: 'các' | 'cấp' | null;
  /** Where its last item starts. */
  readonly lastStart: number;
}

interface Item {
  /** Folded. */
  readonly words: readonly string[];
  readonly written: string;
  readonly slot: Exclude<Slot, 'province'>;
}

const item = (written: string, folded: string, slot: Item['slot']): Item => ({ words: folded.split(' '), written, slot });

/** Longer ones first where one starts like another. */
const ITEMS: readonly Item[] = [
  item('huyện ủy', 'huyen uy', 'district-committees'),
  item('quận ủy', 'quan uy', 'district-committees'),
  item('thị ủy', 'thi uy', 'district-committees'),
  item('thành ủy', 'thanh uy', 'district-committees'),
  item('huyện', 'huyen', 'districts'),
  item('quận', 'quan', 'districts'),
  item('thị xã', 'thi xa', 'districts'),
  item('thành phố', 'thanh pho', 'districts'),
  item('tp', 'tp', 'districts'),
  item('tx', 'tx', 'districts'),
  item('xã', 'xa', 'communes'),
  item('phường', 'phuong', 'communes'),
  item('đặc khu', 'dac khu', 'communes'),
  item('thị trấn', 'thi tran', 'townships'),
];

/** "huyện, thị, thành phố", "huyện, thị, thành ủy": short kinds, behind another one only. */
const SHORT_ITEMS: readonly Item[] = [item('thị', 'thi', 'districts'), item('thành', 'thanh', 'districts')];

/** First words that may start such a list, folded; the scanner looks here first. */
export const LIST_STARTS: readonly (readonly string[])[] = [['cac'], ...ITEMS.map(({ words }) => words)];

const MAX_ITEMS = 6;
/** The letters that a kind of place starts with, folded: most words after "các" end the search here. */
const FIRST_LETTERS = 'hqtxpd';

/** The list that starts at `start`, a word start; null when none does. `plain` confirms the marks. */
export function placeListAt(plain: string, folded: string, start: number): PlaceList | null {
  if (!mayBeList(folded, start)) return null;
  let at = start;
  let led: PlaceList['led'] = null;
  if (wordsAt(folded, at, ['cac']) > 0 || wordsAt(folded, at, ['cap']) > 0) {
    const word = plain.slice(at, at + 3).toLowerCase();
    if (word !== 'các' && word !== 'cấp') return null;
    led = word;
    at = blanksOnly(folded, at + 3);
    if (at < 0) return null;
  }
  let end = -1;
  let items = 0;
  let lastStart = at;
  let slot: PlaceList['slot'] | null = null;
  const seen = new Set<Item>();
  while (at >= 0 && items < MAX_ITEMS) {
    if (!FIRST_LETTERS.includes(folded[at] as string)) break;
    const found: Item | undefined =
      ITEMS.find((candidate) => itemFits(candidate, plain, folded, at)) ?? (slot === 'districts' ? shortItemAt(plain, folded, at) : undefined);
    if (!found || seen.has(found)) break;
    const ofCommittees: boolean = slot === 'districts' && found.slot === 'district-committees' && SHORT_ITEMS.some((short) => seen.has(short));
    const together: PlaceList['slot'] | null = slot === null || ofCommittees ? found.slot : join(slot, found.slot);
    if (!together) break;
    slot = together;
    seen.add(found);
    items++;
    lastStart = at;
    end = wordsAt(folded, at, found.words);
    if (led === 'cấp') break;
    at = afterGap(folded, end);
  }
  // "các thành phố" are those of the State as well.
  if (slot === 'districts' && [...seen].every(({ words }) => words[0] === 'thanh' || words[0] === 'tp')) return null;
  return slot && end > 0 ? { end, slot, items, led, lastStart } : null;
}

/** Looks at single characters only: nearly every "các" is followed by something else. */
function mayBeList(folded: string, start: number): boolean {
  let at = start;
  if (folded[at] === 'c') {
    at += 3;
    while (folded.charCodeAt(at) === 32) at++;
  }
  return FIRST_LETTERS.includes(folded.charAt(at));
}

/** "thị" and "thành" where a mark or the end of the clause follows, or the next kind of the list. */
function shortItemAt(plain: string, folded: string, at: number): Item | undefined {
  const found = SHORT_ITEMS.find((candidate) => itemFits(candidate, plain, folded, at));
  if (!found) return undefined;
  const end = wordsAt(folded, at, found.words);
  const next = blanksOnly(folded, end);
  return next < 0 ? found : undefined;
}

function join(a: Item['slot'], b: Item['slot']): Item['slot'] | null {
  if (a === b) return a;
  if ((a === 'communes' && b === 'townships') || (a === 'townships' && b === 'communes')) return 'townships';
  return null;
}

function itemFits(candidate: Item, plain: string, folded: string, at: number): boolean {
  const end = wordsAt(folded, at, candidate.words);
  return end > 0 && plain.slice(at, end).replace(/\s+/g, ' ').toLowerCase().replace('uỷ', 'ủy') === candidate.written;
}
