// Finds names of agencies, collectives, offices and places: one pass over the folded text, longest match, whole words.
import type { AgencyRecord } from './agencies';
import { type BodyHit, BodyPlaces } from './body-places';
import type { NameHit } from './catalog';
import { blanksOnly, goesOnWith, isWordCode, wordEnd } from './folded-words';
import { isCapital, NameForm, nameWords, type Slot } from './name-form';
import { LIST_STARTS } from './place-list';
import { PLACE_STARTS, PlaceNames } from './place-names';
import type { PlaceRecord } from './places';
import { WordTrie } from './word-trie';

/** "Thanh tra Sở" and a name is the inspectorate of that department, another body. */
const UNFINISHED = /\s(?:sở|bộ)$/iu;

/** Offices of regions, and the number of a region: "Chi cục Thuế khu vực XIII". */
const OF_REGION = /\skhu vực$/iu;
const REGION = /^\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])/u;

/** What may start with the words that were found. */
interface Starts {
  /** Forms of agencies that these words are. */
  readonly forms: { readonly record: AgencyRecord; readonly form: NameForm; readonly unofficial: boolean }[];
  /** A place with its type, or a list of kinds of places, may start so. */
  place: boolean;
}

/** Tables compiled from names once, and the search that uses them. */
export class NameFinder {
  private readonly names = new WordTrie<Starts>();
  private readonly places: PlaceNames;
  private readonly bodies: BodyPlaces;

  constructor(agencies: readonly AgencyRecord[], places: readonly PlaceRecord[]) {
    const lists = new Map<Slot, AgencyRecord>();
    for (const record of agencies) {
      for (const text of record.forms) this.addForm(record, text, false, lists);
      for (const text of record.unofficial) this.addForm(record, text, true, lists);
    }
    for (const words of [...LIST_STARTS, ...PLACE_STARTS]) this.starts(words).place = true;
    this.places = new PlaceNames(places);
    this.bodies = new BodyPlaces(this.places, lists);
  }

  private addForm(record: AgencyRecord, text: string, unofficial: boolean, lists: Map<Slot, AgencyRecord>): void {
    const { kind } = record.entry;
    const form = new NameForm(text, kind.startsWith('tap-the') ? 'collective' : kind === 'chuc-danh' ? 'office' : 'agency');
    const words = nameWords(form.text);
    if (words.length > 0) this.starts(words).forms.push({ record, form, unofficial });
    else if (form.slot) lists.set(form.slot, record);
  }

  private starts(words: readonly string[]): Starts {
    return this.names.under(words, () => ({ forms: [], place: false }));
  }

  /** See `Catalog.provinceIn`. */
  provinceIn(plain: string, folded: string): PlaceRecord | undefined {
    for (const hit of this.find(plain, folded)) {
      const found = this.places.provinceOf(hit);
      if (found) return found;
    }
    return this.places.firstProvince(plain, folded);
  }

  /** See `Catalog.findNames`. */
  find(plain: string, folded: string): NameHit[] {
    const hits: NameHit[] = [];
    for (let at = 0; at < folded.length; ) {
      if (!isWordCode(folded.charCodeAt(at))) {
        at++;
        continue;
      }
      const hit = this.at(plain, folded, at);
      if (hit) hits.push(hit);
      at = wordEnd(folded, hit?.end ?? at);
    }
    return hits;
  }

  /** The longest name that starts at `start`. */
  private at(plain: string, folded: string, start: number): NameHit | null {
    let best: NameHit | null = null;
    // Of two names that end at one place the one with more words of its own wins: "UBND tỉnh" + "Huế" before "UBND" + "tỉnh Huế".
    for (const { end, value } of this.names.at(folded, start).reverse()) {
      const hits = [...this.hitsOf(value, plain, folded, start, end)];
      const hit = hits.length > 0 ? hits.reduce(better) : null;
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  }

  private *hitsOf({ forms, place }: Starts, plain: string, folded: string, start: number, end: number): Generator<NameHit> {
    for (const { record, form, unofficial } of forms) {
      const fit = form.fit(plain, start, end);
      if (!fit || goesOnWith(folded, end, record.notBefore)) continue;
      if (UNFINISHED.test(form.text) && isCapital(plain.charAt(blanksOnly(folded, end)))) continue;
      if (unofficial && !nameEnds(plain, folded, end)) continue;
      const hit: BodyHit = { start, end, entries: [record.entry.id], kind: form.kind, inexact: fit === 'inexact' || unofficial, record };
      const whole = this.whole(hit, form, plain, folded);
      if (whole) yield withoutRecord(whole);
    }
    const found = place ? this.places.loneTypedAt(plain, folded, start) : null;
    if (found) yield { start, end: found.end, entries: found.entries, kind: 'place', inexact: false };
    const list = place && !found ? this.bodies.bareList(plain, folded, start) : null;
    if (list) yield withoutRecord(list);
  }

  /** `hit` with what belongs to its name behind the words of the form; null when something is missing. */
  private whole(hit: BodyHit, form: NameForm, plain: string, folded: string): BodyHit | null {
    if (OF_REGION.test(form.text)) {
      const region = REGION.exec(plain.slice(hit.end, hit.end + 24));
      // "Chi cục Thuế khu vực Nha Trang" was an office of districts; the regions have numbers.
      if (!region && /^\s{1,3}\p{Lu}/u.test(plain.slice(hit.end, hit.end + 4))) return null;
      return { ...hit, end: hit.end + (region?.[0].length ?? 0) };
    }
    if (form.slot === 'province') return this.bodies.withProvince(hit, plain, folded);
    return form.slot ? this.bodies.withList(hit, form.slot, plain, folded) : this.bodies.withPlace(hit, form, plain, folded);
  }
}

function withoutRecord({ record: _, ...hit }: BodyHit): NameHit {
  return hit;
}

/** The longer of two hits, the exact one of two that are as long; one that can mean what either means when they are alike. */
function better(a: NameHit, b: NameHit): NameHit {
  if (a.end !== b.end) return a.end > b.end ? a : b;
  if (a.inexact !== b.inexact) return a.inexact ? b : a;
  return b.entries.every((id) => a.entries.includes(id)) ? a : { ...a, entries: [...new Set([...a.entries, ...b.entries])] };
}

/** True when the name ends at `end`: a mark that parts names follows, or a word that is not capitalised and not "và". */
function nameEnds(plain: string, folded: string, end: number): boolean {
  let at = end;
  while (folded.charCodeAt(at) === 32) at++;
  if (at >= folded.length) return true;
  const char = plain[at] as string;
  if (';.:)'.includes(char)) return true;
  return at > end && char !== char.toUpperCase() && !/^(?:va|thong tin) /.test(folded.slice(at, at + 10));
}
