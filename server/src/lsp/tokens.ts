import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';

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
