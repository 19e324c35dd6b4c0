import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { CONFIG_FILE } from '../service';
import { serverCapabilities } from './capabilities';
import { ClientSettings } from './client-settings';
import { WorkspaceConfigs } from './configs';
import { Cores } from './cores';
import type { ServerDependencies } from './dependencies';
import { PlanIndex } from './desk/plan-index';
import { registerDesk } from './desk/requests';
import { registerReview } from './desk/review-requests';
import { Diagnostics } from './diagnostics';
import { Documents, type OpenDocument } from './documents';
import { registerAssistant } from './handlers/assistant';
import { registerCodeActions } from './handlers/code-actions';
import { CompletionRequests } from './handlers/completion-requests';
import { registerFeatures } from './handlers/features';
import type { HandlerHost } from './handlers/host';
import { registerHover } from './handlers/hover';
import { registerOffice } from './handlers/office';
import { registerRequests } from './handlers/requests';
import { registerRewrites } from './handlers/rewrites';
import { registerTextSync } from './handlers/text-sync';
import { Typing } from './handlers/typing';
import { registerWriting } from './handlers/writing';
import { CRASHES_BEFORE_SAFE_MODE } from './limits';
import { OtherPlansIndex } from './other-plans';
import { Publisher } from './publisher';
import { Session } from './session';
import { Guard } from './transport/guard';
import type { Log } from './transport/log';
import { WorkspaceSymbols } from './workspace-symbols';

/** The files that the server wants to hear about although no editor holds them. */
const WATCHED = [`**/${CONFIG_FILE}`, '**/*.kehoach', '**/*.kh.txt'];

/** Serves plans over `connection`. Registers every handler, each behind the guard; the caller then calls `connection.listen()`. */
export function startServer(connection: Connection, dependencies: ServerDependencies): void {
  new Server(connection, dependencies).register();
}

/** The parts of the server, and how they hear of each other. */
class Server {
  private readonly log: Log;
  private readonly guard: Guard;
  private readonly session = new Session();
  private readonly settings: ClientSettings;
  private readonly configs: WorkspaceConfigs;
  private readonly cores: Cores;
  private readonly documents: Documents;
  private readonly typing: Typing;
  private readonly diagnostics: Diagnostics;
  private readonly publisher: Publisher;
  private readonly otherPlans: OtherPlansIndex;
  private readonly symbols: WorkspaceSymbols;
  private readonly planIndex: PlanIndex;
  private hintsShown = false;

  constructor(
    private readonly connection: Connection,
    private readonly dependencies: ServerDependencies,
  ) {
    const { console } = connection;
    const { clock, readFile, listPlans } = dependencies;
    const { session } = this;
    this.log = { info: (line) => console.info(line), warn: (line) => console.warn(line), error: (line) => console.error(line) };
    const guard = new Guard(this.log);
    this.guard = guard;
    const settings = new ClientSettings(connection, guard, session, () => this.settingsChanged());
    this.settings = settings;
    const configs = new WorkspaceConfigs(readFile, this.log, guard, () => guard.run('config', () => this.settingsChanged()));
    this.configs = configs;
    const cores = new Cores(
      (settings) => dependencies.createService(settings, this.log.error),
      () => settings.section,
      (uri) => configs.configsFor(uri),
    );
    this.cores = cores;
    const documents = new Documents(
      cores.of,
      (uri) => (session.options.crashes[uri] ?? 0) >= CRASHES_BEFORE_SAFE_MODE,
      (open) => this.beforeUnload(open),
      (large) => dependencies.preferLittleMemory?.(!large),
    );
    this.documents = documents;
    const open = () => documents.all();
    const ignores = (uri: string) => configs.ignores(uri);
    this.typing = new Typing(clock, (uri) => guard.run('pause', () => this.publisher.typingEnded(uri)));
    this.diagnostics = new Diagnostics(
      cores.of,
      ignores,
      this.typing,
      () => session.client,
      () => session.options.ruleDocumentation,
    );
    this.publisher = new Publisher(connection, guard, clock, session, documents, this.diagnostics, cores.of);
    this.otherPlans = new OtherPlansIndex(readFile, listPlans, clock, open, guard);
    this.symbols = new WorkspaceSymbols(readFile, listPlans, clock, open, cores.of);
    const fileService = () => cores.unlisted(`${session.roots[0] ?? ''}/-`);
    this.planIndex = new PlanIndex({ readFile, listPlans, clock, roots: () => session.roots, open, service: cores.of, ignores, fileService });
  }

  register(): void {
    const { connection, guard, log, session, configs, cores, documents, typing, publisher, dependencies } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onShutdown(() => {});
    this.settings.register(() => this.initialized());
    connection.onDidChangeWatchedFiles(guard.notification('didChangeWatchedFiles', ({ changes }) => changes.forEach(({ uri }) => void this.fileChanged(uri))));
    connection.onWorkspaceSymbol(
      guard.request(
        'workspace/symbol',
        () => null,
        ({ query }) => this.symbols.find(query),
      ),
    );
    const find = (uri: string) => documents.get(uri);
    const host: HandlerHost = {
      guard,
      session,
      service: cores.of,
      find,
      withText: (uri, ask) => {
        const open = find(uri);
        return open && !open.safeMode ? ask(open) : null;
      },
      prepared: publisher.prepared,
      configs,
      elsewhere: (uri) => this.otherPlans.elsewhere(uri),
    };
    const completion = new CompletionRequests(host, typing);
    registerTextSync(connection, { guard, log, documents, typing, publisher, cores, closed: (uri) => completion.forget(uri) });
    publisher.register(host);
    completion.register(connection);
    registerHover(connection, host);
    registerCodeActions(connection, host);
    registerFeatures(connection, host);
    registerWriting(connection, host, () => this.settings.showsHints);
    registerRequests(connection, host, (uri, text) => this.diagnostics.ofText(uri, text));
    registerRewrites(connection, host);
    registerOffice(connection, host, dependencies.office);
    registerAssistant(connection, host, dependencies.version, log.error);
    registerDesk(connection, host, this.planIndex, () => cores.plain());
    registerReview(connection, host);
  }

  private initialize(params: InitializeParams): InitializeResult {
    const { session, guard } = this;
    guard.run('initialize', () => {
      session.begin(params);
      this.settings.begin(session.options.settings);
      this.useRoots();
    });
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'kehoach', version: this.dependencies.version } };
  }

  /** What is read of the workspace is read in its folders as they are now. */
  private useRoots(): void {
    for (const part of [this.configs, this.otherPlans, this.symbols, this.planIndex]) part.useRoots(this.session.roots);
  }

  /** What can be asked for once the client has said what it can do: to hear of folders that come and go, and of files that no editor holds. */
  private initialized(): void {
    const { connection, guard, session } = this;
    if (session.client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        guard.notification('didChangeWorkspaceFolders', (event) => {
          session.foldersChanged(event);
          this.useRoots();
          this.settingsChanged();
        }),
      );
    }
    if (!session.client.registersWatchers || session.options.watches) return;
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error) => guard.report('registerCapability', error));
  }

  /** A file of the workspace has come, changed or gone. */
  private fileChanged(uri: string): void {
    for (const part of [this.configs, this.otherPlans, this.planIndex, this.symbols]) part.fileChanged(uri);
  }

  /** The client's settings or config files have changed: what depends on them is worked out anew, and the client asked to look again. */
  private settingsChanged(): void {
    const { client } = this.session;
    const { semanticTokens, inlayHint } = this.connection.languages;
    const failed = (error: unknown) => this.guard.report('refresh', error);
    // The user's own agencies are coloured as the others are.
    if (this.cores.renew() && client.refreshesTokens) semanticTokens.refresh().catch(failed);
    if (client.refreshesHints && this.hintsShown !== this.settings.showsHints) {
      this.hintsShown = this.settings.showsHints;
      inlayHint.refresh().catch(failed);
    }
    this.publisher.settingsChanged();
  }

  /** `open` is unloaded: what is to outlive its tree is put down, the rest let go of. */
  private beforeUnload(open: OpenDocument): void {
    this.guard.run('unload', () => this.otherPlans.citedIn(open));
    this.diagnostics.unload(open.uri);
  }
}
