import type { Plan, Suppression } from '../model/types';
import { type Block, sourceRange } from '../syntax/block';
import type { Span, SyntaxTree } from '../syntax/tree';
import type { Problem, ProblemFix } from './problem';
import type { Finding, Rule } from './rule';

/** Stands where the drafter writes why; the editor may select it. */
export const REASON_PLACEHOLDER = 'lý do';

/** The comments that silence a rule and have not done so yet; a rule stays in it when all have. */
type Silenced = Map<string, Suppression[]>;

/** Decides which findings the comments of a plan silence, and remembers which comments did. */
export class Suppressions {
  private readonly byBlock = new Map<Block, Silenced>();
  private readonly ofFile: Silenced = new Map();
  private readonly used = new Map<Suppression, Set<string>>();

  constructor(private readonly plan: Plan) {
    for (const suppression of plan.suppressions) {
      if (suppression.scope === 'file') this.add(this.ofFile, suppression);
      else if (suppression.target) {
        const own = this.byBlock.get(suppression.target) ?? new Map();
        this.byBlock.set(suppression.target, own);
        this.add(own, suppression);
      }
    }
  }

  /** True when a comment silences findings of `rule` in `block`; the comment then counts as used. */
  silences(rule: string, block: Block): boolean {
    const byFile = this.use(this.ofFile.get(rule), rule);
    return this.use(this.byBlock.get(block)?.get(rule), rule) || byFile;
  }

  private add(silenced: Silenced, suppression: Suppression): void {
    for (const rule of suppression.rules) {
      const idle = silenced.get(rule);
      if (idle) idle.push(suppression);
      else silenced.set(rule, [suppression]);
    }
  }

  private use(idle: Suppression[] | undefined, rule: string): boolean {
    if (!idle) return false;
    for (const suppression of idle) this.used.set(suppression, (this.used.get(suppression) ?? new Set()).add(rule));
    idle.length = 0;
    return true;
  }

  /**
   * Findings on comments that silence nothing. Ids in `judged` were looked for, so silence means that nothing was there; ids outside `known` are no rules.
   * A rule that is known but switched off is not judged.
   */
  *unused(judged: ReadonlySet<string>, known: ReadonlyMap<string, Rule>): Iterable<Finding> {
    for (const suppression of this.plan.suppressions) {
      const idle = suppression.rules.filter((id) => id !== UNUSED && (!known.has(id) || (judged.has(id) && !this.used.get(suppression)?.has(id))));
      if (idle.length === 0) continue;
      const whole = idle.length === suppression.rules.length;
      for (const id of idle) {
        yield {
          span: suppression.span,
          message: known.has(id) ? messageOf(suppression, id) : `Không có quy tắc nào mang mã “${id}”.`,
          tag: 'unnecessary',
          ...(whole && known.has(id)
            ? { fixes: [{ title: 'Bỏ dòng bỏ qua này', edits: [{ span: wholeLine(suppression), newText: '' }], preferred: true }] }
            : {}),
        };
      }
    }
  }
}

/** The rule on comments that silence nothing. What they silenced is known when all others have been asked. */
export const UNUSED = 'bo-qua-thua';

function messageOf(suppression: Suppression, id: string): string {
  return suppression.scope === 'file' ? `Trong tệp không còn gì để bỏ qua theo quy tắc “${id}”.` : `Đoạn ngay sau không còn gì để bỏ qua theo quy tắc “${id}”.`;
}

/** The line of the comment with its line end, so that no empty line stays behind. */
function wholeLine({ span: { block, range } }: Suppression): Span {
  const lineEnd = /^[^\S\r\n]*(\r\n|\n)?/.exec(block.source.slice(sourceRange(block, range).end))?.[0].length ?? 0;
  return { block, range: { start: 0, end: Math.min(block.plain.length, range.end + lineEnd) } };
}

/** Quick fixes that write a suppression for `problem`: for the block it stands in, and for the whole file. */
export function suppressionFixes({ tree }: Plan, problem: Problem): readonly ProblemFix[] {
  const index = tree.indexAt(problem.range.start);
  const eol = lineEndOf(tree);
  // A block begins with a line; the first one behind the byte-order mark.
  const top = tree.blocks[0]?.source.startsWith('\ufeff') ? 1 : 0;
  const start = Math.max(top, tree.offsets[index] ?? 0);
  const indent = /^\ufeff?([ \t]*)/.exec(tree.blocks[index]?.source.slice(0, 200) ?? '')?.[1] ?? '';
  const write = (title: string, at: number, line: string): ProblemFix => ({
    title,
    edits: [{ range: { start: at, end: at }, newText: `${line}: ${REASON_PLACEHOLDER}${eol}` }],
    preferred: false,
    lossless: false,
  });
  return [
    write(`Bỏ qua “${problem.rule}” ở đoạn này`, start, `${indent}// bỏ qua ${problem.rule}`),
    write(`Bỏ qua “${problem.rule}” trong cả tệp`, top, `// bỏ qua cả tệp ${problem.rule}`),
  ];
}

/** The line end that a document uses, by its first: looking through all of it would cost more than an edit. */
export function lineEndOf(tree: SyntaxTree): '\n' | '\r\n' {
  return tree.blocks.find(({ lineBreaks }) => lineBreaks > 0)?.source.includes('\r\n') ? '\r\n' : '\n';
}
