import type { Remark, RemarkThread } from '../features/remarks/remarks';
import type { Problem } from '../rules/problem';
import type { Outline } from './outline';
import { type PrintDocument, paragraph } from './print/printed';

/** One line of a reviewer's note. */
export interface NoteRow {
  /** "II.1. Rà soát": where in the plan. */
  readonly section: string;
  /** The words that are meant. */
  readonly words: string;
  readonly opinion: string;
  readonly level: string;
}

const LEVELS: Readonly<Record<Problem['severity'], string>> = { error: 'Lỗi', warning: 'Cảnh báo', information: 'Thông tin', hint: 'Gợi ý' };
const HEADS = ['Mục', 'Nội dung', 'Ý kiến', 'Mức'];
/** Longer words are cut: they stand in the plan. */
const MAX_WORDS = 160;

/** What reviewers say and what was found in a plan, as a reviewer's note ("phiếu góp ý"), in the order of the text. Remarks that are settled are left out. */
export function reviewNoteOf(text: string, problems: readonly Problem[], remarks: readonly RemarkThread[], { sections }: Outline): NoteRow[] {
  const lineOf = lineCounter(text);
  const found = problems.map(({ range, message, severity, fixes }) => {
    const advice = fixes.find(({ preferred }) => preferred)?.title;
    return { range, opinion: advice ? `${message} ${advice}.` : message, level: LEVELS[severity] };
  });
  const said = remarks.flatMap(({ about, resolved, remarks }) =>
    about && !resolved ? [{ range: about, opinion: remarks.map(spoken).join(' '), level: 'Góp ý' }] : [],
  );
  const rows = [...said, ...found].sort((a, b) => a.range.start - b.range.start);
  return rows.map(({ range, opinion, level }) => {
    const line = lineOf(range.start);
    const section = sections.findLast((each) => each.line <= line);
    const words = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    return {
      section: section ? `${section.number}. ${section.title}` : '',
      words: words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words,
      opinion,
      level,
    };
  });
}

/** "Minh (12/3/2026): Cần nêu rõ số lớp." */
function spoken({ name, date, text }: Remark): string {
  const by = `${name}${date === '' ? '' : ` (${date})`}`.trim();
  return by === '' ? text : `${by}: ${text}`;
}

/** Number of the line (1-based) of an offset; offsets come in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++;
    return line;
  };
}

/** The note as a page to be set in Word. `title`: of the plan. */
export function printNote(rows: readonly NoteRow[], title: string): PrintDocument {
  const cell = (text: string) => ({ lines: text === '' ? [] : [text], span: 1 });
  return {
    title: `Phiếu góp ý: ${title}`,
    party: false,
    footnotes: [],
    sections: [
      {
        landscape: false,
        restartsPages: true,
        blocks: [
          paragraph('kind', 'PHIẾU GÓP Ý'),
          ...(title === '' ? [] : [paragraph('subject', title)]),
          {
            kind: 'table',
            columns: [0.22, 0.3, 0.36, 0.12],
            centred: [false, false, false, true],
            rows: [
              { kind: 'head', cells: HEADS.map(cell) },
              ...rows.map(({ section, words, opinion, level }) => ({ kind: 'row' as const, cells: [section, words, opinion, level].map(cell) })),
            ],
          },
        ],
      },
    ],
  };
}

/** The note as a Markdown table. */
export function markdownNote(rows: readonly NoteRow[], title: string): string {
  const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
  const lines = rows.map(({ section, words, opinion, level }) => `| ${[section, words, opinion, level].map(escaped).join(' | ')} |\n`);
  return `# Phiếu góp ý${title === '' ? '' : `: ${escaped(title)}`}\n\n| ${HEADS.join(' | ')} |\n|${' --- |'.repeat(HEADS.length)}\n${lines.join('')}`;
}
