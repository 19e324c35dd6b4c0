import type { Catalog } from '../../catalog/catalog';
import { type Block, textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import type { Span, SyntaxTree } from '../../syntax/tree';
import { type IsoDate, isoDay, isoMonth } from '../../text/calendar';
import { isCapitals } from '../../text/letter-case';
import type { Header } from '../types';
import { headingOf } from './headings';
import { provinceOf } from './province';

/** The letterhead, title and preamble stand within so many blocks. */
export const HEAD_BLOCKS = 40;
const NUMBER =
  /S[ốóo06]\s{0,3}:\s{0,10}([0-9]{0,6})[.…_\s]{0,40}\/\s{0,3}((?:\d{4}\s?\/\s?)?[\p{Lu}][\p{L}0-9&]{0,12}(?:\s?[-–./]\s?[\p{L}0-9&]{1,14}){0,4})?/u;
/** Party documents: "Số 45-KH/TU", without a colon, number and kind joined by a hyphen. */
const PARTY_NUMBER =
  /^S[ốố]\s{0,3}:?\s{0,10}([0-9]{0,6})[.…_\s]{0,40}[-–]\s{0,3}([\p{Lu}]{1,4}[\p{L}]{0,3}\/[\p{L}0-9]{1,14}(?:[-–][\p{L}0-9]{1,14}){0,3})(?![\p{L}\p{N}])/u;
const DATE =
  /(?<![\p{L}\p{N}/-])((?:\p{Lu}[\p{L}.]{0,14}(?:\s|\s?-\s?)){0,5}\p{Lu}[\p{L}]{0,14})\s{0,3},\s{0,6}[Nn]g[àa]y\s{0,6}(\d{1,2}|[.…_]{1,20})?\s{0,20}th[áa]ng\s{0,6}(\d{1,2}|[.…_]{1,20})?\s{0,20}n[ăa]m\s{0,4}(\d{4})?/u;
const TOLD_DATE = /^[\s|]{0,8}(\d{1,2}\/\d{1,2}\/(?:19|20)\d{2})/u;
const TOLD_NUMBER = /^[\s|]{0,8}(\d{1,6}(?:[/-]\d{4})?[/-]([\p{Lu}][\p{L}0-9&]{0,12}(?:[-/][\p{L}0-9]{1,14}){0,4}))/u;
/** The first words of the name of an agency that issues documents, in the capitals of a letterhead. */
export const ISSUER_START =
  /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|SỞ|BỘ|BAN|HỘI|CÔNG AN|VĂN PHÒNG|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|HỘI ĐỒNG|TRƯỜNG|TRUNG TÂM|CỤC|CHI CỤC|THANH TRA|TỔNG CỤC|CHÍNH PHỦ|THỦ TƯỚNG|TÒA ÁN|VIỆN|QUỐC HỘI|ĐẢNG ĐOÀN|ĐẢNG BỘ|CHI BỘ|HUYỆN ỦY|THÀNH ỦY|BỆNH VIỆN|HỌC VIỆN|ĐẠI HỌC|TRẠM|CÔNG TY|TẬP ĐOÀN|LIÊN|ĐOÀN|PHÒNG|NGÂN HÀNG|KHO BẠC|BẢO HIỂM|MẶT TRẬN|BÁO|ĐÀI|BẢO TÀNG|KHU|HẠT|ỦY BAN MẶT TRẬN|ỦY BAN)(?=\s|$)/u;
/** An office that says nothing without the agency above it. */
const NAMELESS = /^(?:VĂN PHÒNG|THANH TRA|HỘI ĐỒNG|BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN TỔ CHỨC|BAN CHẤP HÀNH|BAN THƯỜNG VỤ)$/u;
const ISSUED_BY =
  /(?:^|[\s,;])((?:Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Bộ|Ban|Công an|Tỉnh ủy|Thành ủy|Hội)(?: [\p{L},]{1,14}){1,8}?) (?:ban hành|xây dựng|đề ra) (?:Kế hoạch|kế hoạch)/u;

/** Reads letterhead, number, date, title and issuer. Nothing there gives nulls. Total. */
export function readHeader(tree: SyntaxTree, catalog: Catalog): Header {
  const head = headBlocks(tree.blocks);
  const number = findNumber(head);
  const date = findDate(head);
  const titleSpans = findTitle(head);
  const title = titleSpans.map(({ block, range }) => textOf(block, range)).join(' ');
  const issuer = findIssuer(head);
  const named = [issuer ?? '', title, ...head.slice(0, 14).map(({ plain }) => plain)].join(' ; ');
  return {
    kind: kindOf(head, number?.number ?? number?.symbol ?? null),
    number: number?.number ?? null,
    numberSpan: number?.span ?? null,
    date: date?.date ?? null,
    dateSpan: date?.span ?? null,
    place: date?.place ?? null,
    issuer,
    title: title === '' ? null : title,
    titleSpans,
    province: provinceOf(named, date?.place ?? null, catalog),
  };
}

/** True for the heading that the body begins with: no block from there on says anything of the header. */
export function endsHead(block: Block): boolean {
  const heading = headingOf(block);
  return heading !== null && heading.rank <= 2 && heading.marker.kind !== 'part';
}

/** Blocks before the first heading of the first part, and no more than a few. */
function headBlocks(blocks: readonly Block[]): readonly Block[] {
  let end = 0;
  while (end < Math.min(blocks.length, HEAD_BLOCKS) && !endsHead(blocks[end] as Block)) end++;
  return blocks.slice(0, end).filter(({ kind }) => kind === 'text' || kind === 'row');
}

function findNumber(head: readonly Block[]): { number: string | null; symbol: string | null; span: Span } | null {
  for (const [at, block] of head.entries()) {
    if (landmarkOf(block) === 'basis') continue;
    const party = PARTY_NUMBER.exec(block.plain.slice(block.content.start, block.content.start + 120));
    if (party) return partyNumber(block, party);
    const match = NUMBER.exec(block.plain.slice(0, 400));
    if (!match) {
      const told = numberTold(block, head[at + 1]);
      if (told) return told;
      continue;
    }
    const symbol = match[2]?.replace(/\s+/g, '').replace(/–/g, '-') ?? null;
    const number = match[1] && symbol ? `${match[1]}/${symbol}` : null;
    const start = match.index + (match[0].indexOf(':') + 1);
    const range = { start: start + (/^\s*/.exec(match[0].slice(match[0].indexOf(':') + 1))?.[0].length ?? 0), end: match.index + match[0].trimEnd().length };
    return { number, symbol, span: { block, range } };
  }
  return null;
}

/** "Số hiệu: 12/CT-TTg", as legal web sites tell of a document above its text. */
function numberTold(block: Block, next: Block | undefined): { number: string; symbol: string; span: Span } | null {
  const told = valueTold(/^\s*so hieu ?: */, block, next, TOLD_NUMBER);
  return told && { number: told.value, symbol: told.match[2] as string, span: told.span };
}

/** "Ngày ban hành: 26/11/2025", likewise. */
function dateTold(block: Block, next: Block | undefined): { date: IsoDate; place: null; span: Span } | null {
  const told = valueTold(/^\s*ngay ban hanh ?: */, block, next, TOLD_DATE);
  if (!told) return null;
  const [day, month, year] = told.value.split('/').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { date: isoDay(year, month, day), place: null, span: told.span } : null;
}

/** The value behind `label`, perhaps in the paragraph below it: what the first group of `pattern` meets. */
function valueTold(label: RegExp, block: Block, next: Block | undefined, pattern: RegExp): { value: string; match: RegExpExecArray; span: Span } | null {
  const found = label.exec(block.folded);
  if (!found) return null;
  const from = found[0].length;
  const place = /\S/.test(block.plain.slice(from)) ? { block, from } : next && { block: next, from: 0 };
  const match = place ? pattern.exec(place.block.plain.slice(place.from, place.from + 60)) : null;
  if (!place || !match) return null;
  const value = match[1] as string;
  const start = place.from + match[0].length - value.length;
  return { value, match, span: { block: place.block, range: { start, end: start + value.length } } };
}

function partyNumber(block: Block, match: RegExpExecArray): { number: string | null; symbol: string; span: Span } {
  const symbol = (match[2] as string).replace(/–/g, '-');
  const behind = /^S\p{L}\s{0,3}:?\s{0,10}/u.exec(match[0])?.[0].length ?? 0;
  const start = block.content.start;
  return { number: match[1] ? `${match[1]}-${symbol}` : null, symbol, span: { block, range: { start: start + behind, end: start + match[0].length } } };
}

function findDate(head: readonly Block[]): { date: IsoDate | null; place: string | null; span: Span } | null {
  for (const [at, block] of head.entries()) {
    const landmark = landmarkOf(block);
    if (landmark === 'basis' || block.plain.length > 400) continue;
    const match = DATE.exec(block.plain);
    if (!match) {
      const told = dateTold(block, head[at + 1]);
      if (told) return told;
      continue;
    }
    const place = (match[1] as string).replace(/\s+/g, ' ');
    const day = Number(match[2]);
    const month = Number(match[3]);
    const year = match[4];
    const start = match.index + (match[1] as string).length;
    const from = start + (/^[\s,]*/.exec(block.plain.slice(start))?.[0].length ?? 0);
    const span = { block, range: { start: from, end: match.index + match[0].trimEnd().length } };
    if (!year || !(month >= 1 && month <= 12)) return { date: null, place, span };
    // A day that its month does not have is one that a rule tells of.
    return { date: day >= 1 && day <= 31 ? isoDay(Number(year), month, day) : isoMonth(Number(year), month), place, span };
  }
  return null;
}

/** The lines below "KẾ HOẠCH" (or the subject of a letter), up to the preamble. */
function findTitle(head: readonly Block[]): Span[] {
  const at = head.findIndex((block) => landmarkOf(block) === 'plan' || landmarkOf(block) === 'subject');
  if (at < 0) return [];
  const first = head[at] as Block;
  if (landmarkOf(first) === 'subject') return [{ block: first, range: first.content }];
  const spans: Span[] = [];
  for (const block of head.slice(at + 1, at + 6)) {
    const text = textOf(block, block.content);
    if (spans.length > 0 && (landmarkOf(block) !== null || text.length > 260 || /[:;.]$/.test(text))) break;
    if (landmarkOf(block) === 'basis' && spans.length === 0 && text.length > 300) break;
    if (block.marker || /^\(/.test(text)) break;
    spans.push({ block, range: block.content });
  }
  return spans;
}

/** The agency that issues: the lower one of two in a letterhead ("UBND TỈNH …" above "SỞ …"), its name joined when it runs over lines. */
function findIssuer(head: readonly Block[]): string | null {
  let issuer: string | null = null;
  for (const block of head.slice(0, 14)) {
    const landmark = landmarkOf(block);
    if (landmark === 'plan' || landmark === 'number' || landmark === 'decision') break;
    for (const part of block.plain.split(/\||\s{3,}|\t/)) {
      const text = part
        .replace(/(?:C[ỘO]NG H\S{1,3} XÃ HỘI|CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN|Độc lập)[\s\S]*$/u, '')
        .replace(/[-–—_*]{2,}|^\*$/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (!isCapitals(text) || text.length > 120 || /^S[ỐÔO]\s?:/u.test(text)) continue;
      if (ISSUER_START.test(text)) issuer = issuer !== null && NAMELESS.test(text) ? `${issuer} ${text}` : text;
      else if (issuer !== null && landmark === null) issuer = `${issuer} ${text}`;
    }
  }
  if (issuer !== null) return issuer;
  for (const block of head) {
    const match = ISSUED_BY.exec(block.plain.replace(/\s/g, ' ').slice(-1200));
    if (match) return (match[1] as string).trim();
  }
  return null;
}

function kindOf(head: readonly Block[], number: string | null): Header['kind'] {
  const marks = new Set(head.map(landmarkOf));
  if (marks.has('decision')) return 'quyet-dinh';
  if (marks.has('plan')) return 'ke-hoach';
  if (marks.has('subject') || marks.has('addressee')) return 'cong-van';
  if (number && /KH(?:-|\/|$)/.test(number)) return 'ke-hoach';
  return head.some(({ folded }) => /^\s*ke hoach\s/.test(folded)) ? 'ke-hoach' : 'khac';
}
