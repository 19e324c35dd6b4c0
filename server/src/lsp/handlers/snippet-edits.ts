import { SnippetTextEdit, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { REASON_PLACEHOLDER } from '../../service';
import type { TextEdit } from '../../text/edit';
import { rangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';

/** A line that is put in with a label and nothing behind it but a closing mark. */
const OPEN_FIELD = /^(\r?\n[^\r\n]{0,200}:) ?([.;]?)$/;

/**
 * The edits with a stop where something is still to be written: the reason of a suppression, selected, or the value behind a label. Null when all is written, or
 * when the offer is no single insertion.
 */
export function withStop(open: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit | null {
  const [edit] = edits;
  if (!edit || edits.length !== 1 || edit.range.start !== edit.range.end) return null;
  const { newText } = edit;
  const reason = newText.startsWith('//') || /^\s*\/\//.test(newText) ? newText.lastIndexOf(REASON_PLACEHOLDER) : -1;
  const field = OPEN_FIELD.exec(newText);
  const value =
    reason >= 0
      ? `${escaped(newText.slice(0, reason))}\${1:${REASON_PLACEHOLDER}}${escaped(newText.slice(reason + REASON_PLACEHOLDER.length))}`
      : field
        ? `${escaped(field[1] ?? '')} \${1}${escaped(field[2] ?? '')}`
        : null;
  if (value === null) return null;
  const change: TextDocumentEdit = {
    textDocument: { uri: open.uri, version: open.version },
    edits: [{ range: rangeOf(open.document.tree, edit.range), snippet: { kind: 'snippet', value } }],
  };
  return { documentChanges: [change] };
}

/** True when `edit` leaves the caret behind a label: a list of values may open there. */
export function asksForValue(edit: WorkspaceEdit): boolean {
  const [change] = edit.documentChanges ?? [];
  const [first] = change && 'edits' in change ? change.edits : [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of snippets
  return first !== undefined && SnippetTextEdit.is(first) && first.snippet.value.includes('${1}');
}

/** In the snippet syntax of editors. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
