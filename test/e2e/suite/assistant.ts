import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KehoachApi } from '../../../client/src/activation';
import { open, planUri } from './helpers';

/** What this VS Code offers to chat extensions; our types are those of an older one. */
interface LanguageModels {
  readonly tools: readonly { readonly name: string; readonly description: string; readonly inputSchema?: object }[];
  invokeTool(name: string, options: { input: object; toolInvocationToken: undefined }): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
}
const { lm } = vscode as unknown as { readonly lm: LanguageModels };

async function ask(name: string, input: object): Promise<string[]> {
  const { content } = await lm.invokeTool(`kehoach_${name}`, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value ?? '');
}

describe('the tools for assistants', () => {
  before(() => open('nhiem-vu.kehoach'));

  it('are all there, described', () => {
    const ours = lm.tools.filter(({ name }) => name.startsWith('kehoach_'));
    assert.equal(ours.length, 8);
    for (const { name, description, inputSchema } of ours) assert.ok(description.length > 50 && inputSchema, name);
  });

  it('answer from the same catalogue', async () => {
    const [summary = '', data = ''] = await ask('look_up_agency', { name: 'so tttt', on: '2026-01-01' });
    assert.match(summary, /^Sở Thông tin và Truyền thông: không còn/);
    assert.equal(JSON.parse(data).verdict, 'ended');
    await assert.rejects(async () => ask('look_up_agency', {}), /Thiếu tham số/);
  });

  it('check a plan of the workspace by its name, and nothing outside', async () => {
    const [, data = ''] = await ask('check_plan', { file: 'thieu-thoi-gian.kehoach' });
    assert.ok((JSON.parse(data).findings as { rule: string }[]).some(({ rule }) => rule === 'thieu-thoi-gian'));
    for (const file of ['../package.json', '/etc/passwd', 'khong-co.kehoach', '.'])
      await assert.rejects(async () => ask('outline_plan', { file }), /Không có tệp/);
  });

  it('correct a plan in the editor, unsaved', async () => {
    const { document } = await open('du-thao/nhay-so.kehoach');
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nTheo Nghị định số 30/2020/NĐ - CP của Chính phủ.\n');
    await vscode.workspace.applyEdit(edit);
    // Through the chat it would ask first, and nobody would answer here.
    const { tools } = (await vscode.extensions.getExtension<KehoachApi>('kehoach.kehoach')?.activate()) ?? assert.fail('not active');
    const tool = tools.get('kehoach_correct_plan') ?? assert.fail('no such tool');
    const call = { input: { file: 'du-thao/nhay-so.kehoach' } };
    assert.match(tool.prepareInvocation(call).confirmationMessages?.message ?? '', /“du-thao\/nhay-so.kehoach”.*Hoàn tác/);
    const { content } = (await tool.invoke(call)) as { readonly content: readonly { readonly value: string }[] };
    const summary = content[0]?.value ?? '';
    assert.match(summary, /chưa lưu/);
    assert.ok(document.getText().includes('30/2020/NĐ-CP'));
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(planUri('du-thao/nhay-so.kehoach'))), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
