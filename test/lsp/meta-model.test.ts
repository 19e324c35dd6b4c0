import assert from 'node:assert/strict';
import { isOfProtocol, problemsOfParams, problemsOfResult } from './meta-model';

const place = { line: 0, character: 0 };
const range = { start: place, end: place };

describe('the description of the protocol', () => {
  it('accepts what is right', () => {
    assert.deepEqual(problemsOfResult('textDocument/hover', null), []);
    assert.deepEqual(problemsOfResult('textDocument/hover', { contents: { kind: 'markdown', value: 'a' }, range }), []);
    assert.deepEqual(problemsOfResult('textDocument/definition', [{ uri: 'file:///a', range }]), []);
    assert.deepEqual(problemsOfResult('textDocument/codeAction', [{ title: 'a', kind: 'quickfix.our.own', data: { any: [1, null] } }]), []);
    assert.deepEqual(problemsOfResult('kehoach/status', { what: 'ever' }), []);
  });

  const wrong: [string, unknown, RegExp][] = [
    ['textDocument/hover', { contents: { kind: 'html', value: 'a' } }, /"html" is no MarkupKind/],
    ['textDocument/hover', { contents: 'a', range: { start: place } }, /end: missing/],
    ['textDocument/hover', undefined, /no (?:null|object)/],
    ['textDocument/foldingRange', [{ startLine: -1, endLine: 3 }], /-1 is no uinteger/],
    ['textDocument/documentSymbol', [{ name: 'a', kind: 99, range, selectionRange: range }], /99 is no SymbolKind/],
    ['textDocument/completion', { isIncomplete: true, items: [{ label: 'a', fitlerText: 'a' }] }, /fitlerText: not in the protocol/],
    ['textDocument/diagnostic', { kind: 'unchanged' }, /resultId: missing/],
    ['textDocument/definition', [{ uri: 'not a uri', range }], /uri/],
  ];
  for (const [method, result, expected] of wrong) {
    it(`refuses ${JSON.stringify(result)?.slice(0, 50)} for ${method}`, () => assert.match(problemsOfResult(method, result).join('\n'), expected));
  }

  it('judges notifications too', () => {
    assert.deepEqual(problemsOfParams('textDocument/publishDiagnostics', { uri: 'file:///a', diagnostics: [{ range, message: 'a' }] }), []);
    assert.match(problemsOfParams('textDocument/publishDiagnostics', { uri: 'file:///a', diagnostics: [{ message: 'a' }] }).join(), /range: missing/);
    assert.ok(isOfProtocol('textDocument/hover') && !isOfProtocol('kehoach/status'));
  });
});
