// Lists that name the kind of body once: "các Sở: Xây dựng, Tài chính", "các Bộ Nội vụ, Tư pháp và Y tế".
import type { AgencyRecord } from './agencies';
import type { NameHit } from './catalog';
import { afterGap, blanksOnly, wordEnd, wordsAt } from './folded-words';
import { isCapital, NameForm, nameWords } from './name-form';
import { WordTrie } from './word-trie';

/** Kinds of bodies that such lists are made of, as the names are printed. */
const HEADS = ['Sở', 'Bộ', 'Cục', 'Vụ', 'Phòng', 'Chi cục', 'Tổng cục', 'Hội', 'Đảng ủy', 'Tập đoàn', 'Ủy ban'];
/** More members than any list has. */
const MAX_MEMBERS = 40;

interface Member {
  readonly forms: { readonly form: NameForm; readonly id: string; readonly official: boolean }[];
}

interface Head {
  /** "Sở". */
  readonly text: string;
  readonly words: readonly string[];
  /** The rest of the names that begin with it: "Xây dựng". */
  readonly members: WordTrie<Member>;
}

/** The lists of bodies with a shared head in texts. */
export class SharedHeads {
  /** By their first word, folded. */
  private readonly heads: ReadonlyMap<string, readonly Head[]>;

  constructor(records: readonly AgencyRecord[]) {
    const heads = HEADS.map((text): Head => ({ text, words: nameWords(text), members: new WordTrie() }));
    this.heads = new Map(heads.map(({ words: [first = ''] }) => [first, heads.filter(({ words }) => words[0] === first)]));
    for (const { entry, forms, unofficial } of records) {
      if (entry.kind === 'chuc-danh' || entry.kind.startsWith('tap-the')) continue;
      for (const written of [...forms, ...unofficial]) {
        const head = heads.find(({ text }) => written.startsWith(`${text} `));
        const form = head && new NameForm(written.slice(head.text.length + 1), 'agency');
        if (!head || !form?.capital || form.slot !== null) continue;
        head.members.under(nameWords(form.text), () => ({ forms: [] })).forms.push({ form, id: entry.id, official: forms.includes(written) });
      }
    }
  }

  /**
   * The members of the list whose head stands at `at`, a word start: two at least, or one behind a colon. "các" stands in front, or a colon behind.
   * Empty when there is no such list. The first member of a list without a colon has its head with it.
   */
  listAt(plain: string, folded: string, at: number): NameHit[] {
    const head = this.heads.get(folded.slice(at, wordEnd(folded, at)))?.find(({ words }) => wordsAt(folded, at, words) > 0);
    if (!head) return [];
    const headEnd = wordsAt(folded, at, head.words);
    const colon = /^\s{0,3}:\s{1,3}/.exec(folded.slice(headEnd, headEnd + 8))?.[0];
    if (!colon && !/(?:^|[^\p{L}])các\s{1,4}$/iu.test(plain.slice(Math.max(0, at - 8), at))) return [];
    const hits: NameHit[] = [];
    let next = colon ? headEnd + colon.length : blanksOnly(folded, headEnd);
    while (next >= 0 && hits.length < MAX_MEMBERS) {
      const member = memberAt(head, plain, folded, next);
      if (!member) break;
      hits.push(hits.length === 0 && !colon ? { ...member, start: at } : { ...member, head: head.text });
      next = behindJoint(folded, member.end);
    }
    return hits.length >= (colon ? 1 : 2) ? hits : [];
  }
}

function memberAt(head: Head, plain: string, folded: string, at: number): NameHit | null {
  for (const { end, value } of head.members.at(folded, at).reverse()) {
    const fits = value.forms.map(({ form, id, official }) => ({ fit: form.fit(plain, at, end), id, official })).filter(({ fit }) => fit !== null);
    const exact = fits.filter(({ fit, official }) => fit === 'exact' && official);
    const best = exact.length > 0 ? exact : fits;
    // "Sở Nội vụ Bắc Ninh": what goes on behind a member is no list.
    if (best.length > 0 && !isCapital(plain.charAt(blanksOnly(folded, end))))
      return { start: at, end, entries: [...new Set(best.map(({ id }) => id))], kind: 'agency', inexact: exact.length === 0 };
  }
  return null;
}

/** The start of the next member: behind a comma, a semicolon or "và"; -1 when the list ends. */
function behindJoint(folded: string, end: number): number {
  const semicolon = /^\s{0,3};\s{1,3}(?:va\s{1,3})?/.exec(folded.slice(end, end + 12))?.[0];
  if (semicolon) return end + semicolon.length;
  const next = afterGap(folded, end);
  return next >= 0 && wordEnd(folded, next) > next && /[,]|\sva\s/.test(folded.slice(end, next)) ? next : -1;
}
