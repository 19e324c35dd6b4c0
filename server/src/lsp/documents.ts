import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Document, Service } from '../service';
import type { TextEdit } from '../text/edit';
import { lengthOf, textRangeOf } from './convert/convert';
import { LARGE_TEXT, MAX_DOCUMENT, MAX_READ_DOCUMENTS } from './limits';

/** A document the client has open, as it stands between two changes: each change makes another object. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** The text as read by the core. An unloaded document is read again when this is asked. */
  readonly document: Document;
  /** The text itself; does not read it. */
  readonly text: string;
  /** Has a tree at hand: `document` costs nothing. */
  readonly isRead: boolean;
  /** Why it is not read at all: it brought the server down before, or is too long. Then `document` is empty. Null for all others. */
  readonly safeMode: SafeMode | null;
}

export type SafeMode = 'crashes' | 'length';

/** What a change did. */
export interface Changed {
  readonly now: OpenDocument;
  /** The edits in order, each in offsets of the text it met. */
  readonly edits: readonly TextEdit[];
}

/**
 * The documents the client has open. Few are worked on at a time: those have a tree, the others are unloaded to text alone, and nothing is kept of them that a
 * tree holds together. Of a document that is read there is no second copy of the text: positions are found through the tree.
 */
export class Documents {
  private readonly open = new Map<string, DocumentEntry>();
  /** Those that are read, the one asked last at the end. */
  private readonly read = new Set<DocumentEntry>();

  private readsLarge = false;

  /**
   * `service` reads the texts; `isUnsafe` says which documents only to keep; `beforeUnload` is told of a document that is about to be unloaded;
   * `onLarge` is told when a large document comes to be read, and when none is any more.
   */
  constructor(
    private readonly service: (uri: string) => Service,
    private readonly isUnsafe: (uri: string) => boolean,
    private readonly beforeUnload: (open: OpenDocument) => void,
    private readonly onLarge: (large: boolean) => void,
  ) {}

  /** Takes in an opened document; one that is open already is replaced. It is read when it is first asked about. */
  opened({ uri, version, text }: TextDocumentItem): OpenDocument {
    // A client that sends no text has none.
    const given = typeof text === 'string' ? text : '';
    const safeMode = this.isUnsafe(uri) ? 'crashes' : given.length > MAX_DOCUMENT ? 'length' : null;
    return this.keep(new DocumentEntry(uri, version, safeMode, safeMode ? '' : given, (entry) => this.readAgain(entry)));
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
    const keep = (safeMode: SafeMode | null, content: Document | string) =>
      this.keep(new DocumentEntry(uri, version, safeMode, content, (entry) => this.readAgain(entry)));
    return lengthOf(document.tree) > MAX_DOCUMENT ? { now: keep('length', ''), edits: [] } : { now: keep(null, document), edits };
  }

  /** Forgets `uri`; true when it was open. */
  closed(uri: string): boolean {
    const entry = this.open.get(uri);
    if (entry) this.read.delete(entry);
    this.lookForLarge();
    return this.open.delete(uri);
  }

  /** The document `uri`, which is now the last to be unloaded. */
  get(uri: string): OpenDocument | undefined {
    const entry = this.open.get(uri);
    if (entry?.isRead) this.keepRead(entry);
    return entry;
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()];
  }

  private keep(entry: DocumentEntry): DocumentEntry {
    const before = this.open.get(entry.uri);
    if (before) this.read.delete(before);
    this.open.set(entry.uri, entry);
    if (entry.isRead) this.keepRead(entry);
    return entry;
  }

  private readAgain(entry: DocumentEntry): Document {
    const document = this.service(entry.uri).open(entry.text);
    // What a change has replaced meanwhile is nobody's any more.
    if (this.open.get(entry.uri) === entry) this.keepRead(entry);
    return document;
  }

  private keepRead(entry: DocumentEntry): void {
    this.read.delete(entry);
    this.read.add(entry);
    for (const oldest of this.read) {
      if (this.read.size <= MAX_READ_DOCUMENTS) break;
      this.beforeUnload(oldest);
      this.read.delete(oldest);
      oldest.unload();
    }
    this.lookForLarge();
  }

  private lookForLarge(): void {
    let large = false;
    for (const { length } of this.read) large ||= length > LARGE_TEXT;
    if (large !== this.readsLarge) this.onLarge(large);
    this.readsLarge = large;
  }
}

/** Holds what the core read of a text, or only the text. */
class DocumentEntry implements OpenDocument {
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly safeMode: SafeMode | null,
    private content: Document | string | Uint8Array,
    private readonly read: (entry: DocumentEntry) => Document,
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

  /** Characters of a document that is read; 0 of others. */
  get length(): number {
    return isDocument(this.content) ? (this.content.tree.offsets.at(-1) ?? 0) : 0;
  }

  get isRead(): boolean {
    return isDocument(this.content);
  }

  /** Keeps the text alone: as UTF-8, which is a third smaller and no work for the garbage collector. Half a character, which UTF-8 cannot say, stays as it is. */
  unload(): void {
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
