import type { Catalog } from '../../catalog/catalog';
import { citationsOf } from '../../model/citations/citations';
import { inAllBlocks } from '../../model/document/memo';
import { mentionsOf, type NameMention } from '../../model/mentions/mentions';
import type { Plan } from '../../model/types';
import { type Block, textOf } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { type IsoDate, printedDate } from '../../text/calendar';
import { overlaps } from '../../text/range';
import type { Finding, SpanEdit } from '../rule';

/** "UBND tỉnh", "Công an tỉnh", "Tỉnh ủy", "Tỉnh đoàn" at the end of a name. */
const PROVINCIAL = /(?:\stỉnh|Tỉnh ủy|Tỉnh uỷ|Tỉnh đoàn)$/iu;

/** A name of the kind that matters here: of an organ of the province, or of a province of before. */
type Name = { readonly block: Block; readonly mention: NameMention; readonly former: readonly string[] };

/** Names of organs of provinces and of places, wherever they stand. */
const namesIn = inAllBlocks((block, catalog: Catalog): readonly Name[] => {
  if (block.damaged) return [];
  return mentionsOf(block, catalog).flatMap((mention) => {
    const former = mention.history !== null ? [] : (mention.place?.entries ?? (mention.kind === 'place' ? mention.entries : []));
    const organ = mention.history === null && !mention.place && mention.kind !== 'place' && provincialEnd(block, mention) !== null;
    return organ || former.length > 0 ? [{ block, mention, former }] : [];
  });
});

function provincialEnd(block: Block, { range }: NameMention): RegExpExecArray | null {
  return PROVINCIAL.exec(block.plain.slice(range.start, range.end));
}

/** The province of the plan, when it has become a city by `day`. */
function cityOf(plan: Plan, catalog: Catalog, day: IsoDate) {
  const province = plan.header.province === null ? undefined : catalog.province(plan.header.province);
  const now = province?.types.findLast(({ validFrom }) => validFrom <= day);
  return province && now?.type === 'thành phố' && province.types.length >= 2 ? { province, since: now.validFrom } : null;
}

/**
 * A province that is a city now (Đồng Nai, Quảng Ninh, Bắc Ninh in 2026): its organs are called by the city. One finding for the whole plan,
 * at the first such name, with a fix for all. Silent where the plan names a province of before: then the plan is of another age altogether.
 */
export function* cityOrgans(plan: Plan, catalog: Catalog, day: IsoDate): Iterable<Finding> {
  const city = cityOf(plan, catalog, day);
  if (!city) return;
  const { province, since } = city;
  const edits: SpanEdit[] = [];
  let first: Name | null = null;
  for (const name of namesIn(plan, catalog)) {
    const { block, mention, former } = name;
    if (former.some((id) => isFormer(id, province.name, catalog))) return;
    const found = former.length === 0 ? provincialEnd(block, mention) : null;
    const entry = catalog.agency(mention.entries[0] ?? '');
    if (!found || entry?.level !== 'tinh' || !catalog.isCurrent(entry, day)) continue;
    first ??= name;
    edits.push({ span: { block, range: { start: mention.range.start + found.index, end: mention.range.end } }, newText: cityForm(found[0]) });
  }
  if (!first) return;
  for (const { block, range } of bareProvinceIn(plan)) {
    edits.push({ span: { block, range }, newText: cityForm(block.plain.slice(range.start, range.end)).trimStart() });
  }
  const { block, mention } = first;
  yield {
    span: { block, range: mention.range },
    message: `${province.name} là thành phố trực thuộc trung ương từ ngày ${printedDate(since)}: “${textOf(block, mention.range)}” và các tên cùng loại trong văn bản cần gọi theo thành phố.`,
    fixes: [{ title: `Đổi “tỉnh” thành “thành phố” ở ${edits.length} chỗ`, edits, preferred: true }],
    tag: 'deprecated',
  };
}

/** "trên địa bàn tỉnh", "toàn tỉnh": the province of the plan without its name, which changes with its organs. */
const BARE = /(?:địa bàn|toàn|trong)\s{1,4}(?<word>tỉnh)(?!\s{1,4}(?:\p{Lu}|ủy|đoàn|khác|bạn|lân))(?![\p{L}])/dgu;

const bareProvinceIn = inAllBlocks((block): readonly Span[] => {
  if (block.damaged || (block.kind !== 'text' && block.kind !== 'row') || !block.plain.includes('tỉnh')) return [];
  return [...block.plain.matchAll(BARE)].flatMap((match) => {
    const place = match.indices?.groups?.word;
    if (!place) return [];
    const range = { start: place[0], end: place[1] };
    return citationsOf(block).some(({ extent }) => overlaps(extent, range)) ? [] : [{ block, range }];
  });
});

function isFormer(id: string, name: string, catalog: Catalog): boolean {
  const entry = catalog.agency(id);
  return entry?.level === 'tinh' && !entry.name.endsWith(` ${name}`) && catalog.province(entry.name)?.name === name;
}

function cityForm(written: string): string {
  const upper = written === written.toUpperCase();
  const text = /[ủuỦU][ỷyỶY]$/u.test(written) ? 'Thành ủy' : /đoàn$/iu.test(written) ? 'Thành đoàn' : ' thành phố';
  return upper ? text.toUpperCase() : text;
}
