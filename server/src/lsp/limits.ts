// Every limit and waiting time of the protocol layer, in one place.

/** Diagnostics of one document sent at most: all of them are sent again after each key, and nobody works through more. The rest is counted in a closing hint. */
export const MAX_DIAGNOSTICS = 500;

/** Milliseconds without an edit after which a burst of typing is over and missing fields of its block are reported. */
export const PAUSE_MS = 1200;

/** A computation of diagnostics that took longer than this (ms) makes the next push wait when edits come faster; see `PUSH_WAIT_FACTOR`. */
export const SLOW_MS = 25;

/** The next push waits this many times as long as the last computation took, at most `MAX_PUSH_WAIT_MS`. */
export const PUSH_WAIT_FACTOR = 2;
export const MAX_PUSH_WAIT_MS = 1000;

/** Longest document that is read (UTF-16 units): some four thousand pages. Reading more takes long and a gigabyte of memory; nobody drafts there. */
export const MAX_DOCUMENT = 12_000_000;

/** Long work (ms) after which messages that have come meanwhile go first. */
export const SLICE_MS = 25;

/** Longest header of a message in bytes; a longer one is garbage and skipped. */
export const MAX_HEADER_BYTES = 8 * 1024;

/** Longest message in bytes; a larger `Content-Length` is taken for a damaged header. */
export const MAX_MESSAGE_BYTES = 512 * 1024 * 1024;

/** Different faults written to the log in one session; what comes after is only counted. */
export const MAX_LOGGED_FAULTS = 50;

/** A completion asked for this long (ms) after the last edit was asked for by hand: the protocol does not tell it from typing. */
export const BY_HAND_MS = 600;

/** Completion items sent at most; the list is always marked incomplete, so that the next key asks again. */
export const MAX_COMPLETIONS = 50;

/** A document that brought the server down this often is only kept, no longer read. */
export const CRASHES_BEFORE_SAFE_MODE = 2;

/** Sets of settings kept ready at once; the oldest are made again when they are needed. */
export const MAX_CORES = 8;

/** Largest config file read (characters). */
export const MAX_CONFIG_SIZE = 1_000_000;

/** Other plans of the workspace that are read for what they cite, and documents taken from them. */
export const MAX_OTHER_PLANS = 300;
export const MAX_OTHER_CITATIONS = 5000;

/** Pause (ms) between two of them: a key that is pressed meanwhile is answered at once. */
export const SCAN_PAUSE_MS = 10;

/** Plans of one folder brought up to date in one step. */
export const MAX_UPDATED_PLANS = 500;

/** Documents whose coloured words are remembered as they were sent, so that the next answer holds only what has changed. */
export const MAX_KEPT_TOKENS = 8;

/** Open documents that have their tree and findings at hand; the others are unloaded to text and read again (a plan of 300 lines in some 20 ms) when somebody turns to them. */
export const MAX_READ_DOCUMENTS = 4;

/** Characters (UTF-16; some 3,000 lines) from which on a document that is read is worth more memory than a small one. */
export const LARGE_TEXT = 200_000;

/** Plans of the workspace that the board looks at. */
export const MAX_INDEXED_PLANS = 5000;

/** Lines of one group of the board, and tasks of a matrix: nobody looks through more without narrowing them down. */
export const MAX_BOARD_ITEMS = 500;
export const MAX_SHEET_TASKS = 2000;
