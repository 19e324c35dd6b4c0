/** Time as the protocol layer sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds from some fixed point; never goes back. */
  now(): number;
  /** Runs `action` once after `ms` milliseconds, 0: when the messages at hand are read. The function it gives back calls that off. */
  after(ms: number, action: () => void): () => void;
}

/** The machine's clock. A waiting action does not keep the process alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, action) => (ms <= 0 && typeof setImmediate === 'function' ? afterMessages(action) : afterTime(ms, action)),
};

function afterTime(ms: number, action: () => void): () => void {
  const timer: unknown = setTimeout(action, ms);
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
  return () => clearTimeout(timer as ReturnType<typeof setTimeout>);
}

/** The library takes one message per turn of the loop: an action that waits two turns lets a message that is already here go first. */
function afterMessages(action: () => void): () => void {
  let turn = setImmediate(() => {
    turn = setImmediate(action);
  });
  return () => clearImmediate(turn);
}
