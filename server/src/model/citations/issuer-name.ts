// Where the name of an agency that issued a document ends: by its shape, since most of them are in no list.

import {
  COMPOUND_HEADS,
  GOES_ON,
  isShouting,
  isStop,
  kindStartsAt,
  LONG_TAILS,
  PLACE_HEADS,
  STOP_PAIRS,
  STOPS,
  startsAgency,
  startsTitle,
  wordText,
} from './issuer-words';
import { citationStartsAt } from './kinds';
import { type CitationText, gapBefore, type Word } from './text';

const MAX_WORDS = 24;
const MOST_SMALL_OF_LONG = 4;

/** How many small-letter words may follow each other in the name that starts at `first`: most fields have one, "Ban chấp hành Đảng bộ" two behind its head. */
function mostSmall(text: CitationText, first: number, index: number): number {
  const head = text.words[first]?.folded ?? '';
  if (LONG_TAILS.has(head)) return MOST_SMALL_OF_LONG;
  return head === 'ban' && index <= first + 2 ? 2 : 1;
}

/** Index behind the last word of the name that starts at `first`; `first` itself when none starts. */
export function endOfName(text: CitationText, first: number): number {
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
    if (startsTitle(text, index) || citationStartsAt(text, index) || namesDocument(text, first, index)) break;
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
      if (PLACE_HEADS.has(before.folded) && index > first + 1 && !startsAgency(text, index)) inPlace = true;
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
    if (isStop(text, index)) break;
    if (smallRun >= mostSmall(text, first, index) || before.caps || inPlace) break;
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
  // "Ban Chỉ đạo phát triển khoa học, công nghệ, …": the matter stands at once behind the head.
  let matter = text.words[first + 3]?.upper === false && !isStop(text, first + 3);
  let index = first + 3;
  for (; index < text.words.length && index - first < MAX_STEERING_WORDS; index++) {
    const word = text.words[index] as Word;
    const gap = gapBefore(text, index);
    const inside = gap === ',' && (word.folded === 'chong' || (matter && commaGoesToAnd(text, index)));
    const written = wordText(text, index);
    const project = matter && written === 'đề' && wordText(text, index + 1) === 'án';
    if ((gap !== '' && !inside) || (citationStartsAt(text, index) && !project)) break;
    if (word.folded === 'uong' || (word.folded === 'gia' && text.words[index - 1]?.folded === 'quoc')) national = true;
    if (STEERING_END.has(text.words[index - 1]?.folded ?? '') && !word.upper && !GOES_ON.has(written)) break;
    if ((national || endsInUnit(text, index)) && written === 'về' && !NO_MATTER.has(text.words[index + 1]?.folded ?? '')) {
      matter = true;
      continue;
    }
    if (matter && written === 'và' && !startsAgency(text, index + 1) && (!citationStartsAt(text, index + 1) || wordText(text, index + 1) === 'đề')) continue;
    // "chuyển đổi số", "phát triển".
    if ((written === 'số' || written === 'triển') && ['doi', 'phat'].includes(text.words[index - 1]?.folded ?? '')) continue;
    if (project) continue;
    if (startsTitle(text, index) || STOPS.has(written) || STOP_PAIRS.has(`${written} ${wordText(text, index + 1)}`)) break;
  }
  return index;
}

/** "Văn phòng Chính phủ Kết luận …", "Bộ Công an Kế hoạch …": a document follows a name that could have ended. But "Bộ Kế hoạch và Đầu tư" is one name. */
function namesDocument(text: CitationText, first: number, index: number): boolean {
  return index > first + 2 && text.words[index]?.upper === true && kindStartsAt(text, index);
}

/** The matter behind "về" ends in the unit that the committee is of: "Ban Chỉ đạo về … chuyển đổi số tỉnh". */
function endsInUnit(text: CitationText, about: number): boolean {
  for (let at = about + 1; at < about + MAX_STEERING_WORDS && at < text.words.length; at++) {
    const gap = gapBefore(text, at);
    if (gap !== '' && gap !== ',') return false;
    if (['tỉnh', 'xã', 'phường'].includes(wordText(text, at)) || (wordText(text, at) === 'thành' && wordText(text, at + 1) === 'phố')) return at > about + 2;
    if (at > about + 1 && (startsTitle(text, at) || citationStartsAt(text, at))) return false;
  }
  return false;
}

/** Words that a list of matters may have. */
const MAX_MATTERS = 22;

/** A comma in a list of matters that ends in "và": "khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số". */
function commaGoesToAnd(text: CitationText, index: number): boolean {
  for (let at = index; at < index + MAX_MATTERS && at < text.words.length; at++) {
    const gap = gapBefore(text, at);
    if (at > index && gap !== '' && gap !== ',') return false;
    const written = wordText(text, at);
    if (written === 'và' || written === 'Và') return true;
    if ((STOPS.has(written) && written !== 'số' && written !== 'triển') || (written !== 'số' && startsAgency(text, at))) return false;
  }
  return false;
}

/** Behind "về" these open the title of a document, not the matter of a committee. */
const NO_MATTER = new Set(['viec', 'trien', 'thuc', 'phan', 'to', 'ban', 'ke', 'ket', 'tang', 'huong', 'sua', 'cong', 'mot', 'chuong', 'kien']);

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
  if (kindStartsAt(text, index)) return false;
  return text.words[index]?.upper === true && gapBefore(text, index) === '' && !startsAgency(text, index) && !citationStartsAt(text, index);
}
