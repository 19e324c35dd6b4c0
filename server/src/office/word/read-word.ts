import type { WordBlock, WordCell, WordContent, WordParagraph, WordPiece, WordRow, WordTable } from '../../import/word-content';
import { child, childrenOf, isElement, isOn, textIn, valOf, type XmlElement } from '../xml/tree';
import { canBeFollowed, nextParagraph, type PlacedParagraph } from './new-paragraphs';
import { commentsOf, type Notes, notesOf } from './notes';
import { Numbering } from './numbering';
import { openWord, treeOfPart, type WordPackage } from './package';
import { listPlace, Styles } from './styles';
import { symbolOf } from './symbols';
import { Tcvn3 } from './tcvn3';

/** A text element that findings can point at. */
export interface TextPlace {
  readonly paragraph: PlacedParagraph;
  readonly run: XmlElement;
  readonly element: XmlElement;
  readonly text: string;
  /** False inside a field or a tracked insertion: it can carry a comment, but no change. */
  readonly changeable: boolean;
}

export interface ReadWord {
  readonly content: WordContent;
  readonly places: readonly TextPlace[];
  readonly file: WordPackage;
}

/** What a Word file says. Throws OfficeError. */
export function readWord(bytes: Uint8Array): WordContent {
  return readWordPlaces(bytes).content;
}

/** The same with the places in the file. Throws OfficeError. */
export function readWordPlaces(bytes: Uint8Array): ReadWord {
  const file = openWord(bytes);
  return new WordReader(file).read();
}

/** What holds of a run because of what it stands in. */
interface Around {
  readonly inserted: boolean;
}

class WordReader {
  private readonly places: TextPlace[] = [];
  private readonly leftOut: string[] = [];
  private readonly footnotes: { mark: string; text: string }[] = [];
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly comments: ReadonlyMap<string, string>;
  private readonly notes: Readonly<Record<'footnote' | 'endnote', Notes>>;
  private readonly tcvn3: Tcvn3;
  /** Of the paragraph that is being read. */
  private pieces: WordPiece[] = [];
  private hanging: string[] = [];
  private style: string | undefined;
  private home: PlacedParagraph | null = null;
  private count = 0;
  /** Fields that are open: true while their result comes. */
  private readonly fields: boolean[] = [];
  private pictures = 0;

  constructor(private readonly file: WordPackage) {
    const part = (type: string) => treeOfPart(file.parts, file.related.get(type)?.[0]);
    this.styles = new Styles(part('styles'));
    this.numbering = new Numbering(part('numbering'));
    this.comments = commentsOf(part('comments'));
    this.notes = { footnote: notesOf(part('footnotes'), 'w:footnote'), endnote: notesOf(part('endnotes'), 'w:endnote') };
    this.tcvn3 = new Tcvn3(file.document, this.styles);
  }

  read(): ReadWord {
    const body = child(this.file.document, 'w:body');
    const blocks = body ? this.blocks(body) : [];
    this.headersAndFooters();
    if (this.pictures > 0) this.leftOut.push(`Hình ảnh, đối tượng nhúng: ${this.pictures}`);
    const fixed = this.places.flatMap(({ changeable }, place) => (changeable ? [] : [place]));
    const paragraphs = this.places.map(({ paragraph }) => (canBeFollowed(paragraph) ? paragraph.index : null));
    return { content: { blocks, footnotes: this.footnotes, fixed, paragraphs, leftOut: this.leftOut }, places: this.places, file: this.file };
  }

  private blocks(parent: XmlElement): WordBlock[] {
    const blocks: WordBlock[] = [];
    const elements = parent.children.filter((node) => isElement(node));
    for (const [i, node] of elements.entries()) {
      if (node.name === 'w:p') blocks.push(this.paragraph(node, nextParagraph(elements, i)));
      else if (node.name === 'w:tbl') blocks.push(this.table(node));
      else if (node.name === 'w:sdt') blocks.push(...this.blocks(child(node, 'w:sdtContent') ?? node));
      else if (CONTAINERS.has(node.name)) blocks.push(...this.blocks(node));
      else if (node.name === 'mc:AlternateContent') blocks.push(...this.blocks(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node));
    }
    return blocks;
  }

  private paragraph(element: XmlElement, next: XmlElement | null): WordParagraph {
    const [pieces, hanging, style, home] = [this.pieces, this.hanging, this.style, this.home];
    const properties = child(element, 'w:pPr');
    this.pieces = [];
    this.hanging = [];
    this.style = valOf(properties, 'w:pStyle');
    const list = listPlace(properties) ?? this.styles.listOf(this.style);
    const number = list && list.id !== '0' ? this.numbering.next(list.id, list.level ?? this.numbering.levelOf(list.id, this.style)) : '';
    this.home = { element, next, index: this.count++, isListed: list !== null };
    this.inline(element, { inserted: false });
    const paragraph: WordParagraph = { kind: 'paragraph', number, pieces: this.pieces, notes: this.hanging };
    [this.pieces, this.hanging, this.style, this.home] = [pieces, hanging, style, home];
    return paragraph;
  }

  private inline(parent: XmlElement, around: Around): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      const { name } = node;
      if (name === 'w:r') this.run(node, around);
      else if (name === 'w:del') this.deleted(node);
      else if (name === 'w:ins' || name === 'w:moveTo') this.inline(node, { inserted: true });
      else if (name === 'w:sdt') this.inline(child(node, 'w:sdtContent') ?? node, around);
      else if (name === 'w:fldSimple') this.inline(node, { inserted: true });
      else if (name === 'm:oMath' || name === 'm:oMathPara') this.add(textIn(node));
      else if (name === 'mc:AlternateContent') this.inline(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node, around);
      else if (CONTAINERS.has(name)) this.inline(node, around);
    }
  }

  private run(run: XmlElement, around: Around): void {
    const properties = child(run, 'w:rPr');
    if (isOn(properties, 'w:vanish')) {
      const text = textIn(run).trim();
      if (text !== '') this.leftOut.push(`Chữ ẩn: “${text}”`);
      return;
    }
    for (const node of run.children) {
      if (!isElement(node)) continue;
      if (node.name === 'w:fldChar') this.field(node.attributes['w:fldCharType'] ?? '');
      else if (this.fields.every((shown) => shown)) this.runContent(run, node, properties, around);
    }
  }

  private runContent(run: XmlElement, node: XmlElement, properties: XmlElement | undefined, { inserted }: Around): void {
    const { name, attributes } = node;
    if (name === 'w:t') this.text(run, node, properties, inserted);
    else if (name === 'w:tab' || name === 'w:ptab') this.add('\t');
    else if (name === 'w:br' || name === 'w:cr') this.add('\n');
    else if (name === 'w:noBreakHyphen') this.add('-');
    else if (name === 'w:sym') this.add(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
    else if (name === 'w:footnoteReference') this.note(this.notes.footnote, attributes['w:id']);
    else if (name === 'w:endnoteReference') this.note(this.notes.endnote, attributes['w:id']);
    else if (name === 'w:commentReference') this.comment(attributes['w:id'] ?? '');
    else if (name === 'w:object' || name === 'w:pict' || name === 'w:drawing') this.drawing(node);
    else if (name === 'mc:AlternateContent') {
      const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
      for (const inner of chosen?.children ?? []) if (isElement(inner)) this.runContent(run, inner, properties, { inserted });
    }
  }

  private text(run: XmlElement, element: XmlElement, properties: XmlElement | undefined, inserted: boolean): void {
    const text = textIn(element);
    if (text === '') return;
    const converted = this.tcvn3.convert(text, this.styles.fontOf(properties, this.style));
    if (converted !== text || !this.home) {
      this.add(converted);
      return;
    }
    this.pieces.push({ text, place: this.places.length });
    this.places.push({ paragraph: this.home, run, element, text, changeable: !inserted && this.fields.length === 0 });
  }

  private add(text: string): void {
    if (text !== '') this.pieces.push({ text, place: null });
  }

  /** The instruction of a field is no text; its result is. */
  private field(type: string): void {
    if (type === 'begin') this.fields.push(false);
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (type === 'end') this.fields.pop();
  }

  private deleted(node: XmlElement): void {
    const text = textIn(node).trim();
    if (text !== '') this.leftOut.push(`Chữ đã xóa trong theo dõi thay đổi: “${text}”`);
  }

  private note(notes: Notes, id: string | undefined): void {
    const text = id === undefined ? undefined : notes.get(id);
    if (text === undefined) return;
    const mark = `[${this.footnotes.length + 1}]`;
    this.footnotes.push({ mark, text });
    this.add(mark);
  }

  private comment(id: string): void {
    const comment = this.comments.get(id);
    if (comment !== undefined) this.hanging.push(comment);
  }

  private drawing(node: XmlElement): void {
    const boxes = boxesIn(node);
    for (const box of boxes) {
      const text = childrenOf(box, 'w:p')
        .map((paragraph) => textIn(paragraph).replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join(' / ');
      if (text !== '') this.hanging.push(`Hộp chữ: ${text}`);
    }
    if (hasPicture(node)) this.pictures++;
  }

  private table(element: XmlElement): WordTable {
    const properties = child(element, 'w:tblPr');
    const own = child(properties, 'w:tblBorders');
    const isLine = (border: XmlElement) => !/^(?:nil|none)$/.test(border.attributes['w:val'] ?? 'nil');
    const borders = own ? own.children.filter((node) => isElement(node)).some(isLine) : this.styles.isBordered(valOf(properties, 'w:tblStyle'));
    const rows = rowsOf(element).map((row) => this.row(row));
    const inCells = cellBorders(element).some(isLine);
    return { kind: 'table', bordered: borders || inCells, rows };
  }

  private row(element: XmlElement): WordRow {
    const properties = child(element, 'w:trPr');
    const before = Number(valOf(properties, 'w:gridBefore') ?? 0);
    const empty: WordCell[] = before > 0 ? [{ span: Math.min(before, MAX_SPAN), continues: false, blocks: [] }] : [];
    const cells = cellsOf(element).map((cell): WordCell => {
      const { children } = cell;
      const shape = children.find((node): node is XmlElement => node.name === 'w:tcPr');
      const merge = child(shape, 'w:vMerge');
      return {
        span: Math.min(MAX_SPAN, Math.max(1, Number(valOf(shape, 'w:gridSpan') ?? 1) || 1)),
        continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        blocks: this.blocks(cell),
      };
    });
    return { isHead: isOn(properties, 'w:tblHeader'), cells: [...empty, ...cells] };
  }

  private headersAndFooters(): void {
    for (const [type, name] of [
      ['header', 'Đầu trang'],
      ['footer', 'Chân trang'],
    ] as const) {
      for (const part of this.file.related.get(type) ?? []) {
        const tree = treeOfPart(this.file.parts, part);
        if (!tree) continue;
        const text = shownText(tree).replace(/\s+/g, ' ').trim();
        if (/\p{L}/u.test(text)) this.leftOut.push(`${name}: “${text}”`);
        for (const mark of watermarks(tree)) this.leftOut.push(`Chữ chìm: “${mark}”`);
      }
    }
  }
}

/** No table of an office has more columns. */
const MAX_SPAN = 64;
/** Elements that hold what they hold, and say nothing of their own. */
const CONTAINERS = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'mc:Choice', 'mc:Fallback', 'w:ins', 'w:moveTo']);
const ROW_HOLDERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);

function rowsOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((node) => (!isElement(node) ? [] : node.name === 'w:tr' ? [node] : ROW_HOLDERS.has(node.name) ? rowsOf(node) : []));
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((node) => (!isElement(node) ? [] : node.name === 'w:tc' ? [node] : ROW_HOLDERS.has(node.name) ? cellsOf(node) : []));
}

function cellBorders(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap((row) =>
    cellsOf(row).flatMap((cell) => child(child(cell, 'w:tcPr'), 'w:tcBorders')?.children.filter((node): node is XmlElement => isElement(node)) ?? []),
  );
}

/** Text boxes inside a drawing; of two versions of it, the first. */
function boxesIn(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node];
  if (node.name === 'mc:AlternateContent') {
    const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
    return chosen ? boxesIn(chosen) : [];
  }
  return node.children.flatMap((inner) => (isElement(inner) ? boxesIn(inner) : []));
}

function hasPicture(node: XmlElement): boolean {
  return /(?:^|:)(?:pic|imagedata|chart|OLEObject)$/.test(node.name) || node.children.some((inner) => isElement(inner) && hasPicture(inner));
}

/** The words of a header without the instructions of fields. */
function shownText(node: XmlElement): string {
  if (node.name === 'w:instrText' || node.name === 'w:del') return '';
  const text = node.children.map((inner) => (isElement(inner) ? shownText(inner) : node.name === 'w:t' ? inner.text : '')).join('');
  return node.name === 'w:p' ? `${text} ` : text;
}

function watermarks(node: XmlElement): string[] {
  const own = node.name === 'v:textpath' && node.attributes.string ? [node.attributes.string] : [];
  return [...own, ...node.children.flatMap((inner) => (isElement(inner) ? watermarks(inner) : []))];
}
