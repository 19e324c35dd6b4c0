import { SaxesParser, type SaxesTagNS } from 'saxes';
import { OfficeError } from '../office-error';

/** An element and where it stands: offsets (UTF-16 units) in the text it was read from. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: "w:p". */
  readonly name: string;
  /** By usual prefix too: "w:val"; without a namespace by their plain name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | XmlText)[];
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; equals `openEnd` in `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
}

export interface XmlText {
  readonly name: '';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The namespaces that we speak of, transitional and strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  [W]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** No document nests so deep; what reads the tree calls itself as often. */
const MAX_DEPTH = 300;

interface Draft extends XmlElement {
  children: (XmlElement | XmlText)[];
  closeStart: number;
  end: number;
}

/** Reads one part. Nothing is expanded or fetched: a part with a document type declaration is refused. `part`: its name, for the message. Throws OfficeError. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Draft[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  parser.on('error', () => {
    throw new OfficeError(`Phần “${part}” trong tệp không phải XML hợp lệ.`);
  });
  parser.on('doctype', () => {
    throw new OfficeError(`Phần “${part}” trong tệp khai báo thực thể (DTD); không đọc vì lý do an toàn.`);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) throw new OfficeError('Tệp lồng quá nhiều cấp.');
    const { position } = parser;
    const element: Draft = {
      name: nameOf(tag.uri, tag.local, tag.name),
      attributes: attributesOf(tag as SaxesTagNS),
      children: [],
      start: text.lastIndexOf('<', position - 1),
      openEnd: position,
      closeStart: position,
      end: position,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    at = position;
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    const { position } = parser;
    if (!tag.isSelfClosing) {
      element.end = position;
      element.closeStart = text.lastIndexOf('<', position - 1);
    }
    at = position;
  });
  parser.on('text', (content) => {
    const end = text.indexOf('<', at);
    open.at(-1)?.children.push({ name: '', text: content, start: at, end: end < 0 ? text.length : end });
  });
  parser.write(text).close();
  if (!root) throw new OfficeError(`Phần “${part}” trong tệp rỗng.`);
  return root;
}

function nameOf(uri: string, local: string, written: string): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? written : `${prefix}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const values: Record<string, string> = {};
  for (const each of Object.values(attributes))
    if (each.prefix !== 'xmlns' && each.name !== 'xmlns') values[nameOf(each.uri, each.local, each.name)] = each.value;
  return values;
}

/** True for an element, by its name when one is given. */
export function isElement(node: XmlElement | XmlText, name?: string): node is XmlElement {
  return name === undefined ? node.name !== '' : node.name === name;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => node.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((node): node is XmlElement => node.name === name) ?? [];
}

/** The attribute `w:val` of the child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** True when the child `name` is there and not switched off ("w:b", not `<w:b w:val="0"/>`). */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '');
}

/** The words of an element, its text nodes joined. */
export function textIn(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textIn(node) : node.text)).join('');
}

/** What XML 1.0 cannot hold: control characters, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as it may stand between tags and in attributes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<>"]/g, (char) => ESCAPES[char] as string);
}
