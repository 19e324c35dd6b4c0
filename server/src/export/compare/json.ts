import type { Change, ChangeSide } from '../../compare/change';

/** The contract that other programs rely on: `kind`, `before` and `after` with `line` (1-based), `number` and `text`; further members may come. */
export function compareJson(changes: readonly Change[]): string {
  const report = {
    version: 1,
    changes: changes.map(({ kind, subject, title, before, after, words }) => ({ kind, subject, title, before: sideOf(before), after: sideOf(after), words })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function sideOf(side: ChangeSide | null) {
  return side && { line: side.line, number: side.number, text: side.text, section: side.section };
}
