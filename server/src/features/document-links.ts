import { citationsOf } from '../model/citations/citations';
import { resolveCitation } from '../model/citations/resolve';
import { documentRange } from '../syntax/tree';
import type { TextRange } from '../text/range';
import { shortCitation } from './citation-text';
import type { FeatureContext } from './context';

/** A citation whose text can be opened in a browser. */
export interface DocumentLink {
  readonly range: TextRange;
  /** Address of an official page, from the catalogue; never from the document. */
  readonly target: string;
  readonly tooltip: string;
}

/** Most links in one document. */
const MAX_LINKS = 500;

/** Links of the cited documents whose official page the catalogue knows. */
export function documentLinks(context: FeatureContext): DocumentLink[] {
  const links: DocumentLink[] = [];
  const { tree } = context.plan;
  for (const block of tree.blocks) {
    if (block.kind === 'comment') continue;
    for (const citation of citationsOf(block)) {
      if (links.length >= MAX_LINKS) return links;
      if (citation.nestedIn !== null || citation.damaged) continue;
      const entry = resolveCitation(citation, context.catalog, context.asOf);
      if (entry?.link === undefined || !/^https:\/\//.test(entry.link)) continue;
      links.push({
        range: documentRange(tree, { block, range: citation.numberRange ?? citation.range }),
        target: entry.link,
        tooltip: `Mở ${shortCitation(entry)}`,
      });
    }
  }
  return links;
}
