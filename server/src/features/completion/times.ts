import { NameIndex } from '../../catalog/search/name-index';
import { inAllSections } from '../../model/document/memo';
import type { Block } from '../../syntax/block';
import { isDay, isoDay } from '../../text/calendar';
import { fold } from '../../text/fold';
import { dayOf, type FeatureContext } from '../context';
import { type CaretContext, isOpen } from './caret-context';
import type { Proposal } from './item';

/** Time expressions without a date, as plans write them. */
const FIXED = [
  'Thường xuyên',
  'Hằng năm',
  'Thường xuyên, hằng năm',
  'Hằng quý',
  'Hằng tháng',
  'Định kỳ 6 tháng, hằng năm',
  'Theo kế hoạch',
  'Khi có yêu cầu',
] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MAX_ITEMS = 12;

let fixedIndex: NameIndex<string> | null = null;

/** Values of time fields: typed without marks, by number, or taken from the rest of the plan. Nothing where a value stands in full: Enter ends the line. */
export function timeProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  if (caret.role !== 'time') return [];
  const from = caret.typed.lastIndexOf(';') + 1;
  const start = from + (/^\s*/.exec(caret.typed.slice(from))?.[0].length ?? 0);
  const typed = caret.typed.slice(start);
  if (typed.length > 60 || /\.\s*$/.test(typed) || (typed === '' && !isOpen(caret))) return [];
  const all = [...new Set(valuesFor(typed, context, caret.cursor.block))];
  const written = typed.normalize('NFC').trim();
  const values = all.filter((value) => value !== written);
  if (values.length < all.length && !caret.explicit) return [];
  const range = { start: caret.typedStart + start, end: caret.cursor.offset };
  return values.slice(0, MAX_ITEMS).map((value, rank) => ({ kind: 'time', label: value, range, newText: value, rank }));
}

function valuesFor(typed: string, context: FeatureContext, own: Block): string[] {
  const day = firstDay(context);
  const year = Number(day.slice(0, 4));
  const folded = fold(typed.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const used = usedValues(context, own);
  if (folded === '') return [...used.slice(0, 6), 'Thường xuyên', ...nextQuarters(day), `Trước ngày 31/12/${year}`, 'Hằng năm', `Năm ${year}`];
  const known = used.filter((value) => ` ${fold(value)}`.includes(` ${folded}`));
  fixedIndex ??= new NameIndex(FIXED.map((text) => ({ entry: text, forms: [text, ...(text === 'Hằng năm' ? ['Hàng năm'] : [])] })));
  return [...dated(folded, day, year), ...fixedIndex.search(typed).map(({ entry }) => entry), ...known];
}

/** The day on which the plan's work can begin: its own, or New Year's Day of the year it is for ("Kế hoạch … năm 2027"). */
function firstDay(context: FeatureContext): string {
  const day = dayOf(context);
  const { title, date } = context.plan.header;
  const years = [...fold(title ?? '').matchAll(/nam (20[0-9]{2})(?! ?[-–])/g)].map((match) => match[1] as string);
  const year = years[years.length - 1];
  if (year === undefined || year === day.slice(0, 4)) return day;
  return year > day || date === null ? `${year}-01-01` : day;
}

/** Values with a date that the words can mean. */
function dated(folded: string, day: string, year: number): string[] {
  const quarter = /^(?:(trong|truoc|het|den het) )?(?:quy|qui|q) ?(i{1,3}|iv|[1-4])(?: ?[/-]? ?(?:nam )?(20\d{0,2})?)?$/.exec(folded);
  if (quarter) {
    const number = ROMAN.findIndex((roman) => roman.toLowerCase() === quarter[2]) + 1 || Number(quarter[2]);
    const years = yearsFor((one) => isoDay(one, number * 3, 28), quarter[3]?.length === 4 ? Number(quarter[3]) : null, day);
    const before = { trong: 'Trong quý', truoc: 'Trước quý', het: 'Hết quý', 'den het': 'Đến hết quý' }[quarter[1] ?? ''] ?? 'Quý';
    return years.map((one) => `${before} ${ROMAN[number - 1]}/${one}`);
  }
  if (/^(?:quy|qui|q)$/.test(folded)) return nextQuarters(day);
  const date = /^(?:(hoan thanh truoc|hoan thanh|truoc|den|den het|cham nhat|tu)? ?(?:ngay )?)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d{2})?)?$/.exec(folded);
  if (date) return dayTexts(Number(date[2]), Number(date[3]), date[4] ? Number(date[4]) : null, date[1] ?? null, day);
  const month = /^(?:(hoan thanh truoc|hoan thanh|trong|truoc|den het|tu) )?(?:thang|thg|t) ?(\d{1,2})(?: ?[/-]? ?(?:nam )?(20\d{0,2})?)?$/.exec(folded);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return monthTexts(Number(month[2]), month[3]?.length === 4 ? Number(month[3]) : null, month[1] ?? null, day);
  const months = /^tu thang (\d{1,2}) den(?: het)?(?: thang)? (\d{1,2})(?: ?\/ ?(20\d{0,2})?)?$/.exec(folded);
  if (months && Number(months[1]) < Number(months[2]) && Number(months[2]) <= 12)
    return yearsFor((one) => isoDay(one, Number(months[2]), 28), months[3]?.length === 4 ? Number(months[3]) : null, day).map(
      (one) => `Từ tháng ${Number(months[1])} đến tháng ${Number(months[2])}/${one}`,
    );
  const period = /^(?:giai doan )?(20\d{2}) ?- ?(20\d{2})$/.exec(folded);
  if (period && Number(period[1]) < Number(period[2])) return [`Giai đoạn ${period[1]} - ${period[2]}`];
  const years = /^(?:(trong) )?(?:nam ?)?(20\d{2})$/.exec(folded);
  if (years) return [years[1] ? `Trong năm ${years[2]}` : `Năm ${years[2]}`, `Trước ngày 31/12/${years[2]}`];
  if (/^nam( 2\d{0,2})?$/.test(folded)) return [`Năm ${year}`, `Năm ${year + 1}`];
  if (/^tr(?:u|uo|uoc)?(?: (?:n|ng|nga|ngay))?$/.test(folded))
    return [`Trước ngày 30/6/${year}`, `Trước ngày 31/12/${year}`].filter((_, i) => i > 0 || day <= `${year}-06-30`);
  if (/^hoan t/.test(folded))
    return [
      `Hoàn thành trước ngày 31/12/${year}`,
      `Hoàn thành trước ngày 30/6/${year}`,
      ...nextQuarters(day).map((text) => `Hoàn thành trong q${text.slice(1)}`),
    ]
      .filter((text) => fold(text).startsWith(folded))
      .filter((text) => day <= `${year}-06-30` || !text.includes('30/6'));
  return [];
}

/** This quarter and the three behind it. */
function nextQuarters(day: string): string[] {
  const first = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return [0, 1, 2, 3].map((i) => `Quý ${ROMAN[(first + i) % 4]}/${Math.floor((first + i) / 4)}`);
}

const BEFORE_DAY: Readonly<Record<string, string>> = {
  truoc: 'Trước ngày',
  'hoan thanh truoc': 'Hoàn thành trước ngày',
  'hoan thanh': 'Hoàn thành trước ngày',
  den: 'Đến ngày',
  'den het': 'Đến hết ngày',
  'cham nhat': 'Chậm nhất ngày',
  tu: 'Từ ngày',
};

function dayTexts(day: number, month: number, typedYear: number | null, word: string | null, planDay: string): string[] {
  const [first, other] = yearsFor((year) => isoDay(year, month, day), typedYear, planDay);
  if (first === undefined || !isDay(first, month, day)) return [];
  const text = (year: number): string => `${word === null ? 'Trước ngày' : BEFORE_DAY[word]} ${two(day, 10)}/${two(month, 3)}/${year}`;
  return other === undefined
    ? [text(first)]
    : [text(first), text(other), ...(word === 'truoc' || word === null ? [`Trước ngày ${two(day, 10)}/${two(month, 3)} hằng năm`] : [])];
}

function monthTexts(month: number, typedYear: number | null, word: string | null, planDay: string): string[] {
  const before: Readonly<Record<string, string>> = {
    truoc: 'Trước tháng',
    trong: 'Trong tháng',
    'hoan thanh': 'Hoàn thành trong tháng',
    'hoan thanh truoc': 'Hoàn thành trước tháng',
    'den het': 'Đến hết tháng',
    tu: 'Từ tháng',
  };
  const years = yearsFor((year) => isoDay(year, month, 28), typedYear, planDay);
  return years.map((year) => `${word === null ? 'Tháng' : before[word]} ${month}/${year}`);
}

/** The year typed; else the plan's own and the next, in the order that does not lie before the plan. */
function yearsFor(at: (year: number) => string, typed: number | null, planDay: string): number[] {
  if (typed !== null) return [typed];
  const year = Number(planDay.slice(0, 4));
  return at(year) >= planDay ? [year, year + 1] : [year + 1, year];
}

/** NĐ 30: days below 10 and months 1 and 2 get a zero in front. */
function two(value: number, below: number): string {
  return value < below ? `0${value}` : String(value);
}

/** Time fields read for their values; the first ones say enough. */
const ENOUGH_FIELDS = 2000;
/** Longest value worth offering again, in UTF-16 units. */
const MAX_VALUE = 40;

interface UsedValue {
  readonly text: string;
  readonly block: Block | undefined;
}

const valuesIn = inAllSections(({ facts }): readonly UsedValue[] =>
  facts.tasks.flatMap(({ time }) => (time && time.text.length > 0 && time.text.length <= MAX_VALUE ? { text: time.text, block: time.value[0]?.block } : [])),
);

/** Values of the other time fields, most used first; without that of the block being typed in. */
function usedValues({ plan }: FeatureContext, own: Block): string[] {
  const counts = new Map<string, number>();
  for (const { text, block } of valuesIn(plan).slice(0, ENOUGH_FIELDS)) if (block !== own) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
