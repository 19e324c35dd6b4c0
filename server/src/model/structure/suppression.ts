import type { Block } from '../../syntax/block';
import { spanOf } from '../../syntax/tree';
import type { Suppression } from '../types';

const PATTERN = /^\/\/\s{0,10}bo qua\s{1,10}(ca tep\s{1,10})?([a-z0-9-]{2,60}(?:\s{0,4},\s{0,4}[a-z0-9-]{2,60}){0,20})\s{0,10}(?::\s{0,10}(.*))?$/;

/** Reads `// bỏ qua mã, mã: lý do` and `// bỏ qua cả tệp mã: lý do`; null for any other comment. The target is found by the reader. */
export function readSuppression(block: Block): Omit<Suppression, 'target'> | null {
  const span = spanOf(block);
  const folded = block.folded.slice(span.range.start, span.range.end);
  const match = PATTERN.exec(folded);
  if (!match) return null;
  const rules = (match[2] as string).split(',').map((rule) => rule.trim());
  const reason = match[3] ? block.plain.slice(span.range.end - match[3].length, span.range.end).trim() : '';
  return { span, rules, scope: match[1] ? 'file' : 'block', reason: reason === '' ? null : reason };
}
