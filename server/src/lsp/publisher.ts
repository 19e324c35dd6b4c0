import { type Connection, type DocumentDiagnosticParams, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { type PlanStatus, statusNotification, statusRequest } from '../../../protocol/plans';
import type { Clock } from './clock';
import type { Answer, Diagnostics } from './diagnostics';
import type { Documents, OpenDocument } from './documents';
import type { HandlerHost } from './handlers/host';
import { ownRequests } from './handlers/own-requests';
import { PushSchedule } from './push';
import type { Session } from './session';
import type { Guard } from './transport/guard';

/** Brings diagnostics and counts to the client: one that pulls is answered, and told when to ask again; to another they are pushed. */
export class Publisher {
  private readonly schedule: PushSchedule;
  /** What the client was sent last, by document. */
  private readonly pushed = new Map<string, { readonly resultId: string; readonly isEmpty: boolean }>();
  private readonly toldStatus = new Map<string, PlanStatus>();

  constructor(
    private readonly connection: Connection,
    private readonly guard: Guard,
    clock: Clock,
    private readonly session: Session,
    private readonly documents: Documents,
    private readonly diagnostics: Diagnostics,
  ) {
    this.schedule = new PushSchedule(clock, (uri) => guard.run('publishDiagnostics', () => this.push(uri)));
  }

  register(host: HandlerHost): void {
    const { connection, guard } = this;
    connection.languages.diagnostics.on(
      guard.request('diagnostic', neutralReport, ({ textDocument, previousResultId }) => {
        const open = this.documents.get(textDocument.uri);
        if (!open) return emptyReport();
        const report = this.diagnostics.report(open, previousResultId);
        this.tellStatus(open);
        return report;
      }),
    );
    ownRequests(connection, host).on(statusRequest, ({ uri }) => {
      const open = typeof uri === 'string' ? this.documents.get(uri) : undefined;
      return open ? this.diagnostics.of(open).status : null;
    });
  }

  /** A missing field may be kept back only when the client can be told later. */
  get canTellLater(): boolean {
    const { pullsDiagnostics, refreshesDiagnostics } = this.session.client;
    return !pullsDiagnostics || refreshesDiagnostics;
  }

  /** `open` has come or changed. */
  changed(open: OpenDocument): void {
    if (!this.session.client.pullsDiagnostics) this.schedule.want(open.uri);
  }

  /** What was kept back while keys followed each other is due; nothing is sent when there is nothing new. */
  typingEnded(uri: string): void {
    const open = this.documents.get(uri);
    if (!open) return;
    if (this.session.client.pullsDiagnostics) {
      const before = this.diagnostics.last(uri)?.resultId;
      if (this.diagnostics.of(open).resultId !== before) this.refresh();
    } else this.schedule.want(uri);
  }

  /** Documents may be judged by other settings than before. */
  settingsChanged(): void {
    if (this.documents.all().some((open) => this.diagnostics.isStale(open))) this.refresh();
  }

  /** `uri` is closed; `wasOpen`: a client that was pushed its diagnostics is told that there are none. */
  closed(uri: string, wasOpen: boolean): void {
    this.schedule.drop(uri);
    this.diagnostics.forget(uri);
    this.toldStatus.delete(uri);
    const pushed = this.pushed.get(uri);
    this.pushed.delete(uri);
    if (wasOpen && pushed?.isEmpty === false) void this.send(uri, []);
  }

  /** All diagnostics may have changed. */
  private refresh(): void {
    const { pullsDiagnostics, refreshesDiagnostics } = this.session.client;
    if (!pullsDiagnostics) for (const { uri } of this.documents.all()) this.schedule.want(uri);
    else if (refreshesDiagnostics) this.connection.languages.diagnostics.refresh().catch((error) => this.guard.report('refresh', error));
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
    if (!this.session.options.status) return;
    const { status } = this.diagnostics.of(open);
    const told = this.toldStatus.get(open.uri);
    if (told && told.tasks === status.tasks && told.missing === status.missing) return;
    this.toldStatus.set(open.uri, status);
    const { method } = statusNotification;
    this.connection.sendNotification(method, status).catch((error) => this.guard.report(method, error));
  }
}

function emptyReport(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
}

/** Changes nothing at a client that has diagnostics already. */
function neutralReport({ previousResultId: resultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
  return typeof resultId === 'string' ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : emptyReport();
}
