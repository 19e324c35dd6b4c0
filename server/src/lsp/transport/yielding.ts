import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Clock } from '../clock';
import { SLICE_MS } from '../limits';

/** The protocol's answer to a request that its client has taken back. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * Does long work in slices: goes through `steps`, and whenever they have taken `SLICE_MS`, messages that are here already (a key, a cancellation) go first. Gives false when
 * `goesOn` then says no. Throws `cancelled()` when the request of `token` was taken back.
 */
export async function yielding(steps: Iterable<unknown>, clock: Clock, goesOn: () => boolean, token?: CancellationToken): Promise<boolean> {
  let begun = clock.now();
  for (const _ of steps) {
    if (clock.now() - begun < SLICE_MS) continue;
    await new Promise<void>((resolve) => void clock.after(0, resolve));
    if (token?.isCancellationRequested) throw cancelled();
    if (!goesOn()) return false;
    begun = clock.now();
  }
  return true;
}
