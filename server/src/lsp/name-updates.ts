import type { AnnotatedTextEdit, ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { NameGroup } from '../features/update-names';
import { rangeOf } from './convert';
import type { OpenDocument } from './documents';

/**
 * All changes of names as one edit, each group under a heading of its own in the preview of the editor; uncertain ones wait for a tick.
 * Null when there is nothing to change.
 */
export function nameUpdateEdit({ uri, version, document }: OpenDocument, groups: readonly NameGroup[]): WorkspaceEdit | null {
  if (groups.length === 0) return null;
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits: AnnotatedTextEdit[] = [];
  groups.forEach(({ label, certain, changes }, i) => {
    const annotationId = `n${i}`;
    changeAnnotations[annotationId] = { label, needsConfirmation: !certain };
    for (const change of changes) for (const { range, newText } of change.edits) edits.push({ range: rangeOf(document.tree, range), newText, annotationId });
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations };
}
