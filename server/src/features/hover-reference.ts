import type { ReferenceEntry } from '../catalog/catalog';
import { isOutdated } from '../catalog/search-references';
import type { Citation } from '../model/types';
import { shortCitation } from './citation-text';
import { dayOf, type FeatureContext } from './context';
import { displayDate, escapeMarkdown } from './markdown';

/** Why the status is what it is, in words. */
const GROUND: Readonly<Record<ReferenceEntry['statusBasis'], string>> = {
  source: 'theo văn bản',
  inferred: 'suy ra từ văn bản thay thế, chưa đọc điều khoản bãi bỏ',
  assumed: 'chưa thấy văn bản bãi bỏ',
  none: 'chưa kiểm tra',
};

/** What the catalogue says of a document: kind, number, date, issuer, title, status with its ground, what replaced or amended it. Markdown. */
export function referenceCard(context: FeatureContext, entry: ReferenceEntry): string {
  const issued = [entry.date === null ? '' : `ngày ${displayDate(entry.date)}`, entry.issuer].filter(Boolean).join(' · ');
  const title = shortCitation(entry) === entry.title ? (entry.number === null ? '' : `Số ${entry.number}`) : entry.title;
  const lines = [`**${escapeMarkdown(shortCitation(entry))}**`, escapeMarkdown(issued), escapeMarkdown(title), statusLine(context, entry)];
  const named = (ids: readonly string[]): string =>
    ids
      .map((id) => context.catalog.reference(id))
      .filter((other) => other !== undefined)
      .map(
        (other) =>
          `${escapeMarkdown(other.number === null ? other.title : `${other.type} số ${other.number}`)}${other.date === null ? '' : ` ngày ${displayDate(other.date)}`}`,
      )
      .join('; ');
  if (entry.replacedBy.length > 0) lines.push(`${entry.status === 'khong-ro' ? 'Có thể đã được thay bằng' : 'Được thay bằng'}: ${named(entry.replacedBy)}`);
  if (entry.amendedBy.length > 0) lines.push(`Được sửa đổi, bổ sung bởi: ${named(entry.amendedBy)}`);
  return lines.filter((line) => line !== '').join('\n\n');
}

function statusLine(context: FeatureContext, entry: ReferenceEntry): string {
  const day = dayOf(context);
  const ground = GROUND[entry.statusBasis];
  if (isOutdated(entry, day)) return `Hết hiệu lực${entry.effectiveTo === null ? '' : ` từ ngày ${displayDate(entry.effectiveTo)}`} (${ground})`;
  if (entry.effectiveFrom !== null && entry.effectiveFrom > day) return `Chưa có hiệu lực; có hiệu lực từ ngày ${displayDate(entry.effectiveFrom)}`;
  if (entry.status === 'khong-ro') return `Chưa rõ hiệu lực (${ground})`;
  if (entry.status === 'het-hieu-luc-mot-phan') return `Hết hiệu lực một phần (${ground})`;
  const later = entry.effectiveTo === null ? '' : `; hết hiệu lực từ ngày ${displayDate(entry.effectiveTo)}`;
  return `Còn hiệu lực vào ngày của văn bản này (${ground})${later}`;
}

/** A card for a citation that the catalogue does not know: what the text itself says. */
export function unknownCitationCard(citation: Citation): string {
  const title = citation.name ?? [citation.type, citation.number === null ? '' : `số ${citation.number}`].filter(Boolean).join(' ');
  const said = [citation.date === null ? '' : `ngày ${displayDate(citation.date)}`, citation.issuer ?? ''].filter(Boolean).join(' · ');
  return [`**${escapeMarkdown(title)}**`, escapeMarkdown(said), 'Chưa có trong danh mục; hãy tự kiểm tra số, ngày và hiệu lực.']
    .filter((line) => line !== '')
    .join('\n\n');
}
