import assert from 'node:assert/strict';
import { addEntryEdits } from '../../server/src/config/add-entry';
import { readConfig } from '../../server/src/config/read-config';
import type { OwnEntry } from '../../server/src/features/own-entry';
import { applyEdits } from '../../server/src/text/edit';

const AGENCY: OwnEntry = { kind: 'agency', name: 'Trung tâm Điều hành thông minh', level: null };
const REFERENCE: OwnEntry = {
  kind: 'reference',
  type: 'Kế hoạch',
  number: '9021/KH-UBND',
  date: '2025-07-12',
  issuer: 'UBND tỉnh',
  title: 'về chuyển đổi số',
};

function added(text: string, entry: OwnEntry): string {
  const edits = addEntryEdits(text, entry);
  assert.ok(typeof edits !== 'string', String(edits));
  return applyEdits(text, edits);
}

describe('an entry written into kehoach.config.json', () => {
  const texts: Record<string, string> = {
    'no file': '',
    'an empty object': '{}',
    'other members': '{\n  // mức kiểm tra\n  "profile": "chuan"\n}\n',
    'a trailing comma': '{\n  "profile": "chuan",\n}\n',
    'a list': '{\n  "agencies": [\n    { "name": "Tổ A1" } // của huyện cũ\n  ],\n  "references": [],\n  "profile": "chuan"\n}\n',
    'a list with a trailing comma': '{\n\t"agencies": [\n\t\t{ "name": "Tổ A1" }, // chú thích\n\t],\n}\n',
    'a list on one line': '{ "agencies": [{ "name": "Tổ A1" }] }',
    CRLF: '{\r\n  "profile": "chuan",\r\n  "agencies": [\r\n    { "name": "Tổ A1" }\r\n  ]\r\n}\r\n',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`can be read, and takes nothing away: ${what}`, () => {
      const twice = added(added(text, AGENCY), REFERENCE);
      const { config, problems } = readConfig(twice, new Set());
      assert.deepEqual(problems, [], twice);
      assert.deepEqual(
        config.agencies?.map(({ name }) => name),
        [...(text.includes('Tổ A1') ? ['Tổ A1'] : []), 'Trung tâm Điều hành thông minh'],
      );
      assert.deepEqual(
        config.references?.map(({ number, date, title }) => [number, date, title]),
        [['9021/KH-UBND', '2025-07-12', 'về chuyển đổi số']],
      );
      for (const comment of text.match(/\/\/.*/g) ?? []) assert.ok(twice.includes(comment.trim()), 'a comment is gone');
      if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(twice), 'line ends are mixed');
      assert.equal(addEntryEdits(twice, AGENCY), 'known');
      assert.equal(addEntryEdits(twice, REFERENCE), 'known');
    });
  }

  it('keeps the layout of the list', () => {
    assert.equal(
      added('{\n  "agencies": [\n    { "name": "Tổ A1" }\n  ]\n}\n', AGENCY),
      '{\n  "agencies": [\n    { "name": "Tổ A1" },\n    {\n      "name": "Trung tâm Điều hành thông minh"\n    }\n  ]\n}\n',
    );
  });

  it('is not written into a file with errors', () => {
    for (const text of ['{ "agencies": [', '[]', '{ "agencies": {} }', 'xin chào']) assert.equal(addEntryEdits(text, AGENCY), 'broken', text);
  });
});
