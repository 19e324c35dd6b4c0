// `more-data` of a web worker, which is one file: who starts it may put `dist/references.js` before it as the body of the function `kehoachReferences`
// (client/src/extension.web.ts), unread until a question needs the further documents. Without it there are none.

type Bundle = (module: { exports: { moreReferences: string } }) => void;

const { kehoachReferences } = globalThis as { readonly kehoachReferences?: Bundle };
const bundle = { exports: { moreReferences: '' } };
kehoachReferences?.(bundle);

export const { moreReferences } = bundle.exports;
