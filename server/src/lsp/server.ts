import {
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { Settings } from '../config/config';
import type { Service } from '../service';
import { type ClientCapabilities, clientCapabilitiesOf, isRecord, type StartOptions, serverCapabilities, startOptionsOf } from './capabilities';
import { WorkspaceConfigs } from './configs';
import { offsetAt } from './convert/convert';
import type { ServerDependencies } from './dependencies';
import { PlanIndex } from './desk/plan-index';
import { type DeskHost, registerDesk } from './desk/requests';
import { registerReview } from './desk/review-requests';
import { type Answer, Diagnostics, type PlanStatus } from './diagnostics';
import { Documents, type OpenDocument } from './documents';
import { registerAssistant } from './handlers/assistant';
import { codeActions, resolveCodeAction } from './handlers/code-actions';
import { type CardOf, completionList, resolveCompletion } from './handlers/completion';
import { type FeatureHost, registerFeatures } from './handlers/features';
import { hoverOf } from './handlers/hover';
import { registerOffice } from './handlers/office';
import { type RequestHost, registerRequests } from './handlers/requests';
import { registerRewrites } from './handlers/rewrites';
import { Typing } from './handlers/typing';
import { registerWriting } from './handlers/writing';
import { BY_HAND_MS, CRASHES_BEFORE_SAFE_MODE, MAX_CORES } from './limits';
import { OtherPlansIndex } from './other-plans';
import { PushSchedule } from './push';
import { SECTION, sameSettings, settingsOf } from './settings';
import { Guard } from './transport/guard';
import type { Log } from './transport/log';
import { WorkspaceSymbols } from './workspace-symbols';

/** Request of the client, {uri} → `PlanStatus` or null; the notification of the same name goes the other way. */
export const STATUS_METHOD = 'kehoach/status';

/** Serves plans over `connection`. Registers every handler, each behind the guard; the caller then calls `connection.listen()`. */
export function startServer(connection: Connection, dependencies: ServerDependencies): void {
  new Server(connection, dependencies).register();
}

class Server {
  private readonly log: Log;
  private readonly guard: Guard;
  private readonly documents: Documents;
  private readonly typing: Typing;
  private readonly diagnostics: Diagnostics;
  private readonly pushes: PushSchedule;
  /** What the client was sent last, by document. */
  private readonly pushed = new Map<string, { readonly resultId: string; readonly isEmpty: boolean }>();
  /** Documents whose list of completions was opened by hand. */
  private readonly byHand = new Set<string>();
  private readonly toldStatus = new Map<string, PlanStatus>();
  private client: ClientCapabilities = clientCapabilitiesOf(undefined);
  private options: StartOptions = startOptionsOf(undefined);
  private section: unknown = undefined;
  private hintsShown = false;
  private readonly configs: WorkspaceConfigs;
  private readonly otherPlans: OtherPlansIndex;
  private readonly planIndex: PlanIndex;
  /** URIs of the folders of the workspace. */
  private roots: readonly string[] = [];
  private readonly symbols: WorkspaceSymbols;
  /** By document. */
  private readonly inUse = new Map<string, Service>();
  /** One core for each set of settings in use. */
  private readonly cores: { readonly settings: Settings; readonly service: Service }[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly dependencies: ServerDependencies,
  ) {
    const { console } = connection;
    this.log = { info: (line) => console.info(line), warn: (line) => console.warn(line), error: (line) => console.error(line) };
    this.guard = new Guard(this.log);
    this.configs = new WorkspaceConfigs(dependencies.readFile, this.log, this.guard, () => this.guard.run('config', () => this.useSettings()));
    this.documents = new Documents(
      (uri) => this.serviceFor(uri),
      (uri) => (this.options.crashes[uri] ?? 0) >= CRASHES_BEFORE_SAFE_MODE,
      (open) => this.beforeUnload(open),
    );
    this.otherPlans = new OtherPlansIndex(dependencies.readFile, dependencies.listPlans, dependencies.clock, () => this.documents.all(), this.guard);
    this.planIndex = new PlanIndex({
      readFile: dependencies.readFile,
      listPlans: dependencies.listPlans,
      clock: dependencies.clock,
      roots: () => this.roots,
      open: () => this.documents.all(),
      service: (uri) => this.serviceFor(uri),
      ignores: (uri) => this.configs.ignores(uri),
      fileService: () => this.coreFor(settingsOf(this.section, this.configs.configsFor(`${this.roots[0] ?? ''}/-`))),
    });
    this.symbols = new WorkspaceSymbols(
      dependencies.readFile,
      dependencies.listPlans,
      dependencies.clock,
      () => this.documents.all(),
      (uri) => this.serviceFor(uri),
    );
    this.typing = new Typing(dependencies.clock, (uri) => this.guard.run('pause', () => this.typingEnded(uri)));
    this.diagnostics = new Diagnostics(
      (uri) => this.serviceFor(uri),
      (uri) => this.configs.ignores(uri),
      this.typing,
      () => this.client,
      () => this.options.ruleDocumentation,
    );
    this.pushes = new PushSchedule(dependencies.clock, (uri) => this.guard.run('publishDiagnostics', () => this.push(uri)));
  }

  register(): void {
    const { connection, guard } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(guard.notification('initialized', () => this.initialized()));
    connection.onShutdown(() => {});
    connection.onDidChangeConfiguration(guard.notification('didChangeConfiguration', ({ settings }) => this.configurationChanged(settings)));

    connection.onDidChangeWatchedFiles(guard.notification('didChangeWatchedFiles', ({ changes }) => changes.forEach(({ uri }) => void this.fileChanged(uri))));

    connection.onDidOpenTextDocument(
      guard.notification('didOpen', ({ textDocument }) => {
        // Its config files are looked for at once.
        this.serviceFor(textDocument.uri);
        this.changed(this.documents.opened(textDocument));
      }),
    );
    connection.onDidChangeTextDocument(
      guard.notification('didChange', ({ textDocument, contentChanges }) => {
        const changed = this.documents.changed(textDocument.uri, textDocument.version, contentChanges);
        if (!changed) return this.log.warn('didChange: the document is not open');
        const only = this.canWithhold() && changed.edits.length === 1 ? changed.edits[0] : undefined;
        this.typing.edited(textDocument.uri, changed.now.document.tree, only ?? null);
        this.changed(changed.now);
      }),
    );
    connection.onDidSaveTextDocument(
      guard.notification('didSave', ({ textDocument }) => {
        if (this.typing.end(textDocument.uri)) this.typingEnded(textDocument.uri);
      }),
    );
    connection.onDidCloseTextDocument(guard.notification('didClose', ({ textDocument }) => this.closed(textDocument.uri)));

    connection.languages.diagnostics.on(
      guard.request('diagnostic', neutralReport, ({ textDocument, previousResultId }) => {
        const open = this.documents.get(textDocument.uri);
        if (!open) return emptyReport();
        const report = this.diagnostics.report(open, previousResultId);
        this.tellStatus(open);
        return report;
      }),
    );
    connection.onCompletion(
      guard.request('completion', nothing, (params) => this.withText(params.textDocument.uri, null, (open) => this.completion(open, params))),
    );
    connection.onCompletionResolve(
      guard.request(
        'completionItem/resolve',
        (item) => item,
        (item) => resolveCompletion(item, this.cardOf),
      ),
    );
    connection.onHover(
      guard.request('hover', nothing, ({ textDocument, position }) =>
        this.withText(textDocument.uri, null, (open) => {
          const { tree } = open.document;
          const card = this.serviceFor(open.uri).hover(open.document, offsetAt(tree, position), () => this.otherPlans.elsewhere(open.uri));
          return card && hoverOf(tree, card, this.client);
        }),
      ),
    );
    connection.onCodeAction(
      guard.request('codeAction', nothing, (params) =>
        this.withText(params.textDocument.uri, null, (open) => codeActions(this.serviceFor(open.uri), open, params, this.client, this.options.commands)),
      ),
    );
    connection.onCodeActionResolve(
      guard.request(
        'codeAction/resolve',
        (action) => action,
        (action) =>
          resolveCodeAction(
            (uri) => this.serviceFor(uri),
            (uri) => this.documents.get(uri),
            action,
            this.client,
            this.options.commands,
          ),
      ),
    );
    const features: FeatureHost = {
      guard,
      service: (uri) => this.serviceFor(uri),
      client: () => this.client,
      withText: (uri, ask) => this.withText(uri, null, ask),
    };
    registerFeatures(connection, features);
    registerWriting(connection, features, () => this.showsHints());
    connection.onWorkspaceSymbol(guard.request('workspace/symbol', nothing, ({ query }) => this.symbols.find(query)));
    registerOffice(connection, { guard, service: (uri) => this.serviceFor(uri), find: (uri) => this.documents.get(uri), office: this.dependencies.office });
    const requests: RequestHost = {
      guard,
      service: (uri) => this.serviceFor(uri),
      find: (uri) => this.documents.get(uri),
      client: () => this.client,
      configs: this.configs,
      findingsIn: (uri, text) => this.diagnostics.ofText(uri, text),
    };
    registerRequests(connection, requests);
    registerRewrites(connection, requests);
    registerAssistant(connection, {
      guard,
      service: (uri) => this.serviceFor(uri),
      configs: this.configs,
      version: this.dependencies.version,
      log: (line) => this.log.error(line),
    });
    const desk: DeskHost = {
      guard,
      index: this.planIndex,
      find: (uri) => this.documents.get(uri),
      service: (uri) => this.serviceFor(uri),
      today: () => this.coreFor(settingsOf(this.section, [])).today(),
      catalog: () => this.coreFor(settingsOf(this.section, [])).catalog,
    };
    registerDesk(connection, desk);
    registerReview(connection, desk);
    connection.onRequest(
      STATUS_METHOD,
      guard.request<unknown, PlanStatus | null>(STATUS_METHOD, nothing, (params) => {
        const uri = isRecord(params) ? params.uri : undefined;
        const open = typeof uri === 'string' ? this.documents.get(uri) : undefined;
        return open ? this.diagnostics.of(open).status : null;
      }),
    );
  }

  private fileChanged(uri: string): void {
    this.configs.fileChanged(uri);
    this.otherPlans.fileChanged(uri);
    this.planIndex.fileChanged(uri);
    this.symbols.fileChanged(uri);
  }

  private completion(open: OpenDocument, { position, context, textDocument: { uri } }: CompletionParams): CompletionList {
    // A list opened by hand stays so while it is narrowed down.
    const goesOn = context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions && this.byHand.has(uri);
    const byHand = goesOn || (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter && this.typing.sinceEdit(uri) > BY_HAND_MS);
    if (byHand) this.byHand.add(uri);
    else this.byHand.delete(uri);
    const { tree } = open.document;
    const others = () => this.otherPlans.elsewhere(uri);
    const items = this.serviceFor(uri).complete(open.document, offsetAt(tree, position), byHand, others);
    return completionList(tree, uri, items, this.client, this.cardOf);
  }

  private readonly cardOf: CardOf = (uri, subject) =>
    this.withText(uri, null, ({ document }) => this.serviceFor(uri).completionCard(document, subject, () => this.otherPlans.elsewhere(uri)));

  private initialize(params: InitializeParams): InitializeResult {
    this.guard.run('initialize', () => {
      this.client = clientCapabilitiesOf(params.capabilities);
      this.options = startOptionsOf(params.initializationOptions);
      this.section = this.options.settings;
      const roots = (params.workspaceFolders ?? []).map(({ uri }) => uri);
      this.configs.useRoots(roots);
      this.otherPlans.useRoots(roots);
      this.roots = roots;
      this.symbols.useRoots(roots);
    });
    return { capabilities: serverCapabilities(this.client), serverInfo: { name: 'kehoach', version: this.dependencies.version } };
  }

  private initialized(): void {
    if (this.client.registersConfiguration) {
      this.connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error) => this.guard.report('registerCapability', error));
    }
    if (this.client.answersConfiguration) this.askConfiguration();
  }

  /** A client that answers questions is asked; another has sent its settings along. */
  private configurationChanged(sent: unknown): void {
    if (this.client.answersConfiguration) this.askConfiguration();
    else {
      this.section = isRecord(sent) ? sent[SECTION] : undefined;
      this.useSettings();
    }
  }

  private askConfiguration(): void {
    this.connection.workspace
      .getConfiguration(SECTION)
      .then((section: unknown) => {
        this.section = section;
        this.useSettings();
      })
      .catch((error: unknown) => this.guard.report('configuration', error));
  }

  /** Settings or config files have changed: each document is judged by those that hold for it now. */
  private useSettings(): void {
    const before = [...this.inUse];
    this.inUse.clear();
    this.cores.splice(0, Math.max(0, this.cores.length - MAX_CORES));
    // The user's own agencies are coloured as the others are.
    if (this.client.refreshesTokens && before.some(([uri, service]) => this.serviceFor(uri) !== service))
      this.connection.languages.semanticTokens.refresh().catch((error) => this.guard.report('refresh', error));
    if (this.client.refreshesHints && this.hintsShown !== this.showsHints()) {
      this.hintsShown = this.showsHints();
      this.connection.languages.inlayHint.refresh().catch((error) => this.guard.report('refresh', error));
    }
    if (this.documents.all().some((open) => this.diagnostics.isStale(open))) this.refresh();
  }

  /** The days that tasks are due are shown in the text: off unless the user wants them. */
  private showsHints(): boolean {
    return isRecord(this.section) && this.section.deadlineHints === true;
  }

  /** All diagnostics may have changed. */
  private refresh(): void {
    if (!this.client.pullsDiagnostics) for (const { uri } of this.documents.all()) this.pushes.want(uri);
    else if (this.client.refreshesDiagnostics) this.connection.languages.diagnostics.refresh().catch((error) => this.guard.report('refresh', error));
  }

  /** The core that judges the document `uri`: with the client's settings and the config files that hold for its folder. */
  private serviceFor(uri: string): Service {
    const known = this.inUse.get(uri);
    if (known) return known;
    const service = this.coreFor(settingsOf(this.section, this.configs.configsFor(uri)));
    this.inUse.set(uri, service);
    return service;
  }

  private coreFor(settings: Settings): Service {
    let core = this.cores.find((each) => sameSettings(each.settings, settings));
    if (!core) {
      core = { settings, service: this.dependencies.createService(settings, this.log.error) };
      this.cores.push(core);
    }
    return core.service;
  }

  /** `open` is unloaded: what is to outlive its tree is put down, the rest let go of. */
  private beforeUnload(open: OpenDocument): void {
    this.guard.run('unload', () => this.otherPlans.citedIn(open));
    this.diagnostics.unload(open.uri);
  }

  /** A missing field may be kept back only when the client can be told later. */
  private canWithhold(): boolean {
    return !this.client.pullsDiagnostics || this.client.refreshesDiagnostics;
  }

  private changed(open: OpenDocument): void {
    if (!this.client.pullsDiagnostics) this.pushes.want(open.uri);
  }

  /** What was kept back while keys followed each other is due; nothing is sent when there is nothing new. */
  private typingEnded(uri: string): void {
    const open = this.documents.get(uri);
    if (!open) return;
    if (this.client.pullsDiagnostics) {
      const before = this.diagnostics.last(uri)?.resultId;
      if (this.diagnostics.of(open).resultId !== before) this.refresh();
    } else this.pushes.want(uri);
  }

  private closed(uri: string): void {
    this.typing.forget(uri);
    this.byHand.delete(uri);
    this.inUse.delete(uri);
    this.pushes.drop(uri);
    this.diagnostics.forget(uri);
    this.toldStatus.delete(uri);
    const pushed = this.pushed.get(uri);
    this.pushed.delete(uri);
    if (this.documents.closed(uri) && pushed?.isEmpty === false) void this.send(uri, []);
  }

  private push(uri: string): void {
    const open = this.documents.get(uri);
    if (!open) return;
    const answer = this.diagnostics.of(open);
    this.tellStatus(open);
    if (this.pushed.get(uri)?.resultId === answer.resultId) return;
    this.pushed.set(uri, { resultId: answer.resultId, isEmpty: answer.items.length === 0 });
    void this.send(uri, answer.items, open.version);
  }

  private send(uri: string, items: Answer['items'], version?: number): Promise<void> {
    const diagnostics = items as Answer['items'][number][];
    return this.connection
      .sendDiagnostics(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics })
      .catch((error) => this.guard.report('publishDiagnostics', error));
  }

  private tellStatus(open: OpenDocument): void {
    if (!this.options.status) return;
    const { status } = this.diagnostics.of(open);
    const told = this.toldStatus.get(open.uri);
    if (told && told.tasks === status.tasks && told.missing === status.missing) return;
    this.toldStatus.set(open.uri, status);
    this.connection.sendNotification(STATUS_METHOD, status).catch((error) => this.guard.report(STATUS_METHOD, error));
  }

  /** What `ask` says of the open document `uri`; `otherwise` when it is not open or not read. */
  private withText<R>(uri: string, otherwise: R, ask: (open: OpenDocument) => R): R {
    const open = this.documents.get(uri);
    return open && !open.safeMode ? ask(open) : otherwise;
  }
}

function nothing(): null {
  return null;
}

function emptyReport(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
}

/** Changes nothing at a client that has diagnostics already. */
function neutralReport({ previousResultId: resultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
  return typeof resultId === 'string' ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : emptyReport();
}
