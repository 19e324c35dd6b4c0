import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Document, Service } from '../service';
import type { TextEdit } from '../text/edit';
import { textRangeOf } from './convert';

/** A document the client has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** The text as read by the core; replaced as a whole by every change. */
  readonly document: Document;
  /** Brought the server down before: not read at all, `document` is empty. */
  readonly safeMode: boolean;
}

/** What a change did. */
export interface Changed {
  readonly now: OpenDocument;
  /** The edits in order, each in offsets of the text it met. */
  readonly edits: readonly TextEdit[];
}

/** The documents the client has open. Holds no second copy of their text: positions are found through the tree. */
export class Documents {
  private readonly open = new Map<string, OpenDocument>();

  /** `service` reads the texts; `isUnsafe` says which documents only to keep. */
  constructor(
    private readonly service: (uri: string) => Service,
    private readonly isUnsafe: (uri: string) => boolean,
  ) {}

  /** Takes in an opened document; one that is open already is replaced. */
  opened({ uri, version, text }: TextDocumentItem): OpenDocument {
    const safeMode = this.isUnsafe(uri);
    const opened = { uri, version, document: this.service(uri).open(safeMode ? '' : text), safeMode };
    this.open.set(uri, opened);
    return opened;
  }

  /** Applies changes in their order, each to the text the one before left; ranges outside the text are clamped. Undefined when `uri` is not open. */
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Changed | undefined {
    const before = this.open.get(uri);
    if (!before) return undefined;
    if (before.safeMode) return { now: before, edits: [] };
    let document = before.document;
    const edits: TextEdit[] = [];
    for (const change of changes) {
      const edit = 'range' in change ? { range: textRangeOf(document.tree, change.range), newText: change.text } : difference(document.text, change.text);
      document = this.service(uri).update(document, edit);
      edits.push(edit);
    }
    const now = { ...before, version, document };
    this.open.set(uri, now);
    return { now, edits };
  }

  /** Forgets `uri`; true when it was open. */
  closed(uri: string): boolean {
    return this.open.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.open.get(uri);
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()];
  }
}

/** The smallest single edit that turns `before` into `after`: a client that sends whole texts still costs only what changed. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { range: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
