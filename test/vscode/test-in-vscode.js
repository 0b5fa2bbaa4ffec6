// node test/vscode/test-in-vscode.js CODE_SERVER FOLDER: scenarios as tests in a real VS Code with the extension, in a real browser:
// the Testing view, all of them run, what differs shown where it is expected; and in a restricted workspace. Leaves pictures in
// FOLDER, to be looked at, and ends with 1 if something was not as it should be. A minute or two; not part of npm test.
//
//   npm run build && npm run vsix     the extension that is tried
//   CODE_SERVER                       the folder in which `npm install code-server` was run
//   CHROMIUM=…                        default: /usr/bin/chromium
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeJobs } from "./make-jobs.js";
import { installExtension, inVscode } from "./open-vscode.js";

const [server, pictures] = process.argv.slice(2);
if (!pictures) throw new Error("name two folders: node test/vscode/test-in-vscode.js CODE_SERVER FOLDER");
const entry = resolve(server, "node_modules/code-server/out/node/entry.js");
mkdirSync(pictures, { recursive: true });

const POLICY = `format: 1
extends: [default]
rules:
  - id: nudge
    title: Write again
    when: wait.active
    opens: today
`;
const NOTE = `    note: |
      ---
      company: Acme
      role: Engineer
      status: applied
      applied: 2026-10-26
      ---
`;
const FILE = "tests/mine.scenarios.yaml";
const SCENARIOS = `policy: ../mine.yaml
scenarios:
  - name: asks at once
${NOTE}    at:
      2026-10-27: {open: [nudge]}
  - name: asks for too much
${NOTE}    at:
      2026-10-27:
        overdue: [nudge]
`;

const jobs = makeJobs();
const extensions = join(jobs.top, "extensions");
installExtension(entry, extensions, "build/followthrough.vsix");
mkdirSync(join(jobs.folder, "tests"), { recursive: true });
writeFileSync(join(jobs.folder, "mine.yaml"), POLICY);
writeFileSync(join(jobs.folder, FILE), SCENARIOS);
writeFileSync(join(jobs.folder, "tests/wrong.scenarios.yaml"), "policy: ../mine.yaml\nscenarioz: []\n");

const settings = { "workbench.colorTheme": "Default Light Modern", "editor.minimap.enabled": false };
let failures = 0;
let step = 0;

function expect(what, isSo, found) {
  if (!isSo) failures++;
  console.log(`${isSo ? "ok    " : "FAILED"}  ${what}${isSo || found === undefined ? "" : `\n${found}`}`);
}

async function tryTests(vscode, kind) {
  const { page } = vscode;
  const rows = page.locator(".test-explorer .monaco-list-row");
  const row = (name) => rows.filter({ hasText: name }).first();
  const look = (name) => page.screenshot({ path: join(pictures, `${++step}-${kind}-${name}.png`) });
  const stateOf = (name) => row(name).locator(".computed-state").first().getAttribute("class");

  await vscode.openFile(FILE);
  await vscode.runCommand("Follow-ups: Run Scenarios as Tests");
  await row("mine.scenarios").waitFor();
  await row("mine.scenarios").locator(".monaco-tl-twistie").click();
  await row("asks for too much").waitFor();
  const failed = page.locator(".test-explorer .computed-state.codicon-testing-failed-icon");
  await failed.first().waitFor();
  await look("one-file");
  expect(
    "one scenario passes",
    (await stateOf("asks at once")).includes("testing-passed"),
    await stateOf("asks at once"),
  );
  const state = await stateOf("asks for too much");
  expect("the other one fails", state.includes("testing-failed"), state);

  // VS Code's own commands ask for trust before they run any test; ours runs data only, and does not.
  if (kind === "restricted") return;

  await vscode.runCommand("Test: Run All Tests");
  await page.locator(".test-explorer .computed-state.codicon-testing-error-icon").first().waitFor();
  await look("all");
  const all = await rows.allInnerTexts();
  expect(
    "both files are listed",
    ["mine", "wrong"].every((name) => all.some((text) => text.includes(`${name}.scen`))),
    all.join("\n"),
  );

  await row("asks for too much").dblclick();
  await page.locator(".test-message-inline-content, .test-output-peek, .peekview-widget").first().waitFor();
  await look("difference");
}

const size = [1280, 760];
try {
  await inVscode({ jobs, entry, extensions, pictures, settings, size }, (vscode) => tryTests(vscode, "trusted"));
  const restricted = { ...settings, "security.workspace.trust.startupPrompt": "never" };
  await inVscode({ jobs, entry, extensions, pictures, settings: restricted, size, asksForTrust: true }, (vscode) =>
    tryTests(vscode, "restricted"),
  );
} finally {
  jobs.remove();
}

console.log(`Pictures in ${pictures}: look at them.`);
process.exitCode = failures > 0 ? 1 : 0;
