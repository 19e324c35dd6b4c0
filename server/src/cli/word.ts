import path from 'node:path';
import {
  type Document,
  type FixChoice,
  type Outline,
  type PlacedText,
  type PlanTextChoice,
  type Problem,
  planTextOf,
  reviewOf,
  type Service,
  type WordContent,
} from '../service';
import type { IsoDate } from '../text/calendar';
import type { Analyst } from './analyse';
import { type Diagnostic, diagnosticsOf } from './diagnostic';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

/** True for the name of a Word file, also of formats that cannot be read: they deserve a clear message. */
export function isWordFile(name: string): boolean {
  return /\.(?:docx|docm|dotx|dotm|doc|rtf)$/i.test(name);
}

/** True for the name of a list in Excel. */
export function isExcelFile(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls)$/i.test(name);
}

/** A Word file as a plan. */
export interface WordPlan {
  readonly bytes: Uint8Array;
  readonly content: WordContent;
  readonly placed: PlacedText;
}

/** Reads a Word file; `name` as messages call it. Throws Failure. */
export async function readWordPlan(file: string, name: string, host: Host, choice: PlanTextChoice = {}): Promise<WordPlan> {
  const bytes = bytesOf(file, name, host);
  const { readWord, readXlsx } = await host.office();
  const content = await withOfficeErrors(name, async () => (isExcelFile(name) ? readXlsx(bytes) : readWord(bytes)));
  return { bytes, content, placed: planTextOf(content, choice) };
}

/** Bytes of a file. Throws Failure. */
export function bytesOf(file: string, name: string, host: Host): Uint8Array {
  try {
    return host.readBytes(file);
  } catch (error) {
    throw fileFailure(error, name, 'đọc');
  }
}

/** What the part for Office files refuses becomes the one line on stderr. */
async function withOfficeErrors<T>(name: string, run: () => Promise<T> | T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if ((error as Error).name === 'OfficeError') throw new Failure(`Không đọc được “${name}”: ${(error as Error).message}`);
    throw error;
  }
}

/** What is asked of a Word file, as of a plan. */
export interface WordChoice {
  readonly asOf: IsoDate | null;
  readonly only: ReadonlySet<string> | null;
}

/** A Word file, read with the settings that hold where it lies, and what is found in it. */
export async function checkWord(file: string, name: string, choice: WordChoice, analyst: Analyst, host: Host) {
  const word = await readWordPlan(file, name, host);
  const service = analyst.serviceFor(path.dirname(file));
  const document = service.open(word.placed.text);
  const problems = service.check(document, { ...(choice.asOf ? { asOf: choice.asOf } : {}), ...(choice.only ? { only: choice.only } : {}) });
  return { word, service, document, problems };
}

/** The same file with the marks of a review in it. */
export async function reviewWord(
  file: string,
  name: string,
  choice: WordChoice & { readonly fixes: FixChoice; readonly comments: boolean },
  analyst: Analyst,
  host: Host,
) {
  const { word, problems } = await checkWord(file, name, choice, analyst, host);
  const review = reviewOf(word.placed, word.content, problems, choice.fixes, choice.comments);
  const { markWord } = await host.office();
  const marked = await withOfficeErrors(name, () => markWord(word.bytes, review.marks, { author: AUTHOR, day: host.today() }));
  return { word, problems, review, marked };
}

/** Who signs comments and tracked changes. */
const AUTHOR = 'Kế hoạch';

/** The plan in a file, be it text or a Word file; `name` as messages call it. Throws Failure. */
export async function openDraft(file: string, name: string, analyst: Analyst, host: Host): Promise<{ readonly service: Service; readonly document: Document }> {
  if (!isWordFile(name)) return analyst.open(file, name);
  const { placed } = await readWordPlan(file, name, host);
  const service = analyst.serviceFor(path.dirname(file));
  return { service, document: service.open(placed.text) };
}

/** Findings of a Word file with places that do not depend on pages: the section, and which paragraph of the text it is. */
export function wordDiagnostics(text: string, problems: readonly Problem[], sections: Outline['sections']): Diagnostic[] {
  const lines = text.split('\n');
  const paragraphs: number[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.trim() !== '') count++;
    paragraphs.push(count);
  }
  return diagnosticsOf(text, problems).map((diagnostic) => {
    const section = sections.findLast(({ line }) => line <= diagnostic.line);
    const paragraph = Math.max(1, paragraphs[diagnostic.line - 1] ?? 1);
    return { ...diagnostic, place: { section: section ? `${section.number}. ${section.title}` : null, paragraph } };
  });
}
