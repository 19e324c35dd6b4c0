import type { Block } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';
import { agencyListEnd, agencyStartsAt } from '../mentions/agency-words';
import { deadlineIn } from './deadline';

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
const SENTENCE = /(?:^|[.;:(]\s{0,40}|\s(?=\((?:Giao|giao)\s)|,\s{1,3}(?=giao\s\p{Lu}))/gu;
/** "Là cơ quan chủ trì", "Chủ trì", "Chịu trách nhiệm chủ trì" with no name before it. */
const BARE =
  /^(?:Là\s+(?:cơ quan|đơn vị)\s+(?:(?:đầu mối|thường trực)[\s,]{0,10})?chủ trì|Chủ trì|Chịu trách nhiệm chủ trì|Làm đầu mối chủ trì|Là đầu mối[\s,]{0,10}chủ trì)(?![\p{L}\p{N}])/u;
const ASSIGN = /^(?:(?:Đồng thời,?\s+)?[Gg]iao(?:\s+cho)?|(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|xã|phường)\s+giao)\s+/u;
/** These ask or name, and assign only what is led: "Đề nghị Ủy ban MTTQ Việt Nam tỉnh chủ trì …". */
const ASK = /^(?:Đề nghị|Yêu cầu|Phân công)\s+/u;
const LEADS = /(?<![\p{L}\p{N}])(?:là\s+(?:cơ quan|đơn vị)\s+(?:(?:thường trực|đầu mối)[\s,]{1,4})?|làm\s+đầu mối[\s,]{1,10})?chủ trì(?![\p{L}\p{N}])/u;
/** "chủ trì, phối hợp với", "chủ trì cùng", "chủ trì biên soạn tài liệu, phối hợp với". */
const WITH = /^[\s,]{0,8}(?:(?:và\s+)?(?:tham mưu\s*,?\s+)?[Pp]hối hợp\s+(?:chặt chẽ\s+)?(?:(?:với|cùng)\s+)?|cùng\s+(?:với\s+)?)/u;
const WITH_LATER = /^[^.;:()]{1,80}?,\s+phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+/u;
/** An office that is no agency's: "Tổng Thư ký Quốc hội chủ trì". */
const OFFICE = /^(\p{Lu}[^,.;:()]{1,80}?)\s+chủ trì(?![\p{L}\p{N}])/u;
/** Words between the names and "chủ trì" that are a verb elsewhere. */
const LEADS_LATER =
  /^[\s,]{0,4}(?:chỉ đạo|tiếp tục|chủ động|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao|khẩn trương|trực tiếp|theo chức năng,? nhiệm vụ[^.;:]{0,40}?|giúp [^.;:]{1,60}?)\s+(?:làm đầu mối[\s,]{1,4})?chủ trì(?![\p{L}\p{N}])/u;
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
    const found = assignmentAt(plain, start, content, underAgency);
    if (found) return found.time ? found : { ...found, time: deadlineIn(block) };
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

function assignmentAt(plain: string, start: number, content: TextRange, underAgency: boolean): ProseLead | null {
  const { end } = content;
  const rest = plain.slice(start, Math.min(end, start + 700));
  if (NOT_ASSIGNED.test(rest)) return null;
  const bare = BARE.exec(rest);
  if (bare) return underAgency ? { lead: null, partners: partnersAfter(plain, start + bare[0].length, end), time: null, start } : null;
  const bracketed = plain[start - 1] === '(';
  const assign = bracketed || !rest.startsWith('giao') || mayAssign(plain, content, start) ? ASSIGN.exec(rest) : null;
  const opening = assign ?? ASK.exec(rest) ?? leadIn(rest);
  const nameStart = start + (opening ? opening[0].length : 0);
  // "Giao" makes an agency or a person of whatever capital follows.
  const named = agencyStartsAt(plain, nameStart) || (assign !== null && /^\p{Lu}\p{Ll}+\s/u.test(plain.slice(nameStart, nameStart + 20)));
  if (!named) return underAgency && !opening ? ledByHeading(plain, start, end) : null;
  const office = assign && !agencyStartsAt(plain, nameStart) ? OFFICE.exec(plain.slice(nameStart, Math.min(end, nameStart + 160))) : null;
  if (office) {
    const behind = nameStart + office[0].length;
    return { lead: { start: nameStart, end: nameStart + (office[1] as string).length }, partners: partnersAfter(plain, behind, end), time: null, start };
  }
  const phraseEnd = Math.min(end, nameStart + MAX_LIST);
  const listEnd = agencyListEnd(plain, nameStart, phraseEnd, true);
  const later = LEADS_LATER.exec(plain.slice(listEnd, end));
  if (later && !LEADS.test(plain.slice(nameStart, listEnd))) {
    const behind = listEnd + later[0].length;
    return { lead: trimEnd(plain, { start: nameStart, end: listEnd }), partners: partnersAfter(plain, behind, end), time: null, start };
  }
  // "Sở Tài chính (cơ quan chủ trì)" is a name.
  const names = plain.slice(nameStart, listEnd).replace(/\([^()]{0,120}\)/g, (bracket) => '_'.repeat(bracket.length));
  const verb = LEADS.exec(names);
  if (verb) {
    // "Đơn vị chủ trì: …" is a label.
    if (/^\s{0,4}(?:thực hiện|tham mưu)?\s{0,4}:/u.test(plain.slice(nameStart + verb.index + verb[0].length, nameStart + verb.index + verb[0].length + 24)))
      return null;
    const lead = withoutApposition(plain, trimEnd(plain, { start: nameStart, end: nameStart + verb.index }));
    if (lead.end <= lead.start || /^(?:cơ quan|đơn vị|cơ quan, đơn vị)$|\snào$/iu.test(plain.slice(lead.start, lead.end))) return null;
    const behind = nameStart + verb.index + verb[0].length;
    return { lead, partners: partnersAfter(plain, behind, end), time: null, start, ...(bracketed ? clausesOf(plain, behind, end) : {}) };
  }
  if (!assign) return null;
  const together = /(?<![\p{L}\p{N}])phối hợp(?![\p{L}\p{N}])/u.exec(plain.slice(nameStart, listEnd));
  const whole = trimEnd(plain, { start: nameStart, end: together ? nameStart + together.index : listEnd });
  const lead = withoutAdverb(plain, withoutApposition(plain, whole));
  return lead.end > lead.start ? { lead, partners: together ? partnersAfter(plain, lead.end, end) : null, time: null, start } : null;
}

/** In small letters, "giao" assigns behind a comma, and behind the matter it is about: "1. Về mở rộng nhà máy: giao Bộ X …". */
function mayAssign(plain: string, content: TextRange, start: number): boolean {
  const before = plain
    .slice(Math.max(content.start, start - 4), start)
    .trimEnd()
    .at(-1);
  return before === ',' || (before === ':' && /^(?:Về|Đối với)\s/u.test(plain.slice(content.start, content.start + 12)));
}

/** "Trước ngày 15/6/2026, ", "Về đất đai, ": what stands before an agency and its "chủ trì". */
const LEAD_IN = /^(?:Trước|Trong|Từ|Chậm nhất|Hằng|Hàng|Định kỳ|Về|Đối với|Sau khi)\s[^.;:()]{1,120}?,\s+(?=\p{Lu})/u;

function leadIn(rest: string): RegExpExecArray | null {
  const match = LEAD_IN.exec(rest);
  return match && agencyStartsAt(rest, match[0].length) ? match : null;
}

/** "Tiếp tục rà soát quy hoạch, chủ trì, phối hợp với …" below the name of an agency: it leads, when nobody else is named before. */
function ledByHeading(plain: string, start: number, end: number): ProseLead | null {
  const match = /^([^.;:()]{1,160}?)[\s,]chủ trì[\s,]{1,4}(?:và\s+)?phối hợp(?=\s)/u.exec(plain.slice(start, Math.min(end, start + 240)));
  if (!match) return null;
  const before = match[1] as string;
  const others = before.replace(/(?:cơ quan|đơn vị) (?:thường trực|đầu mối)/giu, '');
  if (/(?:^|\s)(?:do|cơ quan|đơn vị)(?=\s)/iu.test(others) || namesAgency(others)) return null;
  const at = start + match[0].length - 'phối hợp'.length;
  return { lead: null, partners: partnersAfter(plain, at - 1, end), time: null, start };
}

function namesAgency(text: string): boolean {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) if (index > 0 && agencyStartsAt(text, index)) return true;
  return false;
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
  const rest = plain.slice(from, Math.min(end, from + 140));
  const match = WITH.exec(rest) ?? WITH_LATER.exec(rest);
  if (!match) return null;
  const start = from + match[0].length;
  const range = trimEnd(plain, { start, end: agencyListEnd(plain, start, Math.min(end, start + MAX_LIST), true) });
  return range.end > range.start ? range : null;
}

/** "Giao Chánh Văn phòng trực tiếp kiểm tra": how it is done, or until when, is no part of a name. */
function withoutAdverb(plain: string, { start, end }: TextRange): TextRange {
  const adverb = /\s(?:trực tiếp|tiếp tục|chủ động|khẩn trương|thường xuyên|trước (?:ngày|tháng)|trong (?:tháng|quý|năm))(?=\s|$)/u.exec(
    plain.slice(start, end),
  );
  return adverb && adverb.index > 0 ? { start, end: start + adverb.index } : { start, end };
}

/** "Bộ Tài chính - Cơ quan thường trực Ban Chỉ đạo": what the agency is beside is no part of its name. */
function withoutApposition(plain: string, { start, end }: TextRange): TextRange {
  const at = plain.slice(start, end).search(/\s[-–]\s(?:là\s)?[Cc]ơ quan\s/u);
  return at > 0 ? { start, end: start + at } : { start, end };
}

function trimEnd(plain: string, range: TextRange): TextRange {
  let { start, end } = trimRange(plain, range);
  while (end > start && /[\s,]/.test(plain[end - 1] as string)) end--;
  return { start, end };
}

/** True when `block` opens by saying who leads: "1. Giao Sở X chủ trì …:" is no heading, however it ends. */
export function opensWithLead(block: Block): boolean {
  const prose = proseLead(block, false);
  return prose?.lead != null && prose.start === block.content.start;
}

/** "Chủ trì, phối hợp:" above items that each begin with a partner. */
export const leadsBelow = (block: Block): boolean =>
  /^chu tri(?:,| va)? phoi hop(?: voi| cung)? ?[:.]?$/.test(block.folded.slice(block.content.start, block.content.end).trim().replace(/\s+/g, ' '));

/** The list of agencies that `block` opens with, or null. */
export function agenciesAtStart({ plain, content }: Block): TextRange | null {
  if (!agencyStartsAt(plain, content.start)) return null;
  const range = trimEnd(plain, { start: content.start, end: agencyListEnd(plain, content.start, Math.min(content.end, content.start + MAX_LIST), true) });
  return range.end > range.start ? range : null;
}

/** The partners that "Phối hợp với …" at the start of `block` names, or null. */
export function partnersAtStart(block: Block): TextRange | null {
  return /^phối hợp/iu.test(block.plain.slice(block.content.start, block.content.start + 8))
    ? partnersAfter(block.plain, block.content.start, block.content.end)
    : null;
}
