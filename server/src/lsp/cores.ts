import { type Config, type Service, type Settings, sameSettings, settingsOf } from '../service';
import { MAX_CORES } from './limits';

/** Which core judges which document: one core for each set of settings in use, made of the client's settings and the config files that hold for a folder. */
export class Cores {
  /** By document. */
  private readonly inUse = new Map<string, Service>();
  private readonly cores: { readonly settings: Settings; readonly service: Service }[] = [];

  /** `section`: the client's settings as they stand; `configsFor`: what holds for a document by its folder, outermost first. */
  constructor(
    private readonly create: (settings: Settings) => Service,
    private readonly section: () => unknown,
    private readonly configsFor: (uri: string) => readonly Config[],
  ) {}

  /** The core that judges the document `uri`. Asked first, it has the config files of its folder looked for. */
  readonly of = (uri: string): Service => {
    const known = this.inUse.get(uri);
    if (known) return known;
    const service = this.unlisted(uri);
    this.inUse.set(uri, service);
    return service;
  };

  /** The core that would judge a file `uri` that no editor holds; nothing is kept of the question. */
  unlisted(uri: string): Service {
    return this.coreFor(settingsOf(this.section(), this.configsFor(uri)));
  }

  /** The core with the client's settings alone. */
  plain(): Service {
    return this.coreFor(settingsOf(this.section(), []));
  }

  /** `uri` is closed. */
  forget(uri: string): void {
    this.inUse.delete(uri);
  }

  /** Settings or config files have changed: each document is judged by those that hold for it now. True when one got another core. */
  renew(): boolean {
    const before = [...this.inUse];
    this.inUse.clear();
    this.cores.splice(0, Math.max(0, this.cores.length - MAX_CORES));
    return before.some(([uri, service]) => this.of(uri) !== service);
  }

  private coreFor(settings: Settings): Service {
    let core = this.cores.find((each) => sameSettings(each.settings, settings));
    if (!core) {
      core = { settings, service: this.create(settings) };
      this.cores.push(core);
    }
    return core.service;
  }
}
