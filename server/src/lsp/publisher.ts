import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type PlanStatus, statusNotification, statusRequest } from '../../../protocol/plans';
import type { Service } from '../service';
import type { Clock } from './clock';
import type { Answer, Diagnostics } from './diagnostics';
import type { Documents, OpenDocument } from './documents';
import type { HandlerHost } from './handlers/host';
import { ownRequests } from './handlers/own-requests';
import { PushSchedule } from './push';
import type { Session } from './session';
import type { Guard } from './transport/guard';
import { yielding } from './transport/yielding';

/** Brings diagnostics and counts to the client: one that pulls is answered, and told when to ask again; to another they are pushed. */
export class Publisher {
  private readonly schedule: PushSchedule;
  /** What the client was sent last, by document. */
  private readonly pushed = new Map<string, { readonly resultId: string; readonly isEmpty: boolean }>();
  /** Documents whose diagnostics are being worked out in slices: they are sent at the end, as the document then stands. */
  private readonly preparing = new Set<string>();
  private readonly toldStatus = new Map<string, PlanStatus>();

  constructor(
    private readonly connection: Connection,
    private readonly guard: Guard,
    private readonly clock: Clock,
    private readonly session: Session,
    private readonly documents: Documents,
    private readonly diagnostics: Diagnostics,
    private readonly service: (uri: string) => Service,
  ) {
    this.schedule = new PushSchedule(clock, (uri) => guard.run('publishDiagnostics', () => this.push(uri)));
  }

  /**
   * Has most of what the diagnostics of `uri` take worked out, of a document that was not judged before: a long one in slices, between which keys are answered. An edit
   * meanwhile costs nothing of what is done. Throws `cancelled()` when the request of `token` was taken back.
   */
  readonly prepared = async (uri: string, token?: CancellationToken): Promise<void> => {
    for (;;) {
      const open = this.documents.get(uri);
      if (!open || open.safeMode || !this.diagnostics.isNew(open)) return;
      if (await yielding(this.service(uri).checkSteps(open.document), this.clock, () => this.documents.get(uri) === open, token)) return;
    }
  };

  register(host: HandlerHost): void {
    const { connection, guard } = this;
    connection.languages.diagnostics.on(
      guard.request('diagnostic', neutralReport, async ({ textDocument, previousResultId }, token) => {
        await this.prepared(textDocument.uri, token);
        const open = this.documents.get(textDocument.uri);
        if (!open) return emptyReport();
        const report = this.diagnostics.report(open, previousResultId);
        this.tellStatus(open);
        return report;
      }),
    );
    ownRequests(connection, host).on(statusRequest, async ({ uri }, token) => {
      if (typeof uri !== 'string') return null;
      await this.prepared(uri, token);
      const open = this.documents.get(uri);
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
    if (!open || this.preparing.has(uri)) return;
    if (!this.diagnostics.isNew(open)) {
      this.pushPrepared(uri);
      return;
    }
    this.preparing.add(uri);
    const ready = this.prepared(uri).finally(() => this.preparing.delete(uri));
    this.guard.background(
      'publishDiagnostics',
      ready.then(() => this.pushPrepared(uri)),
    );
  }

  private pushPrepared(uri: string): void {
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
