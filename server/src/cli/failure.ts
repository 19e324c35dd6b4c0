/** The command cannot run: its message is the one line on stderr, the exit code is 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
