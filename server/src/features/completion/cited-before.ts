import { citationsOf } from '../../model/citations/citations';
import { inAllBlocks } from '../../model/document/memo';
import type { Block } from '../../syntax/block';
import { foldKey } from '../../text/fold';
import { firstReached } from '../../text/sorted';
import type { DateStyle } from '../citation-text';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';

/** Blocks before the caret that are read for earlier mentions: the nearest, and those of the preamble. */
const BEFORE = 1500;
const PREAMBLE = 200;

/** What a block with citations says. */
interface Cited {
  readonly block: Block;
  /** Keys of the documents named. */
  readonly keys: readonly string[];
  /** How many citations have a date, and how many of these in words ("ngày … tháng …"). */
  readonly dated: number;
  readonly long: number;
}

const citedIn = inAllBlocks((block): readonly Cited[] => {
  const citations = citationsOf(block);
  if (citations.length === 0) return [];
  const dates = citations.flatMap(({ dateRange }) => (dateRange ? [block.folded.slice(dateRange.start, dateRange.end)] : []));
  const keys = citations.map(({ number, name }) => foldKey(number ?? name ?? ''));
  return [{ block, keys, dated: dates.length, long: dates.filter((date) => date.includes('thang')).length }];
});

/** The documents named before the caret (keys: their folded number or name), and how most of their dates are written; short when there are none. */
export function citedBefore({ plan }: FeatureContext, caret: CaretContext): { readonly cited: ReadonlySet<string>; readonly style: DateStyle } {
  const all = citedIn(plan);
  const { block, plain, index } = caret.cursor;
  const end = firstFrom(index);
  const far = index > BEFORE + PREAMBLE;
  const near = far ? firstFrom(index - BEFORE) : 0;
  const cited = new Set<string>();
  let dated = 0;
  let long = 0;
  const read = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const each = all[i] as Cited;
      for (const key of each.keys) cited.add(key);
      dated += each.dated;
      long += each.long;
    }
  };
  if (far) read(0, firstFrom(PREAMBLE));
  read(near, end);
  for (const { number, name, range } of citationsOf(block)) {
    // The one being typed is not an earlier mention of itself.
    if (range.end < plain - caret.typed.length || range.end + 2 < plain - 1) cited.add(foldKey(number ?? name ?? ''));
  }
  return { cited, style: long * 2 > dated ? 'long' : 'short' };

  /** The number of the first entry whose block has this index or a greater one. */
  function firstFrom(wanted: number): number {
    return firstReached(all.length, (i) => plan.tree.indexOf((all[i] as Cited).block) >= wanted);
  }
}
