import type { AnnotatedTextEdit, ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/edit';
import type { OpenDocument } from '../documents';
import { rangeOf } from './convert';

/** Edits that are shown under one heading; those that are not certain wait for a tick. */
export interface EditGroup {
  readonly label: string;
  readonly certain: boolean;
  readonly edits: readonly TextEdit[];
}

/** The edit that makes `groups` in an open document, each under its own change annotation; null when there is nothing in them. */
export function annotatedEdit(
  { uri, version, document }: Pick<OpenDocument, 'uri' | 'version' | 'document'>,
  groups: readonly EditGroup[],
): WorkspaceEdit | null {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = groups.flatMap(({ label, certain, edits }, i): AnnotatedTextEdit[] => {
    changeAnnotations[`g${i}`] = { label, needsConfirmation: !certain };
    return edits.map(({ range, newText }) => ({ range: rangeOf(document.tree, range), newText, annotationId: `g${i}` }));
  });
  return edits.length === 0 ? null : { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations };
}
