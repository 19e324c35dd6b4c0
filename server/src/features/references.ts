import { citationsOf } from '../model/citations/citations';
import { definitionsOf } from '../model/mentions/definitions';
import { mentionsOf } from '../model/mentions/mentions';
import { innerReferencesOf, referenceTarget } from '../model/structure/inner-references';
import type { Citation } from '../model/types';
import type { Block } from '../syntax/block';
import { documentRange, type Span, spanOf } from '../syntax/tree';
import { foldKey } from '../text/fold';
import type { TextRange } from '../text/range';
import { agencyAt, usesOf } from './agency-uses';
import { type FeatureContext, plainOffset, touches } from './context';
import { citationAt } from './hover/hover';

/** What the words at a place stand for, in this document. */
export type Subject =
  | { readonly kind: 'agency'; readonly id: string; readonly whose: string; readonly range: TextRange }
  | { readonly kind: 'citation'; readonly citation: Citation; readonly block: Block; readonly range: TextRange };

/** The agency or the cited document at `offset`; a citation comes before the names inside it; null when there is neither. */
export function subjectAt(context: FeatureContext, offset: number): Subject | null {
  const { tree } = context.plan;
  const index = tree.indexAt(offset);
  const block = tree.blocks[index];
  if (!block || block.kind === 'comment') return null;
  const plain = plainOffset(block, Math.max(0, offset - (tree.offsets[index] ?? 0)));
  const citation = citationAt(block, plain);
  if (citation && !citation.damaged && keyOf(citation) !== '')
    return { kind: 'citation', citation, block, range: documentRange(tree, { block, range: citation.range }) };
  const agency = agencyAt(context, offset);
  return agency && { kind: 'agency', id: agency.id, whose: agency.whose, range: agency.range };
}

/** Every place that names what is named at `offset`: an agency in all its written forms, a document in all its citations. In the order of the text. */
export function referencesAt(context: FeatureContext, offset: number): TextRange[] {
  const subject = subjectAt(context, offset);
  if (!subject) return [];
  const spans: Span[] =
    subject.kind === 'agency' ? usesOf(context, subject.id, subject.whose).map(({ span }) => span) : citationsLike(context, subject.citation);
  return spans.map((span) => documentRange(context.plan.tree, span));
}

/** Where what stands at `offset` is introduced: the first citation of the document, the first mention of the agency, the words a short name is defined by. */
export function definitionAt(context: FeatureContext, offset: number): TextRange | null {
  return innerTargetAt(context, offset)?.target ?? definedName(context, offset) ?? referencesAt(context, offset)[0] ?? null;
}

/** "mục 1 phần I", "khoản 2 Điều 3", "Phụ lục II" at `offset`, and the heading it names (document offsets); null where no place of the document is named. */
export function innerTargetAt(
  { plan }: FeatureContext,
  offset: number,
): { readonly range: TextRange; readonly target: TextRange; readonly block: Block } | null {
  const { tree } = plan;
  const index = tree.indexAt(offset);
  const block = tree.blocks[index];
  if (!block) return null;
  const plain = plainOffset(block, Math.max(0, offset - (tree.offsets[index] ?? 0)));
  const reference = innerReferencesOf(block).find(({ range }) => touches(range, plain));
  const target = reference && referenceTarget(plan, reference, index);
  return reference && target
    ? { range: documentRange(tree, { block, range: reference.range }), target: documentRange(tree, spanOf(target)), block: target }
    : null;
}

/** Key of a document: its number with kind, else its name. */
function keyOf({ type, number, name }: Citation): string {
  return number !== null ? `${foldKey(type)} ${foldKey(number)}` : name === null ? '' : foldKey(name);
}

/** All citations of the document that `citation` names; those with another date are other documents. */
export function citationsLike(context: FeatureContext, citation: Citation): Span[] {
  const key = keyOf(citation);
  const spans: Span[] = [];
  for (const block of context.plan.tree.blocks) {
    if (block.kind === 'comment') continue;
    for (const other of citationsOf(block)) {
      const sameDate = other.date === null || citation.date === null || other.date === citation.date;
      if (keyOf(other) === key && sameDate) spans.push({ block, range: other.range });
    }
  }
  return spans;
}

/** "sau đây gọi tắt là X": the definition of the term at `offset`. */
function definedName(context: FeatureContext, offset: number): TextRange | null {
  const { tree } = context.plan;
  const index = tree.indexAt(offset);
  const block = tree.blocks[index];
  if (!block) return null;
  const plain = plainOffset(block, Math.max(0, offset - (tree.offsets[index] ?? 0)));
  if (mentionsOf(block, context.catalog).some(({ range }) => touches(range, plain)) || citationAt(block, plain)) return null;
  for (const other of tree.blocks) {
    for (const { term } of definitionsOf(other)) {
      const key = other.folded.slice(term.start, term.end);
      if (key.length < 3) continue;
      for (let at = block.folded.indexOf(key, Math.max(0, plain - key.length)); at >= 0 && at <= plain; at = block.folded.indexOf(key, at + 1)) {
        if (at + key.length >= plain) return documentRange(tree, { block: other, range: term });
      }
    }
  }
  return null;
}
