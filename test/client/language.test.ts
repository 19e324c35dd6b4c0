import assert from 'node:assert/strict';
import { read } from '../tidy/repository';

const language = JSON.parse(read('syntaxes/language-configuration.json')) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: Pattern; readonly previousLineText: Pattern; readonly action: { readonly appendText: string } }[];
};
interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}
const regex = ({ pattern, flags }: Pattern) => new RegExp(pattern, flags);

describe('the language configuration', () => {
  it('takes a Vietnamese word as one word', () => {
    const { pattern, flags } = language.wordPattern;
    assert.deepEqual('Sở Tư pháp, số 09/2017/NĐ-CP'.match(new RegExp(pattern, `${flags}g`)), ['Sở', 'Tư', 'pháp', 'số', '09', '2017', 'NĐ', 'CP']);
    assert.deepEqual('Sở Tư pháp'.normalize('NFD').match(new RegExp(pattern, `${flags}g`))?.length, 3);
  });

  /** What Enter at the end of `line`, below `previous`, puts on the next line. */
  const afterEnter = (previous: string, line: string): string =>
    language.onEnterRules.find(({ beforeText, previousLineText }) => regex(beforeText).test(line) && regex(previousLineText).test(previous))?.action
      .appendText ?? '';

  it('goes on with a list on Enter, and only with a list', () => {
    assert.equal(afterEnter('- Sở Nội vụ;', '- Sở Tư pháp;'), '- ');
    assert.equal(afterEnter('+ Sở Nội vụ;', '+ Sở Tư pháp;'), '+ ');
    assert.equal(afterEnter('- Sở Nội vụ;', '- Lưu: VT.'), '', 'a full stop ends the list');
    assert.equal(afterEnter('1. Mục đích', '- Nâng cao nhận thức;'), '', 'one item is no list yet');
    assert.equal(afterEnter('- Sở Nội vụ;', '- '), '', 'an empty item is left alone');
    assert.equal(afterEnter('Căn cứ Luật Báo chí;', 'Theo đề nghị của Giám đốc Sở Tư pháp'), '', 'Enter stays Enter in prose');
  });
});
