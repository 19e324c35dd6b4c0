import type { Block } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';
import { agencyListEnd, agencyStartsAt } from '../mentions/agency-words';

/** Who leads and who helps, as a sentence says it. */
export interface ProseLead {
  /** Null when the sentence leaves it to the heading above ("Chủ trì, phối hợp với …"). */
  readonly lead: TextRange | null;
  readonly partners: TextRange | null;
  /** "hoàn thành trước 15/3/2026" behind a semicolon, without the words that say so. */
  readonly time: TextRange | null;
  /** Where the sentence begins. */
  readonly start: number;
}

/** Longer lists of agencies before "chủ trì" do not occur. */
const MAX_LIST = 320;
const SENTENCE = /(?:^|[.;:(]\s{0,40}|\s(?=\((?:Giao|giao)\s))/gu;
/** "Là cơ quan chủ trì", "Chủ trì", "Chịu trách nhiệm chủ trì" with no name before it. */
const BARE =
  /^(?:Là\s+(?:cơ quan|đơn vị)\s+(?:đầu mối[\s,]{0,10})?chủ trì|Chủ trì|Chịu trách nhiệm chủ trì|Làm đầu mối chủ trì|Là đầu mối[\s,]{0,10}chủ trì)(?![\p{L}\p{N}])/u;
const ASSIGN = /^(?:[Gg]iao(?:\s+cho)?|(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|xã|phường)\s+giao)\s+/u;
/** These ask or name, and assign only what is led: "Đề nghị Ủy ban MTTQ Việt Nam tỉnh chủ trì …". */
const ASK = /^(?:Đề nghị|Yêu cầu|Phân công)\s+/u;
const LEADS = /(?<![\p{L}\p{N}])(?:là\s+(?:cơ quan|đơn vị)\s+|làm\s+đầu mối[\s,]{1,10})?chủ trì(?![\p{L}\p{N}])/u;
const WITH = /^[\s,]{0,8}(?:và\s+)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)?\s*/u;
/** "Chủ trì" used of meetings and the like: no assignment. */
const NOT_ASSIGNED = /^(?:Chủ trì\s+(?:hội nghị|cuộc họp|phiên họp)|Chủ trì\s*:)/u;

/**
 * The first assignment in the running text of `block`: "Giao Sở X …", "Sở X chủ trì, phối hợp với Y …", "(Giao Công an tỉnh chủ trì …)",
 * or "Chủ trì, phối hợp với …" when `underAgency` (the heading names the agency). Null when there is none or the text is damaged.
 */
export function proseLead(block: Block, underAgency: boolean): ProseLead | null {
  if (block.damaged) return null;
  const { plain, content } = block;
  if (!block.folded.includes('chu tri') && !block.folded.includes('giao ')) return null;
  for (const start of sentenceStarts(plain, content)) {
    const found = assignmentAt(plain, start, content.end, underAgency);
    if (found) return found;
  }
  return null;
}

function sentenceStarts(plain: string, content: TextRange): number[] {
  const starts = [content.start];
  for (const match of plain.slice(content.start, content.end).matchAll(SENTENCE)) {
    let at = content.start + match.index + match[0].length;
    while (at < content.end && /[\s(]/.test(plain[at] as string)) at++;
    if (at > (starts.at(-1) as number)) starts.push(at);
  }
  return starts;
}

function assignmentAt(plain: string, start: number, end: number, underAgency: boolean): ProseLead | null {
  const rest = plain.slice(start, Math.min(end, start + 700));
  if (NOT_ASSIGNED.test(rest)) return null;
  const bare = BARE.exec(rest);
  if (bare) return underAgency ? { lead: null, partners: partnersAfter(plain, start + bare[0].length, end), time: null, start } : null;
  const bracketed = plain[start - 1] === '(';
  const assign = bracketed || !rest.startsWith('giao') ? ASSIGN.exec(rest) : null;
  const opening = assign ?? ASK.exec(rest);
  const nameStart = start + (opening ? opening[0].length : 0);
  if (!agencyStartsAt(plain, nameStart)) return null;
  const phraseEnd = Math.min(end, nameStart + MAX_LIST);
  const listEnd = agencyListEnd(plain, nameStart, phraseEnd, true);
  const verb = LEADS.exec(plain.slice(nameStart, listEnd));
  if (verb) {
    // "Đơn vị chủ trì: …" is a label.
    if (/^\s{0,4}(?:thực hiện|tham mưu)?\s{0,4}:/u.test(plain.slice(nameStart + verb.index + verb[0].length, nameStart + verb.index + verb[0].length + 24)))
      return null;
    const lead = trimEnd(plain, { start: nameStart, end: nameStart + verb.index });
    if (lead.end <= lead.start || /^(?:cơ quan|đơn vị|cơ quan, đơn vị)$/iu.test(plain.slice(lead.start, lead.end))) return null;
    const behind = nameStart + verb.index + verb[0].length;
    return { lead, partners: partnersAfter(plain, behind, end), time: null, start, ...(bracketed ? clausesOf(plain, behind, end) : {}) };
  }
  if (!assign) return null;
  const together = /(?<![\p{L}\p{N}])phối hợp(?![\p{L}\p{N}])/u.exec(plain.slice(nameStart, listEnd));
  const lead = trimEnd(plain, { start: nameStart, end: together ? nameStart + together.index : listEnd });
  return lead.end > lead.start ? { lead, partners: together ? partnersAfter(plain, lead.end, end) : null, time: null, start } : null;
}

/** Partners, then perhaps a time, as clauses of a bracket: "(Sở A chủ trì; Sở B phối hợp; hoàn thành trước 15/3/2026)". */
const HELPS = /^(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s{0,4}$/u;
const BY =
  /^(?:(?:hoàn thành|thực hiện|xong|thời gian|thời hạn)(?:\s+(?:hoàn thành|thực hiện|xong))?|hạn)(?:\s{0,4}:)?\s+(?=trước|trong|từ|đến|tháng|quý|năm|ngày|\d|cuối|đầu|thường xuyên|hằng|hàng)/iu;
const WHEN = /^(?:trước|từ|tháng|quý|năm|ngày|trong (?:năm|tháng|quý))\s+(?:ngày\s+|tháng\s+|năm\s+|quý\s+)?[\dIV]/iu;

/** A semicolon, or the comma before a time. */
const CLAUSE_END = /;|,(?=\s{0,4}(?:hoàn thành|xong|thời gian|thời hạn|hạn|trước ngày|trong (?:quý|tháng|năm))(?!\p{L}))/u;

/** What the clauses between `from` and the closing bracket say; nothing where they say something else. */
function clausesOf(plain: string, from: number, end: number): { partners?: TextRange; time?: TextRange } {
  const close = plain.indexOf(')', from);
  if (close < 0 || close > end || close - from > MAX_LIST) return {};
  const found: { partners?: TextRange; time?: TextRange } = {};
  let at = from;
  for (const clause of plain.slice(from, close).split(CLAUSE_END)) {
    const before = /^[\s,]{0,8}/.exec(clause)?.[0].length ?? 0;
    const range = trimEnd(plain, { start: at + before, end: at + clause.length });
    at += clause.length + 1;
    if (range.end <= range.start) continue;
    const words = plain.slice(range.start, range.end);
    const by = BY.exec(words) ?? (WHEN.test(words) ? [''] : null);
    if (by) found.time = { start: range.start + by[0].length, end: range.end };
    else if (agencyStartsAt(plain, range.start)) {
      const help = /(?<![\p{L}\p{N}])(?:cùng\s+)?phối hợp/u.exec(words);
      if (help && HELPS.test(words.slice(help.index))) found.partners = trimEnd(plain, { start: range.start, end: range.start + help.index });
    }
  }
  return found;
}

function partnersAfter(plain: string, from: number, end: number): TextRange | null {
  const match = WITH.exec(plain.slice(from, from + 60));
  if (!match) return null;
  const start = from + match[0].length;
  const range = trimEnd(plain, { start, end: agencyListEnd(plain, start, Math.min(end, start + MAX_LIST), true) });
  return range.end > range.start ? range : null;
}

function trimEnd(plain: string, range: TextRange): TextRange {
  let { start, end } = trimRange(plain, range);
  while (end > start && /[\s,]/.test(plain[end - 1] as string)) end--;
  return { start, end };
}
