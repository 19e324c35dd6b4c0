import type { Block } from '../../syntax/block';
import { type Span, spanOf } from '../../syntax/tree';
import { type TextRange, trimRange } from '../../text/range';
import type { Recipient } from '../types';
import { OFFICE, signatureBeside } from './signature-beside';
import { isSeparatorRow } from './table';

/** An office, in its usual words or by its capitals: "…, ngày … tháng … năm … NGƯỜI ĐẠI DIỆN". */
const SIGNED = new RegExp(`${OFFICE.source}|\\p{Lu}{2,12} \\p{Lu}{2,12}`, 'u');
/** So far into a cell its office stands. */
const MAX_OFFICE = 120;

/** The distribution list and the signature of a document, gathered block by block. */
export class Ending {
  readonly recipients: Recipient[] = [];
  distribution: Span | null = null;
  signature: Span | null = null;

  /** "Nơi nhận:" on a line of its own, perhaps with the signature beside it. */
  openList(block: Block): void {
    this.distribution = spanOf(block);
    this.signature ??= signatureBeside(block);
  }

  /** The first line of a signature block. */
  sign(block: Block): void {
    this.signature ??= spanOf(block);
  }

  /** One line of the list. */
  addLine(block: Block): void {
    this.recipients.push({ span: spanOf(block) });
  }

  /** "| Nơi nhận: … | GIÁM ĐỐC … |": an ending laid out as a table. True when `block` is its first row. */
  openRow(block: Block): boolean {
    const list = block.cells.find((cell) => /^noi nhan ?:/.test(block.folded.slice(cell.start, cell.start + 12)));
    const office = list && block.cells.find((cell) => cell !== list && SIGNED.test(block.plain.slice(cell.start, cell.start + MAX_OFFICE)));
    if (!list || !office) return false;
    this.distribution = { block, range: list };
    this.signature ??= { block, range: office };
    this.addCell(block, { start: block.plain.indexOf(':', list.start) + 1, end: list.end });
    return true;
  }

  /** A further row of such a table goes on with the list. True when it does. */
  addRow(block: Block): boolean {
    if (this.distribution?.block.kind !== 'row') return false;
    const [first] = block.cells;
    if (first && !isSeparatorRow(block)) this.addCell(block, first);
    return true;
  }

  private addCell(block: Block, { start, end }: TextRange): void {
    let at = start;
    for (const line of block.plain.slice(start, end).split(';')) {
      const range = trimRange(block.plain, { start: at, end: at + line.length });
      if (range.end > range.start) this.recipients.push({ span: { block, range } });
      at += line.length + 1;
    }
  }
}
