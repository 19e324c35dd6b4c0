// A bundle of its own (`dist/references.js`), so that its text is read and held only when a question needs it; a web worker goes without.
export { moreReferences } from '../../data/generated/moreReferences';
