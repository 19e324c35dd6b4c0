import { roleOfLabel } from '../../syntax/label';
import type { FieldRole } from '../../syntax/labels';
import { isCapitals } from '../../text/letter-case';
import { perBlock } from '../document/memo';

/** Longer text is a heading, not a label. */
const MAX_LABEL = 48;

/** The role that a numbered or bulleted block names when it is a label and nothing else, its colon left out ("b) Cơ quan chủ trì"), or null. */
export const bareLabel = perBlock<FieldRole | null>((block) => {
  const { marker, content, plain, folded, kind, fields } = block;
  if (kind !== 'text' || fields.length > 0 || !marker || marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'appendix') return null;
  const length = content.end - content.start;
  if (length === 0 || length > MAX_LABEL) return null;
  const text = plain.slice(content.start, content.end);
  if (!/^\p{Lu}/u.test(text) || isCapitals(text)) return null;
  return roleOfLabel(folded.slice(content.start, content.end));
});
