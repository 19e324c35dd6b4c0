import assert from 'node:assert/strict';
import { read } from '../tidy/repository';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}
interface Manifest {
  readonly contributes: { readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}
const language = JSON.parse(read('syntaxes/language-configuration.json')) as { readonly wordPattern: Pattern; readonly [member: string]: unknown };

describe('the language configuration', () => {
  it('takes a Vietnamese word as one word', () => {
    const { pattern, flags } = language.wordPattern;
    assert.deepEqual('Sở Tư pháp, số 09/2017/NĐ-CP'.match(new RegExp(pattern, `${flags}g`)), ['Sở', 'Tư', 'pháp', 'số', '09', '2017', 'NĐ', 'CP']);
    assert.deepEqual('Sở Tư pháp'.normalize('NFD').match(new RegExp(pattern, `${flags}g`))?.length, 3);
  });

  it('puts nothing in on its own: no bracket is closed, no mark written, no line indented', () => {
    const defaults = (JSON.parse(read('package.json')) as Manifest).contributes.configurationDefaults['[kehoach]'] ?? {};
    assert.deepEqual([language.autoClosingPairs, language.onEnterRules, language.indentationRules], [undefined, undefined, undefined]);
    assert.equal(defaults['editor.autoClosingBrackets'], 'never');
    assert.equal(defaults['editor.autoIndent'], 'none');
    assert.equal(defaults['editor.suggest.selectionMode'], 'never', 'Enter takes nothing from a list that opened by itself');
    assert.equal(defaults['editor.acceptSuggestionOnCommitCharacter'], false);
  });
});
