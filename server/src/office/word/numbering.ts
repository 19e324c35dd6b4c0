import { romanOf } from '../../text/roman';
import { child, childrenOf, valOf, type XmlElement } from '../xml/tree';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The level that starts this one anew; default any higher one. */
  readonly restart: number | null;
  /** The paragraph style that means this level. */
  readonly style: string | undefined;
}

/** Works out automatic numbers, paragraph by paragraph in the order of the document. */
export class Numbering {
  private readonly levels = new Map<string, readonly Level[]>();
  private readonly abstractOf = new Map<string, string>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly starts = new Map<string, number>();

  constructor(numbering: XmlElement | null) {
    if (!numbering) return;
    const abstracts = new Map(childrenOf(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]));
    for (const num of childrenOf(numbering, 'w:num')) {
      const id = num.attributes['w:numId'] ?? '';
      const abstract = valOf(num, 'w:abstractNumId') ?? '';
      const base = levelsOf(abstracts.get(abstract));
      const overridden = [...base];
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0);
        const own = child(override, 'w:lvl');
        if (own) overridden[level] = levelOf(own);
        const start = valOf(override, 'w:startOverride');
        if (start !== undefined) this.starts.set(`${id}/${level}`, Number(start));
      }
      this.levels.set(id, overridden);
      this.abstractOf.set(id, abstract);
    }
  }

  /** The number of the next paragraph of list `id` at `level` (0-based), as Word shows it; empty when the list is unknown. */
  next(id: string, level: number): string {
    const levels = this.levels.get(id);
    const own = levels?.[level];
    if (!levels || !own) return '';
    const counters = this.countersOf(id);
    const start = this.starts.get(`${id}/${level}`);
    const fresh = start !== undefined && !this.used.has(`${id}/${level}`);
    this.used.add(`${id}/${level}`);
    counters[level] = fresh ? start : counters[level] === undefined ? own.start : (counters[level] as number) + 1;
    for (let deeper = level + 1; deeper < levels.length; deeper++) if (levels[deeper]?.restart !== 0) counters[deeper] = undefined;
    if (own.format === 'bullet') return bullet(own.text);
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = counters[at] ?? levels[at]?.start ?? 1;
      return formatted(value, levels[at]?.format ?? 'decimal');
    });
  }

  /** The level of list `id` that a paragraph style means; 0 when none does. */
  levelOf(id: string, style: string | undefined): number {
    const level = style === undefined ? -1 : (this.levels.get(id)?.findIndex((each) => each?.style === style) ?? -1);
    return Math.max(level, 0);
  }

  private readonly used = new Set<string>();

  /** Lists of one abstract list count on together. */
  private countersOf(id: string): (number | undefined)[] {
    const abstract = this.abstractOf.get(id) ?? '';
    const counters = this.counters.get(abstract) ?? [];
    this.counters.set(abstract, counters);
    return counters;
  }
}

function levelsOf(abstract: XmlElement | undefined): Level[] {
  const levels: Level[] = [];
  for (const level of childrenOf(abstract, 'w:lvl')) levels[Number(level.attributes['w:ilvl'] ?? 0)] = levelOf(level);
  return levels;
}

function levelOf(level: XmlElement): Level {
  const restart = valOf(level, 'w:lvlRestart');
  return {
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    start: Number(valOf(level, 'w:start') ?? 1),
    restart: restart === undefined ? null : Number(restart),
    style: valOf(level, 'w:pStyle'),
  };
}

/** Bullets of symbol fonts are private characters; what plans know stays, the rest becomes a dash. */
function bullet(text: string): string {
  if (/^[-–•+*]$/u.test(text)) return text;
  return text === '\uf0b7' ? '•' : '-';
}

function formatted(value: number, format: string): string {
  if (format === 'upperRoman') return romanOf(value);
  if (format === 'lowerRoman') return romanOf(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'none') return '';
  return String(value);
}

/** Word counts a … z, aa, bb … */
function letter(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
