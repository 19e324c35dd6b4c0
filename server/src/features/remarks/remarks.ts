import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import { documentRange, spanOf } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';

export type RemarkKind = 'remark' | 'answer' | 'resolved';

/** One line of a thread; name and date as written, empty where they are left out. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly name: string;
  readonly date: string;
  readonly text: string;
}

/** `// góp ý (tên, ngày): …` and the answers right below it. */
export interface RemarkThread {
  /** Its lines, in the document. */
  readonly range: TextRange;
  readonly resolved: boolean;
  readonly remarks: readonly Remark[];
  /** The paragraph it is about, in the document: the next one below; null at the end of the file. */
  readonly about: TextRange | null;
}

const WORDS: Readonly<Record<RemarkKind, string>> = { remark: 'góp ý', answer: 'trả lời', resolved: 'đã xử lý' };
const KINDS: readonly (readonly [RegExp, RemarkKind])[] = [
  [/^\/\/ {0,4}gop y(?= {0,4}[(:]|$)/, 'remark'],
  [/^\/\/ {0,4}tra loi(?= {0,4}[(:]|$)/, 'answer'],
  [/^\/\/ {0,4}da xu ly(?= {0,4}[(:]|$)/, 'resolved'],
];
const BY = /^ {0,4}\(([^(),]{0,80})(?:,([^()]{0,40}))?\)/;

/** The remarks of reviewers in `plan`, in the order of the text. An answer without a remark above it is none. Never throws. */
export function remarksOf(plan: Plan): RemarkThread[] {
  const { blocks } = plan.tree;
  const threads: { lines: Block[]; remarks: Remark[]; target: Block | null }[] = [];
  let open: (typeof threads)[number] | null = null;
  for (const block of blocks) {
    const remark = block.kind === 'comment' ? remarkIn(block) : null;
    if (remark?.kind === 'remark') {
      open = { lines: [block], remarks: [remark], target: null };
      threads.push(open);
    } else if (remark && open && open.target === null) {
      open.lines.push(block);
      open.remarks.push(remark);
    } else if (block.kind === 'text' || block.kind === 'row') {
      for (let i = threads.length - 1; i >= 0 && threads[i]?.target === null; i--) (threads[i] as { target: Block | null }).target = block;
      open = null;
    } else if (block.kind === 'comment') open = null;
  }
  return threads.map(({ lines, remarks, target }) => ({
    range: {
      start: documentRange(plan.tree, spanOf(lines[0] as Block)).start,
      end: documentRange(plan.tree, spanOf(lines.at(-1) as Block)).end,
    },
    resolved: remarks.at(-1)?.kind === 'resolved',
    remarks,
    about: target && documentRange(plan.tree, spanOf(target)),
  }));
}

function remarkIn(block: Block): Remark | null {
  const { start, end } = spanOf(block).range;
  const folded = block.folded.slice(start, end);
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const rest = block.plain.slice(start + match[0].length, end);
    const by = BY.exec(rest);
    const text = rest.slice(by?.[0].length ?? 0).replace(/^ {0,4}:/, '');
    return { kind, name: by?.[1]?.trim() ?? '', date: by?.[2]?.trim() ?? '', text: text.trim() };
  }
  return null;
}

/**
 * The edit that writes `remark` on a line of its own: a remark above the paragraph at `offset`, an answer or “đã xử lý” below the thread at `offset`.
 * Null where there is nothing to answer. Whatever is typed stays on one line.
 */
export function addRemark(plan: Plan, offset: number, remark: Remark, eol: string): TextEdit | null {
  const { tree } = plan;
  const line = `${lineOf(remark)}${eol}`;
  if (remark.kind !== 'remark') {
    const thread = remarksOf(plan).find(({ range }) => range.start <= offset && offset <= range.end);
    if (!thread) return null;
    return { range: { start: thread.range.end, end: thread.range.end }, newText: `${eol}${lineOf(remark)}` };
  }
  let index = Math.min(tree.indexAt(offset), tree.blocks.length - 1);
  // Above the answers to an earlier remark on the same paragraph there is no room for another.
  while (index >= 0 && tree.blocks[index]?.kind === 'comment' && index + 1 < tree.blocks.length) index++;
  const at = index < 0 ? 0 : (tree.offsets[index] ?? 0);
  return { range: { start: at, end: at }, newText: line };
}

function lineOf({ kind, name, date, text }: Remark): string {
  const by = [name, date].map((part) => part.replace(/[(),\s]+/g, ' ').trim()).filter((part) => part !== '');
  const said = text.replace(/\s+/g, ' ').trim();
  return `// ${WORDS[kind]}${by.length > 0 ? ` (${by.join(', ')})` : ''}${said === '' && kind === 'resolved' ? '' : `: ${said}`}`;
}
