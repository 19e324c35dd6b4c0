// A bundle of its own (`dist/references.js`), so that its text is read and held only when a question needs it. A web worker has `more-data.web.ts` instead.
export { moreReferences } from '../../data/generated/moreReferences';
