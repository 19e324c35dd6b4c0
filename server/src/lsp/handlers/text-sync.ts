import type { Connection } from 'vscode-languageserver';
import type { Cores } from '../cores';
import type { Documents } from '../documents';
import type { Publisher } from '../publisher';
import type { Guard } from '../transport/guard';
import type { Log } from '../transport/log';
import type { Typing } from './typing';

/** The parts of the server that follow what happens to open documents. */
export interface Followers {
  readonly guard: Guard;
  readonly log: Log;
  readonly documents: Documents;
  readonly typing: Typing;
  readonly publisher: Publisher;
  readonly cores: Cores;
  /** Hears of documents that were closed. */
  readonly closed: (uri: string) => void;
}

/** Registers the life of a document: opened, changed, saved, closed. */
export function registerTextSync(connection: Connection, { guard, log, documents, typing, publisher, cores, closed }: Followers): void {
  connection.onDidOpenTextDocument(
    guard.notification('didOpen', ({ textDocument }) => {
      // Its config files are looked for at once.
      cores.of(textDocument.uri);
      publisher.changed(documents.opened(textDocument));
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const changed = documents.changed(uri, version, contentChanges);
      if (!changed) return log.warn('didChange: the document is not open');
      const only = publisher.canTellLater && changed.edits.length === 1 ? changed.edits[0] : undefined;
      typing.edited(uri, changed.now.document.tree, only ?? null);
      publisher.changed(changed.now);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification('didSave', ({ textDocument: { uri } }) => {
      if (typing.end(uri)) publisher.typingEnded(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', ({ textDocument: { uri } }) => {
      typing.forget(uri);
      cores.forget(uri);
      closed(uri);
      publisher.closed(uri, documents.closed(uri));
    }),
  );
}
