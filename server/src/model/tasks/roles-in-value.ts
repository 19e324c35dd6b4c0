import type { Span } from '../../syntax/tree';
import { type TextRange, trimRange } from '../../text/range';
import { agencyListEnd, agencyStartsAt } from '../mentions/agency-words';

/** Who leads and who helps, as one value tells both: "Sở A chủ trì, phối hợp với Sở B", "Sở A (Sở B phối hợp)". */
export interface RolesInValue {
  readonly lead: Span;
  readonly partners: Span | null;
}

/** A value is short; longer text is a paragraph that has other things to say. */
const MAX_VALUE = 600;
const LEADS = /[\s,(]{1,4}(?:là\s+(?:cơ quan|đơn vị)\s+)?chủ trì(?:\s+(?:thực hiện|tham mưu))?(?![\p{L}\p{N}])\s{0,3}\)?/u;
const WITH = /^[\s,;.]{0,6}(?:và\s+)?phối hợp(?:\s+(?:chặt chẽ\s+)?(?:với|cùng))?\s+/u;
const HELPS = /[\s,(]{1,4}(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|chuẩn bị))?\s{0,3}\)?[\s.;,]{0,4}$/u;
/** A bracket that tells more of the name before it. */
const LAST_BRACKET = /\s{0,3}\(([^()]{1,240})\)[\s.;,]{0,4}$/u;

/** It says what the body before it is; other brackets belong to the value ("gửi về …", "có liên quan"). */
const EXPLAINS = /^(?:là|qua|thuộc|trực thuộc|cơ quan|đơn vị)\s|(?:thường trực|Thường trực|đầu mối)/u;

/** The roles that the value of a lead's field tells apart; null when it is names and nothing else. */
export function rolesInValue({ block, range }: Span): RolesInValue | null {
  const { plain } = block;
  if (range.end - range.start > MAX_VALUE) return null;
  const value = plain.slice(range.start, range.end);
  const at = (start: number, end: number): Span => ({ block, range: trimMarks(plain, { start: range.start + start, end: range.start + end }) });
  const leads = LEADS.exec(value);
  if (leads && leads.index > 0 && agencyStartsAt(plain, range.start)) {
    const behind = leads.index + leads[0].length;
    const rest = value.slice(behind);
    const together = WITH.exec(rest);
    if (together) {
      const start = behind + together[0].length;
      return { lead: at(0, leads.index), partners: at(start, agencyListEnd(plain, range.start + start, range.end, true) - range.start) };
    }
    const helps = HELPS.exec(rest);
    if (helps && helps.index > 0) return { lead: at(0, leads.index), partners: at(behind, behind + helps.index) };
    // Whatever else the sentence says: who leads has been said, when nothing but names stands before.
    return agencyListEnd(plain, range.start, range.start + leads.index, true) >= range.start + value.slice(0, leads.index).trimEnd().length
      ? { lead: at(0, leads.index), partners: null }
      : null;
  }
  const bracket = LAST_BRACKET.exec(value);
  if (!bracket || bracket.index === 0) return null;
  const inside = bracket[1] as string;
  const open = bracket.index + bracket[0].indexOf('(') + 1;
  const helps = /\s(?:cùng\s+)?phối hợp(?![\p{L}\p{N}])/u.exec(inside);
  const partners = helps && agencyStartsAt(plain, range.start + open) ? at(open, open + helps.index) : null;
  if (!partners && !EXPLAINS.test(inside)) return null;
  return { lead: at(0, bracket.index), partners };
}

/** `range` without an explaining bracket at its end: "các sở, ban, ngành (theo chức năng)". */
export function withoutBracket({ block, range }: Span): Span {
  const bracket = LAST_BRACKET.exec(block.plain.slice(range.start, range.end));
  return bracket && bracket.index > 0 && EXPLAINS.test(bracket[1] as string)
    ? { block, range: { start: range.start, end: range.start + bracket.index } }
    : { block, range };
}

function trimMarks(plain: string, range: TextRange): TextRange {
  let { start, end } = trimRange(plain, range);
  while (end > start && /[\s,;.]/.test(plain[end - 1] as string)) end--;
  while (start < end && /[\s,;.]/.test(plain[start] as string)) start++;
  return { start, end };
}
