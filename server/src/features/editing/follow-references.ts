import { type InnerReference, innerReferencesOf, type ReferenceStep, referencePlaces, referenceTarget } from '../../model/structure/inner-references';
import type { Plan } from '../../model/types';
import { type Block, type Marker, sourceRange } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';
import { lastWord } from '../../text/words';

/** Which marks each word may name; the first word of a kind is the usual one. */
const WORD_OF: Partial<Readonly<Record<Marker['kind'], ReferenceStep['word']>>> = {
  roman: 'mục',
  arabic: 'mục',
  decimal: 'mục',
  letter: 'điểm',
  article: 'điều',
};

/**
 * The edits that make every reference of `before` ("mục 1.4", "điểm a mục 2 phần I") name the place it named in `after`, the same plan block by block with other
 * marks. A reference to what can no longer be named so stays as it is. Document offsets of `before`.
 */
export function followReferences(before: Plan, after: Plan): TextEdit[] {
  const { tree } = before;
  if (after.tree.blocks.length !== tree.blocks.length) return [];
  return tree.blocks.flatMap((block, i) =>
    innerReferencesOf(block).flatMap((reference): TextEdit[] => {
      const target = referenceTarget(before, reference, i);
      const place = target ? after.tree.blocks[tree.indexOf(target)] : undefined;
      const names = (steps: readonly ReferenceStep[]): boolean => referencePlaces(after, steps, i)?.[0] === place;
      if (!place || names(reference.steps)) return [];
      const base = tree.offsets[i] ?? 0;
      const renamed = renamedSteps(before, after, reference, i);
      if (renamed && names(renamed))
        return renamed.flatMap((step, k): TextEdit[] => {
          const old = reference.steps[k] as ReferenceStep;
          const { start, end } = sourceRange(block, old.numberRange);
          return step.number === old.number ? [] : [{ range: { start: base + start, end: base + end }, newText: step.number }];
        });
      const described = describe(after, place);
      if (!names(described)) return [];
      const { start, end } = sourceRange(block, reference.range);
      const first = block.source.slice(start, start + 1);
      const newText = described.map(({ word, number }) => `${word} ${number}`).join(' ');
      return [
        {
          range: { start: base + start, end: base + end },
          newText: first === first.toUpperCase() ? newText.slice(0, 1).toUpperCase() + newText.slice(1) : newText,
        },
      ];
    }),
  );
}

/** The steps of a reference with the numbers that their places have now; null when one of them is no place. */
function renamedSteps(before: Plan, after: Plan, { steps }: InnerReference, index: number): readonly ReferenceStep[] | null {
  const places = referencePlaces(before, steps, index);
  return (
    places?.map((place, k) => {
      const number = after.tree.blocks[before.tree.indexOf(place)]?.marker?.number;
      return { ...(steps[k] as ReferenceStep), number: number === undefined ? '' : lastWord(number) };
    }) ?? null
  );
}

/** A place by its own mark, and that of what holds it as far as its number needs: "điểm a mục 2 phần I". */
function describe({ tree }: Plan, place: Block): readonly ReferenceStep[] {
  const steps: ReferenceStep[] = [];
  const index = tree.indexOf(place);
  let kind: Marker['kind'] | undefined;
  for (let i = index; i >= 0; i--) {
    const marker = tree.blocks[i]?.kind === 'text' ? tree.blocks[i]?.marker : null;
    const word = marker && WORD_OF[marker.kind];
    if (!marker || !word || (kind && !isAbove(marker.kind, kind))) continue;
    steps.push({ word: marker.kind === 'roman' && steps.length > 0 ? 'phần' : word, number: lastWord(marker.number), numberRange: { start: 0, end: 0 } });
    kind = marker.kind;
    // These numbers say all.
    if (kind === 'roman' || kind === 'decimal' || kind === 'article') break;
  }
  return steps;
}

const ORDER: readonly Marker['kind'][] = ['roman', 'arabic', 'decimal', 'letter'];

function isAbove(kind: Marker['kind'], below: Marker['kind']): boolean {
  return ORDER.includes(kind) && ORDER.indexOf(kind) < ORDER.indexOf(below);
}
