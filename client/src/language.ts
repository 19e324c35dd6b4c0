/** The language id of plans, as in package.json. */
export const LANGUAGE_ID = 'kehoach';
