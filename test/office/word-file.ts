import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML inside the root of each part: "numbering" is `word/numbering.xml`. */
export type WordParts = Readonly<Record<string, string>>;

const ROOTS: Readonly<Record<string, string>> = {
  numbering: 'w:numbering',
  styles: 'w:styles',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
  header1: 'w:hdr',
};

/** A small Word file. `body`: what stands in `w:body`; `extra`: whole parts by their name in the zip. */
export function wordFile(body: string, parts: WordParts = {}, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const relations = names.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${TYPES}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name.replace(/\d$/, '')}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${W} ${OTHERS}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, `<${ROOTS[name]} ${W} ${OTHERS}>${parts[name]}</${ROOTS[name]}>`])),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run. `properties`: inside `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : r(text)}</w:p>`;
}

/** A run. `properties`: inside `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table; cells are XML of their paragraphs, `shape` what stands in `w:tcPr`. */
export function table(rows: readonly (readonly (string | { readonly shape: string; readonly body: string })[])[], bordered = true): string {
  const border = bordered ? '<w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>' : '';
  const cell = (each: string | { readonly shape: string; readonly body: string }) =>
    typeof each === 'string' ? `<w:tc>${each}</w:tc>` : `<w:tc><w:tcPr>${each.shape}</w:tcPr>${each.body}</w:tc>`;
  return `<w:tbl><w:tblPr>${border}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A list in `numbering.xml`: its levels from the first, each [format, text]. */
export function list(id: number, ...levels: readonly (readonly [string, string])[]): string {
  const xml = levels.map(([format, text], i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`);
  return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** Puts a paragraph into a list. */
export const inList = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
