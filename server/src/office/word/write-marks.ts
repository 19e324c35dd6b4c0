import type { WordMarks } from '../../review/word-marks';
import { OfficeError } from '../office-error';
import { escapeXml, isElement, type XmlElement } from '../xml/tree';
import { zipStable } from '../zip/stable';
import { addComments, type NewComment } from './comments-part';
import { newParagraphs, type Splice, type Tracking } from './new-paragraphs';
import { type ReadWord, readWordPlaces, type TextPlace } from './read-word';

/** Who marks, and when: "2026-11-21". */
export interface Marker {
  readonly author: string;
  readonly day: string;
}

/**
 * The same Word file with comments and tracked changes. Parts that carry none are byte for byte those of the original; in the main part only the runs that
 * are marked are written anew, with their formatting, and new paragraphs set between the others. Throws OfficeError.
 */
export function markWord(bytes: Uint8Array, marks: WordMarks, marker: Marker): Uint8Array {
  const read = readWordPlaces(bytes);
  const { parts, main } = read.file;
  const writer = new MarkWriter(read, marker);
  const { comments, firstId } = writer.comments(marks);
  const marked = writer.write(marks, firstId);
  const changed = { ...parts, [main]: new TextEncoder().encode(marked) };
  return zipStable(comments.length === 0 ? changed : addComments(changed, read.file, comments));
}

/** Something that happens at an offset of a text place. */
interface Event {
  readonly offset: number;
  /** At one offset: what is inserted, what ends, what begins. */
  readonly order: 0 | 1 | 2;
  readonly xml: (run: RunParts) => string;
}

interface Marked {
  readonly events: Event[];
  readonly removed: { readonly start: number; readonly end: number }[];
}

/** A run taken apart: its start tag, its properties, its end tag, as they are written in the file. */
interface RunParts {
  readonly open: string;
  readonly properties: string;
  readonly close: string;
}

class MarkWriter {
  private readonly marked = new Map<number, Marked>();
  private readonly splices: Splice[] = [];
  private readonly prefix: string;
  private readonly tracking: Tracking;
  private nextId: number;

  constructor(
    private readonly read: ReadWord,
    private readonly marker: Marker,
  ) {
    const { xml, document } = read.file;
    const tag = /^<([^\s/>:]+:)?/.exec(xml.slice(document.start))?.[1];
    if (!tag) throw new OfficeError('Tệp dùng cách khai báo không gian tên mà chương trình chưa ghi lại được.');
    this.prefix = tag;
    this.nextId = 1 + Math.max(0, ...[...xml.matchAll(/\s[\w-]+:id="(\d{1,9})"/g)].map(([, id]) => Number(id)));
    this.tracking = { prefix: tag, attributes: () => this.attributes(this.nextId++) };
  }

  /** The comments as they go into their own part, numbered behind those that are there. */
  comments({ comments }: WordMarks): { readonly comments: readonly NewComment[]; readonly firstId: number } {
    const there = this.read.file.related.get('comments')?.[0];
    const bytes = there === undefined ? undefined : this.read.file.parts[there];
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    const firstId = 1 + Math.max(-1, ...[...text.matchAll(/<[\w-]+:comment\s[^>]{0,2000}?[\w-]+:id="(\d{1,9})"/g)].map(([, id]) => Number(id)));
    return { firstId, comments: comments.map(({ text: words }, i) => ({ id: firstId + i, text: words, author: this.marker.author, date: this.date })) };
  }

  /** The main part with all marks in it. */
  write({ comments, changes }: WordMarks, firstComment: number): string {
    const w = this.prefix;
    for (const { removed, at, inserted, paragraphs } of changes) {
      for (const { place, start, end } of removed) this.at(place).removed.push({ start, end });
      if (inserted !== '') {
        const id = this.nextId++;
        // The inserted words look like those they stand for.
        const like = removed[0] ? this.partsOf(this.placeOf(removed[0].place).run) : null;
        this.at(at.place).events.push({ offset: at.offset, order: 0, xml: (run) => this.insertion(id, inserted, like ?? run) });
      }
      if (paragraphs.length > 0) {
        const { paragraph, run } = this.placeOf(at.place);
        this.splices.push(...newParagraphs(this.read.file.xml, paragraph, run, paragraphs, this.tracking));
      }
    }
    comments.forEach(({ from, to }, i) => {
      const id = firstComment + i;
      this.at(from.place).events.push({ offset: from.offset, order: 2, xml: () => `<${w}commentRangeStart ${w}id="${id}"/>` });
      this.at(to.place).events.push({
        offset: to.offset,
        order: 1,
        xml: () => `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
      });
    });
    return this.spliced();
  }

  private attributes(id: number): string {
    const w = this.prefix;
    return `${w}id="${id}" ${w}author="${escapeXml(this.marker.author)}" ${w}date="${this.date}"`;
  }

  private get date(): string {
    return `${this.marker.day}T00:00:00Z`;
  }

  private at(place: number): Marked {
    const marked = this.marked.get(place) ?? { events: [], removed: [] };
    this.marked.set(place, marked);
    return marked;
  }

  private placeOf(place: number): TextPlace {
    const found = this.read.places[place];
    if (!found) throw new RangeError(`no text place ${place}`);
    return found;
  }

  /** The main part with every marked run written anew, and the new paragraphs. */
  private spliced(): string {
    const { xml } = this.read.file;
    const runs = new Map<XmlElement, Map<XmlElement, Marked & { readonly text: string }>>();
    for (const [place, marked] of this.marked) {
      const { run, element, text } = this.placeOf(place);
      const texts = runs.get(run) ?? new Map();
      texts.set(element, { ...marked, text });
      runs.set(run, texts);
    }
    const marked = [...runs].map(([run, texts]) => ({ start: run.start, end: run.end, xml: this.runXml(run, texts) }));
    let out = '';
    let at = 0;
    for (const splice of [...marked, ...this.splices].sort((a, b) => a.start - b.start)) {
      out += xml.slice(at, splice.start) + splice.xml;
      at = splice.end;
    }
    return out + xml.slice(at);
  }

  private partsOf(run: XmlElement): RunParts {
    const { xml } = this.read.file;
    const properties = run.children.find((node) => node.name === 'w:rPr');
    return {
      open: xml.slice(run.start, run.openEnd),
      properties: properties ? xml.slice(properties.start, properties.end) : '',
      close: xml.slice(run.closeStart, run.end),
    };
  }

  private runXml(run: XmlElement, texts: ReadonlyMap<XmlElement, Marked & { readonly text: string }>): string {
    const { xml } = this.read.file;
    const parts = this.partsOf(run);
    const out = new RunOutput(parts);
    for (const node of run.children) {
      if (!isElement(node) || node.name === 'w:rPr') continue;
      const marked = texts.get(node);
      if (marked) this.textXml(marked, parts, out);
      else out.keep(xml.slice(node.start, node.end));
    }
    return out.finish();
  }

  private textXml({ events, removed, text }: Marked & { readonly text: string }, run: RunParts, out: RunOutput): void {
    const sorted = [...events].sort((a, b) => a.offset - b.offset || a.order - b.order);
    const cuts = [...new Set([0, ...sorted.map(({ offset }) => offset), ...removed.flatMap(({ start, end }) => [start, end]), text.length])].sort(
      (a, b) => a - b,
    );
    cuts.forEach((from, i) => {
      for (const event of sorted) if (event.offset === from) out.between(event.xml(run));
      const words = text.slice(from, cuts[i + 1] ?? text.length);
      if (words === '') return;
      if (removed.some(({ start, end }) => start <= from && from < end)) out.between(this.deletion(words, run));
      else out.keep(this.text('t', words));
    });
  }

  private deletion(words: string, run: RunParts): string {
    return this.tracked('del', this.nextId++, run, this.text('delText', words));
  }

  private insertion(id: number, words: string, run: RunParts): string {
    return this.tracked('ins', id, run, this.text('t', words));
  }

  private tracked(tag: 'ins' | 'del', id: number, { open, properties, close }: RunParts, content: string): string {
    const w = this.prefix;
    return `<${w}${tag} ${this.attributes(id)}>${open}${properties}${content}${close}</${w}${tag}>`;
  }

  private text(tag: 't' | 'delText', words: string): string {
    return `<${this.prefix}${tag} xml:space="preserve">${escapeXml(words)}</${this.prefix}${tag}>`;
  }
}

/** Puts a run together again around what comes between its parts. */
class RunOutput {
  private out = '';
  private content = '';

  constructor(private readonly run: RunParts) {}

  keep(xml: string): void {
    this.content += xml;
  }

  between(xml: string): void {
    this.flush();
    this.out += xml;
  }

  finish(): string {
    this.flush();
    return this.out;
  }

  private flush(): void {
    if (this.content === '') return;
    const { open, properties, close } = this.run;
    this.out += `${open}${properties}${this.content}${close}`;
    this.content = '';
  }
}
