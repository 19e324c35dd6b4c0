import { editDistance } from '../text/edit-distance';
import type { TextRange } from '../text/range';
import { trimRange } from '../text/range';
import type { LabelledValue } from './block';
import { AGENCY_LABEL_START, AGENCY_LABEL_WORDS, type FieldRole, ROLE_BY_FORM } from './labels';

/** A label is short: longer text before a colon is a sentence. */
const MAX_LABEL = 64;
/** What follows a time label that has lost its colon. */
const TIME_START =
  /^\s{1,4}(?:sau khi|trong|truoc|tu |den |quy |qui |nam \d|thang \d|thuong xuyen|hang |dinh ky|hoan thanh|xong|ngay \d|giai doan|theo tien do|theo ke hoach|moi )/;
const TIME_FORMS = [...ROLE_BY_FORM]
  .filter(([, role]) => role === 'time')
  .map(([form]) => form)
  .sort((a, b) => b.length - a.length);
/** Forms long enough to be recognised with slips in damaged text. */
const LOOSE_FORMS = [...ROLE_BY_FORM].filter(([form]) => form.length >= 7);

/** The role of a label as written before its colon (folded, any spacing), or null when it is no label. */
export function roleOfLabel(folded: string, loose = false): FieldRole | null {
  const plainly = ROLE_BY_FORM.get(folded);
  if (plainly) return plainly;
  const key = folded
    .replace(/\([^)]{0,40}\)/g, ' ')
    .replace(/[,/*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:du kien|cu the|chinh)$/, '');
  const exact = ROLE_BY_FORM.get(key);
  if (exact) return exact;
  if (AGENCY_LABEL_START.test(key)) {
    const words = key.split(' ');
    if (words.every((word) => AGENCY_LABEL_WORDS.has(word))) {
      if (key.includes('chu tri')) return 'lead';
      if (key.includes('phoi hop')) return 'partners';
      if (/(?:thuc hien|tham muu|soan thao|phu trach|trien khai|trinh|dau moi|xay dung|to chuc)$/.test(key)) return 'lead';
    }
  }
  return loose ? looseRole(key) : null;
}

function looseRole(key: string): FieldRole | null {
  let best: FieldRole | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [form, role] of LOOSE_FORMS) {
    const allowed = Math.max(1, Math.floor(form.length * 0.22));
    if (Math.abs(form.length - key.length) > allowed) continue;
    const distance = editDistance(form, key, allowed);
    if (distance <= allowed && distance / form.length < bestDistance) {
      best = role;
      bestDistance = distance / form.length;
    }
  }
  return best;
}

interface FoundLabel {
  readonly role: FieldRole;
  readonly label: TextRange;
  /** Where the value begins: behind the colon. */
  readonly valueStart: number;
}

/**
 * The label that starts at `start`, or null. `plain` and `folded` have the same offsets.
 * `loose` matches with slips, for text that has lost its marks.
 */
export function labelAt(plain: string, folded: string, start: number, loose: boolean): FoundLabel | null {
  if (!/\p{L}/u.test(plain[start] ?? '')) return null;
  const colon = colonAfter(folded, start);
  if (colon >= 0) {
    const role = roleOfLabel(folded.slice(start, colon), loose);
    if (role) return { role, label: trimRange(plain, { start, end: colon }), valueStart: colon + 1 };
  }
  return timeLabelWithoutColon(plain, folded, start);
}

/** The first colon behind `start` that can end a label, or -1. */
function colonAfter(folded: string, start: number): number {
  const near = folded.slice(start, start + MAX_LABEL + 1).indexOf(':');
  return near < 0 ? -1 : start + near;
}

function timeLabelWithoutColon(plain: string, folded: string, start: number): FoundLabel | null {
  if (folded[start] !== 't' && folded[start] !== 'l') return null;
  const head = folded.slice(start, start + MAX_LABEL).replace(/\s/g, ' ');
  const form = TIME_FORMS.find((candidate) => head.startsWith(candidate));
  if (!form || !/\p{Lu}/u.test(plain[start] ?? '')) return null;
  const end = start + form.length;
  return TIME_START.test(folded.slice(end, end + 24)) ? { role: 'time', label: { start, end }, valueStart: end } : null;
}

/**
 * All labelled values of a block, in order: one at `contentStart`, and further ones behind the end of a sentence
 * ("… đúng quy định. Thời gian hoàn thành: …") or inside one bracket ("(Chủ trì: A; phối hợp: B)").
 */
export function labelledValues(plain: string, folded: string, contentStart: number, loose: boolean): LabelledValue[] {
  const found: FoundLabel[] = [];
  const first = labelAt(plain, folded, contentStart, loose);
  if (first) found.push(first);
  for (let colon = folded.indexOf(':', first ? first.valueStart : contentStart); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    const start = phraseStart(plain, colon, contentStart);
    if (start === null) continue;
    const opensSentence = /\p{Lu}/u.test(plain[start] as string);
    if (!opensSentence && found.length === 0) continue;
    const role = roleOfLabel(folded.slice(start, colon));
    // A second "Nội dung:" or "Kết quả:" in running text is far more often prose than a field.
    if (role && (found.length > 0 || role === 'lead' || role === 'partners' || role === 'time')) {
      found.push({ role, label: trimRange(plain, { start, end: colon }), valueStart: colon + 1 });
    }
  }
  return found.map(({ role, label, valueStart }, i) => {
    const next = found[i + 1];
    return { role, label, value: valueRange(plain, valueStart, next ? next.label.start : plain.length, label.start) };
  });
}

/** Start of the phrase that ends at `colon`, when it follows the end of a sentence, a semicolon or a bracket; else null. */
function phraseStart(plain: string, colon: number, from: number): number | null {
  const low = Math.max(from, colon - MAX_LABEL);
  for (let i = colon - 1; i >= low; i--) {
    const char = plain[i] as string;
    if (char === '.' || char === ';' || char === '(' || char === '|' || char === ',' || char === '-' || char === '+') {
      let start = i + 1;
      while (start < colon && /\s/.test(plain[start] as string)) start++;
      if (char === ',' || ((char === '-' || char === '+') && !/\s/.test(plain[i - 1] ?? ' '))) continue;
      return start < colon ? start : null;
    }
  }
  return null;
}

function valueRange(plain: string, start: number, end: number, labelStart: number): TextRange {
  let { start: from, end: to } = trimRange(plain, { start, end });
  // "(Chủ trì: A; phối hợp: B)": the closing bracket belongs to the bracket, not to the value.
  const opened = plain.lastIndexOf('(', labelStart);
  if (opened >= 0 && plain.indexOf(')', opened) >= labelStart) {
    const close = plain.indexOf(')', from);
    const inner = plain.indexOf('(', from);
    if (close >= 0 && close < to && !(inner >= 0 && inner < close)) to = close;
  }
  while (to > from && /[\s.;,(+–-]/.test(plain[to - 1] as string)) to--;
  if (plain.slice(from, to).endsWith('./')) to -= 2;
  return { start: Math.min(from, to), end: to };
}
