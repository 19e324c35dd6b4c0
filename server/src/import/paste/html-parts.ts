/** A piece of HTML: an opening tag with what stands in it, a closing tag, text with its character references resolved. */
export type HtmlPart =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no text of the page. */
const UNREAD = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'xml']);

/** Character references by name that clipboards hold; all others are numbers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  deg: '°',
  times: '×',
  le: '≤',
  ge: '≥',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
};
/** "aacute" → "á": the letters of Latin-1, by their names. */
const LETTER = /^([A-Za-z])(acute|grave|circ|tilde|uml|cedil)$/;
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327' };

/**
 * The parts of an HTML text as clipboards hold it: what a browser or Word copied, between its marks of the fragment when they are there. Comments, scripts and
 * styles are left out. Tolerant: what is no tag is text. Linear, never throws.
 */
export function* htmlParts(html: string): Iterable<HtmlPart> {
  const text = fragmentOf(html);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const upTo = open < 0 ? text.length : open;
    if (upTo > at) yield { kind: 'text', text: resolved(text.slice(at, upTo)) };
    if (open < 0) return;
    if (text.startsWith('<!--', open)) {
      at = behind(text, '-->', open + 4);
      continue;
    }
    if (!/[A-Za-z/!?]/.test(text[open + 1] ?? '')) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    const end = tagEnd(text, open + 1);
    const tag = /^(\/?)([A-Za-z][\w:-]{0,40})/.exec(text.slice(open + 1, open + 50));
    at = end;
    // Declarations ("<!…", "<?…") say nothing.
    if (!tag) continue;
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1]) yield { kind: 'close', name };
    else if (UNREAD.has(name) && text[end - 2] !== '/') at = behindElement(text, name, end);
    else yield { kind: 'open', name, attributes: text.slice(open + 1 + tag[0].length, Math.max(open + 1 + tag[0].length, end - 1)) };
  }
}

/** The value of an attribute, "" when it has none; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s{0,3}(?:=\\s{0,3}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{0,200})))?(?=[\\s/]|$)`, 'i').exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

function fragmentOf(html: string): string {
  const [start, end] = [html.indexOf('<!--StartFragment'), html.lastIndexOf('<!--EndFragment')];
  return start >= 0 && end > start ? html.slice(behind(html, '-->', start), end) : html;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Behind the ">" of the tag; quotation marks may hold one. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && text[at - 1] === '=') quote = char;
  }
  return text.length;
}

function behindElement(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s{0,10}>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(text);
  return found ? found.index + found[0].length : text.length;
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{1,10}));?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const letter = LETTER.exec(name);
      return NAMED[name] ?? (letter ? `${letter[1]}${ACCENTS[letter[2] as string]}`.normalize('NFC') : whole);
    }
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
  });
}
