import { type CardSubject, type CompletionItem, complete, completionCard } from '../features/completion';
import { type DocumentLink, documentLinks } from '../features/document-links';
import { type Fold, foldsOf } from '../features/folding';
import { type Hover, hoverAt } from '../features/hover/hover';
import type { OtherPlans } from '../features/other-plans';
import { definitionAt, referencesAt } from '../features/references';
import { type RenameStart, renameEdits, renameStart } from '../features/rename';
import { selectionRanges } from '../features/selection-ranges';
import { type SemanticToken, semanticTokens } from '../features/semantic-tokens';
import { type PlanSymbol, symbolsOf } from '../features/symbols';
import type { TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { Document, Documents } from './documents';

/** What an editor shows and offers at a place, or of the whole text. */
export interface Looking {
  /** What may be written at `offset`, best first; `explicit`: asked for by hand. `others`: what the other plans of the workspace cite. */
  complete(document: Document, offset: number, explicit?: boolean, others?: OtherPlans): readonly CompletionItem[];
  /** What there is more to say of an item of such a list; null when nothing is known of it. Markdown. */
  completionCard(document: Document, subject: CardSubject, others?: OtherPlans): string | null;
  /** The card for the words at `offset`; null where there is nothing to say. */
  hover(document: Document, offset: number, others?: OtherPlans): Hover | null;
  /** Sections and tasks as a tree. */
  symbols(document: Document): readonly PlanSymbol[];
  /** What can be folded away. */
  folds(document: Document): readonly Fold[];
  /** Every place that names what stands at `offset`: an agency in all its written forms, or a cited document. */
  references(document: Document, offset: number): readonly TextRange[];
  /** Where what stands at `offset` is defined or first named in full; null when nowhere. */
  definition(document: Document, offset: number): TextRange | null;
  /** What can be renamed at `offset`; null when nothing can. */
  renameStart(document: Document, offset: number): RenameStart | null;
  /** The edits that rename it everywhere. */
  rename(document: Document, offset: number, newName: string): readonly TextEdit[];
  /** Colours by meaning, of the whole document or of `range`. */
  semanticTokens(document: Document, range?: TextRange): readonly SemanticToken[];
  /** Links to the pages of cited documents. */
  links(document: Document): readonly DocumentLink[];
  /** Ranges around `offset`, from narrow to wide. */
  selections(document: Document, offset: number): readonly TextRange[];
}

export function looking({ plan, context }: Documents): Looking {
  return {
    complete: (document, offset, explicit = false, others) => complete(context(document, others), offset, explicit),
    completionCard: (document, subject, others) => completionCard(context(document, others), subject),
    hover: (document, offset, others) => hoverAt(context(document, others), offset),
    symbols: (document) => symbolsOf(plan(document)),
    folds: (document) => foldsOf(plan(document)),
    references: (document, offset) => referencesAt(context(document), offset),
    definition: (document, offset) => definitionAt(context(document), offset),
    renameStart: (document, offset) => renameStart(context(document), offset),
    rename: (document, offset, newName) => renameEdits(context(document), offset, newName),
    semanticTokens: (document, range) => semanticTokens(context(document), range),
    links: (document) => documentLinks(context(document)),
    selections: (document, offset) => selectionRanges(context(document), offset),
  };
}
