import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { type ClientCapabilities, clientCapabilitiesOf, type StartOptions, startOptionsOf } from './capabilities';
import { foldersAfter, foldersOf } from './workspace-folders';

/** What the client has said of itself and of its workspace. */
export class Session {
  private capabilities: ClientCapabilities = clientCapabilitiesOf(undefined);
  private startOptions: StartOptions = startOptionsOf(undefined);
  private folders: readonly string[] = [];

  /** What the client can do. */
  get client(): ClientCapabilities {
    return this.capabilities;
  }

  get options(): StartOptions {
    return this.startOptions;
  }

  /** URIs of the folders of the workspace. */
  get roots(): readonly string[] {
    return this.folders;
  }

  /** Takes note of what `initialize` says. */
  begin(params: InitializeParams): void {
    this.capabilities = clientCapabilitiesOf(params.capabilities);
    this.startOptions = startOptionsOf(params.initializationOptions);
    this.folders = foldersOf(params);
  }

  /** Folders have come to the workspace or gone. */
  foldersChanged(event: WorkspaceFoldersChangeEvent): void {
    this.folders = foldersAfter(this.folders, event);
  }
}
