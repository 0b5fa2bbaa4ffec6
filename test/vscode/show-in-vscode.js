// node test/vscode/show-in-vscode.js CODE_SERVER FOLDER: what the extension shows of a job search that is there, in a real
// VS Code, in a real browser: view, marks, status bar, report, terminals, walkthrough; in a folder that is no git repository,
// in two folders, and in a restricted workspace. Leaves pictures in FOLDER, to be looked at, and ends with 1 if something was
// not as it should be. A few minutes; not part of npm test.
//
//   npm run build && npm run vsix     the extension that is tried
//   unshare -n sh -c 'ip link set lo up && node …'   the same with the network cut off
//   CODE_SERVER                       the folder in which `npm install code-server` was run
//   CHROMIUM=…                        default: /usr/bin/chromium
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installExtension, inVscode } from "./open-vscode.js";

const HUNT = fileURLToPath(new URL("../../fixtures/ok/job-hunt", import.meta.url));

const [server, pictures] = process.argv.slice(2);
if (!pictures) throw new Error("name two folders: node test/vscode/show-in-vscode.js CODE_SERVER FOLDER");
const entry = resolve(server, "node_modules/code-server/out/node/entry.js");
mkdirSync(pictures, { recursive: true });

const top = mkdtempSync(join(tmpdir(), "vscode-"));
const folder = join(top, "jobs");
const other = join(top, "other, für März");
for (const one of [folder, other]) cpSync(HUNT, one, { recursive: true });
// In the second one there is one note.
rmSync(join(other, "applications"), { recursive: true });
mkdirSync(join(other, "applications"));
cpSync(join(HUNT, "applications/northwind.md"), join(other, "applications/northwind.md"));
const both = join(top, "both.code-workspace");
writeFileSync(both, JSON.stringify({ folders: [{ path: folder }, { path: other }] }));
const extensions = join(top, "extensions");
installExtension(entry, extensions, "build/followthrough.vsix");

const jobs = { top, folder, env: { ...process.env, HOME: top } };
const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "terminal.integrated.gpuAcceleration": "off",
};
const options = { jobs, entry, extensions, pictures, settings, size: [1180, 700] };
let failures = 0;
let step = 0;

function expect(what, isSo, found) {
  if (!isSo) failures++;
  console.log(`${isSo ? "ok    " : "FAILED"}  ${what}${isSo || found === undefined ? "" : `\n${found}`}`);
}

const partsOf = ({ page }) => ({
  look: (name) => page.screenshot({ path: join(pictures, `show-${++step}-${name}.png`) }),
  rows: page.locator(".pane-body .monaco-list-row"),
  status: page.locator(".statusbar-item").filter({ hasText: /\d+ due/u }),
  terminal: page.locator(".terminal.xterm"),
});

await inVscode(options, async (vscode) => {
  const { page } = vscode;
  const { look, rows, status, terminal } = partsOf(vscode);
  await vscode.openFile("northwind.md");
  await status.first().waitFor();
  expect("the status bar says how much is due", /\d+ due/u.test(await status.first().innerText()));
  const marks = page.locator('.explorer-folders-view [aria-label*="overdue"]');
  const areMarked = await marks
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  expect("what is overdue is marked in the explorer", areMarked);
  await look("marks");

  await status.first().click();
  const row = rows.filter({ hasText: "Northwind" }).first();
  await row.waitFor();
  await look("view");
  // For the extension's README and its walkthrough (src/vscode/pictures).
  await page.screenshot({ path: join(pictures, "view.png"), clip: { x: 48, y: 36, width: 294, height: 342 } });
  await rows.filter({ hasText: "Initech" }).first().click();
  await page.locator('.tab.active[data-resource-name="initech.md"]').first().waitFor();
  expect("a row opens its note", true);
  await row.hover();
  await look("row");

  await vscode.runCommand("Follow-ups: Open Report");
  const report = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame").locator("body");
  await report.getByText("Northwind").first().waitFor();
  await look("report");
  await report.locator("a").filter({ hasText: "Northwind" }).first().click();
  const opened = page.locator('.tab.active[data-resource-name="northwind.md"]').first();
  const isOpened = await opened.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
  expect("a link of the report opens its note", isOpened);
  await look("report-link");

  await vscode.runCommand("Follow-ups: New Application");
  await terminal
    .filter({ hasText: /company/iu })
    .first()
    .waitFor();
  expect("a new application is asked for in a terminal", true);
  await look("new");
  await vscode.runCommand("Follow-ups: Subscribe to the Calendar");
  await terminal
    .filter({ hasText: /http:\/\/127\.0\.0\.1/u })
    .first()
    .waitFor();
  expect("the calendar is served from a terminal", true);
  await look("serve");
  await vscode.runCommand("Terminal: Kill All Terminals");

  await vscode.runCommand("Welcome: Open Walkthrough...", "Follow up after interviews");
  const steps = page.locator(".getting-started-step");
  await steps.first().waitFor();
  for (const title of ["Set up a folder", "Note an application", "Do what is due"]) {
    await steps.filter({ hasText: title }).first().click();
    await page.locator(".getting-started-step.expanded").filter({ hasText: title }).first().waitFor();
    await look(`walkthrough-${title.split(" ")[0].toLowerCase()}`);
  }
  expect("the walkthrough has three steps", (await steps.count()) === 3, await steps.count());
});

await inVscode({ ...options, opens: both }, async (vscode) => {
  const { look, rows, status } = partsOf(vscode);
  await status.first().waitFor();
  await vscode.runCommand("View: Show Follow-ups");
  await rows.filter({ hasText: "other, für März" }).first().waitFor();
  expect("both folders have sections of their own", true);
  await look("two-folders");
});

await inVscode(
  { ...options, asksForTrust: true, settings: { ...settings, "security.workspace.trust.startupPrompt": "never" } },
  async (vscode) => {
    const { look, rows, terminal, status } = partsOf(vscode);
    await vscode.openFile("northwind.md");
    await vscode.lens("Follow up").waitFor();
    expect("a restricted workspace is read", (await status.count()) > 0);
    await vscode.runCommand("View: Show Follow-ups");
    await rows.first().waitFor();
    await vscode.page.keyboard.press("Control+Shift+P");
    await vscode.page.locator(".quick-input-box input").fill(">Follow-ups: ");
    await vscode.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "Open Report" })
      .first()
      .waitFor();
    const offered = await vscode.page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
    expect(
      "and nothing is offered that runs in a terminal",
      !offered.some((one) => /New Application|Subscribe|Set Up/u.test(one)),
      offered.join("\n"),
    );
    expect("nor is there one", (await terminal.count()) === 0);
    await look("restricted");
  },
);

rmSync(top, { recursive: true, force: true });
console.log(`Pictures in ${pictures}: look at them.`);
process.exitCode = failures > 0 ? 1 : 0;
