import assert from 'node:assert/strict';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import { planTextOf } from '../../server/src/import/plan-text';
import { readWord } from '../../server/src/office/word/read-word';
import { createService } from '../../server/src/service';
import { p, wordFile } from '../office/word-file';
import { Session } from './session';

// Office files through the server: bytes in and out as Base64, the client reads and writes them.

const start = (office?: false): Promise<Session> =>
  Session.start({
    createService: (settings) => createService({ catalog: createCatalog(), today: () => '2026-11-21', settings }),
    ...(office === false ? { office } : {}),
  });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const text = (bytes: string) => planTextOf(readWord(new Uint8Array(Buffer.from(bytes, 'base64')))).text;

describe('Office files through the server', () => {
  it('an open plan becomes a Word file', async () => {
    const session = await start();
    const uri = await session.open('KẾ HOẠCH\nLàm việc\n\nI. MỤC ĐÍCH\n1. Việc.\n');
    const { bytes } = await session.client.sendRequest<{ bytes: string }>('kehoach/export', { uri, format: 'docx' });
    assert.match(text(bytes), /^KẾ HOẠCH\nLàm việc\n+I\. MỤC ĐÍCH\n1\. Việc\.\n$/);
    assert.equal(await session.client.sendRequest('kehoach/export', { uri: 'file:///khong-mo', format: 'docx' }), null);
  });

  it('a Word file becomes a plan, and gets a review', async () => {
    const session = await start();
    const file = base64(wordFile(p('I. NHIỆM VỤ') + p('1. Sở Nội vụ phối hợp phối hợp thực hiện.')));
    assert.deepEqual(await session.client.sendRequest('kehoach/import', { bytes: file }), {
      text: 'I. NHIỆM VỤ\n1. Sở Nội vụ phối hợp phối hợp thực hiện.\n',
      leftOut: [],
    });
    const review = await session.client.sendRequest<{ bytes: string; comments: number; changes: number }>('kehoach/review', {
      uri: 'file:///a.docx',
      bytes: file,
      day: '2026-11-21',
    });
    assert.ok(review.comments >= 1 && review.changes >= 1);
    assert.match(text(review.bytes), /1\. Sở Nội vụ phối hợp thực hiện\./);
  });

  it('a list in Excel that comes back is an edit to be looked through', async () => {
    const session = await start();
    const plan = 'KẾ HOẠCH\nLàm việc\n\nI. NHIỆM VỤ\n1. Rà soát văn bản của tỉnh.\n- Chủ trì: Sở Nội vụ.\n- Thời gian: Quý I.\n';
    const uri = await session.open(plan);
    const other = await session.open(plan.replace('Sở Nội vụ', 'Sở Tư pháp'), 'file:///b.kehoach');
    const { bytes } = await session.client.sendRequest<{ bytes: string }>('kehoach/export', { uri: other, format: 'xlsx' });
    const { edit, told } = await session.client.sendRequest<{ edit: WorkspaceEdit; told: string[] }>('kehoach/importTasks', { uri, bytes });
    const [document] = edit.documentChanges ?? [];
    assert.ok(document && 'edits' in document);
    assert.deepEqual(
      document.edits.map((each) => [(each as { range: Range }).range.start, (each as { newText: string }).newText]),
      [[{ line: 5, character: 11 }, 'Sở Tư pháp']],
    );
    assert.deepEqual([Object.values(edit.changeAnnotations ?? {}), told], [[{ label: 'Sửa chủ trì', needsConfirmation: false }], []]);
    const unknown = await session.open('KẾ HOẠCH\nKhác\n\n1. Trồng rừng.\n- Chủ trì: Sở Y tế.\n', 'file:///c.kehoach');
    const { error } = await session.client.sendRequest<{ error: string }>('kehoach/importTasks', { uri: unknown, bytes });
    assert.match(error, /danh sách của kế hoạch khác/);
  });

  it('what cannot be read is said, and is no fault of the server', async () => {
    const session = await start();
    const { error } = await session.client.sendRequest<{ error: string }>('kehoach/import', { bytes: base64(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)) });
    assert.match(error, /đời cũ/);
    assert.equal(await session.client.sendRequest('kehoach/import', { bytes: 3 }), null);
    assert.deepEqual(
      session.logged.filter((line) => /fault|Error|lỗi/i.test(line)),
      [],
    );
  });

  it('a worker says that it cannot', async () => {
    const session = await start(false);
    const { error } = await session.client.sendRequest<{ error: string }>('kehoach/import', { bytes: '' });
    assert.match(error, /Trong trình duyệt/);
  });
});
