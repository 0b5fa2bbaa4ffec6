import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

/** In milliseconds: it is slow on a machine of two cores. */
const PATIENCE = 60_000;

/**
 * Starts VS Code on the folder, opens it in a browser, and ends both after `use`. A folder is trusted unless `asksForTrust`.
 * `opens` is what the window opens: the folder, or a file that names several (.code-workspace).
 */
export async function inVscode({ jobs, entry, extensions, pictures, ...options }, use) {
  const { settings: own = {}, asksForTrust = false, opens = jobs.folder, size = [1360, 860] } = options;
  const port = await findPort();
  const settings = join(jobs.top, "user/User");
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, "settings.json"), JSON.stringify({ "workbench.startupEditor": "none", ...own }));
  const server = spawn(
    process.execPath,
    [
      ...[entry, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--user-data-dir", join(jobs.top, "user")],
      ...["--disable-telemetry", "--disable-update-check", ...(asksForTrust ? [] : ["--disable-workspace-trust"])],
      ...["--extensions-dir", extensions ?? join(jobs.top, "extensions"), opens],
    ],
    { env: jobs.env, stdio: "ignore" },
  );
  const ended = once(server, "exit");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    await waitUntil(() => isAnswering(port), "VS Code to start");
    const page = await browser.newPage({ viewport: { width: size[0], height: size[1] } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(
      `http://127.0.0.1:${port}/?${opens === jobs.folder ? "folder" : "workspace"}=${encodeURIComponent(opens)}`,
    );
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    await use(driveVscode(page, jobs.folder)).catch(async (error) => {
      await page.screenshot({ path: join(pictures, "failed.png") });
      throw error;
    });
  } finally {
    await browser.close();
    server.kill("SIGTERM");
    // Its port is free then.
    await Promise.race([ended, pause(PATIENCE)]);
  }
}

/** Installs an extension from its file, where VS Code starts afterwards. */
export function installExtension(entry, extensions, vsix) {
  const { status } = spawnSync(process.execPath, [entry, "--extensions-dir", extensions, "--install-extension", vsix]);
  if (status !== 0) throw new Error(`${vsix} cannot be installed`);
}

/** What a person does, by the keys that they press. */
function driveVscode(page, folder) {
  const input = page.locator(".quick-input-widget .quick-input-box input");
  const choices = page.locator(".quick-input-list .monaco-list-row");
  const problems = page.locator(".markers-panel .monaco-list-row");
  const editor = page.locator(".editor-instance .monaco-editor").first();
  const press = (keys) => page.keyboard.press(keys);

  /** While VS Code starts, what takes the focus closes the box again. */
  const fillBox = (keys, text) =>
    waitUntil(async () => {
      if (!(await input.isVisible())) await press(keys);
      const isFilled = await input.fill(text, { timeout: 1000 }).then(
        () => true,
        () => false,
      );
      await pause(300);
      return isFilled && (await input.isVisible()) && (await input.inputValue()) === text;
    }, `a box to type ${text} into`);

  const choose = async (text) => {
    await fillBox("Control+Shift+P", text);
    await choices
      .filter({ hasText: text.replace(/^>/u, "") })
      .first()
      .click();
  };

  return {
    page,
    press,
    async openFile(path) {
      await fillBox("Control+P", path);
      await choices
        .filter({ hasText: path.split("/").at(-1) })
        .first()
        .waitFor();
      await press("Enter");
      await page
        .locator(`.tab.active[data-resource-name="${path.split("/").at(-1)}"]`)
        .first()
        .waitFor();
      await editor.locator(".view-lines").waitFor();
    },
    async runCommand(name, choice) {
      await choose(`>${name}`);
      if (choice === undefined) return;
      await choices.filter({ hasText: choice }).first().click();
    },
    async readChoices() {
      await choices.filter({ hasText: "followthrough" }).nth(1).waitFor();
      return (await choices.allInnerTexts()).join("\n");
    },
    /** Each finding's row: message, source, place. The rows of files are left out. */
    async readProblems(count) {
      const found = problems.filter({ hasText: "[Ln " });
      await found.nth(count - 1).waitFor();
      return found.allInnerTexts();
    },
    async openProblem(message) {
      await problems.filter({ hasText: message }).first().dblclick();
      await editor.locator(".view-lines").waitFor();
    },
    async readLine() {
      const status = page.locator("#status\\.editor\\.selection");
      await status.waitFor();
      return Number(/Ln (\d+)/u.exec(await status.innerText())?.[1]);
    },
    waitForFile: (name) => waitUntil(() => existsSync(join(folder, name)), name),
    async expand(prefix) {
      await editor.click();
      await page.keyboard.type(prefix, { delay: 30 });
      await press("Escape");
      await press("Tab");
      await waitUntil(async () => !(await editor.innerText()).includes(prefix), `${prefix} to expand`);
    },
    async fill(texts) {
      for (const text of texts) {
        await page.keyboard.type(text, { delay: 30 });
        await press("Tab");
      }
    },
    async saveFile(path, text) {
      await press("Control+S");
      await waitUntil(() => readFileSync(join(folder, path), "utf8").includes(text), `${path} to be saved`);
    },
    /** What the editor offers where the cursor is; that one is taken. */
    async complete(label) {
      const offered = page.locator(".suggest-widget.visible .monaco-list-row").filter({ hasText: label }).first();
      await waitUntil(async () => {
        if (!(await offered.isVisible())) await press("Control+Space");
        await pause(700);
        return offered.isVisible();
      }, `${label} to be offered`);
      return { take: () => offered.click() };
    },
    /** What mends the place where the cursor is; that one is taken. */
    async quickFix(title) {
      const offered = page.locator(".action-widget .monaco-list-row").filter({ hasText: title }).first();
      await waitUntil(async () => {
        if (!(await offered.isVisible())) await press("Control+.");
        await pause(700);
        return offered.isVisible();
      }, `${title} to be offered`);
      return { take: () => press("Enter") };
    },
    /** Points at the first place of the text, and waits for what is said of it. */
    async hover(text) {
      const place = editor.locator(".view-line span span").filter({ hasText: text }).last();
      await page.mouse.move(0, 0);
      await place.hover();
      const said = page.locator(".monaco-hover:not(.hidden) .hover-contents");
      await said.first().waitFor();
      await waitUntil(
        async () => !(await said.allInnerTexts()).some((one) => one.startsWith("Loading")),
        "all that is said of it",
      );
    },
    waitInEditor: (text) =>
      waitUntil(
        async () => (await editor.locator(".view-lines").innerText()).replaceAll("\u00A0", " ").includes(text),
        `${text} in the editor`,
      ),
    async goToLine(line) {
      await fillBox("Control+G", `:${line}`);
      await press("Enter");
      await press("End");
    },
    type: (text) => page.keyboard.type(text, { delay: 30 }),
    /** In a row of lenses that says what it is about. */
    lens: (title, about = title) =>
      page.locator(".codelens-decoration").filter({ hasText: about }).locator("a").filter({ hasText: title }).first(),
    readFile: (path) => readFileSync(join(folder, path), "utf8"),
    waitForText: (path, text) =>
      waitUntil(() => readFileSync(join(folder, path), "utf8").includes(text), `${text} in ${path}`),
    /** After the time that extensions take to look. */
    async countSquiggles() {
      await pause(4000);
      return page.locator(".squiggly-error, .squiggly-warning").count();
    },
    async typeAtEnd(text) {
      await editor.click();
      await press("Control+End");
      await page.keyboard.type(text);
    },
    waitForSquiggle: () => page.locator(".squiggly-error, .squiggly-warning").first().waitFor(),
  };
}

async function waitUntil(isSo, what) {
  for (const start = Date.now(); !(await isSo()); await pause(200))
    if (Date.now() - start > PATIENCE) throw new Error(`waited in vain for ${what}`);
}

function isAnswering(port) {
  return new Promise((resolve) => {
    get(`http://127.0.0.1:${port}/healthz`, (response) => resolve(response.resume().statusCode === 200)).on(
      "error",
      () => resolve(false),
    );
  });
}

/** One that is free; or the one that VSCODE_PORT names. */
function findPort() {
  return new Promise((resolve) => {
    const server = createServer().listen(Number(process.env.VSCODE_PORT ?? 0), "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
