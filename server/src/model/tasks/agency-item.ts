import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { trimRange } from '../../text/range';
import { perBlock } from '../document/memo';
import { isAgencyTitle } from '../mentions/agency-words';
import { withoutOpening } from '../structure/headings';

/** A list item that names an agency and holds what it has to do: "a) Sở Tài chính" or "- Sở Tài chính: Bố trí …". */
export interface AgencyItem {
  readonly agency: Span;
  /** The duty follows in the same paragraph. */
  readonly leadIn: boolean;
}

const MAX_NAME = 200;

/** The agency that a lettered or bulleted item opens with, or null. A bullet must have a colon, else it is a name in a list. */
export const agencyItemOf = perBlock<AgencyItem | null>((block: Block) => {
  const { marker, plain, content, fields, kind } = block;
  if (kind !== 'text' || !marker || fields.length > 0) return null;
  const lettered = marker.kind === 'letter' || marker.kind === 'paren';
  if (!lettered && marker.kind !== 'dash' && marker.kind !== 'bullet') return null;
  const colon = plain.indexOf(':', content.start);
  const named = colon >= 0 && colon < content.end && colon - content.start <= MAX_NAME;
  if (!named && (!lettered || content.end - content.start > MAX_NAME || /[.;,]$/.test(plain.slice(content.start, content.end)))) return null;
  const range = trimRange(plain, { start: content.start, end: named ? colon : content.end });
  if (!isAgencyTitle(plain.slice(range.start, range.end))) return null;
  return { agency: { block, range: withoutOpening(block, range) }, leadIn: named && colon < content.end - 1 };
});
