// Finds names of agencies, collectives, offices and places: one pass over the folded text, longest match, whole words.
import { fold } from '../text/fold';
import type { AgencyRecord } from './agencies';
import { type BodyHit, BodyPlaces } from './body-places';
import type { NameHit } from './catalog';
import { blanksOnly, goesOnWith, isWordCode, wordEnd } from './folded-words';
import { isCapital, NameForm, nameWords, type Slot } from './name-form';
import { isNearForm, isSlipOf } from './near-names';
import { LIST_STARTS } from './place-list';
import { PLACE_STARTS, PlaceNames } from './place-names';
import type { PlaceRecord } from './places';
import { SharedHeads } from './shared-heads';
import { WordTrie } from './word-trie';

/** "Thanh tra Sở" and a name is the inspectorate of that department, another body. */
const UNFINISHED = /\s(?:sở|bộ)$/iu;

/** Offices of regions, and the number of a region: "Chi cục Thuế khu vực XIII". */
const OF_REGION = /\skhu vực$/iu;
const REGION = /^\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])/u;

/** States whose bodies have names like ours: "Bộ Ngoại giao Hoa Kỳ". */
const FOREIGN =
  /^\s{1,3}(?:Đảng Cộng sản )?(?:nước (?!ta|nhà|mình|CHXH|Cộng hòa [Xx]ã hội)|(?:Cộng hòa(?: Dân chủ Nhân dân)? )?(?:Hoa Kỳ|Mỹ|Trung Quốc|Nhật Bản|Hàn Quốc|Triều Tiên|Lào(?! Cai)|Campuchia|Thái Lan|Xin-?ga-?po|Singapore|Ma-?lai-?xi-?a|Malaysia|Indonesia|Philippines|Ấn Độ|Úc|Australia|Nga|Liên Xô|Đức|Pháp|Anh|Italia|Ý|Tây Ban Nha|Hà Lan|Thụy Điển|Thụy Sĩ|Ba Lan|Cuba|Cu Ba|Canada|Israel|Iran|Ukraine)(?![\p{L}\p{N}]))/u;
/** What joins a name with its second half, before a capital. */
const JOINT = /^\s{1,3}và\s{1,3}(?=\p{Lu})/u;
/** Heads of names that go on with a field of work. */
const OF_A_FIELD = /^(?:Sở|Ủy ban|Uỷ ban|Cục|Tổng cục|Chi cục|Vụ|Phòng|Ban|Trung tâm|Viện)(?=\s)(?!\s(?:nhân dân|Chấp hành|Thường vụ|Bí thư))/u;
/** Words that open no second half of a name. */
const NEW_SUBJECTS =
  /^(?:Nhân dân|Lãnh đạo|Người|Cán bộ|Công chức|Doanh nghiệp|Cơ quan|Đơn vị|Địa phương|Trưởng|Phó|Chủ|Giám|Thủ|Bí|Các|Một|Những|Tổ|Tổng|Quân|Học viện|Cổng|Danh mục|Sở|Bộ|Ban|Cục|Vụ|Phòng|Chi|Trung tâm|Hội|Hiệp|Trường|Viện|Ủy|Uỷ|Văn phòng|Công an|Công ty|Đảng|Bệnh viện|Báo|Đài|Liên|Mặt trận|Đoàn|Tỉnh|Thành|Thanh tra|Ngân hàng|Kho bạc|Thuế|Hải quan)(?![\p{L}])/u;

/** Kinds of bodies whose names people also write with a small first letter: "ủy ban nhân dân tỉnh". Shorter ones may be plain words. */
const SMALL_KINDS = new Set(['so', 'bo', 'co-quan-ngang-bo', 'hdnd-ubnd', 'tu-phap', 'luc-luong-vu-trang']);
const MIN_SMALL_WORDS = 4;

/** One written form of an agency. */
interface AgencyForm {
  readonly record: AgencyRecord;
  readonly form: NameForm;
  /** Found, but inexact; and only where the name ends. */
  readonly unofficial: boolean;
  /** A body's in a list of bodies only. */
  readonly listOnly: boolean;
}

/** What may start with the words that were found. */
interface Starts {
  /** Forms of agencies that these words are. */
  readonly forms: AgencyForm[];
  /** A place with its type, or a list of kinds of places, may start so. */
  place: boolean;
}

/** Words that make another word of the one behind them, as it shows in capitals: "NHIỆM VỤ KHOA HỌC", "CƠ SỞ Y TẾ", "CÁN BỘ Y TẾ". Folded. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    vu: 'nhiem dich phuc chuc nghiep thoi mua',
    bo: 'can noi toan dong cong phan tien',
    so: 'co tru',
    phong: 'van hai quoc du tien',
    hoi: 'quoc xa co le dai',
    vien: 'benh hoc thanh dang giao nhan cong',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
);

/** A hit with what it takes for it to count. */
interface Candidate extends NameHit {
  readonly listOnly: boolean;
}

/** Tables compiled from names once, and the search that uses them. */
export class NameFinder {
  private readonly names = new WordTrie<Starts>();
  private readonly places: PlaceNames;
  private readonly bodies: BodyPlaces;
  private readonly sharedHeads: SharedHeads;

  constructor(agencies: readonly AgencyRecord[], places: readonly PlaceRecord[]) {
    const lists = new Map<Slot, AgencyRecord>();
    for (const record of agencies) {
      for (const text of record.forms) this.addForm(record, text, {}, lists);
      for (const text of record.unofficial) this.addForm(record, text, { unofficial: true }, lists);
      for (const text of record.listOnly) this.addForm(record, text, { listOnly: true }, lists);
    }
    for (const words of [...LIST_STARTS, ...PLACE_STARTS]) this.starts(words).place = true;
    this.places = new PlaceNames(places);
    this.bodies = new BodyPlaces(this.places, lists);
    this.sharedHeads = new SharedHeads(agencies);
  }

  private addForm(record: AgencyRecord, text: string, { unofficial = false, listOnly = false }, lists: Map<Slot, AgencyRecord>): void {
    const { kind } = record.entry;
    const words = nameWords(text.replace(/<[^>]{1,30}>$/, ''));
    const formKind = kind.startsWith('tap-the') ? 'collective' : kind === 'chuc-danh' ? 'office' : 'agency';
    const form = new NameForm(text, formKind, false, SMALL_KINDS.has(kind) && words.length >= MIN_SMALL_WORDS);
    if (words.length > 0) this.starts(words).forms.push({ record, form, unofficial, listOnly });
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
      const end = wordEnd(folded, at);
      if (this.names.startsWith(folded.slice(at, end))) {
        const members = this.sharedHeads.listAt(plain, folded, at);
        hits.push(...(members.length > 0 ? members : this.withMembers(this.hitAt(plain, folded, at, hits.at(-1)), plain, folded)));
      }
      at = wordEnd(folded, Math.max(end, hits.at(-1)?.end ?? end));
    }
    return hits;
  }

  /** `found`, and the list that its last word opens: "Giám đốc các Sở: Y tế, Nội vụ". */
  private withMembers(found: readonly NameHit[], plain: string, folded: string): readonly NameHit[] {
    const [hit] = found;
    if (!hit || folded[hit.end] !== ':') return found;
    const last = folded.lastIndexOf(' ', hit.end - 1) + 1;
    return last > hit.start ? [hit, ...this.sharedHeads.listAt(plain, folded, last)] : found;
  }

  /** The name that starts at `start`, or nothing. `before`: the last one found. */
  private hitAt(plain: string, folded: string, start: number, before: NameHit | undefined): readonly NameHit[] {
    const found = this.at(plain, folded, start);
    if (!found || isInCompound(plain, folded, start)) return [];
    const { listOnly, ...hit } = found;
    if (!listOnly || standsAlone(plain, hit) || (before && isBody(before) && IN_LIST.test(plain.slice(before.end, start)))) return [hit];
    const joint = IN_LIST_BEFORE.exec(plain.slice(hit.end, hit.end + 16))?.[0];
    const next = joint === undefined ? null : this.at(plain, folded, hit.end + joint.length);
    return next && isBody(next) ? [hit] : [];
  }

  /** The longest name that starts at `start`. */
  private at(plain: string, folded: string, start: number): Candidate | null {
    let best: Candidate | null = null;
    // Of two names that end at one place the one with more words of its own wins: "UBND tỉnh" + "Huế" before "UBND" + "tỉnh Huế".
    for (const { end, value } of this.names.at(folded, start).reverse()) {
      const hits = [...this.hitsOf(value, plain, folded, start, end)];
      const hit = hits.length > 0 ? hits.reduce(better) : null;
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best ?? (isCapital(plain.charAt(start)) ? this.nearAt(plain, folded, start) : null);
  }

  /** A name with one letter wrong. */
  private nearAt(plain: string, folded: string, start: number): Candidate | null {
    for (const { end, value, slip } of this.names.nearAt(folded, start, isSlipOf).sort((a, b) => b.end - a.end)) {
      for (const { record, form, listOnly } of value.forms) {
        if (listOnly || !isNearForm(form, plain, start, end, slip) || goesOnWith(folded, end, record.notBefore)) continue;
        const hit: BodyHit = { start, end, entries: [record.entry.id], kind: form.kind, inexact: true, record };
        const whole = this.whole(hit, form, plain, folded);
        if (whole) return candidate(whole);
      }
    }
    return null;
  }

  private *hitsOf({ forms, place }: Starts, plain: string, folded: string, start: number, end: number): Generator<Candidate> {
    for (const { record, form, unofficial, listOnly } of forms) {
      const fit = form.fit(plain, start, end);
      if (!fit || goesOnWith(folded, end, record.notBefore)) continue;
      if (UNFINISHED.test(form.text) && isCapital(plain.charAt(blanksOnly(folded, end)))) continue;
      if (unofficial && !nameEnds(plain, folded, end)) continue;
      const hit: BodyHit = { start, end, entries: [record.entry.id], kind: form.kind, inexact: fit === 'inexact' || unofficial, record };
      const whole = this.whole(hit, form, plain, folded);
      if (whole && (record.properName || !this.isPartOfUnknown(whole, plain, folded))) yield candidate(whole, listOnly);
    }
    const found = place ? this.places.loneTypedAt(plain, folded, start) : null;
    if (found) yield { start, end: found.end, entries: found.entries, kind: 'place', inexact: false, listOnly: false };
    const list = place && !found ? this.bodies.bareList(plain, folded, start) : null;
    if (list) yield candidate(list);
  }

  /** "Ủy ban Kinh tế" in "Ủy ban Kinh tế và Ngân sách", "Bộ Ngoại giao" in "Bộ Ngoại giao Hoa Kỳ": a longer name that is not known is not the shorter one that is. */
  private isPartOfUnknown({ start, end, kind, place }: NameHit, plain: string, folded: string): boolean {
    if (kind !== 'agency') return false;
    if (FOREIGN.test(plain.slice(end, end + 40))) return true;
    const joint = place ? null : JOINT.exec(plain.slice(end, end + 12));
    const head = joint ? OF_A_FIELD.exec(plain.slice(start, end))?.[0] : undefined;
    if (!joint || head === undefined) return false;
    const next = end + joint[0].length;
    const word = plain.slice(next, wordEnd(folded, next));
    // A body of its own follows, or a list of two that share their head: "Sở Nội vụ và Tài chính".
    if (NEW_SUBJECTS.test(plain.slice(next, next + 12)) || word === word.toUpperCase()) return false;
    if (this.places.at(plain, folded, next)) return false;
    const shared = `${head} ${plain.slice(next, next + 60)}`;
    return !this.names.at(fold(shared), 0).some(({ end: to, value }) => value.forms.some(({ form }) => form.fit(shared, 0, to)));
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

function candidate({ record: _, ...hit }: BodyHit, listOnly = false): Candidate {
  return { ...hit, listOnly };
}

/** The longer of two hits, the exact one of two that are as long; one that can mean what either means when they are alike. */
function better(a: Candidate, b: Candidate): Candidate {
  if (a.end !== b.end) return a.end > b.end ? a : b;
  if (a.listOnly !== b.listOnly) return a.listOnly ? b : a;
  if (a.inexact !== b.inexact) return a.inexact ? b : a;
  return b.entries.every((id) => a.entries.includes(id)) ? a : { ...a, entries: [...new Set([...a.entries, ...b.entries])] };
}

/** Between two bodies of one list; and where a body must follow. */
const IN_LIST = /^\s{0,6}(?:[,;](?:\s{0,4}và)?|và|với)\s{1,6}$/u;
const IN_LIST_BEFORE = /^\s{0,6}(?:[,;](?:\s{0,4}và)?|và|với)\s{1,6}(?=[\p{L}])/u;

function isBody({ kind }: NameHit): boolean {
  return kind !== 'place';
}

/** "SỞ" in "CƠ SỞ". */
function isInCompound(plain: string, folded: string, start: number): boolean {
  const before = COMPOUNDS.get(folded.slice(start, wordEnd(folded, start)));
  const word = before && /(\p{Lu}{2,8}) $/u.exec(plain.slice(Math.max(0, start - 10), start))?.[1];
  return word !== undefined && before?.has(fold(word)) === true;
}

/** True when `hit` is all there is: a value, a cell, a heading. */
function standsAlone(plain: string, { start, end }: NameHit): boolean {
  return /(?:^|[:|\t])[\s*+-]{0,6}$/.test(plain.slice(Math.max(0, start - 8), start)) && /^\s{0,3}(?:$|[.;|\t])/.test(plain.slice(end, end + 4));
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
