import assert from 'node:assert/strict';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { contextOf, planWith } from './helpers';

function painted(text: string): string[] {
  const lines = text.split('\n');
  return semanticTokens(contextOf(text)).map(
    ({ line, character, length, type, modifier }) => `${type}${modifier ? `.${modifier}` : ''} ${(lines[line] ?? '').slice(character, character + length)}`,
  );
}

describe('semantic tokens', () => {
  it('colour labels, agencies, citations and times', () => {
    const tokens = painted(
      planWith('1.3. Thực hiện Nghị định số 30/2020/NĐ-CP.\n\n- Chủ trì: Sở Thông tin và Truyền thông.\n- Thời gian thực hiện: Quý III/2026.'),
    );
    for (const token of [
      'fieldLabel Chủ trì',
      'agency.outdated Sở Thông tin và Truyền thông',
      'citation Nghị định số 30/2020/NĐ-CP',
      'deadline Quý III/2026',
      'agency Sở Nội vụ',
    ])
      assert.ok(tokens.includes(token), `${token} in ${tokens.join(' / ')}`);
  });

  it('mark documents no longer in force and unknown ones', () => {
    const tokens = painted('Thực hiện Nghị định số 09/2017/NĐ-CP và Kế hoạch số 9876/KH-UBND ngày 12/5/2025.');
    assert.ok(tokens.some((token) => token.startsWith('citation.outdated Nghị định số 09/2017/NĐ-CP')));
    assert.ok(tokens.some((token) => token.startsWith('citation.unknown Kế hoạch số 9876/KH-UBND')));
  });

  it('give one token per line and never overlap', () => {
    const text = planWith(
      '3. Thực hiện Quyết định số 407/QĐ-TTg ngày 30/3/2022 của Thủ tướng\nChính phủ phê duyệt Đề án; giao Sở Văn hóa, Thể thao\nvà Du lịch chủ trì.',
    );
    const tokens = semanticTokens(contextOf(text));
    assert.ok(tokens.some(({ line, type }) => type === 'citation' && text.split('\n')[line]?.startsWith('Chính phủ')));
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      assert.ok(!before || before.line < token.line || before.character + before.length <= token.character);
    });
  });

  it('of a range are those of its blocks', () => {
    const text = planWith('');
    const from = text.indexOf('- Chủ trì: Sở Nội vụ');
    const all = semanticTokens(contextOf(text));
    const some = semanticTokens(contextOf(text), { start: from, end: from + 5 });
    assert.ok(some.length > 0 && some.length < all.length);
    assert.deepEqual(
      some,
      all.filter(({ line }) => line === text.slice(0, from).split('\n').length - 1),
    );
  });

  it('of a plan whose day nobody knows are not those of the same plan on a known day', () => {
    const context = contextOf('1. Mở lớp dạy nghề.\n- Chủ trì: Sở Thông tin và Truyền thông.\n');
    const modifiers = (asOf: string | null) => semanticTokens({ ...context, asOf }).map(({ modifier }) => modifier);
    assert.ok(modifiers(context.today).includes('outdated'));
    assert.ok(!modifiers(null).includes('outdated'));
    assert.ok(modifiers(context.today).includes('outdated'));
  });
});
