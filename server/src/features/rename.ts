import { citationsOf } from '../model/citations/citations';
import { textOf } from '../syntax/block';
import { documentRange } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import { lowerFirst, upperFirst } from '../text/letter-case';
import type { TextRange } from '../text/range';
import { visible } from '../text/visible';
import { usesOf } from './agency-uses';
import type { FeatureContext } from './context';
import { citationsLike, subjectAt } from './references';
import { sourceText } from './source-text';

/** What a rename starts from: the words that are asked about and the text to put in the box. */
export interface RenameStart {
  readonly range: TextRange;
  readonly placeholder: string;
}

/** A bar would part the cells of a table. */
const BAR = '|';

/** A capital letter with a mark: headings have some, abbreviations ("TT XTĐT") have none. */
const MARKED_CAPITAL = /\p{Lu}\p{M}/u;

/** Longer names are refused. */
const MAX_NAME = 300;

/** The words at `offset` that can be renamed everywhere: the name of an agency, or the number of a cited document. Null elsewhere. */
export function renameStart(context: FeatureContext, offset: number): RenameStart | null {
  const subject = subjectAt(context, offset);
  if (!subject) return null;
  const { tree } = context.plan;
  if (subject.kind === 'agency') return { range: subject.range, placeholder: sourceText(tree, subject.range).replace(/\s+/g, ' ').trim() };
  const { numberRange } = subject.citation;
  if (!numberRange) return null;
  return { range: documentRange(tree, { block: subject.block, range: numberRange }), placeholder: textOf(subject.block, numberRange) };
}

/**
 * The edits that give what stands at `offset` the name `newName` in the whole document. An agency: all its written forms, but not where the old name is
 * history (citations, quotations), and not those of another province's or district's body. A document: its number in all its citations. None when nothing
 * can be renamed, or the name is empty, too long, or holds characters that no name has: a bar, and what commands, turns or hides writing.
 */
export function renameEdits(context: FeatureContext, offset: number, newName: string): TextEdit[] {
  const name = newName.replace(/\s+/g, ' ').trim();
  const subject = subjectAt(context, offset);
  if (!subject || name === '' || name.length > MAX_NAME || name.includes(BAR) || visible(name) !== name) return [];
  const { tree } = context.plan;
  if (subject.kind === 'agency') {
    return usesOf(context, subject.id, subject.whose)
      .filter(({ history }) => !history)
      .map(({ span, text }) => ({ range: documentRange(tree, span), newText: withCaseOf(name, text) }));
  }
  return citationsLike(context, subject.citation).flatMap(({ block, range }) => {
    const citation = citationsOf(block).find((other) => other.range === range);
    return citation?.numberRange ? [{ range: documentRange(tree, { block, range: citation.numberRange }), newText: name }] : [];
  });
}

/** Headings stay in capitals; "các sở, ban, ngành" may begin a line in one place and stand inside a list in another. */
function withCaseOf(name: string, text: string): string {
  if (/^\P{Ll}*$/u.test(text) && /\p{Lu}\s+\p{Lu}/u.test(text) && MARKED_CAPITAL.test(text.normalize('NFD'))) return name.toUpperCase();
  const upper = /^\p{Lu}/u.test(text);
  return /^(?:các|những)\s/iu.test(name) ? (upper ? upperFirst(name) : lowerFirst(name)) : name;
}
