// Names of provinces that ended: what is said of them, and how they are written now, alone, in an agency's name and in lists.
import type { Catalog } from '../../catalog/catalog';
import type { NameMention } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import { type IsoDate, printedDate } from '../../text/calendar';
import type { TextRange } from '../../text/range';
import type { Finding, Fix } from '../rule';
import type { NameScope } from './name-context';
import { SEPARATOR } from './name-lists';
import { likeCapitals, placeName } from './name-wording';
import type { OutdatedName } from './outdated-names';

/** A province as it is called on the day. */
interface Today {
  readonly type: string;
  readonly name: string;
}

/** The finding about a province's name that has ended. */
export function provinceFinding(name: OutdatedName, scope: NameScope): Finding {
  const { catalog, day } = scope;
  const { block, range, entry } = name;
  const written = textOf(block, range);
  const today = placeName({ ...range, entries: [entry.id] }, scope);
  const since = printedDate(entry.validTo ?? '');
  if (!today) return { span: { block, range }, message: `“${written}” không còn từ ngày ${since}.`, tag: 'deprecated' };
  return {
    span: { block, range },
    message: `“${entry.name}” không còn từ ngày ${since}; ${chain(name, catalog, day)}.`,
    fixes: [listFix(name, written, today, scope) ?? twinFix(name, today, scope) ?? provinceFix(name, written, today)],
    tag: 'deprecated',
  };
}

/** "nay là tỉnh Bắc Ninh", or each step when there are several. */
function chain({ entry }: OutdatedName, catalog: Catalog, day: IsoDate): string {
  const steps: string[] = [];
  let at = catalog.agency(entry.successors[0]?.id ?? '');
  while (at && steps.length < 4) {
    steps.push(steps.length === 0 ? at.name : `từ ngày ${printedDate(at.validFrom ?? '')} là ${at.name}`);
    at = at.validTo !== null && at.validTo <= day ? catalog.agency(at.successors[0]?.id ?? '') : undefined;
  }
  return `nay là ${steps.join('; ')}`;
}

/** "Tỉnh ủy", "Tỉnh đoàn" and the name of the province stand together: "Tỉnh ủy Bắc Giang" → "Thành ủy Bắc Ninh". */
const COMMITTEE = /T[ỉi]nh\s{1,60}([ủu][ỷy]|đoàn)\s{1,60}$/iu;
const TYPED = /^(?:tỉnh|thành phố|tp)/iu;

function provinceFix({ block, range, mentions, index }: OutdatedName, written: string, today: Today): Fix {
  if (TYPED.test(written)) return fix(block, range, likeCapitals(`${today.type} ${today.name}`, written, true));
  const mention = mentions[index] as NameMention;
  const before = block.plain.slice(mention.range.start, range.start);
  const committee = today.type === 'thành phố' ? COMMITTEE.exec(before) : null;
  if (!committee) return fix(block, range, likeCapitals(today.name, written, false));
  const body = /đoàn/iu.test(committee[1] ?? '') ? 'Thành đoàn' : 'Thành ủy';
  const from = mention.range.start + committee.index;
  return fix(block, { start: from, end: range.end }, likeCapitals(`${body} ${today.name}`, committee[0] + written, false));
}

function fix(block: Block, range: TextRange, newText: string): Fix {
  return { title: `Thay bằng “${newText}”`, edits: [{ span: { block, range }, newText }], preferred: true };
}

/** The next name of a list: ", Hà Nam", " và Ninh Bình", ", Bà Rịa - Vũng Tàu". */
const NEXT = /^(?:\s{0,60},\s{0,60}|\s{1,60}và\s{1,60})(\p{Lu}\p{L}{0,12}(?:\s{1,10}(?:-\s{1,10})?\p{Lu}\p{L}{0,12}){0,4})/u;
/** Names of one list that are looked at. */
const MAX_LIST = 40;

/** "các tỉnh Nam Định, Hà Nam, Ninh Bình" → "tỉnh Ninh Bình": each province of today once. Null when no further name follows. */
function listFix({ block, range }: OutdatedName, written: string, today: Today, { catalog, day }: NameScope): Fix | null {
  if (!TYPED.test(written)) return null;
  const names = new Map([[today.name, today.type]]);
  let end = range.end;
  for (let count = 1; count < MAX_LIST; count++) {
    const next = NEXT.exec(block.plain.slice(end, end + 120));
    const named = next && provinceAtStart(next[1] ?? '', catalog);
    if (!named) break;
    end += next[0].length - (next[1] ?? '').length + named.length;
    names.set(named.name, catalog.provinceType(named.code, day) ?? 'tỉnh');
  }
  if (end === range.end) return null;
  const several = /(?:^|[^\p{L}])(các\s{1,60})$/iu.exec(block.plain.slice(Math.max(0, range.start - 70), range.start))?.[1] ?? '';
  const start = names.size === 1 ? range.start - several.length : range.start;
  const types = [...new Set(names.values())];
  const list = [...names.keys()].join(', ');
  const text = types.length === 1 || several === '' ? `${types[0]} ${list}` : `tỉnh, thành phố ${list}`;
  return fix(block, { start, end }, likeCapitals(text, block.plain.slice(start, end), true));
}

/** The province that the longest run of `words` from its start names. */
function provinceAtStart(words: string, catalog: Catalog): { readonly name: string; readonly code: string; readonly length: number } | null {
  for (let length = words.length; length > 0; length = words.lastIndexOf(' ', length - 1)) {
    const province = catalog.province(words.slice(0, length).trim());
    if (province) return { name: province.name, code: province.code, length };
  }
  return null;
}

/** "tỉnh Yên Bái, tỉnh Lào Cai", "UBND tỉnh Đắk Nông; UBND tỉnh Bình Thuận": two names that are one now; the second goes, or the one that has ended. */
function twinFix({ block, mentions, index }: OutdatedName, today: Today, scope: NameScope): Fix | null {
  const own = mentions[index] as NameMention;
  for (const [i, from, to] of [
    [index - 1, index - 1, index],
    [index + 1, index, index + 1],
  ] as const) {
    const other = mentions[i];
    const [first, second] = [mentions[from], mentions[to]];
    if (!other || !first || !second || !SEPARATOR.test(block.plain.slice(first.range.end, second.range.start))) continue;
    const place = placeOf(other);
    if (!place || headOf(block, own) !== headOf(block, other) || placeName(place, scope)?.name !== today.name) continue;
    const ended = scope.catalog.agency(place.entries[0] ?? '')?.validTo;
    // Of two that have both ended the first is written anew, and the second goes.
    if (i > index && ended != null && ended <= scope.day) continue;
    const range = i < index ? { start: other.range.end, end: own.range.end } : { start: own.range.start, end: other.range.start };
    const shown = textOf(block, other.range);
    return {
      title: `Bỏ “${textOf(block, own.range)}” vì nay cùng là ${today.type} ${today.name} với “${shown}”`,
      edits: [{ span: { block, range }, newText: '' }],
      preferred: true,
    };
  }
  return null;
}

function placeOf(mention: NameMention) {
  return mention.place ?? (mention.kind === 'place' ? { ...mention.range, entries: mention.entries } : null);
}

/** The words of a name before its place, and which body they mean: "UBND". */
function headOf({ folded }: Block, mention: NameMention): string {
  const place = placeOf(mention);
  return mention.kind === 'place' ? '' : folded.slice(mention.range.start, place?.start ?? mention.range.end).trim();
}
