import type { WorkspaceSymbol } from 'vscode-languageserver';
import { PLAN_FILE } from '../../../protocol/plan-file';
import type { Service } from '../service';
import { fold } from '../text/fold';
import type { Clock } from './clock';
import type { ReadFile } from './configs';
import type { OpenDocument } from './documents';
import { flatSymbols } from './handlers/symbols';
import { MAX_OTHER_PLANS } from './limits';
import type { ListPlans } from './other-plans';

/** Most symbols in one answer: a longer list is not read. */
const MAX_SYMBOLS = 300;
const MAX_QUERY = 100;

interface Found {
  readonly symbol: WorkspaceSymbol;
  readonly folded: string;
}

/** Sections and tasks of all plans of the workspace, by words of their names, with or without marks. Files are read when somebody asks, and again when they change. */
export class WorkspaceSymbols {
  private readonly files = new Map<string, readonly Found[]>();
  private listed: readonly string[] | null = null;
  private roots: readonly string[] = [];

  constructor(
    private readonly readFile: ReadFile,
    private readonly listPlans: ListPlans | undefined,
    private readonly clock: Clock,
    private readonly open: () => readonly OpenDocument[],
    private readonly service: (uri: string) => Service,
  ) {}

  useRoots(roots: readonly string[]): void {
    this.roots = roots;
    this.listed = null;
  }

  /** A file of the workspace has come, changed or gone. */
  fileChanged(uri: string): void {
    if (!PLAN_FILE.test(uri)) return;
    this.files.delete(uri);
    this.listed = null;
  }

  /** What fits `query`: each of its words is the start of a word of the name. Plans that are open are taken as they stand. */
  async find(query: string): Promise<WorkspaceSymbol[]> {
    const words = fold(query.slice(0, MAX_QUERY).normalize('NFC')).split(/\s+/).filter(Boolean);
    const found: WorkspaceSymbol[] = [];
    const open = new Map(
      this.open()
        .filter(({ safeMode }) => !safeMode)
        .map((each) => [each.uri, each]),
    );
    for (const uri of new Set([...open.keys(), ...(await this.plans())])) {
      const own = open.get(uri);
      for (const { symbol, folded } of own ? this.read(uri, own.text) : await this.inFile(uri)) {
        if (words.every((word) => folded.includes(` ${word}`))) found.push(symbol);
        if (found.length === MAX_SYMBOLS) return found;
      }
    }
    return found;
  }

  private async plans(): Promise<readonly string[]> {
    if (!this.listed) {
      const lists = await Promise.all(this.roots.map((root) => this.listPlans?.(root, MAX_OTHER_PLANS) ?? []));
      this.listed = lists.flat().slice(0, MAX_OTHER_PLANS);
    }
    return this.listed;
  }

  private async inFile(uri: string): Promise<readonly Found[]> {
    let known = this.files.get(uri);
    if (!known) {
      const text = await this.readFile(uri);
      // The hand that types elsewhere is answered in between.
      await new Promise<void>((resolve) => this.clock.after(0, resolve));
      known = text === null ? [] : this.read(uri, text);
      this.files.set(uri, known);
    }
    return known;
  }

  private read(uri: string, text: string): readonly Found[] {
    const service = this.service(uri);
    const document = service.open(text);
    return flatSymbols(document.tree, uri, service.symbols(document)).map((symbol) => ({ symbol, folded: ` ${fold(symbol.name)}` }));
  }
}
