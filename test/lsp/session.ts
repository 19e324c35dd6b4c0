import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Settings } from '../../server/src/config/config';
import type { Clock } from '../../server/src/lsp/clock';
import { startServer } from '../../server/src/lsp/server';
import { withLifecycle } from '../../server/src/lsp/transport/lifecycle';
import { StreamReader } from '../../server/src/lsp/transport/stream-reader';
import type { Service } from '../../server/src/service';
import { fakeService } from './fake-service';

/** A clock that stands still until told; what waits for no time runs at the next turn of the loop. */
export class ManualClock implements Clock {
  private time = 0;
  private waiting: { readonly at: number; readonly action: () => void }[] = [];

  /** `tick`: milliseconds that pass at each look at it. */
  constructor(private readonly tick = 0) {}

  now(): number {
    this.time += this.tick;
    return this.time;
  }

  after(ms: number, action: () => void): () => void {
    if (ms <= 0) {
      const turn = setImmediate(action);
      return () => clearImmediate(turn);
    }
    const entry = { at: this.time + ms, action };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== entry);
    };
  }

  /** Lets `ms` milliseconds pass: runs what is due by then, in order. */
  advance(ms: number): void {
    this.time += ms;
    const due = this.waiting.filter((each) => each.at <= this.time).sort((a, b) => a.at - b.at);
    this.waiting = this.waiting.filter((each) => each.at > this.time);
    for (const { action } of due) action();
  }
}

export interface SessionOptions {
  readonly pull?: boolean;
  /** Laid over the capabilities of a plain client. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly createService?: (settings: Settings) => Service;
  /** Files of the workspace `file:///` by URI. */
  readonly files?: () => Readonly<Record<string, string>>;
  /** Plans below the workspace's folder. */
  readonly plans?: readonly string[];
  /** False: as in a worker, without the part for Office files. */
  readonly office?: false;
  /** Milliseconds that pass at each look at the clock; absent: none. */
  readonly tick?: number;
  /** What `initialize` says of the workspace; absent: one folder, `file:///`. */
  readonly workspace?: Pick<InitializeParams, 'rootUri' | 'rootPath' | 'workspaceFolders'>;
  /** Answers `workspace/configuration`; absent: the client does not. */
  readonly configuration?: () => unknown;
}

/** A client and the real server, joined by two streams in memory. */
export class Session {
  readonly clock: ManualClock;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly statuses: unknown[] = [];
  /** What the server has asked to be told of. */
  readonly registered: Registration[] = [];
  refreshes = 0;
  readonly toServer = new PassThrough();
  readonly fromServer = new PassThrough();
  readonly client: ProtocolConnection;
  private readonly texts = new Map<string, { text: string; version: number }>();

  private constructor(private readonly options: SessionOptions) {
    this.clock = new ManualClock(options.tick);
    const writer = new StreamMessageWriter(this.fromServer);
    const connection = createConnection(withLifecycle(new StreamReader(this.toServer), writer), writer);
    startServer(connection, {
      clock: this.clock,
      createService: options.createService ?? ((settings) => fakeService(settings)),
      readFile: async (uri) => options.files?.()[uri] ?? null,
      listPlans: async () => options.plans ?? [],
      ...(options.office === false ? {} : { office: () => import('../../server/src/main.office') }),
      version: 'test',
    });
    connection.listen();
    this.client = createProtocolConnection(new StreamMessageReader(this.fromServer), new StreamMessageWriter(this.toServer));
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void this.published.push(params));
    this.client.onNotification('window/logMessage', ({ message }: { message: string }) => void this.logged.push(message));
    this.client.onNotification('kehoach/status', (status) => void this.statuses.push(status));
    this.client.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.client.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      this.registered.push(...registrations);
      return null;
    });
    this.client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => options.configuration?.() ?? null));
    this.client.listen();
  }

  /** A session that has shaken hands. */
  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = new Session(options);
    await session.initialize();
    return session;
  }

  /** A session that has not said anything yet. */
  static silent(options: SessionOptions = {}): Session {
    return new Session(options);
  }

  async initialize(): Promise<InitializeResult> {
    const { pull, capabilities, initializationOptions, configuration } = this.options;
    const result = await this.client.sendRequest<InitializeResult>('initialize', {
      processId: null,
      ...(this.options.workspace ?? { rootUri: null, workspaceFolders: [{ uri: 'file:///', name: 'gốc' }] }),
      initializationOptions,
      capabilities: {
        ...capabilities,
        workspace: {
          ...(pull ? { diagnostics: { refreshSupport: true } } : {}),
          ...(configuration ? { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } : {}),
          ...capabilities?.workspace,
        },
        textDocument: {
          ...(pull ? { diagnostic: {} } : {}),
          publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
          ...capabilities?.textDocument,
        },
      },
    });
    await this.client.sendNotification('initialized', {});
    await this.settle();
    return result;
  }

  async open(text: string, uri = 'file:///a.kehoach'): Promise<string> {
    this.texts.set(uri, { text, version: 1 });
    await this.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } });
    await this.settle();
    return uri;
  }

  /** Replaces `range` by `text`; without range the whole document. */
  async change(uri: string, ...changes: { range?: Range; text: string }[]): Promise<void> {
    const state = this.stateOf(uri);
    for (const change of changes) state.text = change.range ? applied(state.text, [{ range: change.range, newText: change.text }]) : change.text;
    state.version++;
    await this.client.sendNotification('textDocument/didChange', { textDocument: { uri, version: state.version }, contentChanges: changes });
    await this.settle();
  }

  /** Types `text` at a place, key by key. */
  async type(uri: string, line: number, character: number, text: string): Promise<void> {
    for (const [i, key] of [...text].entries()) {
      const place = { line, character: character + i };
      await this.change(uri, { range: { start: place, end: place }, text: key });
    }
  }

  /** The text as the client has it. */
  textOf(uri: string): string {
    return this.stateOf(uri).text;
  }

  /** Applies the edits the server gave, as an editor would, and sends the change. */
  async apply(uri: string, edit: WorkspaceEdit | undefined): Promise<void> {
    const documentChange = edit?.documentChanges?.[0];
    const edits = edit?.changes?.[uri] ?? (documentChange && 'edits' in documentChange ? (documentChange.edits as TextEdit[]) : undefined);
    if (!edits) throw new Error('the action has no edits for the document');
    const backwards = [...edits].sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
    await this.change(uri, ...backwards.map(({ range, newText }) => ({ range, text: newText })));
  }

  /** Diagnostics of `uri` as the client knows them now: pulled, or pushed last. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    if (!this.options.pull) return this.published.filter((each) => each.uri === uri).at(-1)?.diagnostics ?? [];
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('a full report was expected');
    return report.items;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.client.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  }

  /** Waits until all that was sent is dealt with: a request is answered behind it, and pushes had their turn. */
  async settle(): Promise<void> {
    await this.client.sendRequest('kehoach/status', { uri: 'none' });
    for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve));
    await this.client.sendRequest('kehoach/status', { uri: 'none' });
  }

  /** Sends bytes past the client library. */
  async raw(bytes: string): Promise<void> {
    this.toServer.write(bytes);
    await this.settle();
  }

  stop(): void {
    this.client.dispose();
  }

  private stateOf(uri: string): { text: string; version: number } {
    const state = this.texts.get(uri);
    if (!state) throw new Error(`${uri} is not open`);
    return state;
  }
}

/** `text` after `edits` in positions, applied in their order. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce(
    (current, { range, newText }) => current.slice(0, offset(current, range.start)) + newText + current.slice(offset(current, range.end)),
    text,
  );
}

function offset(text: string, { line, character }: { line: number; character: number }): number {
  const lines = text.split('\n');
  if (line >= lines.length) return text.length;
  const before = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const own = (lines[line] ?? '').replace(/\r$/, '');
  return before + Math.min(character, own.length);
}
