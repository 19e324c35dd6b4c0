// Bounds of what assistants send and get.

/** UTF-16 units of a plan; the longest real ones have a tenth of it. */
export const MAX_PLAN = 1_000_000;
/** Bytes of a file that is read as a plan. */
export const MAX_FILE_BYTES = 4_000_000;
/** Characters of a name, number or question. */
export const MAX_QUERY = 400;
/** Entries of any list in an answer; what is left out is counted. */
export const MAX_LISTED = 300;
/** Nearest names offered for one that is not known. */
export const MAX_NEAREST = 5;
/** Characters of a query that an answer repeats. */
export const MAX_ECHO = 120;
