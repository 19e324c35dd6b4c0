import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { comparable } from './convert/uris';

/** The folders of the workspace (URIs) that `initialize` names: also of clients that know only one, and of those that name it by its path. */
export function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return urisOf(workspaceFolders);
  if (typeof rootUri === 'string' && rootUri !== '') return [rootUri];
  return typeof rootPath === 'string' && rootPath !== '' ? [uriOfPath(rootPath)] : [];
}

/** `folders` after `event`. */
export function foldersAfter(folders: readonly string[], { added, removed }: WorkspaceFoldersChangeEvent): readonly string[] {
  const gone = new Set(urisOf(removed).map(comparable));
  const kept = folders.filter((folder) => !gone.has(comparable(folder)));
  const known = new Set(kept.map(comparable));
  return [...kept, ...urisOf(added).filter((uri) => !known.has(comparable(uri)))];
}

function urisOf(folders: readonly unknown[]): string[] {
  return folders.flatMap((folder) => {
    const uri = (folder as { readonly uri?: unknown } | null)?.uri;
    return typeof uri === 'string' ? [uri] : [];
  });
}

function uriOfPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return `file://${slashed.startsWith('/') ? '' : '/'}${encodeURI(slashed).replace(/[?#]/g, encodeURIComponent)}`;
}
