import { CONFIG_FILE, type Config, matchesGlob, readConfig } from '../service';
import { comparable, decoded } from './convert/uris';
import type { Guard } from './transport/guard';
import type { Log } from './transport/log';

/** Reads a file of the workspace by its URI; null when it is not there or cannot be read. Never rejects. */
export type ReadFile = (uri: string) => Promise<string | null>;

const NO_CONFIGS: readonly FoundConfig[] = [];

/** A config file and what it says. */
interface FoundConfig {
  /** URI of its folder, with a slash at the end. */
  readonly folder: string;
  readonly config: Config;
}

/**
 * The `kehoach.config.json` files that hold for a document: that of its folder and those above it, up to the folder of the workspace.
 * Files are read in the background; until then they say nothing, and `onFound` tells when they do.
 */
export class WorkspaceConfigs {
  /** By folder (`comparable`); null while it is read, and where there is no config. */
  private readonly known = new Map<string, FoundConfig | null>();
  private roots: readonly string[] = [];

  constructor(
    private readonly readFile: ReadFile,
    private readonly log: Log,
    private readonly guard: Guard,
    private readonly onFound: () => void,
  ) {}

  /** Sets the folders of the workspace (URIs). Outside of them only a document's own folder is looked at. */
  useRoots(roots: readonly string[]): void {
    this.roots = roots.map((root) => comparable(root.endsWith('/') ? root : `${root}/`));
    this.known.clear();
  }

  /** What is known to hold for the document `uri`, outermost folder first. */
  configsFor(uri: string): readonly Config[] {
    return this.chain(uri).map(({ config }) => config);
  }

  /** True when a config says that `uri` is not to be checked. */
  ignores(uri: string): boolean {
    return this.chain(uri).some(({ folder, config }) => config.ignore?.some((pattern) => matchesGlob(pattern, decoded(uri.slice(folder.length)))) === true);
  }

  /** A file of the workspace has come, changed or gone. */
  fileChanged(uri: string): void {
    if (!uri.endsWith(`/${CONFIG_FILE}`)) return;
    this.guard.background('config', this.read(uri.slice(0, -CONFIG_FILE.length)));
  }

  /** Reads what holds for the document `uri`, where that has not been done. */
  async load(uri: string): Promise<void> {
    await Promise.all(this.foldersOf(uri).map((folder) => (this.known.has(comparable(folder)) ? undefined : this.read(folder))));
  }

  private chain(uri: string): readonly FoundConfig[] {
    const found: FoundConfig[] = [];
    for (const folder of this.foldersOf(uri)) {
      const known = this.known.get(comparable(folder));
      if (known === undefined) this.guard.background('config', this.read(folder));
      else if (known?.config.root) found.splice(0, found.length, known);
      else if (known) found.push(known);
    }
    return found.length === 0 ? NO_CONFIGS : found;
  }

  /** From the outermost folder of the workspace that holds the document down to its own; only its own when none does. */
  private foldersOf(uri: string): readonly string[] {
    const own = uri.slice(0, uri.lastIndexOf('/') + 1);
    const authority = /^[a-z][a-z0-9+.-]*:\/\/?./i.exec(own)?.[0];
    if (!authority) return [];
    const folders: string[] = [];
    for (let end = own.indexOf('/', authority.length - 1); end >= 0; end = own.indexOf('/', end + 1)) {
      const folder = own.slice(0, end + 1);
      if (folders.length > 0 || this.roots.includes(comparable(folder))) folders.push(folder);
    }
    return folders.length > 0 ? folders : [own];
  }

  private async read(folder: string): Promise<void> {
    const key = comparable(folder);
    const before = this.known.get(key);
    if (before === undefined) this.known.set(key, null);
    const text = await this.readFile(folder + CONFIG_FILE);
    if (text === null && !before) return;
    const { config, problems } = text === null ? { config: null, problems: [] } : readConfig(text);
    for (const { line, column } of problems) this.log.warn(`${CONFIG_FILE}:${line}:${column}: không hiểu được chỗ này, phần còn lại vẫn dùng`);
    this.known.set(key, config && { folder, config });
    this.onFound();
  }
}
