import type { Catalog } from '../catalog/catalog';
import type { Plan } from '../model/types';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';
import type { TextRange } from '../text/range';
import { firstReached } from '../text/sorted';
import type { OtherPlans } from './other-plans';

/** What every editor feature looks at. Features take offsets of the document (UTF-16 units) and give plain data in the same offsets; none throws. */
export interface FeatureContext {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** The day on which names and references of the document are judged; null when nothing is judged by date. */
  readonly asOf: IsoDate | null;
  /** Used where a day is needed and `asOf` is null. */
  readonly today: IsoDate;
  /** What the other plans of the workspace cite; absent where there are none to ask. */
  readonly others?: OtherPlans;
}

/** The day by which a feature tells current from outdated. */
export function dayOf(context: FeatureContext): IsoDate {
  return context.asOf ?? context.today;
}

/** A caret in the document, with the line it stands on. */
export interface Cursor {
  /** In the document. */
  readonly offset: number;
  readonly block: Block;
  /** Index of `block` in the tree. */
  readonly index: number;
  /** Offset in `block.plain`. */
  readonly plain: number;
  /** Document offset where `block` starts. */
  readonly blockStart: number;
  /** Document offset where the caret's line starts. */
  readonly lineStart: number;
  /** The line up to the caret, and behind it, as written, without line end. */
  readonly before: string;
  readonly after: string;
}

/** The caret at `offset` (clamped to the document); null in an empty document. */
export function cursorAt(tree: SyntaxTree, offset: number): Cursor | null {
  const length = tree.offsets[tree.blocks.length] ?? 0;
  const at = Math.max(0, Math.min(offset, length));
  const index = Math.max(0, Math.min(tree.indexAt(at), tree.blocks.length - 1));
  const block = tree.blocks[index];
  if (!block) return null;
  const base = tree.offsets[index] ?? 0;
  const { source } = block;
  const local = Math.min(at - base, source.length);
  const lineStart = Math.max(source.lastIndexOf('\n', local - 1), source.lastIndexOf('\r', local - 1)) + 1;
  const rest = source.slice(local);
  const end = rest.search(/[\r\n]/);
  return {
    offset: at,
    block,
    index,
    plain: plainOffset(block, local),
    blockStart: base,
    lineStart: base + lineStart,
    before: source.slice(local === 0 ? 0 : lineStart, local),
    after: end < 0 ? rest : rest.slice(0, end),
  };
}

/** The offset in `block.plain` of an offset in `block.source`. */
export function plainOffset(block: Block, source: number): number {
  const { map } = block;
  if (!map) return source;
  return firstReached(map.length - 1, (i) => (map[i] as number) >= source);
}

/** True when `offset` lies in `range` or touches one of its ends. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
