import { citationsOf } from '../model/citations/citations';
import type { Service } from '../service';
import type { IsoDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { visible } from '../text/visible';

/** What somebody asks of a legal document, as the citation reader understands it. */
export interface DocumentQuery {
  /** "Nghị định"; null when neither word nor symbol says it. */
  readonly type: string | null;
  readonly number: string | null;
  /** The name of a law, or words that start like one. */
  readonly lawName: string | null;
  readonly date: IsoDate | null;
  readonly year: number | null;
  readonly issuer: string | null;
  /** What it is said to be about; empty when nothing is. */
  readonly title: string;
  /** Digits of a number that the reader could not make out ("nd 30 2020"). */
  readonly digits: readonly string[];
  /** How many documents the words name. */
  readonly count: number;
}

const LAW = /^(?:bo )?luat |^phap lenh |^hien phap/;
/** Words that say nothing of what a document is about. */
const EMPTY = new Set([
  've',
  'viec',
  'cua',
  'so',
  'ngay',
  'thang',
  'nam',
  'va',
  'cac',
  'theo',
  'can',
  'cu',
  'quy',
  'dinh',
  'ban',
  'hanh',
  'sua',
  'doi',
  'bo',
  'sung',
]);
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?/g;

/** Reads `text` as one citation. Takes anything; never throws. */
export function readDocumentQuery(service: Service, text: string): DocumentQuery {
  const line = visible(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const { blocks } = service.open(line).tree;
  for (const block of blocks) {
    const citations = citationsOf(block).filter(({ nestedIn, damaged }) => nestedIn === null && !damaged);
    const [citation] = citations;
    if (!citation) continue;
    const { type, number, name, date, year, issuer, range, titleRange } = citation;
    const rest = titleRange ? block.plain.slice(titleRange.start, titleRange.end) : block.plain.slice(range.end);
    return { type, number, lawName: name, date, year, issuer, title: rest.trim(), digits: [], count: citations.length };
  }
  const folded = foldKey(line);
  const digits = folded.replace(DATE, ' ').match(/\d+/g) ?? [];
  return {
    type: null,
    number: null,
    lawName: LAW.test(folded) && digits.length === 0 ? line : null,
    date: null,
    year: null,
    issuer: null,
    title: line,
    digits: digits.map((each) => each.replace(/^0+(?=\d)/, '')),
    count: 1,
  };
}

/** The words of a title that tell it from others, folded. */
export function tellingWords(title: string): readonly string[] {
  return [...new Set(foldKey(title).match(/[a-z0-9]+/g) ?? [])].filter((word) => !EMPTY.has(word));
}
