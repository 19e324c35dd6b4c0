import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';
import { isNear, wordsDistance } from './fuzzy';
import { LAW_NAMES, LAW_SHORT_FORMS } from './law-names';
import { type CitationText, collapsed, gapBefore, type Word } from './text';

/** A law, code, ordinance or the Constitution named by its name. */
export interface LawMatch {
  readonly type: 'Luật' | 'Bộ luật' | 'Pháp lệnh' | 'Hiến pháp';
  /** Full name with its kind: "Luật Báo chí". */
  readonly name: string;
  readonly range: TextRange;
}

interface Name {
  readonly name: string;
  readonly words: readonly string[];
  /** Bit i is set when a comma (or bracket) stands in front of word i. */
  readonly commas: readonly boolean[];
}

const NAMES_BY_FIRST_WORD: ReadonlyMap<string, readonly Name[]> = index(LAW_NAMES);

function index(names: readonly string[]): Map<string, Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const folded = fold(name);
    const matches = [...folded.matchAll(/[\p{L}\p{N}&]+/gu)];
    const words = matches.map(([word]) => word);
    const commas = matches.map(
      (match, i) => i > 0 && /[,(/]/.test(folded.slice((matches[i - 1]?.index ?? 0) + (matches[i - 1]?.[0].length ?? 0), match.index)),
    );
    const list = byFirst.get(words[0] as string) ?? [];
    list.push({ name, words, commas });
    byFirst.set(words[0] as string, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** All laws of the text, in order, not overlapping. Drafts ("dự thảo Luật …") and words like "luật pháp", "Luật này" are none. */
export function findLaws(text: CitationText): LawMatch[] {
  const found: LawMatch[] = [];
  let at = 0;
  while (at < text.words.length) {
    const law = lawAt(text, at);
    if (law) {
      found.push(law.match);
      at = law.next;
    } else at++;
  }
  return found;
}

type Found = { readonly match: LawMatch; readonly next: number };

function lawAt(text: CitationText, at: number): Found | null {
  const word = text.words[at] as Word;
  if (word.folded === 'hien' || word.folded === 'phap' || word.folded === 'bo') return twoWordKind(text, at);
  if (word.folded === 'luat' && !ownTitleOrDraft(text, at)) return named(text, at, at + 1, 'Luật');
  return text.damaged && /^l[a-z]{1,2}[dt]$/.test(word.folded) && word.upper ? damagedName(text, at, at + 1) : null;
}

function twoWordKind(text: CitationText, at: number): Found | null {
  const first = text.words[at] as Word;
  const second = text.words[at + 1];
  if (!second || gapBefore(text, at + 1) !== '') return null;
  if (first.folded === 'bo' && second.folded === 'luat') return ownTitleOrDraft(text, at) ? null : named(text, at, at + 2, 'Bộ luật');
  if (!first.upper) return null;
  if (first.folded === 'phap' && second.folded === 'lenh') return ownTitleOrDraft(text, at) ? null : named(text, at, at + 2, 'Pháp lệnh');
  if (first.folded === 'hien' && second.folded === 'phap' && text.plain.slice(first.start, second.end).toLowerCase().startsWith('hiến'))
    return constitution(text, at);
  return null;
}

const COUNTRY = ['nuoc', 'cong', 'hoa', 'xa', 'hoi', 'chu', 'nghia', 'viet', 'nam'];

function constitution(text: CitationText, at: number): Found {
  const full = COUNTRY.every((word, i) => text.words[at + 2 + i]?.folded === word);
  const next = at + 2 + (full ? COUNTRY.length : 0);
  return { match: { type: 'Hiến pháp', name: 'Hiến pháp', range: rangeOf(text, at, next) }, next };
}

function rangeOf(text: CitationText, first: number, next: number): TextRange {
  return { start: text.words[first]?.start ?? 0, end: text.words[next - 1]?.end ?? 0 };
}

/** "dự thảo Luật", "dự án Luật": not yet law. "Đại học Luật", "ngành Luật": no law. */
function ownTitleOrDraft(text: CitationText, at: number): boolean {
  const before = text.words[at - 1]?.folded;
  const before2 = text.words[at - 2]?.folded;
  if (gapBefore(text, at) !== '') return false;
  if (before2 === 'du' && (before === 'thao' || before === 'an')) return true;
  return ['hoc', 'khoa', 'nganh', 'phap', 'ty'].includes(before ?? '');
}

function named(text: CitationText, at: number, nameAt: number, type: LawMatch['type']): Found | null {
  const first = text.words[nameAt];
  if (!first || gapBefore(text, nameAt) !== '') return null;
  const kindIsCapital = text.words[at]?.upper === true;
  if (kindIsCapital && isAmending(text, nameAt)) return amending(text, at, nameAt, type);
  const shortened = kindIsCapital && !text.damaged ? shortenedName(text, nameAt) : null;
  if (shortened) return { match: { type, name: `${type} ${shortened.name.name}`, range: rangeOf(text, at, shortened.next) }, next: shortened.next };
  const known = knownName(text, nameAt);
  // "Luật phòng, chống ma túy" is a law; "luật giá" is not sure to be one.
  if (known && (first.upper || text.damaged || (kindIsCapital && known.words.length > 1)))
    return { match: { type, name: `${type} ${known.name}`, range: rangeOf(text, at, nameAt + known.words.length) }, next: nameAt + known.words.length };
  if (text.damaged) return damagedName(text, at, nameAt);
  if (!kindIsCapital) return null;
  const short = LAW_SHORT_FORMS.get(text.plain.slice(first.start, first.end));
  if (short) return { match: { type, name: `${type} ${short}`, range: rangeOf(text, at, nameAt + 1) }, next: nameAt + 1 };
  const next = shapeEnd(text, nameAt);
  return next > nameAt ? { match: { type, name: nameBetween(text, at, next), range: rangeOf(text, at, next) }, next } : null;
}

function nameBetween(text: CitationText, first: number, next: number): string {
  const range = rangeOf(text, first, next);
  return collapsed(text, range.start, range.end);
}

function knownName(text: CitationText, nameAt: number): Name | null {
  for (const name of NAMES_BY_FIRST_WORD.get(text.words[nameAt]?.folded ?? '') ?? []) {
    if (name.words.every((word, i) => text.words[nameAt + i]?.folded === word && gapFits(text, nameAt + i, i === 0 || name.commas[i] === true, i === 0)))
      return name;
  }
  return null;
}

/** "Bảo vệ BMNN", "Ban hành văn bản QPPL": a name of a law whose last words are given by their initials; null when it is none. */
function shortenedName(text: CitationText, nameAt: number): { readonly name: Name; readonly next: number } | null {
  for (const name of NAMES_BY_FIRST_WORD.get(text.words[nameAt]?.folded ?? '') ?? []) {
    let count = 0;
    while (count < name.words.length && text.words[nameAt + count]?.folded === name.words[count] && (count === 0 || gapBefore(text, nameAt + count) === ''))
      count++;
    const word = text.words[nameAt + count];
    const initials = name.words
      .slice(count)
      .filter((rest) => rest !== 'va')
      .map((rest) => rest[0])
      .join('');
    if (count > 0 && word?.caps && initials.length > 1 && word.folded === initials && gapBefore(text, nameAt + count) === '')
      return { name, next: nameAt + count + 1 };
  }
  return null;
}

function gapFits(text: CitationText, at: number, commaAllowed: boolean, first: boolean): boolean {
  const gap = gapBefore(text, at);
  return gap === '' || first || (commaAllowed && /^[,(/-]$/.test(gap));
}

/** Words that no name of an unlisted law runs over. Marks matter: "và" ends it, "vá" would not. */
const STOPS = new Set(
  'và,của,này,đó,nêu,trên,ngày,năm,số,được,để,trong,về,có,là,nhằm,đã,do,theo,tại,cho,với,đối,thì,khi,từ,đến,các,những,quy,hiện,mới,sửa,ban,gồm,như,hoặc,tới,bằng,sẽ,không,phải,cần,thông,vào,nói,cũng,nhưng,qua,đang,vẫn,còn,sau,trước,giao'.split(
    ',',
  ),
);
const MAX_SHAPE_WORDS = 9;

function isStop(text: CitationText, at: number): boolean {
  const word = text.words[at] as Word;
  const written = text.plain.slice(word.start, word.end);
  // "bảo đảm" goes on the sentence, "bảo vệ", "bảo tồn" a name.
  return STOPS.has(written) || (word.folded === 'bao' && text.words[at + 1]?.folded === 'dam');
}

/** Index behind the name of a law that is in no list: a capitalised syllable, then small ones up to a word of grammar or a mark. */
function shapeEnd(text: CitationText, nameAt: number): number {
  const first = text.words[nameAt] as Word;
  if (!first.upper || first.caps || /\d/.test(first.folded)) return nameAt;
  let at = nameAt + 1;
  for (; at < text.words.length && at - nameAt < MAX_SHAPE_WORDS; at++) {
    const word = text.words[at] as Word;
    const gap = gapBefore(text, at);
    const chong = word.folded === 'chong' && text.words[at - 1]?.folded === 'phong' && gap === ',';
    if (gap === ',' && !chong) {
      const end = listEnd(text, at);
      return end > at ? end : at - nameAt >= 2 ? at : nameAt;
    }
    if (gap !== '' && !chong) break;
    if (word.upper || /\d/.test(word.folded) || isStop(text, at)) break;
  }
  // One syllable alone is a surname or a place ("Luật Hà Nội"), not a law.
  return at - nameAt >= 2 ? at : nameAt;
}

/** A comma inside a name: "Bảo vệ, chăm sóc và giáo dục trẻ em" – small words up to "và", and small ones behind it. `at` when it is none. */
function listEnd(text: CitationText, at: number): number {
  let sawAnd = false;
  let next = at;
  for (; next < text.words.length && next - at < MAX_SHAPE_WORDS; next++) {
    const word = text.words[next] as Word;
    const isAnd = word.folded === 'va' && !sawAnd && next > at;
    if (next > at && gapBefore(text, next) !== '') break;
    if (word.upper || /\d/.test(word.folded) || (!isAnd && isStop(text, next))) break;
    if (isAnd) sawAnd = true;
  }
  return sawAnd && text.words[next - 1]?.folded !== 'va' ? next : at;
}

function isAmending(text: CitationText, at: number): boolean {
  return text.words[at]?.folded === 'sua' && text.words[at + 1]?.folded === 'doi';
}

const MAX_AMENDED = 12;

/** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": one name to the end of the last law. */
function amending(text: CitationText, at: number, nameAt: number, type: LawMatch['type']): Found | null {
  let next = nameAt + 2;
  for (; next < text.words.length && next - nameAt < 14; next++) {
    const word = text.words[next] as Word;
    if (word.folded === 'luat' && (word.upper || text.words[next + 1]?.upper)) break;
    const gap = gapBefore(text, next);
    if (gap !== '' && gap !== ',') return null;
    if (!['bo', 'sung', 'mot', 'so', 'dieu', 'cua', 'cac', 'khoan', 'muc', 'va', 'phap', 'lenh'].includes(word.folded) && !/^\d+$/.test(word.folded)) break;
  }
  if (text.words[next]?.folded !== 'luat') return null;
  if (!text.words[next]?.upper || text.words[next + 1]?.folded === 'co') return amendingMany(text, at, next, type);
  for (let count = 0; count < MAX_AMENDED; count++) {
    const end = amendedEnd(text, next);
    if (end === null) return count > 0 ? close(text, at, next, type) : null;
    next = end;
    const more = nextAmended(text, next);
    if (more === null) break;
    next = more;
  }
  return close(text, at, next, type);
}

function amendingMany(text: CitationText, at: number, next: number, type: LawMatch['type']): Found | null {
  let end = next + 1;
  for (; end < text.words.length && end - next < 12; end++) {
    const gap = gapBefore(text, end);
    if (gap !== '' && gap !== ',') break;
    const word = text.words[end] as Word;
    if (word.upper || ['ngay', 'nam', 'va'].includes(word.folded)) break;
  }
  return close(text, at, end, type);
}

function amendedEnd(text: CitationText, luatAt: number): number | null {
  const known = knownName(text, luatAt + 1);
  if (known) return luatAt + 1 + known.words.length;
  const end = text.words[luatAt + 1] ? shapeEnd(text, luatAt + 1) : luatAt + 1;
  return end > luatAt + 1 ? end : null;
}

function nextAmended(text: CitationText, at: number): number | null {
  const gap = gapBefore(text, at);
  const word = text.words[at];
  if (word?.folded === 'luat' && word.upper && gap === ',') return at;
  const after = text.words[at + 1];
  return word?.folded === 'va' && gap === '' && after?.folded === 'luat' && after.upper ? at + 1 : null;
}

function close(text: CitationText, at: number, next: number, type: LawMatch['type']): Found {
  return { match: { type, name: nameBetween(text, at, next), range: rangeOf(text, at, next) }, next };
}

function damagedName(text: CitationText, at: number, nameAt: number): Found | null {
  const first = text.words[nameAt];
  if (first?.upper !== true) return null;
  let best: { name: Name; distance: number } | null = null;
  for (const [word, names] of NAMES_BY_FIRST_WORD) {
    if (!isNear(first.folded, word)) continue;
    for (const name of names) {
      if (name.words.length < 2) continue;
      const found = text.words.slice(nameAt, nameAt + name.words.length).map((next) => next.folded);
      const distance = wordsDistance(found, name.words);
      if (distance !== null && (!best || distance - name.words.length < best.distance - best.name.words.length)) best = { name, distance };
    }
  }
  if (!best) return null;
  const next = nameAt + best.name.words.length;
  return { match: { type: 'Luật', name: `Luật ${best.name.name}`, range: rangeOf(text, at, next) }, next };
}
