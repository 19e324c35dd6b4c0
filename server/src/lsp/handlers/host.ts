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
  readonly configs: WorkspaceConfigs;
  /** What plans other than `uri` cite in full. */
  readonly elsewhere: (uri: string) => readonly CitedElsewhere[];
}
