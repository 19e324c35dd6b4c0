import path from 'node:path';
import { type Document, type MakeService, type Service, type Settings, serviceFactory } from '../service';
import type { IsoDate } from '../text/calendar';
import { Configs } from './configs';
import { decode, type Encoding } from './decode';
import { type Diagnostic, diagnosticsOf } from './diagnostic';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

/** What is to be done with each file; plain data, so that it may cross to another thread. */
export interface Job {
  readonly command: 'check' | 'fix';
  readonly asOf: IsoDate | null;
  readonly only: readonly string[] | null;
  readonly config: string | null;
}

/** What came of one file. */
export type FileResult =
  | { readonly kind: 'checked'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fixed'; readonly before: string; readonly after: string; readonly encoding: Encoding }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads, checks and fixes files with the settings that hold where they lie. One per thread. */
export class Analyst {
  readonly configs: Configs;
  private readonly services = new Map<Settings, Service>();
  private readonly make: MakeService;

  constructor(
    private readonly host: Host,
    config: string | null,
  ) {
    this.configs = new Configs(host, config);
    this.make = serviceFactory(() => host.today());
  }

  /** The service for files of `folder`. */
  serviceFor(folder: string): Service {
    const settings = this.configs.settingsFor(folder);
    let service = this.services.get(settings);
    if (!service) {
      service = this.make(settings, (message) => this.host.complain(`${message}\n`));
      this.services.set(settings, service);
    }
    return service;
  }

  /** The document in a file; `name` as messages call it. Throws Failure. */
  open(file: string, name: string): { readonly service: Service; readonly document: Document; readonly encoding: Encoding } {
    const service = this.serviceFor(path.dirname(file));
    const { text, encoding } = decode(this.bytes(file, name), name);
    return { service, document: service.open(text), encoding };
  }

  /** Does `job` on one file; what goes wrong is a result. */
  run(job: Job, file: string): FileResult {
    const name = path.relative(this.host.cwd, file) || file;
    try {
      const { service, document, encoding } = this.open(file, name);
      const choice = { ...(job.asOf ? { asOf: job.asOf } : {}), ...(job.only ? { only: this.onlySet(job.only) } : {}) };
      if (job.command === 'check') return { kind: 'checked', diagnostics: diagnosticsOf(document.text, service.check(document, choice)) };
      const [before, after] = [document.text, service.fixedText(document, choice)];
      return before === after ? { kind: 'unchanged' } : { kind: 'fixed', before, after, encoding };
    } catch (error) {
      if (error instanceof Failure) return { kind: 'failed', message: error.message };
      throw error;
    }
  }

  private only: ReadonlySet<string> | null = null;

  /** One set for the whole run: the engine remembers findings by it. */
  private onlySet(ids: readonly string[]): ReadonlySet<string> {
    this.only ??= new Set(ids);
    return this.only;
  }

  private bytes(file: string, name: string): Uint8Array {
    try {
      return this.host.readBytes(file);
    } catch (error) {
      throw fileFailure(error, name, 'đọc');
    }
  }
}
