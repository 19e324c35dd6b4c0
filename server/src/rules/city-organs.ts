import type { Catalog } from '../catalog/catalog';
import { mentionsOf } from '../model/mentions';
import type { IsoDate, Plan } from '../model/types';
import { type Block, textOf } from '../syntax/block';
import { printedDay } from './name-message';
import type { Finding, SpanEdit } from './rule';

/** "UBND tỉnh", "Công an tỉnh", "Tỉnh ủy" at the end of a name. */
const PROVINCIAL = /(?:\stỉnh|Tỉnh ủy|Tỉnh uỷ)$/iu;

/**
 * A province that is a city now (Đồng Nai, Quảng Ninh, Bắc Ninh in 2026): its organs are called by the city. One finding for the whole plan,
 * at the first such name, with a fix for all. Silent where the plan names a province of before: then the plan is of another age altogether.
 */
export function* cityOrgans(plan: Plan, catalog: Catalog, day: IsoDate): Iterable<Finding> {
  const province = plan.header.province === null ? undefined : catalog.province(plan.header.province);
  const now = province?.types.findLast(({ validFrom }) => validFrom <= day);
  if (!province || !now || now.type !== 'thành phố' || province.types.length < 2) return;
  const edits: SpanEdit[] = [];
  let first: { readonly block: Block; readonly text: string } | null = null;
  for (const block of plan.tree.blocks) {
    if (block.damaged) continue;
    for (const mention of mentionsOf(catalog)(block)) {
      const ids = mention.place?.entries ?? (mention.kind === 'place' ? mention.entries : []);
      if (ids.some((id) => isFormer(id, province.name, catalog))) return;
      if (mention.history !== null || mention.place || mention.kind === 'place') continue;
      const text = block.plain.slice(mention.range.start, mention.range.end);
      const entry = catalog.agency(mention.entries[0] ?? '');
      if (!PROVINCIAL.test(text) || entry?.level !== 'tinh' || !catalog.isCurrent(entry, day)) continue;
      const found = PROVINCIAL.exec(text) as RegExpExecArray;
      const start = mention.range.start + found.index;
      first ??= { block, text: textOf(block, mention.range) };
      edits.push({ span: { block, range: { start, end: mention.range.end } }, newText: cityForm(found[0]) });
    }
  }
  if (!first) return;
  const [edit] = edits;
  const mention = mentionsOf(catalog)(first.block).find(({ range }) => range.end === edit?.span.range.end);
  if (!mention) return;
  yield {
    span: { block: first.block, range: mention.range },
    message: `${province.name} là thành phố trực thuộc trung ương từ ngày ${printedDay(now.validFrom)}: “${first.text}” và các tên cùng loại trong văn bản gọi theo thành phố.`,
    fixes: [{ title: `Đổi “tỉnh” thành “thành phố” ở ${edits.length} tên cơ quan`, edits, preferred: true }],
    tag: 'deprecated',
  };
}

function isFormer(id: string, name: string, catalog: Catalog): boolean {
  const entry = catalog.agency(id);
  return entry?.level === 'tinh' && !entry.name.endsWith(` ${name}`) && catalog.province(entry.name)?.name === name;
}

function cityForm(written: string): string {
  const upper = written === written.toUpperCase();
  const text = /[ủuỦU][ỷyỶY]$/u.test(written) ? 'Thành ủy' : ' thành phố';
  return upper ? text.toUpperCase() : text;
}
