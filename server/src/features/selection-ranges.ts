import { sourceRange } from '../syntax/block';
import type { TextRange } from '../text/range';
import { WORD } from '../text/vietnamese';
import { cursorAt, type FeatureContext, touches } from './context';
import { contentEnd, contentStart } from './source-text';
import { type PlanSymbol, symbolsOf } from './symbols';

/** The stretches around `offset`, each inside the next: word, part of a list, value of the field, paragraph, task, sections, document. */
export function selectionRanges(context: FeatureContext, offset: number): TextRange[] {
  const cursor = cursorAt(context.plan.tree, offset);
  if (!cursor) return [];
  const { block, blockStart, index, lineStart, before, after } = cursor;
  const { tree } = context.plan;
  const candidates: TextRange[] = [];
  const line = before + after;
  for (const match of line.matchAll(WORD)) candidates.push({ start: lineStart + match.index, end: lineStart + match.index + match[0].length });
  for (const separator of [',', ';']) {
    const from = before.lastIndexOf(separator) + 1;
    const to = after.indexOf(separator);
    candidates.push(trimmed(line, lineStart, Math.max(from, before.lastIndexOf(':') + 1), to < 0 ? line.length : before.length + to));
  }
  for (const { value, label } of block.fields) {
    for (const range of [value, { start: label.start, end: value.end }]) {
      const { start, end } = sourceRange(block, range);
      candidates.push({ start: blockStart + start, end: blockStart + end });
    }
  }
  candidates.push({ start: contentStart(tree, index), end: contentEnd(tree, index) });
  const walk = (symbols: readonly PlanSymbol[]): void => {
    for (const symbol of symbols) {
      if (!touches(symbol.range, offset)) continue;
      candidates.push(symbol.range);
      walk(symbol.children);
    }
  };
  walk(symbolsOf(context.plan));
  candidates.push({ start: 0, end: tree.offsets[tree.blocks.length] ?? 0 });
  return nested(candidates.filter((range) => range.end > range.start && touches(range, offset)));
}

/** Each strictly inside the next; what does not nest is left out. */
function nested(candidates: readonly TextRange[]): TextRange[] {
  const chain: TextRange[] = [];
  for (const range of [...candidates].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain[chain.length - 1];
    if (!inner || (range.start <= inner.start && inner.end <= range.end && range.end - range.start > inner.end - inner.start)) chain.push(range);
  }
  return chain;
}

function trimmed(line: string, lineStart: number, from: number, to: number): TextRange {
  const text = line.slice(from, to);
  const lead = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  while (end > lead && '.,;'.includes(text.charAt(end - 1))) end--;
  return { start: lineStart + from + lead, end: lineStart + from + Math.max(lead, end) };
}
