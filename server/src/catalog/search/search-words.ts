import { fold } from '../../text/fold';

/** One word of a query with every way to read it: as typed, and with the keys of Telex or VNI taken as marks. All folded. */
export interface QueryWord {
  readonly readings: readonly string[];
}

/** More words than anybody types into a list; what follows is not looked at. */
const MAX_WORDS = 24;
/** Longer than any word or run of initials. */
const MAX_LENGTH = 48;

/** Words that join a name without telling it from others: skipped at little cost on either side. */
const CONNECTORS = new Set(['va', 'cua', 'cac', 'cap']);

/** True for a word that people leave out ("so van hoa the thao du lich"). */
export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/** The words of `text`, folded. */
export function foldedWords(text: string): string[] {
  return fold(text.normalize('NFC')).match(/[a-z0-9]+/g) ?? [];
}

/** `query` as words with their readings. Takes any text; never throws. */
export function queryWords(query: string): QueryWord[] {
  const composed = query.slice(0, 400).normalize('NFC');
  return foldedWords(composed)
    .slice(0, MAX_WORDS)
    .map((word) => ({ readings: readingsOf(word.slice(0, MAX_LENGTH)) }));
}

function readingsOf(word: string): string[] {
  const readings = [word];
  for (const reading of [fromTelex(word), fromVni(word)]) {
    if (reading !== null && !readings.includes(reading)) readings.push(reading);
  }
  return readings;
}

/** True when the name of `words` is begun by one typed word: by the start of its first word, or by the first letters of its words ("ub", "tgth"). */
export function isBegunBy(words: readonly string[], { readings }: QueryWord): boolean {
  const first = words[0] ?? '';
  const initials = words.map((word) => word[0]).join('');
  return readings.some((reading) => first.startsWith(reading) || (reading.length >= 2 && initials.startsWith(reading)));
}

/** Onset, vowels, coda of a Vietnamese syllable without marks. Longest onsets first. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * `word` with Telex keys taken as marks, without marks: "phasp" → "phap", "dduowcj" → "duoc", "tw" → "tu".
 * Null when no key is in it or no syllable comes out. Tone keys count behind the first vowel only.
 */
export function fromTelex(word: string): string | null {
  if (!/[sfrxjw]|aa|ee|oo|dd/.test(word) || !/^[a-z]{2,10}$/.test(word)) return null;
  let out = '';
  let vowelSeen = false;
  for (let i = 0; i < word.length; i++) {
    const char = word[i] as string;
    const before = out[out.length - 1] ?? '';
    if (char === 'd' && out === 'd') continue;
    if ('aeo'.includes(char) && vowelSeen && (before === char || (out.includes(char) && /[cmnptgh]$/.test(out)))) continue;
    if (char === 'w') {
      // ư on its own, or the horn of a vowel before it.
      if (!vowelSeen) {
        out += 'u';
        vowelSeen = true;
      }
      continue;
    }
    if (vowelSeen && 'sfrxjz'.includes(char)) continue;
    out += char;
    if ('aeiouy'.includes(char)) vowelSeen = true;
  }
  return out !== word && SYLLABLE.test(out) ? out : null;
}

/** `word` with VNI keys taken as marks, without marks: "pha1p" → "phap", "d9u7o7c5" → "duoc". Null when it is not such a word. */
export function fromVni(word: string): string | null {
  if (!/^[a-z]{1,7}[0-9]/.test(word) || word.length > 12) return null;
  const out = word.replace(/[0-9]/g, '');
  return SYLLABLE.test(out) ? out : null;
}
