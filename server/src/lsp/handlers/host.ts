import type { CancellationToken } from 'vscode-languageserver';
import type { CitedElsewhere, Service } from '../../service';
import type { WorkspaceConfigs } from '../configs';
import type { OpenDocument } from '../documents';
import type { Session } from '../session';
import type { Guard } from '../transport/guard';

/** What handlers need of the server. */
export interface HandlerHost {
  readonly guard: Guard;
  readonly session: Session;
  /** The core that judges the document `uri`. */
  readonly service: (uri: string) => Service;
  /** The document `uri` if the client has it open. */
  readonly find: (uri: string) => OpenDocument | undefined;
  /** What `ask` says of the open document `uri`; null when it is not open or not read. */
  readonly withText: <R>(uri: string, ask: (open: OpenDocument) => R) => R | null;
  /** Has what the findings of `uri` take worked out, of a long document in slices: whoever asks for them next waits for little. Throws when `token` was cancelled. */
  readonly prepared: (uri: string, token: CancellationToken) => Promise<void>;
  readonly configs: WorkspaceConfigs;
  /** What plans other than `uri` cite in full. */
  readonly elsewhere: (uri: string) => readonly CitedElsewhere[];
}
