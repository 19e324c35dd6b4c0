import { isSyllable } from '../../text/syllable';
import { placeTones } from '../../text/tone';
import { VIETNAMESE_ONLY } from '../../text/vietnamese';
import { lowerWordsOf } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

/** A whole word of small letters, not part of an address, a hyphenated name or an abbreviation. */
const WORD = /(?<![\p{L}\p{M}\p{N}@/._’'-])\p{Ll}{2,8}(?![\p{L}\p{M}\p{N}@/_’'-]|\.[\p{L}\p{N}])/gu;
/** Letters Vietnamese does not have: a foreign word, or one that rule sai-bang-ma speaks of. */
const FOREIGN = /[^a-zà-ãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]|[fjwz]/;
/** Loan words as technical texts spell them without hyphens, and local words that break the rules of spelling. */
const LOANS =
  /^(?:ô|ê|ă|â)?(?:xy|xi|tô|ga|mê|ne|zôn)|^(?:axít|ôxít|ôxy|ôtô|êtan|mêtan|prôtêin|gluxit|vắcxin|vácxin|cácbon|xilanh|ốpla|rơmoóc|đăng[kx].*|pơ.*|krông|đắk|kbang)$/;
/** Too damaged, or not Vietnamese at all: more unreadable words than this and the rule says nothing about the block. */
const MOST = 3;

/** A word that cannot be a Vietnamese syllable. */
export const chinhTa: Rule = {
  id: 'chinh-ta',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'information',
  title: 'Chữ không ghép thành âm tiết tiếng Việt',
  why: 'Âm đầu, vần và dấu thanh của chữ này không đi được với nhau (như “nghành”, “kế hoạhc”), nên nhiều khả năng là gõ nhầm.',
  invalid: [{ text: 'Các nghành, địa phương chủ động thực hiện.\n    ^^^^^^\n' }, { text: 'Xây dựng kế hoạhc tuyên truyền.\n            ^^^^^\n' }],
  valid: [
    { text: 'Các ngành, địa phương chủ động nghiên cứu, thực hiện kế hoạch.\n' },
    { text: 'Sở Y tế tiêm vắc-xin; trạm bơm ôxy, xe ôtô, khí mêtan.\n' },
    { text: 'Hoà bình, thuỷ lợi, quý, khuỷu, giếng, xoong, ngoằn ngoèo, khuya.\n' },
    { text: 'Gửi về hộp thư vanphòng@tinh.gov.vn; xã Đắk Pơ, Krông Búk.\n' },
    { text: 'Phó chủ tịch (đ/c Hải), đ/c trưởng ban.\n' },
  ],
  *check(block): Iterable<Finding> {
    if (!VIETNAMESE_ONLY.test(block.plain)) return;
    // Nearly every block is free of strange words: only the others are searched for whole words.
    if (!lowerWordsOf(block.plain).some(isStrange)) return;
    const findings: Finding[] = [];
    for (const { 0: text, index } of block.plain.matchAll(WORD)) {
      if (!isStrange(text)) continue;
      const range = { start: index, end: index + text.length };
      const better = betterSpelling(text);
      findings.push({
        span: { block, range },
        message: `“${text}” không phải là âm tiết tiếng Việt; ${better ? `có thể là “${better}”` : 'cần xem lại'}.`,
        ...(better ? { fixes: [replacement(block, range, better, `Sửa thành “${better}”`)] } : {}),
      });
    }
    if (findings.length <= MOST) yield* findings;
  },
};

/** What was said of words: a text uses few. Emptied when full. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True when `word` (small letters) has marks of Vietnamese and is no syllable of it. */
function isStrange(word: string): boolean {
  let strange = known.get(word);
  if (strange === undefined) {
    strange =
      word.length >= 2 && word.length <= 8 && !/^[a-z]+$/.test(word) && !FOREIGN.test(word) && !isSyllable(word) && !LOANS.test(word) && !isCompound(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, strange);
  }
  return strange;
}

/** Two syllables written together: a loan word ("xàphòng") or a lost space, which is not this rule's. */
function isCompound(word: string): boolean {
  for (let i = 2; i <= word.length - 2; i++) if (isSyllable(word.slice(0, i)) && isSyllable(word.slice(i))) return true;
  return false;
}

/** The one spelling that the rules of onsets ask for: "nghành" is "ngành", "ngiên" is "nghiên". Null when there is none. */
function betterSpelling(word: string): string | null {
  const candidates = [
    word.replace(/^ngh/, 'ng'),
    word.replace(/^gh/, 'g'),
    word.replace(/^ng(?!h)/, 'ngh'),
    word.replace(/^g(?![hi])/, 'gh'),
    word.replace(/^c(?!h)/, 'k'),
    word.replace(/^k(?!h)/, 'c'),
    placeTones(word, 'old'),
  ];
  const good = [...new Set(candidates)].filter((candidate) => candidate !== word && isSyllable(candidate));
  return good.length === 1 ? (good[0] ?? null) : null;
}
