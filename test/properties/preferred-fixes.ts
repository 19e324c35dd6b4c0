import { citationsOf } from '../../server/src/model/citations/citations';
import type { Problem, ProblemFix } from '../../server/src/rules/problem';
import { RULES } from '../../server/src/rules/registry';
import type { Document, Service } from '../../server/src/service';
import { documentRange } from '../../server/src/syntax/tree';
import type { IsoDate } from '../../server/src/text/calendar';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import type { TextRange } from '../../server/src/text/range';

/** A finding that a fix brings to light within so many characters of its edits is the fix's doing. */
const NEAR = 400;
/** Rules that speak of citations themselves, of how any date is written, or of slips of the keyboard, which a title copied by hand has as well. */
const OF_CITATIONS = /^(?:vien-dan-|so-hieu|ky-hieu|het-hieu-luc|cach-viet-ngay|lan-kieu-ngay|sai-bang-ma|dau-cau|ngat-dong|loi-go|chinh-ta|lap-tu)/;

/** A symbol that is torn or cut short hides what its citation lacks: mended, it shows. */
const SHOWS_MORE = new Map([
  ['ky-hieu-vo', 'vien-dan-thieu'],
  ['so-hieu-sai', 'vien-dan-thieu'],
]);

const every = new Set(RULES.map(({ id }) => id));
const nameRules = new Set(RULES.filter(({ updatesNames }) => updatesNames).map(({ id }) => id));

/** What the preferred fixes of `text` do that they should not, one line for each: findings of other rules that they bring, names they change where names stay, texts that never come to rest. */
export function faultsOf(service: Service, text: string, asOf?: IsoDate): readonly string[] {
  const choice = { only: every, limit: Number.MAX_SAFE_INTEGER, ...(asOf && { asOf }) };
  const document = service.open(text);
  const before = service.check(document, choice);
  const faults: string[] = [];
  for (const problem of before) {
    const fix = problem.fixes.find(({ preferred }) => preferred);
    if (!fix) continue;
    const after = applyEdits(text, fix.edits);
    const fresh = freshFindings(before, service.check(service.open(after), choice), fix, problem);
    for (const other of fresh) faults.push(`${problem.rule} → ${other.rule}: ${fix.title} | ${around(after, other.range)} | ${other.message}`);
    if (nameRules.has(problem.rule) || !OF_CITATIONS.test(problem.rule)) {
      for (const { range } of fix.edits) {
        if (range.start !== range.end && keptAsTheyAre(document, service, range))
          faults.push(`${problem.rule} in a citation or quotation: ${fix.title} | ${around(text, range)}`);
      }
    }
  }
  const once = service.fixedText(document, choice);
  if (service.fixedText(service.open(once), choice) !== once) faults.push('fixes never come to rest');
  return faults;
}

/** Findings of other rules near the edits that were not there before. */
function freshFindings(before: readonly Problem[], after: readonly Problem[], fix: ProblemFix, { rule }: Problem): readonly Problem[] {
  const known = new Set(before.map((each) => key(each, moved(each.range, fix.edits))));
  // What was told of the very words that the fix changes is the same finding wherever its place has gone.
  const told = new Set(before.filter(({ range }) => fix.edits.some((edit) => edit.range.start <= range.end && range.start <= edit.range.end)).map(words));
  const places = fix.edits.map(({ range, newText }) => {
    const { start } = moved({ start: range.start, end: range.start }, fix.edits);
    return { start: start - NEAR, end: start + newText.length + NEAR };
  });
  return after.filter(
    (each) =>
      each.rule !== rule &&
      SHOWS_MORE.get(rule) !== each.rule &&
      !known.has(key(each, each.range)) &&
      !told.has(words(each)) &&
      places.some(({ start, end }) => start <= each.range.end && each.range.start <= end),
  );
}

/** The same finding before and behind an edit: its rule and where it stands. */
function key({ rule }: Problem, { start }: TextRange): string {
  return `${rule} ${start}`;
}

function words({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}

/** `range` after `edits` before it. */
function moved(range: TextRange, edits: readonly TextEdit[]): TextRange {
  let shift = 0;
  for (const edit of edits) if (edit.range.end <= range.start) shift += edit.newText.length - (edit.range.end - edit.range.start);
  return { start: range.start + shift, end: range.end + shift };
}

/** Citations with their titles, and quotations within one paragraph. */
function keptAsTheyAre(document: Document, service: Service, range: TextRange): boolean {
  const { tree } = service.plan(document);
  const index = tree.indexAt(range.start);
  const block = tree.blocks[index];
  if (!block) return false;
  const offset = tree.offsets[index] ?? 0;
  const cited = citationsOf(block).map(({ extent }) => documentRange(tree, { block, range: extent }));
  const quoted = [...block.source.matchAll(/“[^”\n]{12,2000}”/g)].map(({ index: at, 0: words }) => ({
    start: offset + at + 1,
    end: offset + at + words.length - 1,
  }));
  return [...cited, ...quoted].some(({ start, end }) => start < range.end && range.start < end);
}

function around(text: string, { start, end }: TextRange): string {
  return text.slice(Math.max(0, start - 40), Math.min(text.length, end + 40)).replace(/\s+/g, ' ');
}
