import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, finding, findings, open, planUri, takeFirst, type, waitFor } from './helpers';

// What a drafter and a reviewer do, in the order of a working day. Nothing is activated by hand: opening a plan must be enough.

/** The actions offered for a finding. */
async function actionsFor(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, diagnostic.range, undefined, 20);
}

/** Takes the action whose title begins with `title`. */
async function take(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, title: string): Promise<void> {
  const actions = await actionsFor(document, diagnostic);
  const action = actions.find((each) => each.title.startsWith(title));
  assert.ok(action?.edit, `no “${title}” among ${actions.map((each) => each.title).join(' | ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
}

const gone = (document: vscode.TextDocument, rule: string) =>
  waitFor(
    `${rule} to go`,
    () => !vscode.languages.getDiagnostics(document.uri).some((diagnostic) => codeOf(diagnostic) === rule),
    () => findings(document),
  );

describe('a plan in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is recognised by its name and coloured by its grammar', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    assert.equal(document.languageId, 'kehoach');
    assert.equal((await open('ngan.kh.txt')).document.languageId, 'kehoach');
  });

  it('shows what is missing, with the text under the squiggle', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    const missing = await finding(document, 'thieu-thoi-gian');
    assert.equal(document.getText(missing.range), '2. Tập huấn kỹ năng số cho cán bộ cơ sở.');
    assert.equal(missing.source, 'Kế hoạch');
    assert.match(missing.message, /chưa ghi thời gian/);
  });

  it('adds the missing time by quick fix, and the finding goes', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    await take(document, await finding(document, 'thieu-thoi-gian'), 'Thêm “Thời gian thực hiện: Thường xuyên');
    assert.match(document.getText(), /- Phối hợp: UBND các xã, phường, đặc khu\.\n- Thời gian thực hiện: Thường xuyên/);
    await gone(document, 'thieu-thoi-gian');
    await vscode.commands.executeCommand('undo');
    await finding(document, 'thieu-thoi-gian');
  });

  it('replaces an outdated agency by quick fix', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    const outdated = await finding(document, 'co-quan-cu');
    assert.equal(document.getText(outdated.range), 'Sở Thông tin và Truyền thông');
    assert.deepEqual(outdated.tags, [vscode.DiagnosticTag.Deprecated]);
    await take(document, outdated, 'Thay bằng “Sở Khoa học và Công nghệ”');
    assert.match(document.getText(), /- Chủ trì: Sở Khoa học và Công nghệ\.\n- Phối hợp: Văn phòng UBND tỉnh/);
    await gone(document, 'co-quan-cu');
  });

  it('brings all names up to date through the preview, the sure ones ticked', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    await finding(document, 'co-quan-cu');
    const done = vscode.commands.executeCommand('kehoach.updateNames');
    await waitFor(
      'the preview to be applied',
      async () => {
        assert.ok(
          !document.isDirty || document.getText().includes('- Chủ trì: Sở Khoa học và Công nghệ.\n- Phối hợp: Văn phòng'),
          'something else was changed',
        );
        await vscode.commands.executeCommand('refactorPreview.apply');
        return !document.getText().includes('Sở Thông tin và Truyền thông');
      },
      () => document.getText().slice(-300),
    );
    await done;
  });

  it('writes a suppression with a reason, and stays silent after it', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    await take(document, await finding(document, 'thieu-thoi-gian'), 'Bỏ qua');
    assert.match(document.getText(), /^\/\/ bỏ qua thieu-thoi-gian/m);
    await gone(document, 'thieu-thoi-gian');
  });

  it('completes an agency typed without marks', async () => {
    const editor = await open('go-khong-dau.kehoach');
    const { document } = editor;
    const line = document.getText().split('\n').indexOf('- Chủ trì: ');
    const end = document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('so tu');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      editor.selection.active,
      undefined,
      1,
    );
    // The card comes when an item is looked at.
    const [first, second] = items;
    assert.match(first?.documentation instanceof vscode.MarkdownString ? first.documentation.value : '', /Sở Tư pháp/);
    assert.equal(second?.documentation, undefined);
    assert.equal(labelOf(first), 'Sở Tư pháp', `first of ${items.slice(0, 5).map(labelOf).join(' | ')}`);
    // What the user sees is a list that opened by itself; Tab takes its first entry.
    await waitFor(
      'the list to take the entry',
      async () => {
        await takeFirst();
        return document.lineAt(line).text === '- Chủ trì: Sở Tư pháp';
      },
      () => document.lineAt(line).text,
    );
  });

  it('leaves Enter alone in prose', async () => {
    const editor = await open('go-khong-dau.kehoach');
    const { document } = editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('Giao cho các đơn vị');
    // Time for a list to open; Enter would take from it, were there one.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await type('\n');
    await type('thực hiện.');
    assert.ok(document.getText().endsWith('Giao cho các đơn vị\nthực hiện.'), document.getText().slice(-60));
  });

  it('explains an agency on hover', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    const at = document.positionAt(document.getText().indexOf('Sở Khoa học') + 4);
    const text = await waitFor('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    });
    assert.match(text, /Sở Khoa học và Công nghệ/);
  });

  it('outlines sections and tasks', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    const symbols = await waitFor('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      return found && found.length > 0 && found;
    });
    const all = (list: readonly vscode.DocumentSymbol[]): string[] => list.flatMap((symbol) => [symbol.name, ...all(symbol.children)]);
    const names = all(symbols);
    for (const expected of ['MỤC ĐÍCH, YÊU CẦU', 'NHIỆM VỤ', 'Tập huấn kỹ năng số']) {
      assert.ok(
        names.some((name) => name.includes(expected)),
        `${expected} is not among ${names.join(' | ')}`,
      );
    }
  });

  it('folds its sections', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    const start = document.getText().split('\n').indexOf('II. NHIỆM VỤ');
    await waitFor('a fold at section II', async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', document.uri);
      return ranges?.some((range) => range.start === start && range.end > start + 10);
    });
  });

  it('judges a plan by the config file of its folder', async () => {
    const { document } = await open('cau-hinh/bao-loi-lap-tu.kehoach');
    await waitFor(
      'the severity of the config file',
      async () => (await finding(document, 'lap-tu')).severity === vscode.DiagnosticSeverity.Error,
      () => findings(document),
    );
  });

  it('checks a folder of plans that nobody has open: each finding once, gone when a plan is opened and set right', async () => {
    const uri = planUri('du-thao/nhay-so.kehoach');
    const done = vscode.commands.executeCommand('kehoach.checkFolder', planUri('du-thao'));
    const [found] = await waitFor('a finding in a closed plan', () => {
      const all = vscode.languages.getDiagnostics(uri);
      return all.length > 0 && all;
    });
    assert.equal(found && codeOf(found), 'sai-thu-tu');
    assert.equal(found?.range.start.line, 13);
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Warning);
    await vscode.commands.executeCommand('notifications.clearAll');
    await done;
    const { document } = await open('du-thao/nhay-so.kehoach');
    const breaks = () => vscode.languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === 'sai-thu-tu').length;
    await waitFor('the finding of the open plan', () => breaks() === 1, breaks);
    await vscode.commands.executeCommand('kehoach.renumber');
    await waitFor(
      'it to go',
      () => breaks() === 0,
      () => document.getText(),
    );
  });

  it('goes on after a restart of the server', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    await finding(document, 'thieu-thoi-gian');
    await vscode.commands.executeCommand('kehoach.restartServer');
    await finding(document, 'thieu-thoi-gian');
  });
});

describe('the manifest in VS Code', () => {
  it('offers its commands', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'kehoach');
    assert.ok(extension, 'the extension is not there');
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = extension.packageJSON.contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it('sets up the editor for Vietnamese prose', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'kehoach' });
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('acceptSuggestionOnCommitCharacter'), false);
  });
});

function labelOf(item: vscode.CompletionItem | undefined): string {
  return item ? (typeof item.label === 'string' ? item.label : item.label.label) : '';
}
