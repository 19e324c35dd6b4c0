/** Text that is put together from pieces of a file, and where each piece came from. */
export interface PlacedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** `length` characters of the text from `start` on are those of text place `place` from `offset` on. In the order of the text. */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly place: number;
  readonly offset: number;
}

/** A part of a line: `place` null for what the file does not hold as text. */
export interface LinePart {
  readonly text: string;
  readonly place: number | null;
  readonly offset: number;
}

/** Appends lines. */
export class TextBuilder {
  private readonly lines: string[] = [];
  private readonly segments: Segment[] = [];
  /** Characters so far, with the line end of each line. */
  length = 0;

  line(parts: readonly LinePart[]): void {
    let text = '';
    for (const part of parts) {
      if (part.place !== null && part.text !== '')
        this.segments.push({ start: this.length + text.length, length: part.text.length, place: part.place, offset: part.offset });
      text += part.text;
    }
    this.lines.push(text);
    this.length += text.length + 1;
  }

  /** One blank line; none at the start or behind another. */
  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.line([]);
  }

  finish(): PlacedText {
    while (this.lines.at(-1) === '') this.lines.pop();
    return { text: this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`, segments: this.segments };
  }
}

/** `parts` without the white space around them. */
export function trimParts(parts: readonly LinePart[]): LinePart[] {
  const kept = parts.filter(({ text }) => text !== '');
  while (kept.length > 0 && (kept[0] as LinePart).text.trimStart() === '') kept.shift();
  while (kept.length > 0 && (kept.at(-1) as LinePart).text.trimEnd() === '') kept.pop();
  const [first] = kept;
  if (first) {
    const cut = first.text.length - first.text.trimStart().length;
    kept[0] = { ...first, text: first.text.slice(cut), offset: first.offset + cut };
  }
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

/** Parts at each "\n", which is left out. */
export function splitLines(parts: readonly LinePart[]): LinePart[][] {
  const lines: LinePart[][] = [[]];
  for (const { text, place, offset } of parts) {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.at(-1)?.push({ text: text.slice(from, at), place, offset: offset + from });
      lines.push([]);
      from = at + 1;
    }
    lines.at(-1)?.push({ text: text.slice(from), place, offset: offset + from });
  }
  return lines;
}
