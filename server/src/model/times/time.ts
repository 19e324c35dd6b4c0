// When a task is to be done: the words of a time field as an interval of days.

import type { IsoDate } from '../../text/calendar';
import { dayAfter, dayBefore } from '../../text/calendar';
import { fold } from '../../text/fold';
import type { TimeKind, TimeValue } from '../types';
import { completePoints, type Interval, intervalOf, isStretch, pointsIn, type TimePoint, withYear } from './points';

const UNKNOWN: TimeValue = { kind: 'unknown', from: null, to: null };

/** "Thường xuyên", "hằng năm", "định kỳ": also as damaged text has it ("thudong xuyen", "hang ndm"). */
const RECURRING =
  /th[a-z'()]{2,8} xuyen|(?:hang|moi) {1,3}(?:n[ad]m|th[aed]ng|qu[yi]|tuan|ng[ad]y|ky)|d[ij]nh {1,3}k[yi]|lien tuc|xuyen suot|\/ {0,2}(?:n[ad]m|th[aed]ng|qu[yi]|tuan)(?![a-z0-9])|(?:cuoi|dau) (?:moi )?qu[yi]$|\d{1,2} {0,2}lan ?\/|(?:n[ad]m|th[aed]ng|quy|tuan) {0,2}\/ {0,2}(?:\d{1,2} {0,2})?lan/;
const CONDITIONAL =
  /(?:^|[^a-z])(?:sau khi|khi |ngay sau|theo |dot xuat|tuy |tu (?:khi|ngay (?:ky|ban hanh|co hieu luc|duoc))|can cu |phu hop|ke tu |dong thoi|trong vong|trong thoi (?:han|gian) \d|sau \d|cung voi|khong qua \d{1,3} {0,2}(?:\([a-z ]{1,20}\) ?)?ngay)/;
/** Whatever follows, the time hangs on something else: "Thực hiện theo kế hoạch xây dựng dự toán hằng năm". */
const LEADS_CONDITION =
  /^(?:thuc hien |trien khai |hoan thanh )?(?:sau khi|ngay sau khi|theo (?:ke hoach|tien do|ket qua|chuong trinh|huong dan|chi dao|lo trinh|thoi han|thoi gian|quy dinh|yeu cau)) /;
/** The interval goes on behind its last point. */
const OPEN_END = /(?:cac|nhung|(?:va|den) (?:cac |nhung )?) {0,2}n[ad]m (?:tiep|ke|sau|toi)|tro di|tiep theo|den khi |cho den khi|va hang n[ad]m|va duy tri/;
/** "năm nay", "trong năm": the plan's own year. */
const THIS_YEAR = /(?:^|trong |ca )n[ad]m(?: nay| ke hoach)?$/;

/** The end of a document number: its date is no deadline ("Theo Quyết định số 12/QĐ-UBND ngày 15/3/2025"). */
const OF_A_NUMBER = /\/[a-z][a-z0-9-]{1,20}[ ,]{1,2}$/;
/** Between two points of one list: the words before the first hold for the second ("trước ngày 15/6 và ngày 15/11"). */
const LISTED = /^ {0,2}(?:,|;|va|hoac|&)? {0,2}$/;

/** What the words before a point say of it. */
type Role = 'before' | 'until' | 'from' | 'after' | 'in';

/**
 * The value of a time field as an interval of days. `text`: as printed, line ends and damaged marks included. `planYear`: the year a
 * point without its own year belongs to; null when unknown, then such a point gives no day. Never throws.
 *
 * - `by`: a deadline. "Trước ngày 15/11/2025" ends on 14 November, "trước tháng 12/2024" on 30 November 2024: `to` is the last day that keeps the
 *   words. "Chậm nhất ngày …", "đến hết …" and "hoàn thành trong quý III" keep the last day of what they name.
 * - `during`: an interval; `to` is null when it is open ("Từ 01/7/2025", "Năm 2025 và các năm tiếp theo").
 * - `recurring`: "Thường xuyên", "Trước ngày 15/11 hằng năm"; bounds only when a year is named ("Hằng năm, giai đoạn 2026 - 2030").
 * - `conditional`: "Sau khi … ban hành", "Theo kế hoạch riêng". `unknown`: no time at all ("01 ngày/hội nghị").
 */
export function readTime(text: string, { planYear }: { readonly planYear: number | null }): TimeValue {
  const key = `${planYear} ${text}`;
  let value = known.get(key);
  if (!value) {
    value = timeIn(text, { planYear });
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length <= MAX_KNOWN_LENGTH) known.set(key, value);
  }
  return value;
}

/** What was read: a plan says "Thường xuyên" and "Quý II/2026" again and again. Emptied when full. */
const known = new Map<string, TimeValue>();
const MOST_KNOWN = 2000;
const MAX_KNOWN_LENGTH = 100;

function timeIn(text: string, context: { readonly planYear: number | null }): TimeValue {
  const folded = fold(text.normalize('NFC')).replace(/ {2,}/g, ' ').trim();
  if (folded === '') return UNKNOWN;
  if (LEADS_CONDITION.test(folded) && !/\d{4}/.test(folded)) return { kind: 'conditional', from: null, to: null };
  const recurring = folded.search(RECURRING);
  const points = completePoints(folded, pointsIn(folded, 'field')).filter(
    (point) => !OF_A_NUMBER.test(folded.slice(Math.max(0, point.range.start - 24), point.range.start)),
  );
  const dated = points.filter((point) => point.year !== null);
  if (recurring >= 0) {
    const first = dated[0];
    if (!first || recurring < first.range.start) return { kind: 'recurring', ...boundsOf(folded, dated) };
  }
  const placed = recurring >= 0 || context.planYear === null ? dated : points.map((point) => withYear(point, context.planYear as number));
  if (placed.some(isWhole)) return placedTime(folded, placed);
  if (points.some((point) => point.month !== null)) return { kind: isDeadline(folded, points) ? 'by' : 'during', from: null, to: null };
  if (CONDITIONAL.test(folded)) return { kind: 'conditional', from: null, to: null };
  if (THIS_YEAR.test(folded))
    return context.planYear === null
      ? { kind: 'during', from: null, to: null }
      : { kind: 'during', from: `${context.planYear}-01-01`, to: `${context.planYear}-12-31` };
  return UNKNOWN;
}

function placedTime(folded: string, points: readonly TimePoint[]): TimeValue {
  const { from, to } = boundsOf(folded, points);
  const kind: TimeKind = isDeadline(folded, points) ? 'by' : 'during';
  return { kind, from, to };
}

/** From the first day to the last that the points allow. */
function boundsOf(folded: string, points: readonly TimePoint[]): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  const roles = rolesOf(folded, points);
  points.forEach((point, i) => {
    const interval = intervalOf(point);
    if (!interval) return;
    const role = roles[i] as Role;
    const lower = lowerBound(interval, role);
    const upper = upperBound(interval, role);
    if (lower !== null && (from === null || lower < from)) from = lower;
    if (upper !== null && (to === null || upper > to)) to = upper;
  });
  const last = points.at(-1);
  if (last && OPEN_END.test(folded.slice(last.range.end))) to = null;
  return { from, to };
}

function lowerBound(interval: Interval, role: Role): IsoDate | null {
  if (role === 'after') return dayAfter(interval.to);
  return role === 'in' || role === 'from' ? interval.from : null;
}

function upperBound(interval: Interval, role: Role): IsoDate | null {
  if (role === 'before') return dayBefore(interval.from);
  return role === 'in' || role === 'until' ? interval.to : null;
}

/** A deadline: no beginning is named, or the words say "hoàn thành". */
function isDeadline(folded: string, points: readonly TimePoint[]): boolean {
  const roles = rolesOf(folded, points);
  if (roles.some((role) => role === 'from' || role === 'after')) return false;
  if (roles.every((role) => role === 'before' || role === 'until')) return true;
  return /hoan thanh|(?:^| )xong /.test(folded.slice(0, points[0]?.range.start ?? 0)) && !OPEN_END.test(folded);
}

/** What the words before each of `points` say of it. */
function rolesOf(folded: string, points: readonly TimePoint[]): readonly Role[] {
  const roles: Role[] = [];
  let end = 0;
  for (const point of points) {
    roles.push(roleOf(folded.slice(Math.max(end, point.range.start - 40), point.range.start), point, roles.at(-1)));
    end = point.range.end;
  }
  return roles;
}

/** The last word of time in `before`, the text ahead of `point`, decides: "từ", "đến", "trước", "chậm nhất". `previous`: the role of the point before. */
function roleOf(before: string, point: TimePoint, previous: Role | undefined): Role {
  const words = [
    ...before.matchAll(
      /(?:^|[^a-z])(tr[uy][dơo]?(?:oc|c|ce|e|oe)|tu|sau|den|toi|cham nhat|muon nhat|khong qua|khong muon hon|han cuoi|trong|vao|nam)(?![a-z])/g,
    ),
  ];
  const word = words.at(-1)?.[1];
  if (word === undefined) return previous === undefined || previous === 'from' || !LISTED.test(before) ? 'in' : previous;
  if (word.startsWith('tr') && word !== 'trong') return 'before';
  if (word === 'tu') return isStretch(point) ? 'in' : 'from';
  if (word === 'sau') return 'after';
  if (word === 'trong' || word === 'vao' || word === 'nam') {
    return words.some((each) => each[1] === 'cham nhat' || each[1] === 'muon nhat') ? 'until' : 'in';
  }
  return 'until';
}

function isWhole(point: TimePoint): boolean {
  return intervalOf(point) !== null;
}
