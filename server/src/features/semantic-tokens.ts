import type { Catalog } from '../catalog/catalog';
import { isOutdated } from '../catalog/search/search-references';
import { citationsOf } from '../model/citations/citations';
import { resolveCitation } from '../model/citations/resolve';
import { perBlock } from '../model/document/memo';
import { mentionsOf, statusOn } from '../model/mentions/mentions';
import { timesOf } from '../model/times/mentions';
import { readTime } from '../model/times/time';
import { type Block, sourceRange, textOf } from '../syntax/block';
import type { IsoDate } from '../text/calendar';
import type { TextRange } from '../text/range';
import { dayOf, type FeatureContext } from './context';

export const TOKEN_TYPES = ['fieldLabel', 'agency', 'citation', 'deadline'] as const;
export const TOKEN_MODIFIERS = ['outdated', 'unknown'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A coloured word group on one line. Line and character are 0-based, character and length in UTF-16 units. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

interface Painted {
  readonly range: TextRange;
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/**
 * The coloured words of the blocks that touch `range` (offsets of the document; all without it), ordered, never overlapping.
 */
export function semanticTokens(context: FeatureContext, range?: TextRange): SemanticToken[] {
  const { catalog, asOf } = context;
  const { tree } = context.plan;
  const first = range ? tree.indexAt(range.start) : 0;
  const last = range ? tree.indexAt(range.end) : tree.blocks.length - 1;
  const tokens: SemanticToken[] = [];
  for (let i = first; i <= last && i < tree.blocks.length; i++) {
    const line = tree.lines[i] ?? 0;
    for (const token of blockTokens(tree.blocks[i] as Block, catalog, asOf, dayOf(context))) tokens.push({ ...token, line: token.line + line });
  }
  return tokens;
}

/** The tokens of one block, lines counted from the block's first. Names are judged on `asOf`, references on `day`. */
const blockTokens = perBlock((block, catalog: Catalog, asOf: IsoDate | null, day: IsoDate) => linesOf(block, paint(block, catalog, asOf, day)));

/** What is coloured in a block: labels before citations, citations before names, names before times. */
function paint(block: Block, catalog: Catalog, asOf: IsoDate | null, day: IsoDate): Painted[] {
  if (block.kind !== 'text' && block.kind !== 'row') return [];
  const painted: Painted[] = [];
  // Marked letter by letter: comparing each range with all others would take the square of their number.
  const taken = new Uint8Array(block.plain.length);
  const add = (range: TextRange, type: TokenType, modifier: TokenModifier | null = null): void => {
    if (range.end <= range.start || taken.subarray(range.start, range.end).includes(1)) return;
    taken.fill(1, range.start, range.end);
    painted.push({ range, type, modifier });
  };
  for (const { label } of block.fields) add(label, 'fieldLabel');
  for (const citation of citationsOf(block)) {
    if (citation.nestedIn !== null || citation.damaged) continue;
    const entry = resolveCitation(citation, catalog, day);
    add(citation.range, 'citation', !entry ? 'unknown' : isOutdated(entry, day) ? 'outdated' : null);
  }
  for (const mention of mentionsOf(block, catalog)) {
    if (mention.kind === 'place') continue;
    const status = mention.history === null && asOf !== null ? statusOn(mention, catalog, asOf) : 'current';
    add(mention.range, 'agency', status === 'current' ? null : status);
  }
  for (const { role, value } of block.fields) {
    if (role === 'time' && value.end - value.start <= 200 && readTime(textOf(block, value), { planYear: null }).kind !== 'unknown') add(value, 'deadline');
  }
  for (const { range } of timesOf(block)) add(range, 'deadline');
  return painted.sort((a, b) => a.range.start - b.range.start);
}

/** Ranges in `plain` as tokens of single lines. */
function linesOf(block: Block, painted: readonly Painted[]): SemanticToken[] {
  const { source } = block;
  const tokens: SemanticToken[] = [];
  let line = 0;
  let lineStart = 0;
  let following = nextLine(source, 0);
  for (const { range, type, modifier } of painted) {
    const { start, end } = sourceRange(block, range);
    for (let at = start; at < end; ) {
      while (following >= 0 && following <= at) {
        line++;
        lineStart = following;
        following = nextLine(source, lineStart);
      }
      const stop = following < 0 ? end : Math.min(end, following);
      const text = source.slice(at, stop);
      const lead = text.length - text.trimStart().length;
      const length = text.trim().length;
      if (length > 0) tokens.push({ line, character: at + lead - lineStart, length, type, modifier });
      at = stop;
    }
  }
  return tokens;
}

/** Offset behind the line end that follows `from`; -1 on the last line. LF, CRLF and lone CR end lines. */
function nextLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return -1;
}
