// Names of provinces and former districts in a text, with and without their type: "tỉnh Bắc Giang", "TP. Huế", "Lai Châu".
import type { NameHit, PlaceHit } from './catalog';
import { blanksOnly, isWordCode, wordEnd, wordsAt } from './folded-words';
import { NameForm, nameWords } from './name-form';
import type { PlaceRecord } from './places';
import { WordTrie } from './word-trie';

/** Types of places as they are written, folded, and what they mean. */
const TYPES: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  tp: 'thành phố',
  huyen: 'huyện',
  'huyen dao': 'huyện',
  quan: 'quận',
  'thi xa': 'thị xã',
  tx: 'thị xã',
};
/** What marks such a word may have, beside those of its type. */
const SHORT_TYPES: readonly string[] = ['tp', 'tx', 'huyện đảo'];
/** The words of each type, and the type. */
const TYPE_WORDS = Object.entries(TYPES).map(([folded, type]) => ({ words: folded.split(' '), type }));
/** First words of those: where a place with its type may start. */
export const PLACE_STARTS: readonly (readonly string[])[] = TYPE_WORDS.map(({ words }) => words);
const TYPE_LETTERS = 'thq';

/** Two kinds, then names of either: "các tỉnh, thành phố Tuyên Quang, Hải Phòng". */
const AMONG_PROVINCES = /tinh ?(?:,|\/|-|va) ?$/;

/** A place in a text and all it can be. */
export interface PlaceFound extends PlaceHit {
  readonly places: readonly PlaceRecord[];
}

interface Named {
  readonly form: NameForm;
  readonly places: PlaceRecord[];
}

/** Looks for places in texts. `plain` and `folded` have the same offsets; `at` is always the start of a word. */
export class PlaceNames {
  /** Names without their type: "Bắc Giang". */
  private readonly bare = new WordTrie<Named>();
  private readonly byInitials = new Map<string, PlaceRecord[]>();

  constructor(private readonly records: readonly PlaceRecord[]) {
    for (const record of records) {
      for (const name of record.names) this.bare.under(nameWords(name), () => ({ form: new NameForm(name, 'place', true), places: [] })).places.push(record);
      if (record.entry.level !== 'tinh') continue;
      const initials = initialsOf(record.names[0] ?? '');
      this.byInitials.set(initials, [...(this.byInitials.get(initials) ?? []), record]);
    }
  }

  /** The province that the words of `hit` name, or `hit` names in the words of an agency; undefined when it names none. */
  provinceOf({ entries, kind, place }: NameHit): PlaceRecord | undefined {
    const ids = [...(place && !place.initials ? place.entries : []), ...(kind === 'place' ? entries : [])];
    return this.records.find(({ entry }) => entry.level === 'tinh' && ids.includes(entry.id));
  }

  /** The first province that `plain` names, without its type. */
  firstProvince(plain: string, folded: string): PlaceRecord | undefined {
    for (let at = 0; at < folded.length; at = wordEnd(folded, at) + 1) {
      const found = isWordCode(folded.charCodeAt(at)) ? this.bareAt(plain, folded, at)?.places.find(({ entry }) => entry.level === 'tinh') : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** The longest name of a place, without a type, at `at`. */
  bareAt(plain: string, folded: string, at: number): { readonly end: number; readonly places: readonly PlaceRecord[] } | null {
    const found = this.bare.at(folded, at).findLast(({ end, value }) => value.form.fit(plain, at, end));
    return found ? { end: found.end, places: found.value.places } : null;
  }

  /** "tỉnh Lai Châu": a type and a proper name that belong together. */
  typedAt(plain: string, folded: string, start: number): PlaceFound | null {
    if (!TYPE_LETTERS.includes(folded.charAt(start))) return null;
    for (const { words, type } of TYPE_WORDS) {
      const end = wordsAt(folded, start, words);
      if (end < 0) continue;
      const written = plain.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
      if (written !== type && !SHORT_TYPES.includes(written)) continue;
      const at = blanksOnly(folded, plain[end] === '.' && words.length === 1 ? end + 1 : end, true);
      const bare = at < 0 ? null : this.bareAt(plain, folded, at);
      const places = bare?.places.filter((place) => place.type === type) ?? [];
      if (bare && places.length > 0) return { start, end: bare.end, entries: idsOf(places), places };
    }
    return null;
  }

  /** `typedAt`, but not in a list of provinces and cities, where the type in front belongs to no single name. */
  loneTypedAt(plain: string, folded: string, start: number): PlaceFound | null {
    const found = this.typedAt(plain, folded, start);
    const inList = found?.places.some(({ entry }) => entry.level === 'huyen') && AMONG_PROVINCES.test(folded.slice(Math.max(0, start - 12), start));
    return inList ? null : found;
  }

  /** A place with its type, or a province without. */
  at(plain: string, folded: string, at: number): PlaceFound | null {
    const typed = this.typedAt(plain, folded, at);
    if (typed) return typed;
    const bare = this.bareAt(plain, folded, at);
    const provinces = bare?.places.filter((place) => place.entry.level === 'tinh') ?? [];
    return bare && provinces.length > 0 ? { start: at, end: bare.end, entries: idsOf(provinces), places: provinces } : null;
  }

  /** "BG": the provinces with these initials. */
  initialsAt(plain: string, folded: string, at: number): PlaceHit | null {
    const end = wordEnd(folded, at);
    const places = this.byInitials.get(plain.slice(at, end));
    return places && end - at >= 2 ? { start: at, end, entries: idsOf(places), initials: true } : null;
  }
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
}

/** The entries of `places`, each once. */
export function idsOf(places: readonly PlaceRecord[]): string[] {
  return [...new Set(places.map(({ entry }) => entry.id))];
}
