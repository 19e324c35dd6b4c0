import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../service';
import { changeOf } from '../../text/change';
import { MAX_KEPT_TOKENS } from '../limits';

/** The names that the numbers in our tokens stand for. */
export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** `tokens` (in the order of the text) as the protocol wants them: five numbers each, places relative to the one before. */
export function encodeTokens(tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    if (token.line !== line) character = 0;
    data.push(
      token.line - line,
      token.character - character,
      token.length,
      TOKEN_TYPES.indexOf(token.type),
      token.modifier ? 1 << TOKEN_MODIFIERS.indexOf(token.modifier) : 0,
    );
    line = token.line;
    character = token.character;
  }
  return { data };
}

/** The lists sent last, so that after a key only what has changed of a long one goes over the wire. */
export class SentTokens {
  /** By document, the one asked last at the end. */
  private readonly kept = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  private lastId = 0;

  /** `tokens` of the document `uri` as a whole. */
  full(uri: string, tokens: SemanticTokens): SemanticTokens {
    const resultId = String(++this.lastId);
    this.kept.delete(uri);
    this.kept.set(uri, { resultId, data: tokens.data });
    const oldest = this.kept.keys().next();
    if (this.kept.size > MAX_KEPT_TOKENS && !oldest.done) this.kept.delete(oldest.value);
    return { resultId, data: tokens.data };
  }

  /** `tokens` of the document `uri` for a client that has the list `previous`: one edit of its numbers; all of them when that list is gone. */
  since(uri: string, previous: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
    const before = this.kept.get(uri);
    const { resultId, data } = this.full(uri, tokens);
    if (before?.resultId !== previous) return { resultId: resultId as string, data };
    return { resultId: resultId as string, edits: difference(before.data, data) };
  }
}

/** The one edit that turns `before` into `after`; none when they are the same. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const { first, removed, added } = changeOf(before, after);
  return removed === 0 && added === 0 ? [] : [{ start: first, deleteCount: removed, data: after.slice(first, first + added) }];
}
