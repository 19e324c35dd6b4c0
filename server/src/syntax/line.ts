import { fold } from '../text/fold';
import { normalise } from '../text/normalise';
import { VIETNAMESE_ONLY } from '../text/vietnamese';
import type { BlockKind } from './block';
import { isFixedLine } from './fixed-lines';
import { labelAt } from './label';
import { markerAt } from './marker';
import type { Prepared } from './prepared-text';
import { unmark } from './unmark';

/** What one physical line is, seen alone. */
export interface LineShape {
  readonly kind: 'blank' | 'comment' | 'row' | 'noise' | 'marked' | 'labelled' | 'landmark' | 'plain';
  /** Trimmed and normalised. */
  readonly text: string;
  readonly indent: number;
  readonly markerKind: string | null;
  /** Emphasis is opened or closed in it, not both: "**2. Đẩy mạnh". */
  readonly oddEmphasis: boolean;
  /** Emphasis opens at its start and closes at its end, at either or at both, and nowhere between: of a heading the only line, the first one, the last one. */
  readonly emphasis: 'whole' | 'opens' | 'closes' | null;
  /** Holds cells parted by TABs, though too few for a row of its own. */
  readonly tabbed: boolean;
}

/** Classifies one line. `line` has no line end; `prepared` is the same line made ready, when somebody has it. */
export function lineShape(line: string, prepared?: Prepared): LineShape {
  const plain = prepared ? prepared.plain : normalise(line).text;
  const normal = prepared?.unmarked ? plain : unmark(plain);
  const text = normal.trim();
  const indent = normal.length - normal.trimStart().length;
  const runs = prepared?.unmarked ? 0 : emphasisRuns(plain);
  const oddEmphasis = runs % 2 === 1;
  const emphasis = runs === 0 ? null : emphasisOf(plain.trim(), runs);
  const tabbed = isTabbed(text);
  const shape = (kind: LineShape['kind'], markerKind: string | null = null): LineShape => ({
    kind,
    text,
    indent,
    markerKind,
    oddEmphasis,
    emphasis,
    tabbed,
  });
  if (text === '') return shape(/\S/.test(line) ? 'noise' : 'blank');
  if (text.startsWith('//')) return shape('comment');
  if (isRow(normal)) return shape('row');
  if (/^(?:[-–—_=.*~]{3,}|[-–—] ?\d{1,3} ?[-–—]|\d{1,3})$/.test(text)) return shape('noise');
  const damaged = !VIETNAMESE_ONLY.test(text);
  const marker = markerAt(text, 0, damaged);
  if (marker) return shape('marked', marker.kind);
  const folded = prepared && normal === plain ? prepared.folded.slice(indent, indent + text.length) : fold(text);
  if (isFixedLine(text, folded)) return shape('landmark');
  if (/^\p{Lu}/u.test(text) && labelAt(text, folded, 0, false)) return shape('labelled');
  return shape('plain');
}

/** What an automatic list puts before a TAB: no cell. */
const LIST_MARK = /^(?:[-–—+•●▪*]|(?:\d{1,3}(?:\.\d{1,2}){0,4}|[IVXL]{1,7}|[A-HK]|[a-zđ])[.)/]|\d{1,2}(?:\.\d{1,2}){1,4}|\([\da-zđ]{1,3}\))$/u;

/** A cell stands before a TAB. `text` is trimmed, so one stands behind it as well. */
function isTabbed(text: string): boolean {
  const tab = text.indexOf('\t');
  if (tab < 0) return false;
  return !LIST_MARK.test(text.slice(0, tab).trim()) || text.indexOf('\t', tab + 1) > 0;
}

/** How many runs of asterisks stand in a line: they open and close emphasis in turn. One before a space at the start is a bullet. */
function emphasisRuns(plain: string): number {
  if (!plain.includes('*')) return 0;
  return (
    plain
      .trimStart()
      .replace(/^\*(?=\s)/, '')
      .match(/\*+/g)?.length ?? 0
  );
}

function emphasisOf(line: string, runs: number): LineShape['emphasis'] {
  const opens = /^\*+[^\s*]/.test(line);
  const closes = line.endsWith('*');
  if (runs === 2) return opens && closes ? 'whole' : null;
  if (runs !== 1) return null;
  return opens ? 'opens' : closes ? 'closes' : null;
}

/** The kind of block that a line of this shape opens. */
export function kindOf({ kind }: LineShape): BlockKind {
  return kind === 'comment' || kind === 'row' || kind === 'noise' || kind === 'blank' ? kind : 'text';
}

/** A line that is a number and nothing else: of a page, or of a row. */
export function isPageNumber({ kind, text }: LineShape): boolean {
  return kind === 'noise' && /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$/.test(text);
}

/** A table row: cells parted by pipes, or by at least two TABs. One pipe at the start of prose makes no row. */
function isRow(line: string): boolean {
  const text = line.trim();
  let pipes = 0;
  for (let i = text.indexOf('|'); i >= 0 && pipes < 3; i = text.indexOf('|', i + 1)) pipes++;
  if (pipes >= 2) return true;
  if (!line.includes('\t')) return false;
  // A cell right before a TAB, one behind it, and something more behind another TAB.
  const cells = line.slice(0, 4000).split(/\t+/);
  const last = cells.findLastIndex((cell) => /\S/.test(cell));
  return cells.some((cell, i) => i + 1 < last && /\S$/.test(cell) && /\S/.test(cells[i + 1] as string));
}
