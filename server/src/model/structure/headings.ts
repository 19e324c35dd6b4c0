import { type Block, type Marker, textOf } from '../../syntax/block';
import { fold } from '../../text/fold';
import { isCapitals } from '../../text/letter-case';
import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';
import { perBlock } from '../document/memo';
import { agencyStartsAt, isAgencyTitle } from '../mentions/agency-words';
import type { Section } from '../types';

/** What a numbered block says as a heading. */
export interface Heading {
  readonly marker: Marker;
  readonly title: TextRange;
  readonly titleText: string;
  readonly role: Section['role'];
  /** Text goes on behind the title: "2.3. Sở Nội vụ: Chủ trì, phối hợp …". */
  readonly leadIn: boolean;
  /** Order of kinds: a smaller rank holds a larger one. */
  readonly rank: number;
}

/** Headings up to this rank (I., 1.) open a stretch of their own; deeper ones end with it. */
export const CHUNK_RANK = 2;

/** Longer text is a paragraph, numbered or not. */
const MAX_TITLE = 300;
const MAX_LEAD_IN = 200;
const MAX_DAMAGED_NAME = 40;

/** A longer one says more than who. */
const MAX_AGENCY = 60;
/** A longer line that ends with a colon is a sentence that opens a list. */
const MAX_LIST_TITLE = 140;

const MAX_TOPIC = 60;
const TOPIC = /^(?:muc dich|muc tieu|yeu cau|doi tuong|pham vi|thoi gian|dia diem|thanh phan|noi dung|hinh thuc|kinh phi)(?: |$)/;

const RANKS: Partial<Record<Marker['kind'], number>> = { part: 0, appendix: 0, roman: 1, article: 1, arabic: 2, decimal: 3, activity: 4 };

/** The heading that `block` is, or null: a numbered line that does not end as a sentence does, or one that opens with an agency and a colon. */
export const headingOf = perBlock<Heading | null>((block) => {
  const { marker, plain, content } = block;
  if (!marker || block.kind !== 'text') return null;
  const rank = rankOf(marker);
  if (rank === null || block.fields.length > 0) return null;
  const make = (title: TextRange, leadIn: boolean): Heading => {
    const titleText = textOf(block, title);
    // "PHÂN CÔNG NHIỆM VỤ" over a table lists the tasks; it does not say again who does what.
    const role = marker.kind === 'appendix' ? 'other' : title.end < content.end && opensAsAgency(titleText) ? 'agency' : roleOf(titleText);
    return { marker, title, titleText, role, leadIn, rank };
  };
  if (rank <= 1 && content.end === content.start) return make(content, false);
  const colon = plain.indexOf(':', content.start);
  if (colon >= 0 && colon < content.end - 1 && colon - content.start <= MAX_LEAD_IN) {
    const title = trimRange(plain, { start: content.start, end: colon });
    if (rank >= 1 && isAgencyTitle(plain.slice(title.start, title.end))) return make(title, true);
    // "1. Mục tiêu chung: Nâng cao …": the usual titles are titles with their text behind them, too.
    if ((rank === 1 || rank === 2) && title.end - title.start <= MAX_TOPIC && TOPIC.test(fold(plain.slice(title.start, title.end)))) return make(title, true);
    // Names cannot be read in damaged text: a short opening before a colon is taken for one.
    if (rank === 2 && block.damaged && title.end - title.start <= MAX_DAMAGED_NAME) return make(title, true);
  }
  const title = trimColon(plain, content);
  const length = title.end - title.start;
  if (length === 0 || length > MAX_TITLE) return null;
  if (rank > 1 && endsSentence(plain.slice(title.start, title.end))) return null;
  if (rank > 1 && length > MAX_LIST_TITLE && title.end < content.end && opensList(plain.slice(title.start, title.end))) return null;
  if (rank === 1 && (length > 160 || marker.kind === 'article') && endsSentence(plain.slice(title.start, title.end))) return null;
  return make(title, false);
});

/**
 * The heading that `block` is though it ends as a sentence does: to be asked only where the headings before it in its list show that it is one
 * ("1. Rà soát …", "2. Tập huấn …", "3. Đẩy mạnh ….").
 */
export function sentenceHeadingOf(block: Block): Heading | null {
  const { marker, plain, content, kind, fields } = block;
  if (kind !== 'text' || marker?.kind !== 'arabic' || fields.length > 0 || content.end - content.start > MAX_TITLE) return null;
  const title = { start: content.start, end: content.end - 1 };
  const words = plain.slice(title.start, title.end);
  if (plain[title.end] !== '.' || /[.:!?]/.test(words) || !/^\p{Lu}/u.test(words)) return null;
  const titleText = textOf(block, title);
  return { marker, title, titleText, role: roleOf(titleText), leadIn: false, rank: RANKS.arabic as number };
}

/** A long line before a colon; "Về kiến nghị …:" names a matter, however long. */
function opensList(title: string): boolean {
  return withoutBrackets(title).length > MAX_LIST_TITLE && !/^Về\s[^:]+$/u.test(title);
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,400}\)/g, '');
}

/** "Các cơ quan đăng ký đầu tư (Sở Tài chính, …):": a name that holds a verb, short and with a colon behind it. */
function opensAsAgency(title: string): boolean {
  const bare = withoutBrackets(title).trim();
  return bare.length <= MAX_AGENCY && agencyStartsAt(bare, 0) && !/chủ trì|phối hợp|thực hiện|gồm|như sau/iu.test(bare);
}

function rankOf(marker: Marker): number | null {
  const rank = RANKS[marker.kind];
  if (rank === undefined) return null;
  return marker.kind === 'decimal' ? rank + marker.number.split('.').length - 2 : rank;
}

function endsSentence(title: string): boolean {
  return /[.;,!?…]$/u.test(title) && !isCapitals(title);
}

function trimColon(plain: string, range: TextRange): TextRange {
  const { start } = range;
  let { end } = range;
  while (end > start && /[\s:]/.test(plain[end - 1] as string)) end--;
  return { start, end };
}

const ROLES: readonly (readonly [Section['role'], RegExp])[] = [
  [
    'organisation',
    /^(?:to chuc th[a-z']{1,3}c hien|to chuc trien khai|trach nhiem (?:thuc hien|cua|to chuc)|phan cong (?:thuc hien|nhiem vu|trach nhiem|to chuc)|giao (?:trach nhiem|nhiem vu)|to chuc thi hanh|dieu khoan thi hanh)/,
  ],
  ['budget', /^(?:kinh phi|nguon kinh phi|nguon luc|du toan|nguon von)/],
  ['report', /^(?:che do (?:bao cao|thong tin)|bao cao|thong tin,? bao cao)/],
  ['purpose', /^(?:muc [dp]ich|muc tieu|yeu cau|quan diem|doi tuong|pham vi|danh gia|thuc trang|tinh hinh|ket qua|su can thiet|can cu)/],
  ['tasks', /(?:nhiem vu|noi dung|giai phap|hoat dong)/],
];

/** What a section is for, by its title. */
export function roleOf(title: string): Section['role'] {
  if (isAgencyTitle(title.replace(/\s[-–]\s(?:Cơ quan|cơ quan|Đơn vị|đơn vị) (?:thường trực|đầu mối|chủ trì)[^:]{0,60}$/u, ''))) return 'agency';
  const folded = fold(title);
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

/** The name that "Đề nghị Liên đoàn Lao động tỉnh", "Trách nhiệm của Sở Y tế" and "Sở Y tế (cơ quan thường trực)" hold. */
export function withoutOpening({ plain }: Block, { start, end }: TextRange): TextRange {
  const opening = /^(?:Đề nghị|Giao(?: cho)?|Trách nhiệm của|Nhiệm vụ của|Đối với|Về phía|Phân công)\s+/u.exec(plain.slice(start, end));
  const bracket = plain.indexOf('(', start);
  return {
    start: start + (opening?.[0].length ?? 0),
    end: bracket > start && bracket < end && plain[end - 1] === ')' ? plain.slice(0, bracket).trimEnd().length : end,
  };
}
