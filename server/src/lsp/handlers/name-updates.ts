import type { AnnotatedTextEdit, ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { NameGroup, SyntaxTree } from '../../service';
import { rangeOf } from '../convert/convert';

/** A plan and the changes of names in it. `version`: null when no editor holds it. */
export interface PlanUpdate {
  readonly uri: string;
  readonly version: number | null;
  readonly tree: SyntaxTree;
  readonly groups: readonly NameGroup[];
}

/**
 * All changes of names as one edit; equal changes of all plans stand under one heading in the preview of the editor, uncertain ones wait for a tick.
 * Null when there is nothing to change.
 */
export function nameUpdateEdit(updates: readonly PlanUpdate[]): WorkspaceEdit | null {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const idOf = new Map<string, string>();
  const documentChanges: TextDocumentEdit[] = [];
  for (const { uri, version, tree, groups } of updates) {
    const edits: AnnotatedTextEdit[] = [];
    for (const { label, certain, changes } of groups) {
      const key = `${certain} ${label}`;
      const annotationId = idOf.get(key) ?? `n${idOf.size}`;
      idOf.set(key, annotationId);
      changeAnnotations[annotationId] = { label, needsConfirmation: !certain };
      for (const change of changes) for (const { range, newText } of change.edits) edits.push({ range: rangeOf(tree, range), newText, annotationId });
    }
    if (edits.length > 0) documentChanges.push({ textDocument: { uri, version }, edits });
  }
  return documentChanges.length === 0 ? null : { documentChanges, changeAnnotations };
}
