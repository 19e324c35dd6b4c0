import { lastAtMost } from './sorted';

/** A place in a text: both numbers 0-based, `character` counted in UTF-16 units (as the Language Server Protocol does). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions of one immutable text. LF, CRLF and lone CR each end a line. */
export class LineIndex {
  private readonly starts: Uint32Array;

  constructor(private readonly text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = Uint32Array.from(starts);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of `offset`; an offset outside the text is clamped to its ends. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = lastAtMost(this.starts, this.starts.length, clamped);
    return { line, character: clamped - (this.starts[line] as number) };
  }

  /** The offsets between which `line` stands, without its line end; empty at the end of the text for a line outside of it. */
  lineAt(line: number): { readonly start: number; readonly end: number } {
    const { length } = this.text;
    const start = this.starts[line] ?? length;
    let end = this.starts[line + 1] ?? length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** The offset of `position`; a line or character outside the text is clamped. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.starts[position.line];
    if (start === undefined) return this.text.length;
    const next = this.starts[position.line + 1] ?? this.text.length;
    return Math.max(start, Math.min(start + position.character, next));
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
