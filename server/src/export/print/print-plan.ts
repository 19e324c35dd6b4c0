import { type GridRow, rowAt } from '../../model/structure/grid';
import { isPartyDocument } from '../../model/structure/party';
import type { Plan, Section } from '../../model/types';
import type { Block } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import { unmark } from '../../syntax/unmark';
import { isCapitals } from '../../text/letter-case';
import { ClosingDraft } from './closing';
import { footnotesOf } from './footnotes';
import { isRuler, letterheadOf, letterheadPieces, letterheadStyle } from './letterhead';
import { type PrintBlock, type PrintDocument, type PrintParagraph, type PrintSection, type PrintStyle, paragraph } from './printed';
import { needsLandscape, tableAt, tableOf } from './tables';

/** Longer lines are no title. */
const MAX_TITLE = 260;
const KIND = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT|CÔNG ĐIỆN)$/u;
const ATTACHED = /^\(?(?:K[èe]m theo|Ban h[àa]nh k[èe]m theo)/iu;
const BASIS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện) /u;

/** Sets `plan` as a document of the layout of Decree 30 (or of the Party). Comments, rulers and page numbers are left out; every other word is kept. Total. */
export function printPlan(plan: Plan): PrintDocument {
  const { notes, blocks } = footnotesOf(plan);
  return { title: plan.header.title ?? plan.header.number ?? '', party: isPartyDocument(plan), sections: new Printer(plan, blocks).print(), footnotes: notes };
}

type Zone = 'head' | 'title' | 'body' | 'closing' | 'appendixTitle';

class Printer {
  private readonly headings: ReadonlyMap<Block, Section>;
  private readonly sections: { landscape: boolean; restartsPages: boolean; blocks: PrintBlock[]; origins: number[] }[] = [];
  /** Index of the block at hand, and of those in which letterhead and ending began. */
  private at = 0;
  private headAt = 0;
  private closingAt = 0;
  private zone: Zone = 'head';
  private pieces: PrintParagraph[] = [];
  private closing: ClosingDraft | null = null;
  /** Items below "Kính gửi:" are still coming. */
  private addressing = false;

  /** `notes`: blocks that go to the foot of the page. */
  constructor(
    private readonly plan: Plan,
    private readonly notes: ReadonlySet<Block>,
  ) {
    this.headings = new Map(plan.sections.map((section) => [section.span.block, section]));
    this.startSection(false, true);
  }

  print(): PrintSection[] {
    const { blocks } = this.plan.tree;
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      this.at = i;
      if (block.kind === 'comment' || block.kind === 'blank' || this.notes.has(block)) continue;
      if (this.takesRow(block)) continue;
      const table = this.zone === 'head' || this.closing ? null : tableAt(blocks, i);
      if (table && table.rows.length > 0) {
        this.table(table.rows);
        i = table.end - 1;
      } else if (block.kind === 'row') {
        this.table([rowAt([block], 0, Number.POSITIVE_INFINITY).row]);
      } else if (block.kind !== 'noise') this.text(block);
    }
    this.endHead();
    this.endClosing();
    return this.sections.filter(({ blocks }) => blocks.length > 0);
  }

  private add(block: PrintBlock, origin = this.at): void {
    const section = this.sections.at(-1) as { blocks: PrintBlock[]; origins: number[] };
    section.blocks.push(block);
    section.origins.push(origin);
  }

  private startSection(landscape: boolean, restartsPages: boolean): void {
    this.sections.push({ landscape, restartsPages, blocks: [], origins: [] });
  }

  /** A row of a letterhead or an ending is none of a table. */
  private takesRow(block: Block): boolean {
    if (block.kind !== 'row') return false;
    return (this.zone === 'head' && this.headLine(block.plain)) || this.closing?.take(block.plain) === true || this.opensClosing(block);
  }

  private table(rows: readonly GridRow[]): void {
    this.endHead();
    this.endClosing();
    this.zone = 'body';
    const table = tableOf(rows);
    const landscape = needsLandscape(table);
    const current = this.sections.at(-1) as { landscape: boolean; blocks: readonly PrintBlock[]; restartsPages: boolean };
    // An appendix lies as a whole; in the body only the table does.
    if (landscape && current.restartsPages && this.isAppendix(current.blocks)) current.landscape = true;
    else if (landscape !== current.landscape) this.startSection(landscape, false);
    this.add(table);
  }

  private isAppendix(blocks: readonly PrintBlock[]): boolean {
    const [first] = blocks;
    return first?.kind === 'paragraph' && first.style === 'appendix';
  }

  /** A row such as "| Nơi nhận:<br>… | TM. ỦY BAN NHÂN DÂN |" begins the ending. */
  private opensClosing(row: Block): boolean {
    if (this.zone === 'head' || !/^[\s|]*N[ơo]i nh[ậa]n/iu.test(row.plain)) return false;
    this.startClosing(
      row.source
        .replace(/<br ?\/?>/gi, '\n')
        .replace(/\|/g, '\n')
        .split('\n'),
    );
    return true;
  }

  private startClosing(lines: readonly string[]): void {
    this.endHead();
    this.upright();
    if (!this.closing) this.closingAt = this.at;
    this.closing ??= new ClosingDraft();
    this.zone = 'closing';
    for (const line of lines) this.closing.take(line);
  }

  /** Behind a lying table in the body the page stands again. */
  private upright(): void {
    const current = this.sections.at(-1);
    if (current?.landscape && !current.restartsPages) this.startSection(false, false);
  }

  private text(block: Block): void {
    const text = block.plain.replace(/\s+/g, ' ').trim();
    if (text === '' || isRuler(text)) return;
    const landmark = landmarkOf(block);
    if (block.marker?.kind === 'appendix' || (this.closing && /^PHỤ LỤC(?:\s|$)/u.test(text))) this.appendix(text);
    else if (landmark === 'plan' || (KIND.test(text) && this.zone !== 'body')) this.kind(text);
    else if (this.zone !== 'head' || !this.headLine(block.plain)) this.inner(block, text);
  }

  /** What stands behind the letterhead. */
  private inner(block: Block, text: string): void {
    const landmark = landmarkOf(block);
    this.endHead();
    if (landmark === 'distribution' || (landmark === 'signature' && this.zone !== 'title')) this.startClosing([block.plain]);
    else if (!this.closing?.take(block.plain)) {
      this.endClosing();
      this.upright();
      const [first, ...rest] = basesIn(block);
      this.add(this.paragraphOf(block, first ?? text));
      for (const base of rest) this.add(paragraph(BASIS.test(base) ? 'basis' : 'body', base));
    }
  }

  /** Takes the pieces of a line of the letterhead; false when one of them is none. */
  private headLine(line: string): boolean {
    const pieces = letterheadPieces(line);
    const styled = pieces.map((piece) => [letterheadStyle(piece), piece] as const);
    if (styled.some(([style]) => style === null)) return false;
    if (this.pieces.length === 0) this.headAt = this.at;
    for (const [style, piece] of styled) if (style) this.pieces.push(paragraph(style, piece));
    return true;
  }

  private endHead(): void {
    if (this.zone === 'head') this.zone = 'body';
    const { pieces } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    const head = letterheadOf(pieces);
    if (head) this.add(head, this.headAt);
    else for (const piece of pieces) this.add(paragraph(piece.style === 'agency' ? 'authority' : piece.style, piece.text), this.headAt);
  }

  private endClosing(): void {
    if (this.closing && !this.closing.isEmpty) this.add(this.closing.finish(), this.closingAt);
    this.closing = null;
    if (this.zone === 'closing') this.zone = 'body';
  }

  /** "KẾ HOẠCH": opens the document, or the plan attached to a decision on a page of its own. */
  private kind(text: string): void {
    this.endHead();
    if (this.closing) {
      this.endClosing();
      this.startSection(false, true);
    }
    this.zone = 'title';
    this.add(paragraph('kind', text));
  }

  private appendix(text: string): void {
    this.endHead();
    this.endClosing();
    this.startSection(false, true);
    this.zone = 'appendixTitle';
    const label = /^Ph[ụu] l[ụu]c\s{0,3}(?:(?:số\s?)?[IVXLC\d]{1,5}[A-Za-z]?)?(?=[\s.:-]|$)/iu.exec(text)?.[0] ?? text;
    const title = text.slice(label.length).replace(/^[\s.:–-]+/u, '');
    this.add(paragraph('appendix', text.slice(0, text.length - title.length).trim()));
    if (title !== '') this.add(paragraph('appendixTitle', title));
  }

  private paragraphOf(block: Block, text: string): PrintParagraph {
    const landmark = landmarkOf(block);
    if (ATTACHED.test(text) && text.length <= MAX_TITLE) return paragraph('attachedTo', text);
    if (this.zone === 'title' || this.zone === 'appendixTitle') {
      const style = this.zone === 'title' ? 'subject' : 'appendixTitle';
      if (!block.marker && text.length <= MAX_TITLE && !/[.;:]$/u.test(text)) {
        // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" below the subject names who decides.
        if (style === 'subject' && isCapitals(text) && this.titled()) return paragraph('authority', text);
        if (landmark === null && (style === 'subject' || isCapitals(text))) return paragraph(style, text);
      }
      this.zone = 'body';
    }
    if (landmark === 'decision') return paragraph('authority', text);
    if (landmark === 'addressee') {
      this.addressing = true;
      return paragraph('addressee', text);
    }
    if (this.addressing && block.marker?.kind === 'dash') return paragraph('addresseeItem', text);
    this.addressing = false;
    if (BASIS.test(text) && landmark === 'basis' && this.plan.sections[0] !== undefined && this.isPreamble(block)) return paragraph('basis', text);
    const section = this.headings.get(block);
    if (section) return headingOf(block, section, text);
    // "Điều 1." is bold, its text is not.
    return paragraph('body', text, block.marker?.kind === 'article' ? text.indexOf(block.marker.number) + block.marker.number.length + 1 : 0);
  }

  /** A subject has been set: capitals below it name who decides. */
  private titled(): boolean {
    const last = this.sections.at(-1)?.blocks.at(-1);
    return last?.kind === 'paragraph' && last.style === 'subject';
  }

  /** Stands above the first heading of the body. */
  private isPreamble(block: Block): boolean {
    const { tree, sections } = this.plan;
    const first = sections[0];
    return first !== undefined && tree.indexOf(block) < tree.indexOf(first.span.block);
  }
}

/** The bases that the reader has joined ("Căn cứ …;" / "Sở … ban hành Kế hoạch …"): each that ended its line stands alone again. Empty for other blocks. */
function basesIn(block: Block): string[] {
  if (landmarkOf(block) !== 'basis' || block.map) return [];
  const bases = [''];
  for (const line of block.source.trimEnd().split(/\r?\n/)) {
    const last = bases.length - 1;
    bases[last] = `${bases[last]} ${unmark(line)}`;
    if (/[;.:]\s*$/.test(line)) bases.push('');
  }
  return bases.map((base) => base.replace(/\s+/g, ' ').trim()).filter((base) => base !== '');
}

/** Parts and chapters in the middle, Roman numbers bold, the others bold as far as the title goes. */
function headingOf(block: Block, section: Section, text: string): PrintParagraph {
  const kind = block.marker?.kind;
  const style: PrintStyle = kind === 'part' ? 'partHeading' : kind === 'roman' ? 'heading' : 'clause';
  const title = block.plain.slice(0, section.span.range.end).replace(/\s+/g, ' ').trim();
  const leadIn = text.length - title.length > 1;
  return leadIn ? paragraph('body', text, title.length) : paragraph(style, text);
}
