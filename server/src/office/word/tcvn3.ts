import { convert, detectEncoding } from '../../text/encoding';
import { VIETNAMESE_ONLY } from '../../text/vietnamese';
import { child, isElement, textIn, valOf, type XmlElement } from '../xml/tree';
import type { Styles } from './styles';

/** Text in the old fonts (.VnTime …) that is TCVN3. A document may name such a font and yet hold Unicode: then it stays as it is. */
export class Tcvn3 {
  private readonly isTcvn3: boolean;

  constructor(document: XmlElement, styles: Styles) {
    const texts: string[] = [];
    collect(document, undefined, styles, texts);
    this.isTcvn3 = texts.length > 0 && detectEncoding(texts.filter((text) => !VIETNAMESE_ONLY.test(text)).join(' ')) === 'tcvn3';
  }

  /** `text` in Unicode when its font and its letters are those of TCVN3; else as it is. Fonts ending in "H" show capitals. */
  convert(text: string, font: string): string {
    if (!this.isTcvn3 || !isOldFont(font) || VIETNAMESE_ONLY.test(text)) return text;
    const converted = convert(text, 'tcvn3');
    return /H$/.test(font) ? converted.toUpperCase() : converted;
  }
}

function isOldFont(font: string): boolean {
  return /^\.Vn/i.test(font);
}

function collect(node: XmlElement, style: string | undefined, styles: Styles, texts: string[]): void {
  const own = node.name === 'w:p' ? valOf(child(node, 'w:pPr'), 'w:pStyle') : style;
  if (node.name === 'w:r') {
    const text = node.children.map((inner) => (isElement(inner, 'w:t') ? textIn(inner) : '')).join('');
    if (text !== '' && isOldFont(styles.fontOf(child(node, 'w:rPr'), own))) texts.push(text);
    return;
  }
  for (const inner of node.children) if (isElement(inner)) collect(inner, own, styles, texts);
}
