import type { CancellationToken } from 'vscode-languageserver';
import { PLAN_FILE } from '../../../../protocol/plan-file';
import type { Service } from '../../service';
import { copyWithoutSlices } from '../../text/copy-without-slices';
import { memoize } from '../../text/memo';
import type { Clock } from '../clock';
import type { ReadFile } from '../configs';
import type { OpenDocument } from '../documents';
import { MAX_INDEXED_PLANS } from '../limits';
import type { ListPlans } from '../other-plans';
import { type IndexedPlan, indexedPlan } from './indexed-plan';

/** What the index needs of the server. */
export interface IndexHost {
  readonly readFile: ReadFile;
  readonly listPlans: ListPlans | undefined;
  readonly clock: Clock;
  readonly roots: () => readonly string[];
  readonly open: () => readonly OpenDocument[];
  readonly service: (uri: string) => Service;
  /** True when a config says that the plan is not to be looked at. */
  readonly ignores: (uri: string) => boolean;
  /** Judges files that no editor holds. */
  readonly fileService: () => Service;
}

/**
 * The plans of the workspace as the board sees them. Nothing is read before somebody asks; then file after file, messages of the editor going first.
 * Of a file only plain facts are kept; what an editor holds is taken from there.
 */
export class PlanIndex {
  private readonly files = new Map<string, IndexedPlan>();
  /** Of an unloaded document nothing else is kept. */
  private readonly ofDocument = memoize(
    (open: OpenDocument, service: Service): IndexedPlan => copyWithoutSlices(indexedPlan(open.uri, open.document, service)),
  );
  private complete = false;
  private running: Promise<void> | null = null;

  constructor(private readonly host: IndexHost) {}

  get isComplete(): boolean {
    return this.complete;
  }

  /** Reads what is not yet known. `progress` hears of files done and in all. A run that was cancelled is taken up where it stopped. */
  async build(progress: (done: number, all: number) => void, token: CancellationToken): Promise<void> {
    while (this.running) await this.running;
    if (this.complete) return;
    this.running = this.read(progress, token).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** All plans known so far, in the order of their names; open ones as they stand. */
  plans(): IndexedPlan[] {
    const all = new Map(this.files);
    for (const open of this.host.open()) {
      if (!open.safeMode && PLAN_FILE.test(open.uri)) all.set(open.uri, this.planOf(open));
    }
    return [...all.values()].filter(({ uri }) => !this.host.ignores(uri)).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The open document `open` as the board sees it. */
  planOf(open: OpenDocument): IndexedPlan {
    return this.ofDocument(open, this.host.service(open.uri));
  }

  /** Folders have come to the workspace or gone: they are listed anew at the next look. */
  useRoots(): void {
    this.complete = false;
  }

  /** A file of the workspace has come, changed or gone: it is read anew at the next look. */
  fileChanged(uri: string): void {
    if (!PLAN_FILE.test(uri)) return;
    this.files.delete(uri);
    this.complete = false;
  }

  /** In steps, between which keys are answered. */
  private async readPlan(uri: string, text: string, service: Service, rules: ReadonlySet<string>): Promise<IndexedPlan> {
    const document = service.open(text);
    await this.turn();
    service.plan(document);
    await this.turn();
    return copyWithoutSlices(indexedPlan(uri, document, service, rules));
  }

  /** Messages that are here already go first. */
  private turn(): Promise<void> {
    return new Promise((resolve) => this.host.clock.after(0, resolve));
  }

  private async read(progress: (done: number, all: number) => void, token: CancellationToken): Promise<void> {
    const uris = new Set<string>();
    for (const root of this.host.roots()) for (const uri of (await this.host.listPlans?.(root, MAX_INDEXED_PLANS)) ?? []) uris.add(uri);
    for (const known of this.files.keys()) if (!uris.has(known)) this.files.delete(known);
    const service = this.host.fileService();
    const rules = service.gapRules;
    let done = 0;
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      if (!this.files.has(uri)) {
        await this.turn();
        const text = await this.host.readFile(uri);
        if (text !== null) this.files.set(uri, await this.readPlan(uri, text, service, rules));
      }
      progress(++done, uris.size);
    }
    this.complete = true;
  }
}
