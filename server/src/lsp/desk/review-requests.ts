import type { Connection } from 'vscode-languageserver';
import {
  ADD_REMARK_METHOD,
  COMPARE_METHOD,
  type CompareAnswer,
  type LineInsertion,
  REMARKS_METHOD,
  REVIEW_SHEET_METHOD,
  type RemarkThread,
  ROLLOVER_METHOD,
  type RolloverAnswer,
} from '../../../../protocol/desk';
import { countWords } from '../../compare/words-of-kinds';
import { markdownNote, reviewNoteOf } from '../../export/review-note';
import { addRemark, type RemarkKind, remarksOf } from '../../features/remarks/remarks';
import { rolloverOf } from '../../features/rollover';
import { NAME_RULES, nameUpdates } from '../../features/update-names';
import { lineEndOf } from '../../rules/suppress';
import type { Document, Service } from '../../service';
import { visible } from '../../text/visible';
import { isRecord } from '../capabilities';
import { annotatedEdit } from '../convert/annotated-edit';
import { offsetAt, positionAt, rangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import { changeItems } from './changes';
import type { DeskHost } from './requests';

/** Registers what works on one or two plans: comparison, remarks, the plan of another year. */
export function registerReview(connection: Connection, { guard, find, service, today }: DeskHost): void {
  const on = (method: string, answer: (params: Record<string, unknown>) => object | null) =>
    connection.onRequest(
      method,
      guard.request<unknown, object | null>(
        method,
        () => null,
        (params) => (isRecord(params) ? answer(params) : null),
      ),
    );
  const onPlan = (method: string, answer: (open: OpenDocument, core: Service, params: Record<string, unknown>) => object | null) =>
    on(method, (params) => {
      const open = typeof params.uri === 'string' ? find(params.uri) : undefined;
      return open && !open.safeMode ? answer(open, service(open.uri), params) : null;
    });
  const documentOf = (side: unknown): { readonly document: Document; readonly core: Service } | null => {
    if (!isRecord(side) || typeof side.uri !== 'string' || typeof side.text !== 'string') return null;
    const open = find(side.uri);
    const core = service(side.uri);
    return { core, document: open && !open.safeMode && open.text === side.text ? open.document : core.open(side.text) };
  };

  on(COMPARE_METHOD, ({ before, after }): CompareAnswer | null => {
    const old = documentOf(before);
    const now = documentOf(after);
    if (!old || !now) return null;
    const changes = now.core.compare(old.document, now.document);
    return { summary: countWords(changes), changes: changeItems(changes, old.document, now.document) };
  });
  onPlan(REMARKS_METHOD, ({ document }, core): RemarkThread[] =>
    remarksOf(core.plan(document)).map(({ range, resolved, remarks }) => ({
      range: rangeOf(document.tree, range),
      resolved,
      remarks: remarks.map(({ kind, name, date, text }) => ({ kind, name: visible(name), date: visible(date), text: visible(text) })),
    })),
  );
  onPlan(ADD_REMARK_METHOD, ({ document }, core, { line, kind, name, text }): LineInsertion | null => {
    if (typeof line !== 'number' || !isKind(kind) || typeof name !== 'string' || typeof text !== 'string') return null;
    const date = today().split('-').reverse().join('/');
    const offset = offsetAt(document.tree, { line, character: 0 });
    const edit = addRemark(core.plan(document), offset, { kind, name, date, text }, lineEndOf(document.tree));
    return edit && { position: positionAt(document.tree, edit.range.start), newText: edit.newText };
  });
  onPlan(REVIEW_SHEET_METHOD, ({ document }, core) => {
    const plan = core.plan(document);
    const rows = reviewNoteOf(document.text, core.check(document), remarksOf(plan), core.outline(document));
    return { markdown: markdownNote(rows, plan.header.title ?? '') };
  });
  onPlan(ROLLOVER_METHOD, (open, core, { year }) => (typeof year === 'number' && Number.isInteger(year) ? rollover(open, core, year) : null));
}

/** Years and deadlines, then names and references as they are on the first day of that year. */
function rollover(open: OpenDocument, core: Service, year: number): RolloverAnswer {
  const { document } = open;
  const { tree } = document;
  const { groups, questions } = rolloverOf(core.plan(document), year);
  const asOf = `${year}-01-01`;
  const problems = core.check(document, { asOf, limit: Number.MAX_SAFE_INTEGER });
  const names = nameUpdates(
    tree,
    problems.filter(({ rule }) => NAME_RULES.has(rule)),
  ).map(({ label, certain, changes }) => ({ label, certain, edits: changes.flatMap((change) => change.edits) }));
  const outdated = problems.filter(({ rule }) => rule === 'het-hieu-luc');
  const asked = [...questions, ...outdated].sort((a, b) => a.range.start - b.range.start);
  return {
    edit: annotatedEdit(open, [...groups, ...names]),
    questions: asked.map(({ range, message }) => ({ line: positionAt(tree, range.start).line, message: visible(message) })),
  };
}

function isKind(value: unknown): value is RemarkKind {
  return value === 'remark' || value === 'answer' || value === 'resolved';
}
