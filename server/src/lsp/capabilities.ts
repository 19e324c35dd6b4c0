import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
  type ClientCapabilities as ProtocolCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { isRecord } from './convert/shapes';
import { TOKEN_LEGEND } from './handlers/tokens';

/**
 * Characters behind which the list may open besides letters: the blank behind a label or a name, and what numbers of documents and dates are made of (an
 * editor opens no list for digits by itself). None commits an item.
 */
const TRIGGER_CHARACTERS = [' ', '/', ...'0123456789'];

/** What this client can do, as far as the server asks. */
export interface ClientCapabilities {
  /** Asks for diagnostics itself; else they are pushed. Never both. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** Can be told to ask for colours again. */
  readonly refreshesTokens: boolean;
  /** Can be told to ask for hints in the text again. */
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  /** Lets the edits of a code action be worked out when it is chosen. */
  readonly resolvesCodeActions: boolean;
  /** Takes edits with the version of the document they were made for. */
  readonly versionedEdits: boolean;
  /** Takes edits with stops for the caret. */
  readonly snippetEdits: boolean;
  readonly snippets: boolean;
  readonly completionTags: boolean;
  /** Shows something beside the label on each line of the list. */
  readonly labelDetails: boolean;
  /** Asks for the card of an item when it is looked at. */
  readonly resolvesCards: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly preparesRename: boolean;
  /** Asks for what has changed of the coloured words. */
  readonly tokenChanges: boolean;
  /** Answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Lets the server say which files it wants to hear about. */
  readonly registersWatchers: boolean;
  /** Tells of folders that come to the workspace and go. */
  readonly tellsFolders: boolean;
}

/** What `initializationOptions` of our own clients may hold; each is optional and checked. */
export interface StartOptions {
  /** Start of the address of a rule's page; the rule's id is appended. */
  readonly ruleDocumentation: string | null;
  /** Send the counts of a plan (`statusNotification`) after each check. */
  readonly status: boolean;
  /** The client runs our commands: actions that it has to help with are offered. */
  readonly commands: boolean;
  /** The client watches configs and plans by itself. */
  readonly watches: boolean;
  /** How often the server went down while each document (by URI) was the one edited last. */
  readonly crashes: Readonly<Record<string, number>>;
  /** The `kehoach` settings, for clients that do not answer `workspace/configuration`. */
  readonly settings: unknown;
}

/** Id of our diagnostics among those of other servers. */
const DIAGNOSTIC_ID = 'kehoach';

/** The kind of the action that applies every fix that loses nothing. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.kehoach`;

/** Reads the client's capabilities; absent ones count as "cannot". */
export function clientCapabilitiesOf(capabilities: ProtocolCapabilities | undefined): ClientCapabilities {
  const { textDocument, workspace } = capabilities ?? {};
  const completionItem = textDocument?.completion?.completionItem;
  const publishing = textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? publishing?.relatedInformation) === true,
    diagnosticTags: (textDocument?.diagnostic?.tagSupport ?? publishing?.tagSupport) !== undefined,
    codeDescription: (textDocument?.diagnostic?.codeDescriptionSupport ?? publishing?.codeDescriptionSupport) === true,
    resolvesCodeActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true && textDocument.codeAction.dataSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    snippets: completionItem?.snippetSupport === true,
    completionTags: completionItem?.tagSupport !== undefined,
    labelDetails: completionItem?.labelDetailsSupport === true,
    // The protocol lets documentation wait for every client but one that lists what it asks for later, and leaves it out.
    resolvesCards: completionItem?.resolveSupport === undefined || completionItem.resolveSupport.properties.includes('documentation'),
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    tokenChanges: isRecord(textDocument?.semanticTokens?.requests?.full) && textDocument.semanticTokens.requests.full.delta === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
  };
}

/** Reads `initializationOptions`; whatever has a wrong shape is left out. */
export function startOptionsOf(options: InitializeParams['initializationOptions']): StartOptions {
  const { ruleDocumentation, status, commands, watches, crashes, settings } = isRecord(options) ? options : {};
  return {
    ruleDocumentation: typeof ruleDocumentation === 'string' ? ruleDocumentation : null,
    status: status === true,
    commands: commands === true,
    watches: watches === true,
    crashes: isRecord(crashes) ? Object.fromEntries(Object.entries(crashes).filter((entry): entry is [string, number] => typeof entry[1] === 'number')) : {},
    settings,
  };
}

/** What the server offers to such a client. */
export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    ...(client.tellsFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: client.tokenChanges ? { delta: true } : true, range: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    inlineCompletionProvider: true,
    inlayHintProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
      resolveProvider: client.resolvesCodeActions,
    },
    ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: DIAGNOSTIC_ID, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  };
}
