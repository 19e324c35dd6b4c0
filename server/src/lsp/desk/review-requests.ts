import type { Connection } from 'vscode-languageserver';
import { addRemarkRequest, compareRequest, type RolloverAnswer, remarksRequest, reviewSheetRequest, rolloverRequest } from '../../../../protocol/desk';
import { countWords, type Document, type RemarkKind, type Service } from '../../service';
import { visible } from '../../text/visible';
import { annotatedEdit } from '../convert/annotated-edit';
import { offsetAt, positionAt, rangeOf } from '../convert/convert';
import { isRecord } from '../convert/shapes';
import type { OpenDocument } from '../documents';
import type { HandlerHost } from '../handlers/host';
import { ownRequests } from '../handlers/own-requests';
import { changeItems } from './changes';

/** Registers what works on one or two plans: comparison, remarks, the plan of another year. */
export function registerReview(connection: Connection, host: HandlerHost): void {
  const { service, find } = host;
  const { on, onPlan } = ownRequests(connection, host);
  const documentOf = (side: unknown): { readonly document: Document; readonly core: Service } | null => {
    if (!isRecord(side) || typeof side.uri !== 'string' || typeof side.text !== 'string') return null;
    const open = find(side.uri);
    const core = service(side.uri);
    return { core, document: open && !open.safeMode && open.text === side.text ? open.document : core.open(side.text) };
  };

  on(compareRequest, ({ before, after }) => {
    const old = documentOf(before);
    const now = documentOf(after);
    if (!old || !now) return null;
    const changes = now.core.compare(old.document, now.document);
    return { summary: countWords(changes), changes: changeItems(changes, old.document, now.document) };
  });
  onPlan(remarksRequest, ({ uri, document }) =>
    service(uri)
      .remarks(document)
      .map(({ range, resolved, remarks }) => ({
        range: rangeOf(document.tree, range),
        resolved,
        remarks: remarks.map(({ kind, name, date, text }) => ({ kind, name: visible(name), date: visible(date), text: visible(text) })),
      })),
  );
  onPlan(addRemarkRequest, ({ uri, document }, { line, kind, name, text }) => {
    if (typeof line !== 'number' || !isKind(kind) || typeof name !== 'string' || typeof text !== 'string') return null;
    const edit = service(uri).addRemark(document, offsetAt(document.tree, { line, character: 0 }), { kind, name, text });
    return edit && { position: positionAt(document.tree, edit.range.start), newText: edit.newText };
  });
  onPlan(reviewSheetRequest, ({ uri, document }) => ({ markdown: service(uri).reviewNote(document) }));
  onPlan(rolloverRequest, (open, { year }) => (typeof year === 'number' && Number.isInteger(year) ? nextYear(open, service(open.uri), year) : null));
}

/** The edit under change annotations, one for each group, and what a person has to look at. */
function nextYear(open: OpenDocument, core: Service, year: number): RolloverAnswer {
  const { groups, questions } = core.nextYear(open.document, year);
  return {
    edit: annotatedEdit(open, groups),
    questions: questions.map(({ range, message }) => ({ line: positionAt(open.document.tree, range.start).line, message: visible(message) })),
  };
}

function isKind(value: unknown): value is RemarkKind {
  return value === 'remark' || value === 'answer' || value === 'resolved';
}
