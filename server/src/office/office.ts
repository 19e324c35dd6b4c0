// What needs libraries for Office files, in a bundle of its own (dist/office.js): loaded when the first such file is written or read.
export { writeDocx } from './docx/write-docx';
export { readWord } from './word/read-word';
export { markWord } from './word/write-marks';
export { readXlsx } from './xlsx/read-xlsx';
export { writeXlsx } from './xlsx/write-xlsx';

/** What this bundle offers. */
export type Office = typeof import('./office');
