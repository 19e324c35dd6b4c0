/** What the launcher lets the program ask of V8; see `../launch.ts`. */
export interface Engine {
  /** Sweeps away at once what nobody needs any more. */
  readonly collectGarbage: () => void;
  /** Lets what is young take more room from now on: for texts so long that one key makes more of it than fits. */
  readonly makeRoom: () => void;
}

declare global {
  /** Absent when the program was not started by the launcher, or is one that has no use for it. */
  var engine: Engine | undefined;
}
