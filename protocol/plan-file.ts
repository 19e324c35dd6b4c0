/** A plan by its name. */
export const PLAN_FILE = /\.(?:kehoach|kh\.txt)$/i;
