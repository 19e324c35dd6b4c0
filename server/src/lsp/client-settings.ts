import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { isRecord } from './convert/shapes';
import type { Session } from './session';
import type { Guard } from './transport/guard';

/** The section of the client's settings that is ours. */
const SECTION = 'kehoach';

/** Our section of the client's settings: sent along at the start, then asked for, or told when it changes. */
export class ClientSettings {
  private current: unknown = undefined;

  constructor(
    private readonly connection: Connection,
    private readonly guard: Guard,
    private readonly session: Session,
    private readonly onChange: () => void,
  ) {}

  /** The section as it stands, whatever its shape. */
  get section(): unknown {
    return this.current;
  }

  /** The days that tasks are due are shown in the text: off unless the user wants them. */
  get showsHints(): boolean {
    return isRecord(this.current) && this.current.deadlineHints === true;
  }

  /** `initialized`: told when the client has said what it can do. */
  register(initialized: () => void): void {
    const { connection, guard, session } = this;
    connection.onDidChangeConfiguration(guard.notification('didChangeConfiguration', ({ settings }) => this.changed(settings)));
    connection.onInitialized(
      guard.notification('initialized', () => {
        initialized();
        if (session.client.registersConfiguration) {
          connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch((error) => guard.report('registerCapability', error));
        }
        if (session.client.answersConfiguration) this.ask();
      }),
    );
  }

  /** Until the client says more: what it sent along with `initialize`. */
  begin(section: unknown): void {
    this.current = section;
  }

  /** A client that answers questions is asked; another has sent its settings along. */
  private changed(sent: unknown): void {
    if (this.session.client.answersConfiguration) this.ask();
    else this.use(isRecord(sent) ? sent[SECTION] : undefined);
  }

  private ask(): void {
    this.connection.workspace
      .getConfiguration(SECTION)
      .then((section: unknown) => this.use(section))
      .catch((error: unknown) => this.guard.report('configuration', error));
  }

  private use(section: unknown): void {
    this.current = section;
    this.onChange();
  }
}
