import { PLAN_FILE } from '../../../protocol/plan-file';
import { type CitedElsewhere, fullCitationsOf, parse, type ReferenceEntry } from '../service';
import { copyWithoutSlices } from '../text/copy-without-slices';
import { memoize } from '../text/memo';
import type { Clock } from './clock';
import type { ReadFile } from './configs';
import { fileName } from './convert/uris';
import type { OpenDocument } from './documents';
import { MAX_OTHER_CITATIONS, MAX_OTHER_PLANS, SCAN_PAUSE_MS } from './limits';
import type { Guard } from './transport/guard';

/** The URIs of the plans below a folder of the workspace, `limit` at most. Never rejects. */
export type ListPlans = (folder: string, limit: number) => Promise<readonly string[]>;

/**
 * What the plans of the workspace cite in full. Nothing is read before somebody asks; then one file after the other, with a pause between them, so
 * that typing is not held up. Open documents are taken as they stand, also without a workspace.
 */
export class OtherPlansIndex {
  /** By URI, from files. */
  private readonly files = new Map<string, readonly ReferenceEntry[]>();
  private roots: readonly string[] = [];
  private scan: 'not begun' | 'running' | 'done' = 'not begun';
  private last: { readonly parts: readonly unknown[]; readonly cited: readonly CitedElsewhere[] } | null = null;

  constructor(
    private readonly readFile: ReadFile,
    private readonly listPlans: ListPlans | undefined,
    private readonly clock: Clock,
    private readonly open: () => readonly OpenDocument[],
    private readonly guard: Guard,
  ) {}

  /** Sets the folders of the workspace (URIs); what was read in others is forgotten. */
  useRoots(roots: readonly string[]): void {
    this.roots = roots;
    this.files.clear();
    this.scan = 'not begun';
  }

  /** What plans other than `uri` cite; the same array until one of them changes. */
  elsewhere(uri: string): readonly CitedElsewhere[] {
    if (this.scan === 'not begun') this.guard.background('otherPlans', this.begin());
    const byPlan = new Map(this.files);
    for (const open of this.open()) if (!open.safeMode) byPlan.set(open.uri, this.citedIn(open));
    byPlan.delete(uri);
    const parts = [...byPlan].flat();
    const { last } = this;
    if (last && last.parts.length === parts.length && parts.every((part, i) => part === last.parts[i])) return last.cited;
    const cited: CitedElsewhere[] = [];
    for (const [other, entries] of byPlan) {
      const plan = fileName(other);
      for (const entry of entries) if (cited.length < MAX_OTHER_CITATIONS) cited.push({ plan, entry });
    }
    this.last = { parts, cited };
    return cited;
  }

  /** A file of the workspace has come, changed or gone. */
  fileChanged(uri: string): void {
    if (this.scan !== 'not begun' && PLAN_FILE.test(uri)) this.guard.background('otherPlans', this.read(uri));
  }

  private async begin(): Promise<void> {
    this.scan = 'running';
    const { roots } = this;
    for (const root of roots) {
      const plans = (await this.listPlans?.(root, MAX_OTHER_PLANS)) ?? [];
      for (const uri of plans.slice(0, MAX_OTHER_PLANS - this.files.size)) {
        await new Promise<void>((resolve) => this.clock.after(SCAN_PAUSE_MS, resolve));
        // The folders may have changed meanwhile.
        if (roots !== this.roots) return;
        await this.read(uri);
      }
    }
    if (roots === this.roots) this.scan = 'done';
  }

  private async read(uri: string): Promise<void> {
    const text = await this.readFile(uri);
    if (text === null) this.files.delete(uri);
    else if (this.files.has(uri) || this.files.size < MAX_OTHER_PLANS) this.files.set(uri, copyWithoutSlices(fullCitationsOf(parse(text))));
  }

  /** What `open` cites; asking about it must not unload the document at hand. */
  readonly citedIn = memoize((open: OpenDocument): readonly ReferenceEntry[] =>
    copyWithoutSlices(fullCitationsOf(open.isRead ? open.document.tree : parse(open.text))),
  );
}
