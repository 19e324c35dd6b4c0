import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';
import { wordsDistance } from './fuzzy';
import { citationStartsAt } from './kinds';
import { type CitationText, collapsed, gapBefore, loose, matchAt, type Word, wordAt } from './text';

/** Who issued a document, and where the text says so. */
export interface Issuer {
  readonly text: string;
  readonly range: TextRange;
}

const MAX_WORDS = 24;

/** Small-letter words that go on a name: units of the state, and ends of names of ministries. Marks matter, so these are compared in the text itself. */
const GOES_ON = new Set([
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị',
  'trấn',
  'đặc',
  'khu',
  'cấp',
  'nhân',
  'dân',
  'nhà',
  'nước',
  'tối',
  'cao',
  'hội',
  'quốc',
  'gia',
  'vận',
  'tải',
  'nông',
  'thôn',
  'sát',
  'ương',
  'uỷ',
  'ủy',
  'liên',
  'quân',
  'sự',
]);

/** After these words a name of a place follows, whose last syllable takes no small-letter word. */
const PLACE_HEADS = new Set(['tinh', 'pho', 'huyen', 'quan', 'xa', 'phuong', 'tran', 'khu', 'uy']);

/** Words that a name of an agency does not hold: the sentence goes on behind it. Marks matter. */
const STOPS = new Set(
  'về,việc,v,phê,triển,sửa,tại,trong,trên,cho,để,theo,được,đã,có,là,gồm,giao,đối,khóa,khoá,kỳ,nhiệm,ngày,năm,số,thì,do,đến,từ,này,nêu,nói,yêu,đề,nhằm,với,các,những,và,của,như,đang,sẽ,phải,cần'.split(
    ',',
  ),
);
/** Words that names hold as well ("Truyền thông", "Chấp hành"): a stop only with the one behind it. Marks matter. */
const STOP_PAIRS = new Set('quy định,ban hành,hướng dẫn,thực hiện,thông qua,công bố,công nhận,chỉ đạo,chỉ rõ,tổ chức,thành lập'.split(','));

/** Titles that may begin with a capital right behind the issuer. Folded. */
const TITLE_STARTS = ['ve viec', 've', 'v v', 'quy dinh', 'ban hanh', 'phe duyet', 'trien khai', 'sua doi', 'huong dan', 'thuc hien'].map((words) =>
  words.split(' '),
);

/** Heads whose names may hold "và" or a comma: "Sở Văn hóa, Thể thao và Du lịch". Folded. */
const COMPOUND_HEADS = new Set(['so', 'bo', 'ban', 'phong', 'cuc', 'vu', 'tong', 'vien', 'trung', 'hoi', 'lien', 'bao', 'dai', 'thanh']);
/** Heads that start an agency of their own, so "và" or a comma before them ends the name. Folded. */
const AGENCY_HEADS = new Set([
  'so',
  'bo',
  'ubnd',
  'uy',
  'hdnd',
  'hoi',
  'chu',
  'thu',
  'chinh',
  'quoc',
  'ban',
  'cong',
  'tinh',
  'thanh',
  'trung',
  'cac',
  'van',
  'giam',
  'phong',
  'cuc',
]);
const SECOND_OF_HEAD: Readonly<Record<string, readonly string[]>> = {
  uy: ['ban'],
  hoi: ['dong'],
  chu: ['tich'],
  thu: ['tuong'],
  chinh: ['phu'],
  quoc: ['hoi'],
  cong: ['an', 'van', 'dien'],
  tinh: ['uy'],
  thanh: ['uy'],
  trung: ['uong', 'tam'],
  van: ['phong', 'ban'],
  giam: ['doc'],
};

/** The issuer behind "của" (or "do") at `at`, or a central one without it; null when nothing that can issue a document follows. */
export function issuerAt(text: CitationText, at: number): Issuer | null {
  const index = wordAt(text, at);
  const word = text.words[index];
  if (!word) return null;
  const between = text.plain.slice(at, word.start);
  if (between.includes('\t')) return null;
  const gap = between.trim();
  if (gap !== '' && gap !== ',' && gap !== ')') return null;
  if (isOf(word, text.damaged)) return nameAt(text, behindMeeting(text, index + 1));
  if (behindMeeting(text, index) > index) return nameAt(text, behindMeeting(text, index));
  return gap === '' && word.upper && !text.damaged ? knownName(text, index) : null;
}

const MEETING = loose('hoi nghi(?: lan thu(?: [a-z]{2,5}){1,3}|[ ,])?,? ?(?=ban chap hanh)');

/** "Hội nghị lần thứ sáu Ban Chấp hành Trung ương": the index of the word behind the meeting; `index` itself when there is none. */
function behindMeeting(text: CitationText, index: number): number {
  const start = text.words[index]?.start;
  const meeting = start === undefined || text.words[index]?.folded !== 'hoi' ? null : matchAt(MEETING, text.folded, start);
  return meeting && start !== undefined ? wordAt(text, start + meeting[0].length) : index;
}

function isOf(word: Word, damaged: boolean): boolean {
  return word.folded === 'cua' || word.folded === 'do' || (damaged && /^c[a-z]{1,4}a$/.test(word.folded));
}

/** The issuer whose name starts at word `index`; null when no name of an agency does. */
export function nameAt(text: CitationText, index: number): Issuer | null {
  const gap = gapBefore(text, index);
  if (index > 0 && gap !== '' && gap !== ',') return null;
  const known = knownName(text, index);
  if (known) return known;
  if (text.damaged) return null;
  const end = endOfName(text, index);
  return end > index ? issuer(text, index, end) : null;
}

function issuer(text: CitationText, first: number, end: number): Issuer | null {
  const start = text.words[first]?.start;
  const stop = text.words[end - 1]?.end;
  if (start === undefined || stop === undefined) return null;
  return { text: collapsed(text, start, stop), range: { start, end: stop } };
}

/** Index behind the last word of the name that starts at `first`; `first` itself when none starts. */
function endOfName(text: CitationText, first: number): number {
  const opening = text.words[first];
  if (!opening) return first;
  const small = text.plain.slice(opening.start, opening.end);
  if (!opening.upper && !['tỉnh', 'liên', 'thành', 'huyện', 'xã', 'phường', 'phòng'].includes(small)) return first;
  const shouting = isShouting(text, first);
  const compound =
    COMPOUND_HEADS.has(opening.folded) || text.words.slice(first, first + 4).some((word) => word.upper && ['so', 'bo', 'ban', 'phong'].includes(word.folded));
  let inPlace = false;
  let smallRun = opening.upper ? 0 : 1;
  let index = behindSteering(text, first) ?? first + 1;
  for (; index < text.words.length && index - first < MAX_WORDS; index++) {
    const word = text.words[index] as Word;
    const before = text.words[index - 1] as Word;
    const gap = gapBefore(text, index);
    if (startsTitle(text, index) || citationStartsAt(text, index)) break;
    if (gap === ',') {
      if (!compound || !commaGoesOn(text, index)) break;
      smallRun = 0;
      continue;
    }
    if (gap === '-') {
      if (!word.upper) break;
      smallRun = 0;
      continue;
    }
    if (gap !== '') break;
    const written = text.plain.slice(word.start, word.end);
    if (word.folded === 'va' && (written === 'và' || shouting)) {
      if (!compound || !andGoesOn(text, index + 1)) break;
      smallRun = 0;
      continue;
    }
    if (word.upper) {
      if (shouting && (STOPS.has(written.toLowerCase()) || STOP_PAIRS.has(`${written} ${wordText(text, index + 1)}`.toLowerCase()))) break;
      if (PLACE_HEADS.has(before.folded) && index > first + 1) inPlace = true;
      else if (!before.upper) inPlace = false;
      smallRun = 0;
      continue;
    }
    // "Ban Chỉ đạo Chuyển đổi số".
    if (GOES_ON.has(written) || (written === 'số' && before.folded === 'doi')) {
      smallRun = 1;
      inPlace = PLACE_HEADS.has(word.folded) && word.folded !== 'uy' ? false : inPlace;
      continue;
    }
    // "Đảng ủy các cơ quan Đảng Trung ương".
    if (written === 'các' && before.folded === 'uy' && text.folded.startsWith('co quan', text.words[index + 1]?.start ?? -1)) {
      index += 2;
      smallRun = 1;
      continue;
    }
    if (STOPS.has(written) || STOP_PAIRS.has(`${written} ${wordText(text, index + 1)}`)) break;
    if (smallRun >= 1 || before.caps || inPlace) break;
    smallRun++;
  }
  return index;
}

const MAX_STEERING_WORDS = 26;
/** A steering committee of the country has a matter behind its name: "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, …". */
const STEERING_END = new Set(['tinh', 'pho', 'xa', 'phuong', 'huyen', 'khu']);

/**
 * "Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm": such a committee has its matter in small letters in its
 * name. The index of the word behind that, or null when the name at `first` is none.
 */
function behindSteering(text: CitationText, first: number): number | null {
  const head = text.words.slice(first, first + 3).map((word) => word.folded);
  if (head[0] !== 'ban' || head[1] !== 'chi' || (head[2] !== 'dao' && head[2] !== 'huy')) return null;
  let national = false;
  let matter = false;
  let index = first + 3;
  for (; index < text.words.length && index - first < MAX_STEERING_WORDS; index++) {
    const word = text.words[index] as Word;
    const gap = gapBefore(text, index);
    const inside = gap === ',' && (word.folded === 'chong' || (matter && commaGoesToAnd(text, index)));
    if ((gap !== '' && !inside) || citationStartsAt(text, index)) break;
    const written = wordText(text, index);
    if (word.folded === 'uong' || (word.folded === 'gia' && text.words[index - 1]?.folded === 'quoc')) national = true;
    if (STEERING_END.has(text.words[index - 1]?.folded ?? '') && !word.upper && !GOES_ON.has(written)) break;
    if (national && written === 'về' && !NO_MATTER.has(text.words[index + 1]?.folded ?? '')) {
      matter = true;
      continue;
    }
    if (matter && written === 'và' && !startsAgency(text, index + 1) && !citationStartsAt(text, index + 1)) continue;
    // "chuyển đổi số", "phát triển".
    if ((written === 'số' || written === 'triển') && ['doi', 'phat'].includes(text.words[index - 1]?.folded ?? '')) continue;
    if (startsTitle(text, index) || STOPS.has(written) || STOP_PAIRS.has(`${written} ${wordText(text, index + 1)}`)) break;
  }
  return index;
}

/** A comma in a list of matters that ends in "và": "khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số". */
function commaGoesToAnd(text: CitationText, index: number): boolean {
  for (let at = index; at < index + 14 && at < text.words.length; at++) {
    const gap = gapBefore(text, at);
    if (at > index && gap !== '' && gap !== ',') return false;
    const written = wordText(text, at);
    if (written === 'và' || written === 'Và') return true;
    if ((STOPS.has(written) && written !== 'số' && written !== 'triển') || startsAgency(text, at)) return false;
  }
  return false;
}

/** Behind "về" these open the title of a document, not the matter of a committee. */
const NO_MATTER = new Set(['viec', 'trien', 'thuc', 'phan', 'to', 'ban', 'ke', 'ket', 'tang', 'huong', 'sua', 'cong', 'mot', 'chuong', 'kien']);

function wordText(text: CitationText, index: number): string {
  const word = text.words[index];
  return word ? text.plain.slice(word.start, word.end) : '';
}

function isShouting(text: CitationText, index: number): boolean {
  const words = text.words.slice(index, index + 3).filter((word) => /\p{L}/u.test(text.plain[word.start] ?? ''));
  return (
    words.length >= 2 &&
    words.every((word) => word.caps) &&
    words.some((word) => /[ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ]/.test(text.plain.slice(word.start, word.end)))
  );
}

function startsTitle(text: CitationText, index: number): boolean {
  const word = text.words[index];
  if (!word) return false;
  // "Ban hành", "Phê duyệt" behind an agency; but "Quy hoạch", "Thực phẩm" in its name.
  return TITLE_STARTS.some(
    (start) =>
      start.every((part, i) => text.words[index + i]?.folded === part) &&
      !(word.upper && start.length === 1 && text.plain.slice(word.start, word.end) !== 'Về'),
  );
}

/** A comma inside a name: "Văn hóa, Thể thao và Du lịch". The part behind it must end in "và" and a capital, without a new agency. */
function commaGoesOn(text: CitationText, index: number): boolean {
  if (!text.words[index]?.upper || startsAgency(text, index) || citationStartsAt(text, index)) return false;
  for (let at = index + 1; at < index + 6; at++) {
    const word = text.words[at];
    if (!word) return false;
    const gap = gapBefore(text, at);
    if (gap === ',') return commaGoesOn(text, at);
    if (gap !== '') return false;
    if (word.folded === 'va') return andGoesOn(text, at + 1);
  }
  return false;
}

function andGoesOn(text: CitationText, index: number): boolean {
  return text.words[index]?.upper === true && gapBefore(text, index) === '' && !startsAgency(text, index) && !citationStartsAt(text, index);
}

function startsAgency(text: CitationText, index: number): boolean {
  const word = text.words[index];
  if (!word || !AGENCY_HEADS.has(word.folded)) return false;
  const seconds = SECOND_OF_HEAD[word.folded];
  return !seconds || seconds.includes(text.words[index + 1]?.folded ?? '');
}

/** Central issuers: matched whole, so that damaged letters and capitals do no harm. */
const KNOWN = [
  'Thủ tướng Chính phủ',
  'Phó Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Bí thư Trung ương Đảng',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Chủ tịch nước',
  'Bộ Thông tin và Truyền thông',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Y tế',
  'Bộ Công an',
  'Bộ Quốc phòng',
  'Bộ Xây dựng',
  'Bộ Công Thương',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Kế hoạch và Đầu tư',
  'Bộ Lao động - Thương binh và Xã hội',
  'Bộ Tài nguyên và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Giao thông vận tải',
  'Chủ tịch UBND tỉnh',
  'UBND tỉnh',
  'Ủy ban nhân dân tỉnh',
  'Tỉnh ủy',
  'HĐND tỉnh',
].map((name) => ({ name, words: fold(name).split(/[^\p{L}\p{N}]+/u) }));

/** Central issuers that a place or a field may not follow: nothing is added to them. */
const CLOSED = new Set([
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Bộ Chính trị',
  'Chủ tịch nước',
  'Ủy ban Thường vụ Quốc hội',
  'Ban Chấp hành Trung ương Đảng',
]);

function knownName(text: CitationText, index: number): Issuer | null {
  let best: { name: string; length: number; distance: number } | null = null;
  for (const { name, words } of KNOWN) {
    if (!text.damaged && !CLOSED.has(name)) continue;
    const found = text.words.slice(index, index + words.length).map((word) => word.folded);
    const distance = text.damaged ? wordsDistance(found, words) : same(found, words) ? 0 : null;
    if (distance === null || (!text.damaged && !text.words[index]?.upper)) continue;
    if (!unbroken(text, index, words.length)) continue;
    if (!best || words.length > best.length || (words.length === best.length && distance < best.distance)) best = { name, length: words.length, distance };
  }
  if (!best) return null;
  const found = issuer(text, index, index + best.length);
  return found && text.damaged ? { ...found, text: best.name } : found;
}

function same(found: readonly string[], words: readonly string[]): boolean {
  return found.length === words.length && words.every((word, i) => word === found[i]);
}

function unbroken(text: CitationText, index: number, count: number): boolean {
  for (let i = index + 1; i < index + count; i++) if (!['', ',', '-'].includes(gapBefore(text, i))) return false;
  return true;
}

const LOOK_BACK_WORDS = 28;

/**
 * The issuer in front of a kind: "của Sở X tại Tờ trình số …", "Sở X có Công văn số …", "của Sở X (Tờ trình số …",
 * "UBND tỉnh đã ban hành Kế hoạch số …". `index` is the kind's first word. A head of office is left out: "Giám đốc Sở X" issues as Sở X.
 */
export function issuerBefore(text: CitationText, index: number, kind: string, number: string): Issuer | null {
  if (text.damaged) return null;
  let end = index;
  let issues = false;
  const gap = gapBefore(text, index);
  if (gap === '(') end = index;
  else {
    if (gap !== '') return null;
    while (end > 0 && ['cac', 'van', 'ban'].includes(text.words[end - 1]?.folded ?? '')) end--;
    const said = behindIssuer(text, end);
    if (said === null) return null;
    ({ end, issues } = said);
  }
  for (let first = end - 1; first >= Math.max(0, end - LOOK_BACK_WORDS); first--) {
    const word = text.words[first] as Word;
    const chief = word.folded === 'phong' && text.words[first - 1]?.folded === 'truong';
    if ((!word.upper && !chief) || !startsAgency(text, first)) continue;
    if (endOfName(text, first) !== end) continue;
    const whole = word.folded === 'chinh' && text.words[first - 1]?.folded === 'tuong' && text.words[first - 2]?.folded === 'thu' ? first - 2 : first;
    const found = issuer(text, whole, end);
    return found && ((issues && !/(?:TTg|-CP)$/.test(number)) || ASKING.has(kind) || couldIssue(found.text, number)) ? found : null;
  }
  return null;
}

/** Index behind the name in front of "tại", "có" or "(đã) (ký) ban hành" right before word `end`; null when none of these stands there. */
function behindIssuer(text: CitationText, end: number): { end: number; issues: boolean } | null {
  const before = (back: number): string => (back === 1 || gapBefore(text, end - back + 1) === '' ? (text.words[end - back]?.folded ?? '') : '');
  if (gapBefore(text, end) !== '') return null;
  let words = 1;
  const issues = before(1) === 'hanh' && before(2) === 'ban';
  if (issues) {
    words = 2;
    while (['ky', 'da', 'vua'].includes(before(words + 1))) words++;
  } else if (!['tai', 'co'].includes(before(1))) return null;
  return gapBefore(text, end - words) === '' ? { end: end - words, issues } : null;
}

/** Kinds that an agency sends: who is named in front of them wrote them. Others are issued by whom their symbol names. */
const ASKING = new Set(['Tờ trình', 'Công văn', 'Báo cáo']);

function couldIssue(name: string, number: string): boolean {
  const folded = fold(name);
  if (/TTg$/.test(number)) return folded === 'thu tuong chinh phu';
  if (/-CP$/.test(number)) return folded === 'chinh phu';
  return /-UBND/.test(number) && /ubnd|uy ban nhan dan/.test(folded);
}

/** What stands between a kind and its number when the issuer is named in front: "Quyết định của Thủ tướng Chính phủ số …". */
export interface IssuedKind {
  /** Last word of the kind. */
  readonly kindEnd: number;
  readonly issuer: Issuer;
}

/** The issuer whose name ends right before word `index`, with "của" and a word of a kind in front of it; null when it is not so. */
export function issuerBetween(text: CitationText, index: number): IssuedKind | null {
  for (let of = index - 2; of > Math.max(0, index - 16); of--) {
    const word = text.words[of] as Word;
    if (word.folded !== 'cua') {
      if (gapBefore(text, of + 1) !== '' && gapBefore(text, of + 1) !== ',') return null;
      continue;
    }
    const found = gapBefore(text, of) === '' ? nameAt(text, of + 1) : null;
    return found && found.range.end === text.words[index - 1]?.end ? { kindEnd: of - 1, issuer: found } : null;
  }
  return null;
}
