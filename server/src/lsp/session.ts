import type { InitializeParams } from 'vscode-languageserver';
import { type ClientCapabilities, clientCapabilitiesOf, type StartOptions, startOptionsOf } from './capabilities';

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
  begin({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): void {
    this.capabilities = clientCapabilitiesOf(capabilities);
    this.startOptions = startOptionsOf(initializationOptions);
    this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
  }
}
