import { childrenOf, isElement, textIn, type XmlElement } from '../xml/tree';

/** Id of a note → its words. */
export type Notes = ReadonlyMap<string, string>;

/** Footnotes or endnotes; the lines that part them from the text are none. */
export function notesOf(part: XmlElement | null, element: 'w:footnote' | 'w:endnote'): Notes {
  const notes = childrenOf(part ?? undefined, element).filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal');
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', linesOf(note)]));
}

/** Id of a comment → "Góp ý của Nguyễn Văn A: …". */
export function commentsOf(part: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(part ?? undefined, 'w:comment').map((comment) => {
      const author = comment.attributes['w:author']?.trim();
      return [comment.attributes['w:id'] ?? '', `Góp ý${author ? ` của ${author}` : ''}: ${linesOf(comment)}`];
    }),
  );
}

function linesOf(note: XmlElement): string {
  return note.children
    .filter((node): node is XmlElement => isElement(node))
    .map((paragraph) => textIn(paragraph).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' / ');
}
