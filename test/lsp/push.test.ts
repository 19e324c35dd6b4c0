import assert from 'node:assert/strict';
import { PUSH_WAIT_FACTOR, SLOW_MS } from '../../server/src/lsp/limits';
import { PushSchedule } from '../../server/src/lsp/push';
import { ManualClock } from './session';

const turn = async () => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('when diagnostics are pushed', () => {
  it('at once, once for a bundle of edits', async () => {
    const pushed: string[] = [];
    const schedule = new PushSchedule(new ManualClock(), (uri) => void pushed.push(uri));
    schedule.want('a');
    schedule.want('a');
    schedule.want('b');
    await turn();
    assert.deepEqual(pushed, ['a', 'b']);
  });

  it('after a wait when they are slow and edits come faster; at once for a single edit', async () => {
    const clock = new ManualClock();
    const cost = SLOW_MS * 2;
    let pushes = 0;
    const schedule = new PushSchedule(clock, () => {
      pushes++;
      clock.advance(cost);
    });
    schedule.want('a');
    await turn();
    clock.advance(1000);
    schedule.want('a');
    await turn();
    assert.equal(pushes, 2);
    schedule.want('a');
    schedule.want('a');
    await turn();
    assert.equal(pushes, 2);
    clock.advance(cost * PUSH_WAIT_FACTOR);
    assert.equal(pushes, 3);
  });

  it('never for a closed document', async () => {
    let pushes = 0;
    const schedule = new PushSchedule(new ManualClock(), () => void pushes++);
    schedule.want('a');
    schedule.drop('a');
    await turn();
    assert.equal(pushes, 0);
  });
});
