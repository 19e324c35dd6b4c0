import type { AgencyEntry, Commune, FormerCommune, Province } from '../../catalog/catalog';
import type { Block } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import { printedDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import type { TextRange } from '../../text/range';
import { dayOf, type FeatureContext } from '../context';
import { escapeMarkdown } from '../markdown';

/** The first day without districts, with today's communes. */
const TODAYS_UNITS: IsoDate = '2025-07-01';
/** Units named in one line of a card. */
const MAX_NAMED = 12;

/** A former commune with the district it was in. */
interface Former {
  readonly commune: FormerCommune;
  readonly district: string;
}

/** What the catalogue says of a province or a former district: its kind by date, whom it took in, what stands in its place, legal basis. Markdown. */
export function placeCard(context: FeatureContext, entry: AgencyEntry): string {
  const { catalog } = context;
  const lines = [`**${escapeMarkdown(entry.name)}**`];
  const province = entry.level === 'tinh' ? catalog.province(entry.name) : undefined;
  if (entry.validTo !== null) {
    const now = entry.successors.map(({ id }) => catalog.agency(id)?.name).filter((name) => name !== undefined);
    lines.push(`Tên dùng trước ngày ${printedDate(entry.validTo)}${now.length > 0 ? `; nay là ${escapeMarkdown(now.join(', '))}` : ''}`);
  } else if (province) lines.push(...provinceLines(province));
  if (entry.level === 'huyen') {
    const communes = new Set(catalog.formerCommunesOf(entry.id).flatMap(({ to }) => to.map(({ commune }) => commune)));
    const one = catalog.communeOfDistrict(entry.id);
    if (one) lines.push(`Nay là ${escapeMarkdown(named(one))}`);
    else if (communes.size > 0) lines.push(`Địa bàn nay thuộc: ${listed([...communes].map(named))}`);
  }
  if (entry.legalBasis.length > 0) lines.push(`Căn cứ: ${entry.legalBasis.map(escapeMarkdown).join('; ')}`);
  return lines.join('\n\n');
}

function provinceLines({ formerNames, communeCounts, types, name }: Province): string[] {
  const counts = Object.entries(communeCounts).map(([kind, count]) => `${count} ${kind}`);
  const since = types.slice(1).map(({ type, validFrom }) => `Là ${type} từ ngày ${printedDate(validFrom)}`);
  return [...(formerNames.length > 0 ? [`Hợp nhất từ: ${listed([name, ...formerNames])}`] : []), ...since, `Có ${counts.join(', ')}`];
}

/** "xã Tân Tiến": up to five capitalised words behind the kind. */
const COMMUNE =
  /(?<![\p{L}\p{M}])([Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hị trấn|THỊ TRẤN)\s{1,3}(\p{Lu}[\p{L}\p{M}\p{N}'’-]{0,12}(?:\s\p{Lu}[\p{L}\p{M}\p{N}'’-]{0,12}){0,4})/gu;

/** The card of the commune named at `plain` (offset in the block's `plain`): one of the document's province, of today or, by name, of before. */
export function communeHover(context: FeatureContext, block: Block, plain: number): { readonly range: TextRange; readonly markdown: string } | null {
  const { province } = context.plan.header;
  if (province === null) return null;
  const from = Math.max(0, plain - 100);
  for (const match of block.plain.slice(from, plain + 100).matchAll(COMMUNE)) {
    const start = from + match.index;
    if (plain < start || plain > start + match[0].length) continue;
    const [, kind = '', words = ''] = match;
    // Names end where a longer run of capitals does not: "xã Đại Từ Thái Nguyên".
    for (let name = words; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
      const markdown = communeCard(context, province, kind.toLowerCase(), name);
      const end = start + match[0].length - (words.length - name.length);
      if (markdown !== null) return plain <= end ? { range: { start, end }, markdown } : null;
    }
  }
  return null;
}

function communeCard(context: FeatureContext, province: string, kind: string, name: string): string | null {
  const { catalog } = context;
  const key = foldKey(name);
  const same = (other: { readonly kind: string; readonly name: string }): boolean => foldKey(other.name) === key && other.kind === kind;
  const today = dayOf(context) < TODAYS_UNITS ? undefined : catalog.communesOf(province).find(same);
  const place = escapeMarkdown(`${catalog.provinceType(province, dayOf(context)) ?? ''} ${catalog.province(province)?.name ?? ''}`.trim());
  if (today) return todayCard(today, formerIn(context, province), place);
  const former = formerIn(context, province)
    .filter(({ commune }) => same(commune))
    .slice(0, MAX_NAMED);
  if (former.length === 0) return null;
  const lines = former.map(
    ({ commune, district }) =>
      `${escapeMarkdown(district)}: trước ngày ${printedDate(TODAYS_UNITS)}; nay thuộc ${listed(commune.to.map((part) => named(part.commune) + (part.share === 'part' ? ' (một phần)' : '')))}`,
  );
  return [`**${escapeMarkdown(`${kind} ${former[0]?.commune.name ?? name}`)}** · ${place}`, ...lines].join('\n\n');
}

function formerIn({ catalog }: FeatureContext, province: string): readonly Former[] {
  return catalog.districtsOf(province).flatMap(({ id, name }) => catalog.formerCommunesOf(id).map((commune) => ({ commune, district: name })));
}

function todayCard(commune: Commune, all: readonly Former[], place: string): string {
  const parts = new Map<string, string[]>();
  for (const { commune: former, district } of all) {
    const part = former.to.find(({ commune: { code } }) => code === commune.code);
    if (part) parts.set(district, [...(parts.get(district) ?? []), `${former.kind} ${former.name}${part.share === 'part' ? ' (một phần)' : ''}`]);
  }
  const lines = [`**${escapeMarkdown(named(commune))}** · ${place}`];
  if (commune.kindSince !== null && commune.formerKind !== null)
    lines.push(`Là ${commune.kind} từ ngày ${printedDate(commune.kindSince)}, trước đó là ${commune.formerKind}`);
  const before = [...parts].map(([district, communes]) => `${listed(communes)} (${escapeMarkdown(district)})`);
  if (before.length > 0) lines.push(`Lập từ ngày ${printedDate(TODAYS_UNITS)} trên địa bàn: ${before.join('; ')}`);
  return lines.join('\n\n');
}

function named({ kind, name }: Commune): string {
  return `${kind} ${name}`;
}

function listed(names: readonly string[]): string {
  return names.slice(0, MAX_NAMED).map(escapeMarkdown).join(', ') + (names.length > MAX_NAMED ? ', …' : '');
}
