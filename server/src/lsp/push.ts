import type { Clock } from './clock';
import { MAX_PUSH_WAIT_MS, PUSH_WAIT_FACTOR, SLOW_MS } from './limits';

/**
 * Decides when diagnostics are pushed: as soon as the messages at hand are read, so that one push answers a bundle of edits. When
 * edits come faster than they can be worked out, they are waited out for a time in proportion.
 */
export class PushSchedule {
  private readonly due = new Map<string, () => void>();
  /** What the last computation took, per document. */
  private readonly cost = new Map<string, number>();
  private readonly lastWanted = new Map<string, number>();

  /** `push` works out and sends the diagnostics of one document. */
  constructor(
    private readonly clock: Clock,
    private readonly push: (uri: string) => void,
  ) {}

  /** `uri` has changed: its diagnostics are pushed soon, once for all changes until then. */
  want(uri: string): void {
    this.due.get(uri)?.();
    const cost = this.cost.get(uri) ?? 0;
    const gap = this.clock.now() - (this.lastWanted.get(uri) ?? Number.NEGATIVE_INFINITY);
    this.lastWanted.set(uri, this.clock.now());
    const wait = cost > SLOW_MS && gap < cost ? Math.min(MAX_PUSH_WAIT_MS, cost * PUSH_WAIT_FACTOR) : 0;
    this.due.set(
      uri,
      this.clock.after(wait, () => {
        this.due.delete(uri);
        const start = this.clock.now();
        this.push(uri);
        this.cost.set(uri, this.clock.now() - start);
      }),
    );
  }

  /** `uri` is closed: nothing more is due. */
  drop(uri: string): void {
    this.due.get(uri)?.();
    this.due.delete(uri);
    this.cost.delete(uri);
    this.lastWanted.delete(uri);
  }
}
