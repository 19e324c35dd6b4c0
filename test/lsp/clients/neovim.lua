-- What a user of neovim does with a plan; run by scripts/check-clients.mjs with the configuration of docs/other-editors.md:
--   nvim --headless -u INIT.lua -i NONE -n PLAN -S neovim.lua
-- Prints one line for each thing seen, "key: value"; ends with 0, or with 1 and the reason.
local WAIT = 15000

local function say(key, value) io.stdout:write(key .. ': ' .. tostring(value) .. '\n') end
local function fail(why) say('failed', why) vim.cmd('cquit 1') end

local published
local show = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
  published = result.diagnostics
  return show(err, result, ...)
end

local function codes()
  local found = {}
  for _, each in ipairs(published or {}) do table.insert(found, each.code) end
  table.sort(found)
  return table.concat(found, ' ')
end

local function run()
  local buffer = vim.api.nvim_get_current_buf()
  local document = vim.lsp.util.make_text_document_params(buffer)
  -- The file was opened before this script could listen: asked again, the server says it again only after a change.
  if not vim.wait(WAIT, function() return published ~= nil or #vim.diagnostic.get(buffer) > 0 end, 20) then return fail('no diagnostics') end
  local _, client = next(vim.lsp.buf_get_clients(buffer))
  local function ask(method, params)
    local answer = vim.lsp.buf_request_sync(buffer, method, params, WAIT)
    local mine = answer and answer[client.id]
    if not mine or mine.err then error(method .. ': ' .. vim.inspect(mine and mine.err)) end
    return mine.result
  end
  local function place(text)
    for i, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local at = line:find(text, 1, true)
      if at then
        return { textDocument = document, position = { line = i - 1, character = vim.str_utfindex(line, at - 1) } }, i
      end
    end
    error('the plan has no ' .. text)
  end

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '' })
  if not vim.wait(WAIT, function() return published ~= nil end, 20) then return fail('nothing was pushed after a change') end
  say('diagnostics', codes())
  say('hover', vim.split(ask('textDocument/hover', (place('Khoa học'))).contents.value, '\n')[1])

  local found
  for _, each in ipairs(published) do if each.code == 'co-quan-cu' then found = each end end
  if not found then return fail('the outdated agency was not found') end
  local action = ask('textDocument/codeAction', { textDocument = document, range = found.range, context = { diagnostics = { found } } })[1]
  if not action.edit then action = ask('codeAction/resolve', action) end
  say('fix', action.title)
  published = nil
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  if not vim.wait(WAIT, function() return published and not codes():find('co-quan-cu', 1, true) end, 20) then return fail('still there after the fix') end
  say('after the fix', codes())

  local task, at = place('2. Tập huấn')
  local rewrites = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = task.position, ['end'] = task.position },
    context = { diagnostics = {}, only = { 'refactor.rewrite' } },
  })
  for _, each in ipairs(rewrites) do
    if each.title == 'Chuyển mục xuống một cấp' then vim.lsp.util.apply_workspace_edit(each.edit, 'utf-16') end
  end
  say('one level down', vim.api.nvim_buf_get_lines(buffer, at - 1, at, false)[1])

  local _, row = place('- Chủ trì: Sở Nội vụ')
  vim.api.nvim_buf_set_lines(buffer, row - 1, row, false, { '- Chủ trì: so tu' })
  -- As Ctrl-X Ctrl-O asks it, behind the last letter: `$` lets the caret stand there outside of insert mode.
  vim.o.virtualedit = 'onemore'
  vim.cmd('normal! ' .. row .. 'G$l')
  local start = _G.kehoach_complete(1)
  local line = vim.api.nvim_get_current_line()
  if line:sub(start + 1) ~= 'so tu' then return fail('it would replace “' .. line:sub(start + 1) .. '”') end
  say('completion', _G.kehoach_complete(0)[1].abbr)

  client.stop()
  if not vim.wait(5000, function() return client.is_stopped() end, 20) then return fail('the server did not stop') end
end

local ok, why = pcall(run)
if not ok then fail(why) end
vim.cmd('qall!')
