import assert from 'node:assert/strict';
import type {
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { problemsOfResult } from './meta-model';
import { Session, type SessionOptions } from './session';
import { assertWellFormed } from './shape';

// The real core behind the real server, on one plan of every feature; what each feature finds is tested where it lives.

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 45/KH-UBND
Hòa An, ngày 09 tháng 02 năm 2026
KẾ HOẠCH
Sắp xếp kho lưu trữ của tỉnh năm 2026
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
I. MỤC ĐÍCH
Bảo đảm tài liệu được bảo quản an toàn, dễ tra cứu.
II. NHIỆM VỤ
1. Kiểm kê tài liệu
1.1. Kiểm kê tài liệu giấy tại các sở.
- Chủ trì: Sở Nội vụ.
- Phối hợp: Sở Tài chính.
- Thời gian thực hiện: Quý II/2026.
1.2. Lập danh mục theo Nghị định số 30/2020/NĐ-CP.
- Chủ trì: Sở Thông tin và Truyền thông.
- Phối hợp: Sở Nội vụ.
- Thời gian thực hiện: Quý III/2026.
III. TỔ CHỨC THỰC HIỆN
Sở Nội vụ theo dõi, tổng hợp kết quả./.
Nơi nhận:
- Sở Nội vụ;
- Lưu: VT.
`;

const lines = PLAN.split('\n');
const place = (needle: string, nth = 0) => {
  const found = lines.map((line, number) => ({ line: number, character: line.indexOf(needle) })).filter(({ character }) => character >= 0)[nth];
  if (!found) throw new Error(`“${needle}” is not in the plan`);
  return found;
};
const textAt = ({ start, end }: Range) =>
  start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : `${start.line}–${end.line}`;

async function opened(options: SessionOptions = {}): Promise<{ session: Session; uri: string; ask: <R>(method: string, params?: object) => Promise<R> }> {
  const catalog = createCatalog();
  const session = await Session.start({ pull: true, createService: (settings) => createService({ catalog, settings, today: () => '2026-03-02' }), ...options });
  const uri = await session.open(PLAN);
  return { session, uri, ask: (method, params = {}) => session.client.sendRequest(method, { textDocument: { uri }, ...params }) };
}

describe('features on a real plan', () => {
  it('diagnostics: the outdated name, struck through', async () => {
    const { session, uri } = await opened();
    const found = (await session.diagnostics(uri)).filter(({ code }) => code === 'co-quan-cu');
    assert.deepEqual(
      found.map(({ range }) => textAt(range)),
      ['Sở Thông tin và Truyền thông'],
    );
    session.stop();
  });

  it('completion without marks in a field', async () => {
    const { session, uri, ask } = await opened();
    const { line } = place('Phối hợp: Sở Tài');
    const end = { line, character: (lines[line] ?? '').length - 1 };
    await session.change(uri, { range: { start: end, end }, text: '; so tu' });
    const list = await ask<CompletionList>('textDocument/completion', { position: { line, character: end.character + 7 }, context: { triggerKind: 1 } });
    const [first] = list.items;
    assert.equal(first?.label, 'Sở Tư pháp');
    assert.equal(first.filterText?.trim(), 'so tu');
    session.stop();
  });

  it('hover on an agency and on a citation', async () => {
    const { session, ask } = await opened();
    for (const [needle, covered] of [
      ['Sở Thông tin', 'Sở Thông tin và Truyền thông'],
      ['Nghị định số', 'Nghị định số 30/2020/NĐ-CP'],
    ] as const) {
      const at = place(needle);
      const card = await ask<Hover | null>('textDocument/hover', { position: { line: at.line, character: at.character + 2 } });
      assert.ok(card?.range && textAt(card.range).startsWith(covered), needle);
    }
    session.stop();
  });

  it('outline, nested or flat', async () => {
    const tree = await opened({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    const flat = await opened();
    const symbols = await tree.ask<DocumentSymbol[]>('textDocument/documentSymbol');
    const names = (list: readonly DocumentSymbol[]): string[] => list.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
    assert.ok(names(symbols).some((name) => name.includes('NHIỆM VỤ')));
    const inside = (outer: Range, inner: Range) =>
      (outer.start.line < inner.start.line || (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
      (outer.end.line > inner.end.line || (outer.end.line === inner.end.line && outer.end.character >= inner.end.character));
    const check = ({ range, selectionRange, children }: DocumentSymbol): void => {
      assert.ok(inside(range, selectionRange));
      for (const child of children ?? []) {
        assert.ok(inside(range, child.range));
        check(child);
      }
    };
    symbols.forEach(check);
    const list = await flat.ask<SymbolInformation[]>('textDocument/documentSymbol');
    assert.deepEqual(
      list.map(({ name }) => name),
      names(symbols),
    );
    tree.session.stop();
    flat.session.stop();
  });

  it('folding over more than one line, in order', async () => {
    const { session, ask } = await opened();
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
    assert.ok(folds.length >= 3);
    assert.ok(folds.every(({ startLine, endLine }) => startLine < endLine && endLine < lines.length));
    session.stop();
  });

  it('semantic tokens whose numbers lead back to the words; a range gives its part', async () => {
    const { session, ask } = await opened();
    const decode = ({ data }: SemanticTokens) => {
      const tokens: string[] = [];
      let [line, character] = [0, 0];
      for (let i = 0; i < data.length; i += 5) {
        const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
        character = down === 0 ? character + right : right;
        line += down;
        tokens.push(`${type}:${(lines[line] ?? '').slice(character, character + length)}`);
      }
      return tokens;
    };
    const all = decode(await ask<SemanticTokens>('textDocument/semanticTokens/full'));
    assert.ok(all.includes('1:Sở Thông tin và Truyền thông'), all.join('\n'));
    const { line } = place('Sở Thông tin');
    const part = decode(
      await ask<SemanticTokens>('textDocument/semanticTokens/range', { range: { start: { line, character: 0 }, end: { line, character: 5 } } }),
    );
    assert.ok(part.length > 0 && part.length < all.length);
    session.stop();
  });

  it('semantic tokens after a key: what has changed of the list, which becomes the whole one', async () => {
    const semanticTokens = { requests: { full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: [] };
    const { session, uri, ask: send } = await opened({ capabilities: { textDocument: { semanticTokens } } });
    type Answer = { resultId: string; data?: number[]; edits?: { start: number; deleteCount: number; data?: number[] }[] };
    const ask = (method: string, params: object) => send<Answer>(`textDocument/semanticTokens/${method}`, params);
    let { resultId, data = [] } = await ask('full', {});
    assert.ok(data.length > 50);
    const changes = [
      { line: 3, from: 0, to: 0, text: 'x' },
      { line: 0, from: 0, to: 0, text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n' },
      { line: 0, from: 0, to: 5, text: '' },
      { line: 9, from: 0, to: 0, text: '' },
    ];
    for (const { line, from, to, text } of changes) {
      await session.change(uri, { range: { start: { line, character: from }, end: { line, character: to } }, text });
      const changed = await ask('full/delta', { previousResultId: resultId });
      assert.ok(changed.edits && changed.edits.length <= 1, 'an edit, not the list');
      for (const { start: at, deleteCount, data: numbers = [] } of changed.edits) {
        assert.ok(numbers.length < data.length / 2);
        data = [...data.slice(0, at), ...numbers, ...data.slice(at + deleteCount)];
      }
      ({ resultId } = changed);
      const whole = await ask('full', {});
      assert.deepEqual(data, whole.data);
      ({ resultId } = whole);
    }
    const unknown = await ask('full/delta', { previousResultId: 'cũ' });
    assert.deepEqual(unknown.data, data, 'a list that nobody remembers: all of it');
    assert.deepEqual((await ask('full/delta', { previousResultId: unknown.resultId })).edits, [], 'nothing has changed');
    session.stop();
  });

  it('references, highlights, definition and rename of an agency', async () => {
    const { session, uri, ask } = await opened({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
    const position = { ...place('Sở Nội vụ', 1), character: place('Sở Nội vụ', 1).character + 1 };
    const places = await ask<Location[]>('textDocument/references', { position, context: { includeDeclaration: true } });
    assert.equal(places.length, 4);
    assert.ok(places.every((each) => each.uri === uri && textAt(each.range) === 'Sở Nội vụ'));
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', { position });
    assert.deepEqual(
      highlights.map(({ range }) => range),
      places.map(({ range }) => range),
    );
    assert.deepEqual(await ask<Location>('textDocument/definition', { position }), places[0]);
    assert.equal((await ask<{ placeholder: string }>('textDocument/prepareRename', { position })).placeholder, 'Sở Nội vụ');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { position, newName: 'Sở Nội chính' });
    await session.apply(uri, edit);
    assert.equal(session.textOf(uri).split('Sở Nội chính').length, 5);
    assert.equal(await ask('textDocument/rename', { position: { line: 8, character: 3 }, newName: 'x' }), null);
    session.stop();
  });

  it('selection grows from the word outwards', async () => {
    const { session, ask } = await opened();
    const at = place('Sở Tài chính');
    const [first] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [{ line: at.line, character: at.character + 1 }] });
    assert.equal(first && textAt(first.range), 'Sở');
    let depth = 0;
    for (let each: SelectionRange | undefined = first; each; each = each.parent) depth++;
    assert.ok(depth >= 3);
    session.stop();
  });

  it('links go to official pages only', async () => {
    const { session, ask } = await opened();
    const links = await ask<DocumentLink[]>('textDocument/documentLink');
    assert.ok(links.every(({ target }) => target?.startsWith('https://')));
    session.stop();
  });

  it('names brought up to the day, each group under its heading', async () => {
    const { session, uri } = await opened();
    const edit = await session.client.sendRequest<WorkspaceEdit>('kehoach/updateNames', { uri });
    const labels = Object.values(edit.changeAnnotations ?? {}).map(({ label }) => label);
    assert.ok(labels.length === 1 && labels[0]?.startsWith('Sở Thông tin và Truyền thông → '), labels.join());
    await session.apply(uri, edit);
    assert.equal(await session.client.sendRequest('kehoach/updateNames', { uri }), null);
    session.stop();
  });

  it('every answer at every place is well formed', async () => {
    const { session, uri, ask } = await opened({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    const sound = async (method: string, params?: object) => {
      const answer = await ask<unknown>(method, params);
      assertWellFormed(answer, lines, `${method} ${JSON.stringify(params)}`);
      assert.deepEqual(problemsOfResult(method, answer), []);
    };
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic', 'semanticTokens/full']) await sound(`textDocument/${method}`);
    await sound('textDocument/semanticTokens/full/delta', { previousResultId: '1' });
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
    await sound('textDocument/codeAction', { range, context: { diagnostics: [] } });
    for (const [line, text] of lines.entries()) {
      for (const character of new Set([0, 2, Math.floor(text.length / 2), text.length])) {
        const position = { line, character: Math.min(character, text.length) };
        for (const method of ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename']) {
          await sound(`textDocument/${method}`, { position, context: { includeDeclaration: true } });
        }
        await sound('textDocument/selectionRange', { positions: [position] });
      }
    }
    assert.deepEqual(session.logged, []);
    assert.equal(session.textOf(uri), PLAN);
    session.stop();
  });

  it('the same diagnostics after many edits as from scratch', async () => {
    const { session, uri } = await opened();
    const other = 'file:///b.kehoach';
    const bare = (list: readonly Diagnostic[]) => list.map(({ code, range, message }) => ({ code, range, message }));
    for (const [line, character, text] of [
      [11, 0, 'x'],
      [12, 3, ''],
      [5, 5, '\n'],
      [9, 0, '1.9. Việc mới.\n'],
      [16, 11, 'Sở Kế hoạch và Đầu tư; '],
      [2, 0, 'xóa '],
    ] as const) {
      await session.change(uri, { range: { start: { line, character }, end: { line, character: character + (text === '' ? 4 : 0) } }, text });
      await session.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
      await session.open(session.textOf(uri), other);
      assert.deepEqual(bare(await session.diagnostics(uri)), bare(await session.diagnostics(other)));
    }
    session.stop();
  });
});
