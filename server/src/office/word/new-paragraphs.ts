import { child, escapeXml, isElement, textIn, type XmlElement } from '../xml/tree';

/** A paragraph of the main part that text is read from. */
export interface PlacedParagraph {
  readonly element: XmlElement;
  /** The one that follows it in the same body or cell; null where something else does, or nothing. */
  readonly next: XmlElement | null;
  /** Counted from 0. */
  readonly index: number;
  /** It has an automatic number or bullet. */
  readonly isListed: boolean;
}

/** Marks that stand between paragraphs. */
const BETWEEN = /^w:(?:bookmark|comment|perm|proofErr|move(?:From|To)Range)/;

/** The paragraph that follows the element at `i` directly; null where something else does. */
export function nextParagraph(elements: readonly XmlElement[], i: number): XmlElement | null {
  let at = i + 1;
  while (BETWEEN.test(elements[at]?.name ?? '')) at++;
  const next = elements[at];
  return next?.name === 'w:p' ? next : null;
}

/** What stands in the place of the characters from `start` to `end` of the main part. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** How tracked changes are written: the prefix of their elements ("w:"), the attributes of a new one. */
export interface Tracking {
  readonly prefix: string;
  readonly attributes: () => string;
}

/**
 * True when a paragraph of ours can follow so that refusing it leaves nothing behind. Behind the last one of a cell Word gives what is refused the properties
 * of ours: there they must be the same.
 */
export function canBeFollowed({ element, next, isListed }: PlacedParagraph): boolean {
  const properties = child(element, 'w:pPr');
  if (child(properties, 'w:sectPr')) return false;
  const mark = child(properties, 'w:rPr');
  return next !== null || !(isListed || child(properties, 'w:pPrChange') || child(mark, 'w:ins') || child(mark, 'w:del'));
}

/**
 * Paragraphs with `texts` behind `paragraph`, as tracked insertions. They look like the paragraph before or behind, whichever begins with the same mark, without
 * its number; `run`: the words before, `xml`: the main part.
 */
export function newParagraphs(xml: string, paragraph: PlacedParagraph, run: XmlElement, texts: readonly string[], tracking: Tracking): Splice[] {
  const { element, next, isListed } = paragraph;
  const w = tracking.prefix;
  const mark = () => `<${w}ins ${tracking.attributes()}/>`;
  const isLikeNext = next !== null && bulletOf(texts[0] ?? '') !== '' && bulletOf(textIn(next)) === bulletOf(texts[0] ?? '');
  const model = child(isLikeNext ? next : element, 'w:pPr');
  const words = child((isLikeNext && firstRun(next)) || run, 'w:rPr');
  const runProperties = words ? `<${w}rPr>${slices(xml, words, OTHERS_CHANGES)}</${w}rPr>` : '';
  const content = (text: string) =>
    `<${w}ins ${tracking.attributes()}><${w}r>${runProperties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}ins>`;
  const written = (text: string, properties: string) => `<${w}p>${properties}${content(text)}</${w}p>`;
  if (next) {
    const bare = () => propertiesXml(xml, model, w, mark(), isListed || child(model, 'w:numPr') !== undefined);
    return [{ start: element.end, end: element.end, xml: texts.map((text) => written(text, bare())).join('') }];
  }
  // The mark at the end of what was there is the new one; the last of ours ends with the old one.
  const own = child(element, 'w:pPr');
  const at = own ?? { start: element.openEnd, end: element.openEnd };
  const last = texts.length - 1;
  const ours = texts.map((text, i) => written(text, propertiesXml(xml, own, w, i === last ? '' : mark(), false)));
  return [
    { start: at.start, end: at.end, xml: propertiesXml(xml, own, w, mark(), false) },
    { start: element.end, end: element.end, xml: ours.join('') },
  ];
}

/** The first characters that make an item of a list. */
function bulletOf(text: string): string {
  return /^\s*([-–•+*])/.exec(text)?.[1] ?? '';
}

function firstRun(element: XmlElement): XmlElement | undefined {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === 'w:r' && child(node, 'w:t')) return node;
    const inner = node.name === 'w:pPr' ? undefined : firstRun(node);
    if (inner) return inner;
  }
  return undefined;
}

/** What other people changed in the formatting is theirs, at its place. */
const OTHERS_CHANGES = new Set(['w:rPrChange', 'w:pPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** These come before `w:numPr`, by the order that the schema wants. */
const BEFORE_NUMBER = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl']);

/** `w:pPr` like `properties`, with `mark` for the end of the paragraph; `unlisted`: no number of a list, also where the style would give one. */
function propertiesXml(xml: string, properties: XmlElement | undefined, w: string, mark: string, unlisted: boolean): string {
  const old = child(properties, 'w:rPr');
  const ending = old || mark !== '' ? `<${w}rPr>${mark}${old ? slices(xml, old, OTHERS_CHANGES) : ''}</${w}rPr>` : '';
  const skipped = new Set([...OTHERS_CHANGES, 'w:rPr', ...(unlisted ? ['w:numPr'] : [])]);
  if (!unlisted) return properties || ending !== '' ? `<${w}pPr>${properties ? slices(xml, properties, skipped) : ''}${ending}</${w}pPr>` : '';
  const elements = properties?.children.filter((node) => isElement(node) && !skipped.has(node.name)) ?? [];
  const before = elements.filter(({ name }) => BEFORE_NUMBER.has(name)).map(({ start, end }) => xml.slice(start, end));
  const behind = elements.filter(({ name }) => !BEFORE_NUMBER.has(name)).map(({ start, end }) => xml.slice(start, end));
  const none = `<${w}numPr><${w}ilvl ${w}val="0"/><${w}numId ${w}val="0"/></${w}numPr>`;
  return `<${w}pPr>${before.join('')}${none}${behind.join('')}${ending}</${w}pPr>`;
}

/** The children of `element` as they are written, without those of the names in `skipped`. */
function slices(xml: string, element: XmlElement, skipped: ReadonlySet<string>): string {
  return element.children
    .filter((node) => isElement(node) && !skipped.has(node.name))
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
}
