import { OfficeError } from '../office-error';
import { childrenOf, parseXml, type XmlElement } from '../xml/tree';
import { openParts, type Parts } from '../zip/open';

/** A Word file taken apart. */
export interface WordPackage {
  readonly parts: Parts;
  /** Name of the main part: "word/document.xml". */
  readonly main: string;
  /** The text of the main part and its tree. */
  readonly xml: string;
  readonly document: XmlElement;
  /** Parts that the main part refers to, by the last word of their type: "numbering" → names. */
  readonly related: ReadonlyMap<string, readonly string[]>;
}

/** Opens a .docx or .docm (macros are never looked at). Throws OfficeError when it is none, or must not be read. */
export function openWord(bytes: Uint8Array): WordPackage {
  const parts = openParts(bytes, 'Word');
  const main = mainPart(parts);
  const xml = textOfPart(parts, main);
  return { parts, main, xml, document: parseXml(xml, main), related: relatedParts(parts, main) };
}

/** The text of a part. Throws OfficeError when it is missing or no UTF-8. */
export function textOfPart(parts: Parts, name: string): string {
  const bytes = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!bytes) throw new OfficeError(`Tệp thiếu phần “${name}”; có thể bị hỏng.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OfficeError(`Phần “${name}” trong tệp không ở mã UTF-8.`);
  }
}

/** The tree of a part; null when the file has none of that name. */
export function treeOfPart(parts: Parts, name: string | undefined): XmlElement | null {
  return name !== undefined && Object.hasOwn(parts, name) ? parseXml(textOfPart(parts, name), name) : null;
}

function mainPart(parts: Parts): string {
  const relations = treeOfPart(parts, '_rels/.rels');
  const targets = childrenOf(relations ?? undefined, 'Relationship').filter(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''));
  const target = targets[0]?.attributes.Target?.replace(/^\//, '');
  if (target && Object.hasOwn(parts, target) && /^word\//.test(target)) return target;
  if (Object.hasOwn(parts, 'word/document.xml')) return 'word/document.xml';
  throw new OfficeError(Object.hasOwn(parts, 'xl/workbook.xml') ? 'Đây là tệp Excel, không phải tệp Word.' : 'Trong tệp không có văn bản Word.');
}

/** External targets are left aside: nothing outside the file is ever read. */
function relatedParts(parts: Parts, main: string): Map<string, string[]> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(main) ?? [];
  const related = new Map<string, string[]>();
  for (const { attributes } of childrenOf(treeOfPart(parts, `${folder}_rels/${file}.rels`) ?? undefined, 'Relationship')) {
    if (attributes.TargetMode === 'External') continue;
    const type = attributes.Type?.split('/').at(-1) ?? '';
    const target = attributes.Target ?? '';
    related.set(type, [...(related.get(type) ?? []), target.startsWith('/') ? target.slice(1) : folder + target]);
  }
  return related;
}
