-- Run by Neovim without a window: a note is opened, mistyped, mended, completed, renamed in and saved, all by Neovim's own language
-- client. What it shows is written as JSON to $OUT.
local seconds = 1000
local function wait_for(what, condition)
  if not vim.wait(60 * seconds, condition, 20) then error("waited for " .. what) end
end

local out = {}
local function run()
  local client = vim.lsp.start_client({
    name = "followthrough",
    cmd = vim.json.decode(vim.env.SERVER),
    root_dir = vim.env.HUNT,
  })
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.HUNT .. "/applications/acme.md"))
  vim.lsp.buf_attach_client(0, client)
  wait_for("the server", function() return vim.lsp.get_client_by_id(client).initialized end)

  local function line_of(text)
    for at, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      if line:find(text, 1, true) then return at, line end
    end
    error(text .. " is not there")
  end
  local function set_line(text, line)
    local at = line_of(text)
    vim.api.nvim_buf_set_lines(0, at - 1, at, false, { line })
    vim.api.nvim_win_set_cursor(0, { at, #line - 1 })
  end
  local function codes()
    return vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))
  end

  -- Diagnostics come as one types.
  set_line("status: interviewing", "statsu: interviewing")
  wait_for("a diagnostic", function() return vim.tbl_contains(codes(), "unknown-key") end)
  local diagnostic = vim.tbl_filter(function(one) return one.code == "unknown-key" end, vim.diagnostic.get(0))[1]
  out.diagnostic = { line = diagnostic.lnum, column = diagnostic.col, severity = diagnostic.severity, source = diagnostic.source }

  -- A code action mends it, chosen by its title as a person does, with the cursor on what is wrong.
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  vim.ui.select = function(items, options, choose)
    local titles = vim.tbl_map(options.format_item, items)
    for at, title in ipairs(titles) do
      if title == "write status" then return choose(items[at], at) end
    end
    error("no such action among " .. table.concat(titles, ", "))
  end
  vim.lsp.buf.code_action()
  wait_for("the mended line", function() return pcall(line_of, "status: interviewing") end)
  wait_for("no diagnostic", function() return not vim.tbl_contains(codes(), "unknown-key") end)

  -- Completion, as the client offers it to the editor.
  set_line("status: interviewing", "status: inter")
  local position = vim.lsp.util.make_position_params()
  position.position.character = #"status: inter"
  local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", position, 60 * seconds)
  local items = vim.lsp.util.text_document_completion_list_to_complete_items(answers[client].result, "inter")
  out.statuses = vim.tbl_map(function(item) return item.word end, items)
  set_line("status: inter", "status: " .. out.statuses[1])

  -- A contact is renamed wherever the note has it.
  local at, line = line_of("name: Dorothy Vaughan")
  vim.api.nvim_win_set_cursor(0, { at, line:find("Vaughan", 1, true) - 1 })
  vim.lsp.buf.rename("Dorothy Johnson")
  wait_for("the new name", function() return not pcall(line_of, "Dorothy Vaughan") end)
  vim.cmd("write")
  vim.lsp.stop_client(client)
end

local ok, problem = pcall(run)
out.problem = not ok and tostring(problem) or nil
vim.fn.writefile({ vim.json.encode(out) }, vim.env.OUT)
vim.cmd("qall!")
