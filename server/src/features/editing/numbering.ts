import type { Plan, Section } from '../../model/types';
import type { Marker } from '../../syntax/block';
import { romanOf } from '../../text/roman';
import { LETTER_ORDER } from '../../text/vietnamese';

/** `value` (1 and up) as a mark of this kind counts it: 5 → "5", "V", "đ". A decimal keeps its `parent` ("2.1" → "2.1.5"). Null past the last letter. */
export function numberText(kind: Marker['kind'], value: number, parent = ''): string | null {
  if (kind === 'letter') return LETTER_ORDER[value - 1] ?? null;
  if (kind === 'roman' || kind === 'part') return romanOf(value);
  return kind === 'decimal' && parent !== '' ? `${parent}.${value}` : String(value);
}

/** The number behind that of `marker`; null where it has none, or is the last letter. */
export function nextNumber(marker: Marker): string | null {
  if (marker.kind === 'letter' || marker.kind === 'roman') return numberText(marker.kind, marker.value + 1);
  if (marker.kind !== 'arabic' && marker.kind !== 'decimal' && marker.kind !== 'paren') return null;
  const parts = marker.number.split('.');
  const last = Number(parts.pop());
  return Number.isInteger(last) ? [...parts, last + 1].join('.') : null;
}

/** The section whose heading stands last before the block at `index`. */
export function sectionBefore(plan: Plan, index: number): Section | undefined {
  return plan.sections.findLast(({ span }) => plan.tree.indexOf(span.block) < index);
}

/** The number of a new top section behind those that stand before the block at `index`: "IV". */
export function nextSectionNumber(plan: Plan, index: number): string {
  const before = plan.sections.filter(({ span }) => span.block.marker?.kind === 'roman' && plan.tree.indexOf(span.block) < index);
  return romanOf((before[before.length - 1]?.span.block.marker?.value ?? 0) + 1);
}
