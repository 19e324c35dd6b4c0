import type { Plan } from '../../model/types';
import { escapeHtml } from '../html';
import { A4, DECREE_30, GUIDANCE_36, type Layout, type StyleRule, tableSize } from './layout';
import { printPlan } from './print-plan';
import type { PrintBlock, PrintParagraph, PrintStyle, PrintTable } from './printed';

/** A plan as a page of HTML: what to show, and how its components are set. */
export interface Preview {
  readonly title: string;
  /** Elements that stand for themselves; each carries in `data-line` the 0-based line it begins on. Nothing of the plan becomes mark-up. */
  readonly body: string;
  readonly css: string;
}

/** `plan` in the layout of Decree 30 (or of the Party), for the screen and for print; from the same description as the Word file. Total. */
export function previewOf(plan: Plan): Preview {
  const document = printPlan(plan);
  const { lines } = plan.tree;
  const { footnotes } = document;
  const notes = footnotes.map(({ number, text }) => `<p class="footnote"><span>[${number}] ${escapeHtml(text)}</span></p>`).join('\n');
  const sections = document.sections.map(({ landscape, restartsPages, blocks, origins }, at) => {
    const own = blocks.map((block, i) => elementOf(block, lines[origins?.[i] ?? 0] ?? 0)).join('\n');
    const inner = at === document.sections.length - 1 && notes !== '' ? `${own}\n${notes}` : own;
    return `<section class="${landscape ? 'landscape' : 'upright'}" data-restarts="${restartsPages}">\n${inner}\n</section>`;
  });
  const body = sections.join('\n');
  return {
    title: document.title,
    body: footnotes.length > 0 ? body.replace(/\[(\d{1,3})\]/g, '<sup>$1</sup>') : body,
    css: cssOf(document.party ? GUIDANCE_36 : DECREE_30),
  };
}

/** Components that are headings for people who listen. */
const LEVELS: Partial<Readonly<Record<PrintStyle, number>>> = { kind: 1, subject: 1, partHeading: 2, heading: 2, appendix: 2, clause: 3 };

function elementOf(block: PrintBlock, line: number): string {
  const at = ` data-line="${line}"`;
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, at);
    case 'letterhead':
      return `<div class="letterhead"${at}><div>${rulered(block.left, 'agency')}</div><div>${rulered(block.right, 'motto')}</div></div>`;
    case 'closing':
      return `<div class="closing"${at}><div>${all(block.recipients)}</div><div>${all(block.signature)}</div></div>`;
    case 'table':
      return tableOf(block, at);
  }
}

function all(paragraphs: readonly PrintParagraph[]): string {
  return paragraphs.map((paragraph) => paragraphOf(paragraph, '')).join('');
}

/** A ruler stands below the last line of `style`. */
function rulered(paragraphs: readonly PrintParagraph[], style: PrintStyle): string {
  const last = paragraphs.map((paragraph) => paragraph.style).lastIndexOf(style);
  return paragraphs.map((paragraph, i) => paragraphOf(paragraph, i === last ? ' data-ruled="true"' : '')).join('');
}

function paragraphOf({ style, text, boldUntil }: PrintParagraph, attributes: string): string {
  const level = LEVELS[style];
  const role = level === undefined ? '' : ` role="heading" aria-level="${level}"`;
  const words = boldUntil > 0 ? `<b>${escapeHtml(text.slice(0, boldUntil))}</b>${escapeHtml(text.slice(boldUntil))}` : escapeHtml(text);
  return `<p class="${style}"${role}${attributes}><span>${words}</span></p>`;
}

function tableOf({ columns, centred, rows }: PrintTable, at: string): string {
  const widths = columns.map((part) => `<col width="${(part * 100).toFixed(1)}%">`).join('');
  const rowOf = ({ kind, cells }: PrintTable['rows'][number]) => {
    let column = 0;
    const inner = cells.map(({ lines, span }) => {
      const name = kind === 'head' ? 'th' : 'td';
      const middle = centred[column] === true && span === 1 && kind === 'row';
      column += span;
      return `<${name}${span > 1 ? ` colspan="${span}"` : ''}${middle ? ' class="centred"' : ''}>${lines.map(escapeHtml).join('<br>')}</${name}>`;
    });
    return `<tr class="${kind}">${inner.join('')}</tr>`;
  };
  const head = rows.findIndex(({ kind }) => kind !== 'head');
  const count = head < 0 ? rows.length : head;
  return `<table class="${tableSize(columns.length) < 13 ? 'small' : ''}"${at}><colgroup>${widths}</colgroup><thead>${rows.slice(0, count).map(rowOf).join('')}</thead><tbody>${rows
    .slice(count)
    .map(rowOf)
    .join('')}</tbody></table>`;
}

/** The page and every component of `layout` as CSS; lengths in millimetres and points, as laid down. */
function cssOf({ margin, styles }: Layout): string {
  const page = `:root{--page-width:${A4.width}mm;--page-height:${A4.height}mm;--top:${margin.top}mm;--right:${margin.right}mm;--bottom:${margin.bottom}mm;--left:${margin.left}mm}`;
  // The margins are those of the pages themselves, on paper as on the screen.
  const print = '@page upright{size:A4;margin:0}@page lying{size:A4 landscape;margin:0}';
  return `${page}\n${print}\n${(Object.entries(styles) as [PrintStyle, StyleRule][]).map(([name, rule]) => ruleOf(name, rule)).join('\n')}`;
}

function ruleOf(name: PrintStyle, rule: StyleRule): string {
  const { size, bold, italic, underline, align, indent, before, after, keepNext } = rule;
  return `p.${name}{font-size:${size}pt;font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'};text-decoration:${underline ? 'underline' : 'none'};text-align:${
    align === 'both' ? 'justify' : align
  };text-indent:${indent ?? 0}mm;margin:${before ?? 0}pt 0 ${after ?? 0}pt;break-after:${keepNext ? 'avoid' : 'auto'}}`;
}
