import { citationsOf } from '../model/citations/citations';
import { planYearOf } from '../model/structure/plan-year';
import { timesOf } from '../model/times/mentions';
import { pointsIn } from '../model/times/points';
import type { Plan } from '../model/types';
import { type Block, sourceRange, textOf } from '../syntax/block';
import { isDay } from '../text/calendar';
import type { TextEdit } from '../text/edit';
import { overlaps, type TextRange } from '../text/range';

/** Changes of one kind, shown under one heading; those that are not certain wait for a tick. */
export interface RolloverGroup {
  readonly label: string;
  readonly certain: boolean;
  readonly edits: readonly TextEdit[];
}

/** A place that a person has to decide on. */
export interface RolloverQuestion {
  readonly range: TextRange;
  readonly message: string;
}

export interface Rollover {
  readonly groups: readonly RolloverGroup[];
  readonly questions: readonly RolloverQuestion[];
}

const LABELS = {
  header: 'Số, ngày ban hành để trống',
  title: 'Năm trong tên kế hoạch',
  time: 'Năm trong thời gian thực hiện',
  stretch: 'Nhiều năm trong thời gian thực hiện',
  prose: 'Năm trong nội dung',
} as const;
type Kind = keyof typeof LABELS;

const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d])|(?<=[/.-])(?:19|20)\d{2}(?!\d)/g;

/** The year that a plan is of: by its title or its date, else that of the newest document it cites; null when nothing tells: then there is nothing to count from. */
function yearOf(plan: Plan): { readonly year: number; readonly said: boolean } | null {
  const inTitle = /(?:năm|giai đoạn) {0,2}(20\d{2})(?! {0,2}[-–] {0,2}20)/iu.exec(plan.header.title?.normalize('NFC') ?? '')?.[1];
  const said = inTitle ? Number(inTitle) : planYearOf(plan.header);
  if (said !== null) return { year: said, said: true };
  const cited = plan.tree.blocks
    .flatMap((block) => citationsOf(block).flatMap(({ date }) => date ?? []))
    .sort()
    .at(-1);
  return cited === undefined ? null : { year: Number(cited.slice(0, 4)), said: false };
}

/**
 * What turns `plan` into the plan of `year`: its years and deadlines moved on by as many years, number and day of issue left blank. Nothing inside
 * citations, their titles and quotations is touched. Earlier years, stretches of years and days that the new year does not have are questions.
 */
export function rolloverOf(plan: Plan, year: number): Rollover {
  const known = yearOf(plan);
  if (known === null) return { groups: [], questions: [] };
  const from = known.year;
  const found: Record<Kind, TextEdit[]> = { header: [], title: [], time: [], stretch: [], prose: [] };
  const questions: RolloverQuestion[] = [];
  const { header, tree } = plan;
  if (!known.said)
    questions.push({ range: { start: 0, end: 0 }, message: `Kế hoạch không ghi năm; theo văn bản mới nhất được viện dẫn, đã coi là của năm ${from}.` });
  const titles = new Set(header.titleSpans.map(({ block }) => block));
  const timeFields = new Map(plan.tasks.flatMap(({ time }) => time?.value.map(({ block, range }) => [block, range] as const) ?? []));
  const at = (block: Block, range: TextRange): TextRange => {
    const base = tree.offsets[tree.indexOf(block)] ?? 0;
    const { start, end } = sourceRange(block, range);
    return { start: base + start, end: base + end };
  };
  for (const block of tree.blocks) {
    if ((block.kind !== 'text' && block.kind !== 'row') || block === header.dateSpan?.block || block === header.numberSpan?.block) continue;
    for (const { range, place } of yearsIn(block, timeFields.get(block))) {
      const written = Number(block.plain.slice(range.start, range.end));
      const moved = moveYear(block, range, written, from, year, titles.has(block) ? 'title' : place);
      if ('question' in moved) questions.push({ range: at(block, range), message: `“${textOf(block, moved.around)}”: ${moved.question}` });
      else if (moved.kind !== 'asked') found[moved.kind].push({ range: at(block, range), newText: String(written + year - from) });
    }
  }
  found.header.push(...headerEdits(plan, year - from, at));
  const groups = (Object.keys(LABELS) as Kind[]).map((kind) => ({ label: LABELS[kind], certain: kind !== 'prose' && kind !== 'stretch', edits: found[kind] }));
  return { groups: groups.filter(({ edits }) => edits.length > 0), questions };
}

interface FoundYear {
  readonly range: TextRange;
  readonly place: 'time' | 'prose';
}

/** The years of a block that belong to a time, outside citations and quotations. */
function yearsIn(block: Block, field: TextRange | undefined): FoundYear[] {
  const cited = citationsOf(block).map(({ extent }) => extent);
  const stretches = [...(field ? [field] : []), ...timesOf(block).map(({ range }) => range)];
  const years: FoundYear[] = [];
  for (const { index, 0: text } of block.plain.matchAll(YEAR)) {
    const range = { start: index, end: index + text.length };
    if (cited.some((extent) => overlaps(extent, range)) || !stretches.some((stretch) => stretch.start <= range.start && range.end <= stretch.end)) continue;
    years.push({ range, place: field && field.start <= range.start && range.end <= field.end ? 'time' : 'prose' });
  }
  return years;
}

/** `asked`: the first year of the same stretch is a question already. */
type Moved = { readonly kind: Kind | 'asked' } | { readonly question: string; readonly around: TextRange };

function moveYear(block: Block, range: TextRange, written: number, from: number, to: number, place: 'title' | 'time' | 'prose'): Moved {
  const point = pointsIn(block.folded, place === 'time' ? 'field' : 'prose').find((each) => each.range.start <= range.start && range.end <= each.range.end);
  const around = point?.range ?? range;
  if (point?.lastYear != null && place === 'time' && (point.year ?? 0) >= from) return { kind: 'stretch' };
  if (point?.lastYear != null && written === point.lastYear && written !== point.year) return { kind: 'asked' };
  if (point?.lastYear != null) return { question: 'giai đoạn nhiều năm, cần xem có còn đúng không.', around };
  if (written < from) return { question: `năm trước năm ${from}, có thể là số liệu đã qua.`, around };
  if (place === 'prose' && written > from + 1) return { question: 'mục tiêu dài hạn, cần xem có còn đúng không.', around };
  if (point?.day != null && point.month !== null && !isDay(written + to - from, point.month, point.day))
    return { question: `năm ${written + to - from} không có ngày này.`, around };
  return { kind: place };
}

/** Number and day of the new plan are not known yet. */
function headerEdits({ header }: Plan, moved: number, at: (block: Block, range: TextRange) => TextRange): TextEdit[] {
  const edits: TextEdit[] = [];
  const { numberSpan, number, dateSpan, date } = header;
  if (numberSpan && number !== null) {
    const text = numberSpan.block.plain.slice(numberSpan.range.start, numberSpan.range.end);
    const digits = /\d[\d ]*(?=\/)/.exec(text);
    if (digits) {
      const start = numberSpan.range.start + digits.index;
      edits.push({ range: at(numberSpan.block, { start, end: start + digits[0].length }), newText: '      ' });
    }
  }
  if (dateSpan && date !== null) {
    const text = dateSpan.block.plain.slice(dateSpan.range.start, dateSpan.range.end);
    const match = /ng[àa]y.{0,30}n[ăa]m\s{0,3}\d{4}/iu.exec(text);
    if (match) {
      const start = dateSpan.range.start + match.index;
      edits.push({ range: at(dateSpan.block, { start, end: start + match[0].length }), newText: `ngày     tháng     năm ${Number(date.slice(0, 4)) + moved}` });
    }
  }
  return edits;
}
