// Which letters can make a Vietnamese syllable: onset, rhyme, tone. Used to tell a slip of writing from a rare word.

const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oau oay oăc oăm oăn oăng oăt oăp oc oe oem oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ôôc ôông ơ ơi ơm ơn ơp ơt ơng ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uâc uê uêch uên uênh uêt uêu uôc uôi uôm uôn uông uôt uôp uơ uơi uơn uy uya uych uyên uyêt uyêc uynh uyu uyt uyp uyn uym ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ym yn yt yp ynh ych'
  ).split(' '),
);
/** Rhymes behind "qu", which takes the glide for itself. */
const AFTER_QU = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay oang oăt ăc ăm ăn ăng ăp ăt ăo âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch ên ênh êt êu êc ' +
    'i ich in inh ip it iu ô ôc ôi ôn ông ôt ơ ơi ơn ơt y ya ych yên yêt ynh yt yu yp yêu'
  ).split(' '),
);
const ONSETS = [
  'ngh',
  'ng',
  'nh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
];
/** ñ, ö, f …: letters Vietnamese does not have; "ñ" would pass for n with a tone. */
const NOT_VIETNAMESE = /[^a-zà-ãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]|[fjwz]/;
const FRONT = /^[eêiy]/;
/** Grave, acute, tilde, hook, dot below: the five written tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

/**
 * True when `word` (one word, any case, NFC or NFD) is built as a Vietnamese syllable: an onset and a rhyme that exist and are spelt as they
 * go together (k, gh, ngh before e ê i), with at most one tone, a sharp or heavy one before a final stop. Where the tone mark stands does
 * not matter ("hòa", "hoà"). Says nothing about meaning.
 */
export function isSyllable(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size >= MEMORY) known.clear();
    answer = builtAsSyllable(word);
    known.set(word, answer);
  }
  return answer;
}

/** Answers given: a plan has few words many times. */
const known = new Map<string, boolean>();
const MEMORY = 8192;

function builtAsSyllable(word: string): boolean {
  if (word.length > 24 || NOT_VIETNAMESE.test(word.toLowerCase().normalize('NFC'))) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(TONE, '').normalize('NFC');
  if (/(?:c|ch|p|t)$/.test(letters) && letters.length > 1 && tones.length === 1 && !SHARP_OR_HEAVY.test(tones[0] as string)) return false;
  return ONSETS.some((onset) => letters.startsWith(onset) && fits(onset, letters.slice(onset.length)));
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rhyme);
  if (onset === 'gi')
    return rhyme === '' || rhyme === 'n' || rhyme === 'm' || /^ê(?:ng|c|t|m|p|n|u)$/.test(rhyme) || (RHYMES.has(rhyme) && !/^[iy]/.test(rhyme));
  if (!RHYMES.has(rhyme)) return false;
  switch (onset) {
    case 'c':
    case 'ng':
      return !FRONT.test(rhyme);
    case 'g':
      return !/^[eêy]/.test(rhyme);
    case 'k':
    case 'gh':
    case 'ngh':
      // "kơ nia", "ka ra tê": k before other vowels is found in borrowed names.
      return FRONT.test(rhyme) || (onset === 'k' && /^[aăơ]/.test(rhyme));
    case '':
      return !/^yê?$/.test(rhyme) || rhyme === 'y';
    default:
      return !rhyme.startsWith('yê');
  }
}
