import type { ReferenceEntry } from '../../catalog/catalog';
import { isOutdated } from '../../catalog/search/search-references';
import { isCentral } from '../../model/citations/resolve';
import { lapseOn } from '../../model/citations/validity';
import type { Citation } from '../../model/types';
import { printedDate } from '../../text/calendar';
import { shortCitation } from '../citation-text';
import { dayOf, type FeatureContext } from '../context';
import { escapeMarkdown } from '../markdown';

/** Documents with the same number shown on one card. */
const MAX_TWINS = 4;

/** Why the status of a document is what it is, in words. */
export const GROUND: Readonly<Record<ReferenceEntry['statusBasis'], string>> = {
  source: 'theo văn bản',
  inferred: 'suy ra từ văn bản thay thế, chưa đọc điều khoản bãi bỏ',
  assumed: 'chưa thấy văn bản bãi bỏ',
  none: 'chưa kiểm tra',
};

/** What the catalogue says of a document: kind, number, date, issuer, title, status with its ground, what replaced or amended it. Markdown. */
export function referenceCard(context: FeatureContext, entry: ReferenceEntry): string {
  const issued = [entry.date === null ? '' : `ngày ${printedDate(entry.date)}`, entry.issuer].filter(Boolean).join(' · ');
  const title = shortCitation(entry) === entry.title ? (entry.number === null ? '' : `Số ${entry.number}`) : entry.title;
  const lines = [`**${escapeMarkdown(shortCitation(entry))}**`, escapeMarkdown(issued), escapeMarkdown(title), statusLine(context, entry)];
  const named = (ids: readonly string[]): string =>
    ids
      .map((id) => context.catalog.reference(id))
      .filter((other) => other !== undefined)
      .map(
        (other) =>
          `${escapeMarkdown(other.number === null ? other.title : `${other.type} số ${other.number}`)}${other.date === null ? '' : ` ngày ${printedDate(other.date)}`}`,
      )
      .join('; ');
  if (entry.replacedBy.length > 0) lines.push(`${entry.status === 'khong-ro' ? 'Có thể đã được thay bằng' : 'Được thay bằng'}: ${named(entry.replacedBy)}`);
  if (entry.amendedBy.length > 0) lines.push(`Được sửa đổi, bổ sung bởi: ${named(entry.amendedBy)}`);
  if (entry.link !== undefined && OFFICIAL.test(entry.link)) lines.push(`[Mở văn bản](${entry.link})`);
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Addresses that may stand in Markdown as they are. */
const OFFICIAL = /^https:\/\/[\w.-]{1,100}\/[\w./?=&%-]{0,300}$/;

function statusLine(context: FeatureContext, entry: ReferenceEntry): string {
  const day = dayOf(context);
  const ground = GROUND[entry.statusBasis];
  const lapse = lapseOn(entry, day, context.catalog);
  if (lapse && !lapse.whole) return `Hết hiệu lực một phần${lapse.since === null ? '' : ` từ ngày ${printedDate(lapse.since)}`} (${ground})`;
  if (isOutdated(entry, day)) return `Hết hiệu lực${entry.effectiveTo === null ? '' : ` từ ngày ${printedDate(entry.effectiveTo)}`} (${ground})`;
  if (entry.effectiveFrom !== null && entry.effectiveFrom > day) return `Chưa có hiệu lực; có hiệu lực từ ngày ${printedDate(entry.effectiveFrom)}`;
  if (entry.status === 'khong-ro') return `Chưa rõ hiệu lực (${ground})`;
  const later = entry.effectiveTo === null ? '' : `; hết hiệu lực từ ngày ${printedDate(entry.effectiveTo)}`;
  return `Còn hiệu lực vào ngày của văn bản này (${ground})${later}`;
}

/** A card for a citation that the catalogue does not know: what the text itself says, and which documents have the same number. */
export function unknownCitationCard({ catalog }: FeatureContext, citation: Citation): string {
  const title = citation.name ?? [citation.type, citation.number === null ? '' : `số ${citation.number}`].filter(Boolean).join(' ');
  const said = [citation.date === null ? '' : `ngày ${printedDate(citation.date)}`, citation.issuer ?? ''].filter(Boolean).join(' · ');
  const { number, type } = citation;
  const twins = number === null || !isCentral(number) ? [] : catalog.findReferences({ number, type }).slice(0, MAX_TWINS);
  const known = twins.map((entry) => `- ngày ${printedDate(entry.date ?? '')} của ${escapeMarkdown(entry.issuer)} ${escapeMarkdown(entry.title)}`).join('\n');
  return [
    `**${escapeMarkdown(title)}**`,
    escapeMarkdown(said),
    twins.length > 0 ? `Danh mục có văn bản cùng số; cần ghi đúng ngày ban hành:\n\n${known}` : 'Chưa có trong danh mục; hãy tự kiểm tra số, ngày và hiệu lực.',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
