import { type Node, type ParseError, parseTree } from 'jsonc-parser';

/**
 * The tree of JSON with comments and trailing commas; undefined for an empty text. Its mistakes are added to `errors`. Null when brackets are nested
 * so deep that it cannot be read: the library goes down a level for each, and the stack has an end. Never throws.
 */
export function jsonTree(text: string, errors: ParseError[]): Node | undefined | null {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    return null;
  }
}
