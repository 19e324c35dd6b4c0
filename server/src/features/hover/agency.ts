import { type AgencyEntry, movedFunctions, type Successor } from '../../catalog/catalog';
import { agencyParts } from '../../model/mentions/agency-mentions';
import { printedDate } from '../../text/calendar';
import { documentPlace, nameIn, untilText } from '../agency-name';
import { mentionsOfAgency, mentionsOfBody, type NamedAgency } from '../agency-uses';
import { dayOf, type FeatureContext } from '../context';
import { escapeMarkdown } from '../markdown';
import { placeCard } from './place';

/** Short forms shown on a card. */
const MAX_FORMS = 6;
/** Words of what moved shown for one successor. */
const MAX_FUNCTIONS = 6;
const MAX_LINES = 8;

/** What the catalogue says of an agency: full name, short forms, since when, whom it follows, who follows it, legal basis. Markdown. */
export function agencyCard(context: FeatureContext, entry: AgencyEntry): string {
  const { catalog } = context;
  const day = dayOf(context);
  const kind = documentPlace(context);
  const current = catalog.isCurrent(entry, day);
  const lines = [`**${escapeMarkdown(nameIn(entry, kind))}**`];
  const forms = [...new Set([...(entry.symbol?.split('|') ?? []), ...entry.aliases])].filter((form) => form.length > 1 && form.length < 40).slice(0, MAX_FORMS);
  if (forms.length > 0) lines.push(`Còn viết: ${forms.map(escapeMarkdown).join(' · ')}`);
  const since = entry.validFrom === null ? '' : `từ ngày ${printedDate(entry.validFrom)}`;
  const until = untilText(entry);
  if (since || until) lines.push(`Tên dùng ${[since, until].filter(Boolean).join(', ')}`);
  const before = catalog.predecessorsOf(entry);
  if (before.length > 0)
    lines.push(
      `Tiếp nhận từ: ${before.map(({ entry: former, functions }) => escapeMarkdown(former.name) + functionsText({ id: entry.id, functions })).join('; ')}`,
    );
  if (entry.successors.length > 0) {
    const after = entry.successors.map((step) => {
      const successor = catalog.agency(step.id);
      return successor ? `${escapeMarkdown(nameIn(successor, kind))}${functionsText(step)}` : '';
    });
    lines.push(
      `${!current ? 'Nay là' : entry.validTo === null ? 'Sẽ chuyển về' : `${entry.endedEarlier ? 'Muộn nhất từ' : 'Từ'} ngày ${printedDate(entry.validTo)} chuyển về`}: ${after.filter(Boolean).join('; ')}`,
    );
  }
  if (entry.presence === 'some') lines.push('Chỉ có ở một số tỉnh, thành phố');
  if (entry.legalBasis.length > 0) lines.push(`Căn cứ: ${entry.legalBasis.map(escapeMarkdown).join('; ')}`);
  if (entry.note !== null) lines.push(`_${escapeMarkdown(entry.note)}_`);
  return lines.join('\n\n');
}

/** The card of the agency `named`, and how often and where the plan names that body. Its tasks are counted where the plan names no other body of its kind. */
export function agencyHover(context: FeatureContext, entry: AgencyEntry, { whose }: NamedAgency): string {
  const { plan, catalog } = context;
  const all = mentionsOfAgency(context, entry.id);
  const uses = mentionsOfBody(context, all, whose);
  const { leads, joins } = (uses.length === all.length ? agencyParts(plan, catalog).get(entry.id) : null) ?? { leads: 0, joins: 0 };
  const lines: number[] = [];
  for (const { block } of uses) {
    const line = (plan.tree.lines[plan.tree.indexOf(block)] ?? 0) + 1;
    if (line !== lines.at(-1)) lines.push(line);
    if (lines.length > MAX_LINES) break;
  }
  const where = lines.length === 0 ? '' : ` (dòng ${lines.slice(0, MAX_LINES).join(', ')}${lines.length > MAX_LINES ? ', …' : ''})`;
  const tasks = [leads > 0 ? `chủ trì ${leads} nhiệm vụ` : '', joins > 0 ? `phối hợp ${joins} nhiệm vụ` : ''].filter(Boolean).join(', ');
  return `${entry.kind === 'dia-danh' ? placeCard(context, entry) : agencyCard(context, entry)}\n\n---\n\nTrong văn bản này: ${uses.length} lần${where}${tasks && `; ${tasks}`}`;
}

function functionsText(step: Successor): string {
  const functions = movedFunctions(step);
  if (functions.length === 0) return '';
  return ` (${functions.slice(0, MAX_FUNCTIONS).map(escapeMarkdown).join(', ')}${functions.length > MAX_FUNCTIONS ? ', …' : ''})`;
}
