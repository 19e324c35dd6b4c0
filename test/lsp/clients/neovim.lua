-- Drives the built server from neovim (0.7 or newer): opens a plan, waits for pushed diagnostics, takes the first quick fix, and waits until
-- its diagnostic is gone. Not part of `npm test`. From the root of the project, after `npm run build`:
--   nvim --headless -u NONE -i NONE -n -S test/lsp/clients/neovim.lua
-- Ends with 0 when all went well, else with 1 and the reason.
local WAIT = 15000

local function say(...) io.stdout:write(string.format(...) .. '\n') end
local function fail(why) say('FAILED: %s', why) vim.cmd('cquit 1') end

local function run()
  local file = vim.fn.tempname() .. '.kehoach'
  vim.fn.writefile({
    'KẾ HOẠCH',
    'Sắp xếp kho lưu trữ năm 2026',
    'I. NHIỆM VỤ',
    '1. Kiểm kê các các hồ sơ giấy của đơn vị.',
    '- Chủ trì: Sở Nội vụ.',
  }, file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'kehoach'
  local buffer = vim.api.nvim_get_current_buf()
  local published
  local show = vim.lsp.handlers['textDocument/publishDiagnostics']
  vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
    published = result.diagnostics
    return show(err, result, ...)
  end
  local id = vim.lsp.start_client({ name = 'kehoach', cmd = { 'node', 'dist/server.js', '--stdio' }, root_dir = vim.fn.getcwd() })
  if not id then return fail('the server did not start') end
  vim.lsp.buf_attach_client(buffer, id)
  if not vim.wait(WAIT, function() return published ~= nil end, 20) then return fail('no diagnostics were pushed') end
  local found
  for _, each in ipairs(published) do
    say('%d:%d %s (%s)', each.range.start.line + 1, each.range.start.character + 1, each.message, each.code)
    if each.code == 'lap-tu' then found = each end
  end
  if not found then return fail('the repeated word was not found') end
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = found.range,
    context = { diagnostics = { found } },
  }, WAIT)
  local action = answer and answer[id] and answer[id].result and answer[id].result[1]
  if not action then return fail('no quick fix') end
  if not action.edit then
    local resolved = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, WAIT)
    action = resolved and resolved[id] and resolved[id].result
  end
  if not action or not action.edit then return fail('no quick fix with edits') end
  say('fix: %s', action.title)
  published = nil
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  local function gone()
    if not published then return false end
    for _, each in ipairs(published) do
      if each.code == 'lap-tu' then return false end
    end
    return true
  end
  if not vim.wait(WAIT, gone, 20) then return fail('the diagnostic is still there after the fix') end
  say('line: %s', vim.api.nvim_buf_get_lines(buffer, 3, 4, false)[1])
  local client = vim.lsp.get_client_by_id(id)
  client.stop()
  if not vim.wait(5000, function() return client.is_stopped() end, 20) then return fail('the server did not stop') end
  say('ok')
end

local ok, why = pcall(run)
if not ok then fail(tostring(why)) end
vim.cmd('qall!')
