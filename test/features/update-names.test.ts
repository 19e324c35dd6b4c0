import assert from 'node:assert/strict';
import { nameUpdates } from '../../server/src/features/update-names';
import type { Problem } from '../../server/src/rules/problem';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edit';

const TEXT = '1. Giao Sở Kế hoạch và Đầu tư chủ trì.\n\n2. Sở Kế hoạch và Đầu tư phối hợp với Sở Thông tin và Truyền thông.\n';

function problem(old: string, from: number, answers: readonly string[], preferred: boolean, rule = 'co-quan-cu'): Problem {
  const start = TEXT.indexOf(old, from);
  const range = { start, end: start + old.length };
  return {
    rule,
    severity: 'warning',
    range,
    message: '',
    related: [],
    tag: 'deprecated',
    fixes: answers.map((newText, i) => ({ title: newText, edits: [{ range, newText }], preferred: preferred && i === 0, lossless: false })),
  };
}

const PROBLEMS = [
  problem('Sở Kế hoạch và Đầu tư', 0, ['Sở Tài chính'], true),
  problem('Sở Kế hoạch và Đầu tư', 20, ['Sở Tài chính'], true),
  problem('Sở Thông tin và Truyền thông', 0, ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'], false),
];

describe('update of names', () => {
  it('groups the changes by old and new name, sure ones first', () => {
    const groups = nameUpdates(parse(TEXT), PROBLEMS);
    assert.deepEqual(
      groups.map(({ label, certain, changes }) => [label, certain, changes.length]),
      [
        ['Sở Kế hoạch và Đầu tư → Sở Tài chính', true, 2],
        ['Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ', false, 1],
      ],
    );
  });

  it('names what is left out of a list without the mark before it', () => {
    const text = '1. Giao Sở Tài chính; Sở Kế hoạch và Đầu tư chủ trì.\n';
    const start = text.indexOf('; Sở Kế');
    const range = { start, end: text.indexOf(' chủ trì') };
    const [group] = nameUpdates(parse(text), [
      {
        ...problem('Sở Kế hoạch và Đầu tư', 0, [], true),
        range: { ...range, start: start + 2 },
        fixes: [{ title: 'Bỏ', edits: [{ range, newText: '' }], preferred: true, lossless: false }],
      },
    ]);
    assert.match(group?.label ?? '', /^Sở Kế hoạch và Đầu tư → \(bỏ, /);
  });

  it('gives edits that can be applied together', () => {
    const edits = nameUpdates(parse(TEXT), [...PROBLEMS, ...PROBLEMS]).flatMap(({ changes }) => changes.flatMap((change) => change.edits));
    assert.equal(applyEdits(TEXT, edits), '1. Giao Sở Tài chính chủ trì.\n\n2. Sở Tài chính phối hợp với Sở Khoa học và Công nghệ.\n');
  });

  it('takes no other rule', () => {
    assert.deepEqual(nameUpdates(parse(TEXT), [problem('Giao', 0, ['giao'], true, 'chinh-ta')]), []);
  });
});
