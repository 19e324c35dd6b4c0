import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Document, Service } from '../service';
import type { TextEdit } from '../text/edit';
import { textRangeOf } from './convert/convert';
import { MAX_READ_DOCUMENTS } from './limits';

/** A document the client has open, as it stands between two changes: each change makes another object. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** The text as read by the core. A document at rest is read again when this is asked. */
  readonly document: Document;
  /** The text itself; does not read it. */
  readonly text: string;
  /** Has a tree at hand: `document` costs nothing. */
  readonly isRead: boolean;
  /** Brought the server down before: not read at all, `document` is empty. */
  readonly safeMode: boolean;
}

/** What a change did. */
export interface Changed {
  readonly now: OpenDocument;
  /** The edits in order, each in offsets of the text it met. */
  readonly edits: readonly TextEdit[];
}

/**
 * The documents the client has open. Few are worked on at a time: those have a tree, the others rest as text alone, and nothing is kept of them that a
 * tree holds together. Of a document that is read there is no second copy of the text: positions are found through the tree.
 */
export class Documents {
  private readonly open = new Map<string, Held>();
  /** Those that are read, the one asked last at the end. */
  private readonly read = new Set<Held>();

  /** `service` reads the texts; `isUnsafe` says which documents only to keep; `beforeRest` is told of a document that is about to give up its tree. */
  constructor(
    private readonly service: (uri: string) => Service,
    private readonly isUnsafe: (uri: string) => boolean,
    private readonly beforeRest: (open: OpenDocument) => void,
  ) {}

  /** Takes in an opened document; one that is open already is replaced. It is read when it is first asked about. */
  opened({ uri, version, text }: TextDocumentItem): OpenDocument {
    const safeMode = this.isUnsafe(uri);
    return this.hold(new Held(uri, version, safeMode, safeMode ? '' : text, (held) => this.readAgain(held)));
  }

  /** Applies changes in their order, each to the text the one before left; ranges outside the text are clamped. Undefined when `uri` is not open. */
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Changed | undefined {
    const before = this.open.get(uri);
    if (!before) return undefined;
    if (before.safeMode) return { now: before, edits: [] };
    let { document } = before;
    const edits: TextEdit[] = [];
    for (const change of changes) {
      const edit = 'range' in change ? { range: textRangeOf(document.tree, change.range), newText: change.text } : difference(document.text, change.text);
      document = this.service(uri).update(document, edit);
      edits.push(edit);
    }
    return { now: this.hold(new Held(uri, version, false, document, (held) => this.readAgain(held))), edits };
  }

  /** Forgets `uri`; true when it was open. */
  closed(uri: string): boolean {
    const held = this.open.get(uri);
    if (held) this.read.delete(held);
    return this.open.delete(uri);
  }

  /** The document `uri`, which is now the last to be laid to rest. */
  get(uri: string): OpenDocument | undefined {
    const held = this.open.get(uri);
    if (held?.isRead) this.keepRead(held);
    return held;
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()];
  }

  private hold(held: Held): Held {
    const before = this.open.get(held.uri);
    if (before) this.read.delete(before);
    this.open.set(held.uri, held);
    if (held.isRead) this.keepRead(held);
    return held;
  }

  private readAgain(held: Held): Document {
    const document = this.service(held.uri).open(held.text);
    // What a change has replaced meanwhile is nobody's any more.
    if (this.open.get(held.uri) === held) this.keepRead(held);
    return document;
  }

  private keepRead(held: Held): void {
    this.read.delete(held);
    this.read.add(held);
    for (const oldest of this.read) {
      if (this.read.size <= MAX_READ_DOCUMENTS) break;
      this.beforeRest(oldest);
      this.read.delete(oldest);
      oldest.rest();
    }
  }
}

/** Holds what the core read of a text, or only the text. */
class Held implements OpenDocument {
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly safeMode: boolean,
    private content: Document | string | Uint8Array,
    private readonly read: (held: Held) => Document,
  ) {}

  get document(): Document {
    if (!isDocument(this.content)) this.content = this.read(this);
    return this.content;
  }

  get text(): string {
    const { content } = this;
    if (typeof content === 'string') return content;
    return content instanceof Uint8Array ? FROM_BYTES.decode(content) : content.text;
  }

  get isRead(): boolean {
    return isDocument(this.content);
  }

  /** Keeps the text alone: as UTF-8, which is a third smaller and no work for the garbage collector. Half a character, which UTF-8 cannot say, stays as it is. */
  rest(): void {
    const { text } = this;
    this.content = HALF_CHARACTER.test(text) ? text : TO_BYTES.encode(text);
  }
}

const TO_BYTES = new TextEncoder();
const FROM_BYTES = new TextDecoder('utf-8', { ignoreBOM: true });
const HALF_CHARACTER = /\p{Surrogate}/u;

function isDocument(content: Document | string | Uint8Array): content is Document {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
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
