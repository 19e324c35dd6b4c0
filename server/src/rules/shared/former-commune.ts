import type { Catalog } from '../../catalog/catalog';
import type { Block } from '../../syntax/block';
import { foldKey } from '../../text/fold';
import type { TextRange } from '../../text/range';
import type { Fix } from '../rule';

/** "xã Tân Tiến, " directly before a district. */
const BEFORE = /(?:^|[^\p{L}])((?:xã|phường|thị trấn)\s{1,60}(\p{Lu}[\p{L}\p{N}'’-]{0,12}(?:\s{1,60}\p{Lu}[\p{L}\p{N}'’-]{0,12}){0,4}))\s{0,60},?\s{1,60}$/u;

/** A commune of before 1/7/2025, written with its district. */
export interface NamedCommune {
  /** "xã Tân Tiến, huyện An Dương". */
  readonly range: TextRange;
  /** The communes of today, with their kind. */
  readonly now: readonly string[];
  readonly fixes: readonly Fix[];
}

/** The former commune whose name stands directly before the district at `range`; null when none does, or the catalogue does not know it. */
export function formerCommuneBefore(block: Block, range: TextRange, districtId: string, catalog: Catalog): NamedCommune | null {
  const from = Math.max(0, range.start - 200);
  const match = BEFORE.exec(block.plain.slice(from, range.start));
  if (!match) return null;
  const key = foldKey(match[2] ?? '');
  const former = catalog.formerCommunesOf(districtId).filter(({ name }) => foldKey(name) === key);
  const [one] = former;
  if (!one || one.to.length === 0) return null;
  const lead = match[0].indexOf(match[1] ?? '');
  const whole = { start: from + match.index + lead, end: range.end };
  const order = { people: 0, whole: 1, part: 2 };
  const to = [...one.to].sort((a, b) => order[a.share] - order[b.share]);
  const now = to.map(({ commune }) => `${commune.kind} ${commune.name}`);
  return {
    range: whole,
    now,
    fixes: now
      .slice(0, 4)
      .map((newText, i) => ({ title: `Thay bằng “${newText}”`, edits: [{ span: { block, range: whole }, newText }], preferred: i === 0 && now.length === 1 })),
  };
}
