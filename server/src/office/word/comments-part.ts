import { strFromU8, strToU8 } from 'fflate';
import { OfficeError } from '../office-error';
import { escapeXml } from '../xml/tree';
import type { Parts } from '../zip/open';
import { textOfPart, type WordPackage } from './package';

/** A comment as it is written. Lines of `text` are paragraphs. */
export interface NewComment {
  readonly id: number;
  readonly text: string;
  readonly author: string;
  readonly date: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `parts` with `comments` behind those that are there; the part for them is made when the file has none. */
export function addComments(parts: Parts, { related, main }: WordPackage, comments: readonly NewComment[]): Parts {
  const there = related.get('comments')?.[0];
  if (there !== undefined && Object.hasOwn(parts, there)) {
    const xml = textOfPart(parts, there);
    const prefix = /<([\w-]+:)comments[\s>]/.exec(xml)?.[1] ?? 'w:';
    const written = comments.map((comment) => commentXml(comment, prefix)).join('');
    const end = xml.lastIndexOf(`</${prefix}comments>`);
    const whole = end >= 0 ? xml.slice(0, end) + written + xml.slice(end) : xml.replace(/\/>\s*$/, `>${written}</${prefix}comments>`);
    return { ...parts, [there]: strToU8(whole) };
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = `${folder}comments.xml`;
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}">${comments.map((comment) => commentXml(comment, 'w:')).join('')}</w:comments>`;
  return {
    ...parts,
    '[Content_Types].xml': inserted(parts, '[Content_Types].xml', 'Types', `<Override PartName="/${name}" ContentType="${TYPE}"/>`),
    [relations]: Object.hasOwn(parts, relations)
      ? inserted(parts, relations, 'Relationships', `<Relationship Id="${freeId(parts, relations)}" Type="${RELATION}" Target="comments.xml"/>`)
      : strToU8(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}" Target="comments.xml"/></Relationships>`),
    [name]: strToU8(xml),
  };
}

function commentXml({ id, text, author, date }: NewComment, w: string): string {
  const paragraphs = text.split('\n').map((line, i) => {
    const mark = i === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : '';
    return `<${w}p>${mark}<${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`;
  });
  return `<${w}comment ${w}id="${id}" ${w}author="${escapeXml(author)}" ${w}date="${date}" ${w}initials="KH">${paragraphs.join('')}</${w}comment>`;
}

/** A part with `xml` as the last child of its root. */
function inserted(parts: Parts, name: string, root: string, xml: string): Uint8Array {
  const text = textOfPart(parts, name);
  const [close, prefix = ''] = new RegExp(`</([\\w-]+:)?${root}>\\s*$`).exec(text) ?? [];
  if (close === undefined || prefix !== '') {
    const empty = text.replace(new RegExp(`(<${root}(?:\\s[^>]*)?)/>\\s*$`), `$1>${xml}</${root}>`);
    if (empty === text) throw new OfficeError(`Không ghi thêm được vào phần “${name}”.`);
    return strToU8(empty);
  }
  const at = text.length - close.length;
  return strToU8(text.slice(0, at) + xml + text.slice(at));
}

function freeId(parts: Parts, relations: string): string {
  const text = strFromU8(parts[relations] as Uint8Array);
  let number = 1;
  while (text.includes(`"rIdKH${number}"`)) number++;
  return `rIdKH${number}`;
}
