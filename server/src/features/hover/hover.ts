import { citationsOf } from '../../model/citations/citations';
import { resolveCitation } from '../../model/citations/resolve';
import { planYearOf } from '../../model/structure/plan-year';
import { timesOf } from '../../model/times/mentions';
import { readTime } from '../../model/times/time';
import type { Citation } from '../../model/types';
import { type Block, sourceRange, textOf } from '../../syntax/block';
import { type FieldRole, LABEL_FAMILIES } from '../../syntax/labels';
import type { TextRange } from '../../text/range';
import { agencyAt } from '../agency-uses';
import { type FeatureContext, plainOffset, touches } from '../context';
import { agreementElsewhere, differenceElsewhere } from '../other-plans';
import { agencyHover } from './agency';
import { innerHover } from './inner';
import { communeHover } from './place';
import { referenceCard, unknownCitationCard } from './reference';
import { timeCard } from './time';

/** A card about the words in `range` (document offsets). */
export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

/** What a field says, one line per role. */
const ROLE_TEXT: Readonly<Record<FieldRole, string>> = {
  lead: 'Cơ quan, đơn vị **chủ trì**, chịu trách nhiệm chính về nhiệm vụ; nên chỉ có một.',
  partners: 'Cơ quan, đơn vị **phối hợp** với cơ quan chủ trì.',
  time: '**Thời gian** thực hiện hoặc thời hạn hoàn thành nhiệm vụ.',
  content: '**Nội dung** của nhiệm vụ.',
  product: '**Sản phẩm**, kết quả phải có khi hoàn thành.',
  budget: '**Kinh phí**, nguồn lực thực hiện.',
  form: '**Hình thức**, cách thức, số lượng.',
  place: '**Địa điểm**, địa bàn thực hiện.',
  audience: '**Thành phần**, đối tượng tham gia.',
  note: '**Ghi chú** thêm cho nhiệm vụ.',
};

/** The card for the words at `offset`; null where there is nothing to say. A citation comes before the names inside it. Never throws. */
export function hoverAt(context: FeatureContext, offset: number): Hover | null {
  const { tree } = context.plan;
  const index = tree.indexAt(offset);
  const block = tree.blocks[index];
  if (!block || block.kind === 'comment') return null;
  const base = tree.offsets[index] ?? 0;
  const plain = plainOffset(block, Math.max(0, offset - base));
  const inner = innerHover(context, offset);
  if (inner) return inner;
  const card =
    citationHover(context, block, plain) ??
    agencyCardAt(context, offset, block) ??
    communeHover(context, block, plain) ??
    labelHover(block, plain) ??
    timeHover(context, block, plain);
  if (!card) return null;
  const range = sourceRange(block, card.range);
  return { range: { start: base + range.start, end: base + range.end }, markdown: card.markdown };
}

/** The innermost citation at `plain`. */
export function citationAt(block: Block, plain: number): Citation | null {
  let found: Citation | null = null;
  for (const citation of citationsOf(block)) {
    if (touches(citation.range, plain) && (!found || citation.range.end - citation.range.start <= found.range.end - found.range.start)) found = citation;
  }
  return found;
}

function citationHover(context: FeatureContext, block: Block, plain: number): Hover | null {
  const citation = citationAt(block, plain);
  if (!citation || citation.damaged) return null;
  const entry = resolveCitation(citation, context.catalog, context.asOf);
  const others = context.others?.() ?? [];
  const cards = [
    entry ? referenceCard(context, entry) : unknownCitationCard(context, citation),
    entry ? null : agreementElsewhere(citation, others),
    differenceElsewhere(citation, others),
  ];
  return { range: citation.range, markdown: cards.filter((card) => card !== null).join('\n\n') };
}

function agencyCardAt(context: FeatureContext, offset: number, block: Block): Hover | null {
  const named = agencyAt(context, offset);
  const entry = named ? context.catalog.agency(named.id) : undefined;
  return named && entry && named.span.block === block ? { range: named.span.range, markdown: agencyHover(context, entry, named) } : null;
}

function labelHover(block: Block, plain: number): Hover | null {
  const field = block.fields.find(({ label }) => touches(label, plain));
  if (!field) return null;
  const forms = LABEL_FAMILIES.find(({ role }) => role === field.role)?.forms.slice(0, 5) ?? [];
  return { range: field.label, markdown: `${ROLE_TEXT[field.role]}\n\nCách ghi khác: ${forms.join(' · ')}` };
}

function timeHover(context: FeatureContext, block: Block, plain: number): Hover | null {
  const planYear = planYearOf(context.plan.header);
  const field = block.fields.find(({ role, value }) => role === 'time' && value.end > value.start && touches(value, plain));
  const range = field?.value ?? timesOf(block).find((time) => touches(time.range, plain))?.range;
  if (!range) return null;
  const text = textOf(block, range);
  const markdown = text.length > 200 ? null : timeCard(text, readTime(text, { planYear }));
  return markdown === null ? null : { range, markdown };
}
