import { child, childrenOf, valOf, type XmlElement } from '../xml/tree';

export interface ListPlace {
  readonly id: string;
  /** 0-based; null when the list says it by the style. */
  readonly level: number | null;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly list: ListPlace | null;
  readonly font: string | undefined;
  readonly bordered: boolean;
}

/** What is asked of Word's styles: lists, fonts, borders of tables. Styles that build on themselves have an end. */
export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly defaults: Record<string, string> = {};
  private readonly font: string | undefined;

  constructor(styles: XmlElement | null) {
    for (const style of childrenOf(styles ?? undefined, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.byId.set(id, {
        basedOn: valOf(style, 'w:basedOn'),
        list: listPlace(child(style, 'w:pPr')),
        font: fontOf(child(style, 'w:rPr')),
        bordered: child(child(style, 'w:tblPr'), 'w:tblBorders') !== undefined,
      });
      if (/^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) this.defaults[style.attributes['w:type'] ?? ''] = id;
    }
    const defaults = child(child(styles ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
    this.font = fontOf(child(defaults, 'w:rPr'));
  }

  /** The list of a paragraph by its style; null for none. */
  listOf(style: string | undefined): ListPlace | null {
    return this.first(style ?? this.defaults.paragraph, ({ list }) => list ?? undefined) ?? null;
  }

  /** The font of a run: its own, that of its style, of the paragraph's style, of the document. */
  fontOf(run: XmlElement | undefined, paragraphStyle: string | undefined): string {
    const own = fontOf(run) ?? this.first(valOf(run, 'w:rStyle'), ({ font }) => font);
    return own ?? this.first(paragraphStyle ?? this.defaults.paragraph, ({ font }) => font) ?? this.font ?? '';
  }

  /** True when tables of that style have lines. */
  isBordered(style: string | undefined): boolean {
    return this.first(style ?? this.defaults.table, ({ bordered }) => bordered || undefined) ?? false;
  }

  private first<T>(id: string | undefined, ask: (style: Style) => T | undefined): T | undefined {
    for (let steps = 0; id !== undefined && steps < 20; steps++) {
      const style = this.byId.get(id);
      const answer = style && ask(style);
      if (answer !== undefined) return answer;
      id = style?.basedOn;
    }
    return undefined;
  }
}

/** The list that paragraph properties name; `id` "0" takes a paragraph out of its list. */
export function listPlace(properties: XmlElement | undefined): ListPlace | null {
  const list = child(properties, 'w:numPr');
  const id = valOf(list, 'w:numId');
  const level = valOf(list, 'w:ilvl');
  return id === undefined ? null : { id, level: level === undefined ? null : Number(level) };
}

function fontOf(run: XmlElement | undefined): string | undefined {
  const fonts = child(run, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}
