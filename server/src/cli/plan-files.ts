import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_FILE_BYTES } from '../assistant/limits';
import { type OpenedPlan, ToolFailure } from '../assistant/tool';
import { echoed } from '../assistant/wording';
import { DEFAULT_SETTINGS, type MakeService, type Service, type Settings, serviceFactory } from '../service';
import { Configs } from './configs';
import { decode } from './decode';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

/** Services kept for folders with different configs; the oldest makes room. */
const MAX_SERVICES = 4;

/** Plans that may be read: files below the allowed folders, wherever links lead. Config files outside of them are not read either. */
export class PlanFiles {
  /** Where everything that is read must lie; links followed. */
  private allowed: readonly string[];
  private offer: Promise<void> = Promise.resolve();
  private readonly guarded: Host;
  private readonly services = new Map<string, Service>();
  private readonly make: MakeService;

  /** `roots`: folders as the command line names them; empty: none until `allow` says which. Throws Failure when one is no folder. */
  constructor(
    private readonly host: Host,
    roots: readonly string[],
  ) {
    this.make = serviceFactory(() => host.today());
    this.allowed = roots.map((root) => {
      const real = this.realFolder(path.resolve(host.cwd, root));
      if (real === null) throw new Failure(`“--root ${root}” không phải một thư mục.`);
      return real;
    });
    this.guarded = { ...host, readText: (file) => (this.isAllowed(host.look(file)?.path) ? host.readText(file) : null) };
  }

  /** The folders are now those of the client: `file:` addresses; what is no folder here counts for nothing. */
  allow(offered: Promise<readonly string[]>): void {
    this.offer = offered.then((addresses) => {
      this.allowed = addresses.flatMap((address) => this.offeredFolder(address));
    });
  }

  /** For texts that lie in no file: with the config of the first folder, when it is whole. */
  service(): Service {
    try {
      const [first] = this.allowed;
      return this.serviceWith(first === undefined ? DEFAULT_SETTINGS : this.settingsFor(first));
    } catch {
      return this.serviceWith(DEFAULT_SETTINGS);
    }
  }

  /** The plan in `file`, relative to the first folder. Throws ToolFailure. */
  async open(file: string): Promise<OpenedPlan> {
    await this.offer;
    const [first] = this.allowed;
    if (first === undefined) throw new ToolFailure('Chưa thư mục nào được phép đọc: khởi động với “--root THƯ_MỤC”, hoặc đưa toàn văn vào tham số “text”.');
    const found = this.host.look(path.resolve(first, file));
    // The same words whether it is missing or lies elsewhere: nobody learns what there is outside.
    if (found?.kind !== 'file' || !this.isAllowed(found.path)) throw new ToolFailure(`Không có tệp ${echoed(file)} trong thư mục được phép đọc.`);
    if (found.bytes > MAX_FILE_BYTES) throw new ToolFailure(`Tệp ${echoed(file)} lớn quá ${MAX_FILE_BYTES / 1_000_000} MB.`);
    try {
      const service = this.serviceWith(this.settingsFor(path.dirname(found.path)));
      return { service, document: service.open(this.text(found.path, path.relative(first, found.path))) };
    } catch (error) {
      if (error instanceof Failure) throw new ToolFailure(error.message);
      throw error;
    }
  }

  private text(file: string, name: string): string {
    try {
      return decode(this.host.readBytes(file), name).text;
    } catch (error) {
      throw fileFailure(error, name, 'đọc');
    }
  }

  /** Asked anew at each question: a config may have changed since. */
  private settingsFor(folder: string): Settings {
    return new Configs(this.guarded, null).settingsFor(folder);
  }

  private serviceWith(settings: Settings): Service {
    const key = JSON.stringify(settings);
    let service = this.services.get(key);
    if (!service) {
      for (const oldest of this.services.keys()) if (this.services.size >= MAX_SERVICES) this.services.delete(oldest);
      service = this.make(settings, (line) => this.host.complain(`${line}\n`));
      this.services.set(key, service);
    }
    return service;
  }

  private isAllowed(real: string | undefined): boolean {
    return real !== undefined && this.allowed.some((folder) => isBelow(real, folder));
  }

  private realFolder(folder: string): string | null {
    const found = this.host.look(folder);
    return found?.kind === 'folder' ? found.path : null;
  }

  private offeredFolder(address: string): readonly string[] {
    try {
      const real = this.realFolder(fileURLToPath(address));
      return real === null ? [] : [real];
    } catch {
      return [];
    }
  }
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
