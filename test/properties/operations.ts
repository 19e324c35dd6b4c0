import { joinLines } from '../../server/src/features/editing/join-lines';
import type { Document, Service } from '../../server/src/service';

/** What an editor or the command line asks of a document. `middle`: an offset half-way. */
export type Operation = (service: Service, document: Document, middle: number) => unknown;

/** Everything that is asked of the core, each on its own. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  plan: (service, document) => service.plan(document),
  check: (service, document) => service.check(document),
  key: (service, document, middle) => service.check(service.update(document, { range: { start: middle, end: middle }, newText: 'x' })),
  'semantic tokens': (service, document) => service.semanticTokens(document),
  symbols: (service, document) => service.symbols(document),
  folds: (service, document) => service.folds(document),
  hover: (service, document, middle) => service.hover(document, middle),
  completion: (service, document, middle) => service.complete(document, middle, true),
  'completion at the end': (service, document) => service.complete(document, document.text.length, true),
  references: (service, document, middle) => service.references(document, middle),
  definition: (service, document, middle) => service.definition(document, middle),
  rename: (service, document, middle) => service.rename(document, middle, 'Sở Y'),
  links: (service, document) => service.links(document),
  selections: (service, document, middle) => service.selections(document, middle),
  outline: (service, document) => service.outline(document),
  'code actions': (service, document, middle) => service.codeActions(document, { start: middle, end: middle }),
  'all code actions': (service, document) => service.codeActions(document, { start: 0, end: document.text.length }),
  'fix all': (service, document) => service.fixAll(document),
  'join lines': (service, document) => joinLines(service.plan(document), null),
};
