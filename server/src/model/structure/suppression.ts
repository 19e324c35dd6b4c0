import type { Block } from '../../syntax/block';
import { type Span, spanOf } from '../../syntax/tree';
import type { Suppression } from '../types';

const PATTERN = /^\/\/\s{0,10}bo qua\s{1,10}(ca tep\s{1,10})?([a-z0-9-]{2,60}(?:\s{0,4},\s{0,4}[a-z0-9-]{2,60}){0,20})\s{0,10}(?::\s{0,10}(.*))?$/;

/** Reads `// bỏ qua mã, mã: lý do` and `// bỏ qua cả tệp mã: lý do`; null for any other comment. The target is found later. */
function readSuppression(block: Block): Omit<Suppression, 'target'> | null {
  const span = spanOf(block);
  const folded = block.folded.slice(span.range.start, span.range.end);
  const match = PATTERN.exec(folded);
  if (!match) return null;
  const rules = (match[2] as string).split(',').map((rule) => rule.trim());
  const reason = match[3] ? block.plain.slice(span.range.end - match[3].length, span.range.end).trim() : '';
  return { span, rules, scope: match[1] ? 'file' : 'block', reason: reason === '' ? null : reason };
}

/** Gathers the suppressions of a stretch and aims them at the blocks below them. */
export class Suppressions {
  readonly found: { span: Span; rules: readonly string[]; scope: 'block' | 'file'; target: Block | null; reason: string | null }[] = [];

  /** Reads a comment; most say nothing to a rule. */
  read(comment: Block): void {
    const suppression = readSuppression(comment);
    if (suppression) this.found.push({ ...suppression, target: null });
  }

  /** `block` is what the suppressions above it cover. */
  aim(block: Block): void {
    if (block.kind !== 'text' && block.kind !== 'row') return;
    for (let i = this.found.length - 1; i >= 0; i--) {
      const suppression = this.found[i];
      if (!suppression || suppression.target) break;
      if (suppression.scope === 'block') suppression.target = block;
    }
  }
}
