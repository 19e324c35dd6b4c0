import { fold } from '../../text/fold';
import { centralIssuer, type Issuer, issuer } from './central-issuers';
import { endOfName } from './issuer-name';
import { startsAgency } from './issuer-words';
import { type CitationText, collapsed, gapBefore, loose, matchAt, type Word, wordAt } from './text';

export type { Issuer } from './central-issuers';

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
  if (word.folded === 'giua' && gap === '') return namesAt(text, index + 1);
  if (behindMeeting(text, index) > index) return nameAt(text, behindMeeting(text, index));
  return gap === '' && word.upper && !text.damaged ? centralIssuer(text, index) : null;
}

const MEETING = loose('hoi nghi(?: lan thu (?:\\d{1,2}|[a-z]{2,5}(?: [a-z]{2,5}){0,2}?))?,? ?(?:cua )?(?=ban chap hanh)');

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
  const known = centralIssuer(text, index);
  if (known) return known;
  if (text.damaged) return null;
  const end = endOfName(text, index);
  return end > index ? issuer(text, index, end) : null;
}

/** "giữa Bộ A, Viện B và Tòa án C": all of them. */
function namesAt(text: CitationText, index: number): Issuer | null {
  const one = nameAt(text, index);
  let end = one?.range.end ?? 0;
  for (let next = one; one && next; ) {
    const at = wordAt(text, next.range.end);
    const joint = gapBefore(text, at) === ',' ? at : text.words[at]?.folded === 'va' && gapBefore(text, at) === '' ? at + 1 : -1;
    next = joint >= 0 && startsAgency(text, joint) ? nameAt(text, joint) : null;
    end = next?.range.end ?? end;
  }
  return one && { text: collapsed(text, one.range.start, end), range: { start: one.range.start, end } };
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
  } else if (before(1) === 'tai') {
    // "đã được X phê duyệt tại Quyết định số …".
    if (BEFORE_AT.has(`${before(3)} ${before(2)}`)) words = 3;
  } else if (['ky', 'ra'].includes(before(1)) || `${before(2)} ${before(1)}` === 'thong qua') {
    words = before(1) === 'qua' ? 2 : 1;
    while (['da', 'vua'].includes(before(words + 1))) words++;
  } else if (before(1) !== 'co') return null;
  return gapBefore(text, end - words) === '' ? { end: end - words, issues } : null;
}

/** What an issuer did in a document: "phê duyệt tại Quyết định số …". Folded. */
const BEFORE_AT = new Set(['phe duyet', 'quy dinh', 'chi dao', 'ket luan', 'ban hanh', 'giao nhiem']);

/** Kinds that an agency sends: who is named in front of them wrote them. Others are issued by whom their symbol names. */
const ASKING = new Set(['Tờ trình', 'Công văn', 'Báo cáo']);

/** True when the symbol of `number` is that of the issuer `name`, one of the few whose symbol is sure. */
export function couldIssue(name: string, number: string): boolean {
  const folded = fold(name);
  if (/TTg$/.test(number)) return folded === 'thu tuong chinh phu';
  if (/-CP$/.test(number)) return folded === 'chinh phu';
  if (/\/TW$/.test(number)) return /^(?:bo chinh tri|ban bi thu|ban chap hanh trung uong)/.test(folded);
  return /-UBND/.test(number) && /ubnd|uy ban nhan dan/.test(folded);
}
