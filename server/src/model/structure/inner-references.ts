import type { Block, Marker } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import { lastWord } from '../../text/words';
import { citationsOf } from '../citations/citations';
import type { Plan } from '../types';

/** One step of a reference: "mục 1", "phần II", "khoản 2". */
export interface ReferenceStep {
  readonly word: 'điểm' | 'khoản' | 'mục' | 'điều' | 'phần' | 'chương' | 'phụ lục';
  readonly number: string;
  /** The number alone, in the block's `plain`. */
  readonly numberRange: TextRange;
}

/** "mục 1 phần I", "khoản 2 Điều 3", "Phụ lục II": a place of this document that the text names. */
export interface InnerReference {
  /** In the block's `plain`. */
  readonly range: TextRange;
  /** From the inside out, as written. */
  readonly steps: readonly ReferenceStep[];
}

const STEP = /(điểm|khoản|mục|điều|phần|chương|phụ lục)\s{1,4}(?:số\s{1,2})?([IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđ])(?![\p{L}\p{N}/-]|\.\d)/giu;
/** What may stand between two steps. */
const BETWEEN = /^\s{0,3},?\s{1,3}(?:của\s{1,3})?$/u;
/** Words behind a reference that point to another document. */
const ELSEWHERE =
  /^[\s,]{0,6}(?:của\s{1,3}|kèm theo\s{1,3}|ban hành kèm theo\s{1,3}|tại\s{1,3}|trong\s{1,3}|\(\s{0,2})?(?:các\s{1,3})?(?:Nghị|Quyết|Luật|Bộ luật|Thông|Chỉ|Kết luận|Công|Chương trình|Kế hoạch số|Kế hoạch \d|Đề án|Hướng dẫn|Quy|Báo cáo|Tờ trình|Danh mục|Biểu|Hiến|Pháp lệnh)/u;

/** The references of a block to places of its own document, in the order of the text. */
export function innerReferencesOf(block: Block): InnerReference[] {
  if (block.kind === 'comment' || block.damaged || !/điểm|khoản|mục|điều|phần|chương|phụ lục/iu.test(block.plain)) return [];
  const found: { start: number; end: number; steps: ReferenceStep[] }[] = [];
  for (const match of block.plain.matchAll(STEP)) {
    const [whole, word = '', number = ''] = match;
    // The number of the block itself ("Điều 3.", "Phụ lục II") names nothing.
    if (block.marker && match.index < block.marker.range.end) continue;
    if (/[\p{L}\p{N}]$/u.test(block.plain.slice(Math.max(0, match.index - 1), match.index))) continue;
    const end = match.index + whole.length;
    const step: ReferenceStep = {
      word: word.toLowerCase() as ReferenceStep['word'],
      number,
      numberRange: { start: end - number.length, end },
    };
    const last = found[found.length - 1];
    if (last && BETWEEN.test(block.plain.slice(last.end, match.index)) && nests(last.steps.at(-1) as ReferenceStep, step)) {
      last.steps.push(step);
      last.end = end;
    } else found.push({ start: match.index, end, steps: [step] });
  }
  return found
    .filter(({ start, end }) => !ELSEWHERE.test(block.plain.slice(end, end + 80)) && !citationsOf(block).some(({ extent }) => overlaps(extent, { start, end })))
    .map(({ start, end, steps }) => ({ range: { start, end }, steps }));
}

/** "mục 1, mục II" is one place, "mục 2, mục 2.1" are two. */
function nests(inner: ReferenceStep, outer: ReferenceStep): boolean {
  return inner.word !== outer.word || (/^[IVX]/.test(outer.number) && !/^[IVX]/.test(inner.number));
}

/** The block that a reference in the block at `index` names; null when there is no such place. */
export function referenceTarget(plan: Plan, reference: InnerReference, index: number): Block | null {
  return referencePlaces(plan, reference.steps, index)?.[0] ?? null;
}

/** The block that each of `steps` names, said in the block at `index`: sought from the outermost inwards, given as they are written; null when there is no such place. */
export function referencePlaces({ tree }: Plan, steps: readonly ReferenceStep[], index: number): readonly Block[] | null {
  // "mục 1" alone is that of the section it is said in, when there is one.
  const near = steps.length === 1 && /^\d+$/.test(steps[0]?.number ?? '') ? sectionAround(tree.blocks, index) : null;
  const whole = [0, tree.blocks.length] as const;
  for (const [start, end] of near ? [near, whole] : [whole]) {
    let [from, to] = [start, end];
    const found: Block[] = [];
    for (const step of steps.toReversed()) {
      const place = placeOf(tree.blocks, step, from, to);
      if (place < 0) break;
      found.unshift(tree.blocks[place] as Block);
      [from, to] = [place + 1, endOf(tree.blocks, place, to)];
    }
    if (found.length === steps.length) return found;
  }
  return null;
}

const KINDS: Readonly<Record<ReferenceStep['word'], readonly Marker['kind'][]>> = {
  điểm: ['letter'],
  khoản: ['arabic'],
  mục: ['roman', 'arabic', 'decimal'],
  điều: ['article'],
  phần: ['part', 'roman'],
  chương: ['part'],
  'phụ lục': ['appendix'],
};
/** Of two kinds the one that holds the other stands first. */
const ORDER: readonly Marker['kind'][] = ['appendix', 'part', 'article', 'roman', 'activity', 'arabic', 'decimal', 'paren', 'letter'];

function placeOf(blocks: readonly Block[], { word, number }: ReferenceStep, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const marker = blocks[i]?.marker;
    if (marker && blocks[i]?.kind === 'text' && KINDS[word].includes(marker.kind) && lastWord(marker.number) === number) return i;
  }
  return -1;
}

/** Index of the block behind the last one that the heading at `place` holds; `to` at most. */
export function endOf(blocks: readonly Block[], place: number, to: number): number {
  const own = ORDER.indexOf(blocks[place]?.marker?.kind ?? 'dash');
  if (own < 0) return place + 1;
  for (let i = place + 1; i < to; i++) {
    const kind = blocks[i]?.kind === 'text' ? blocks[i]?.marker?.kind : undefined;
    const rank = kind === undefined ? -1 : ORDER.indexOf(kind);
    if (rank >= 0 && rank <= own) return i;
  }
  return to;
}

function sectionAround(blocks: readonly Block[], index: number): readonly [number, number] | null {
  for (let i = index; i >= 0; i--) {
    if (blocks[i]?.kind === 'text' && blocks[i]?.marker?.kind === 'roman') return [i, endOf(blocks, i, blocks.length)];
  }
  return null;
}
