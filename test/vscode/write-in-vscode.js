// node test/vscode/write-in-vscode.js CODE_SERVER FOLDER: a person's way in a real VS Code with the extension, in a real
// browser: from an empty note to a follow-up that is sent, by completions, lenses and quick fixes. Leaves a picture of each
// step in FOLDER, to be looked at, and ends with 1 if something was not as it should be. A minute or two; not part of npm test.
//
//   npm run build && npm run vsix     the extension that is tried
//   CODE_SERVER                       the folder in which `npm install code-server` was run
//   CHROMIUM=…                        default: /usr/bin/chromium
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeJobs } from "./make-jobs.js";
import { installExtension, inVscode } from "./open-vscode.js";

const [server, pictures] = process.argv.slice(2);
if (!pictures) throw new Error("name two folders: node test/vscode/write-in-vscode.js CODE_SERVER FOLDER");
const entry = resolve(server, "node_modules/code-server/out/node/entry.js");
mkdirSync(pictures, { recursive: true });

const jobs = makeJobs();
const extensions = join(jobs.top, "extensions");
installExtension(entry, extensions, "build/followthrough.vsix");

const NOTE = "applications/new.md";
const settings = { "workbench.colorTheme": "Default Light Modern", "editor.minimap.enabled": false };
let failures = 0;
let step = 0;

function expect(what, isSo, found) {
  if (!isSo) failures++;
  console.log(`${isSo ? "ok    " : "FAILED"}  ${what}${isSo || found === undefined ? "" : `\n${found}`}`);
}

await inVscode({ jobs, entry, extensions, pictures, settings, size: [1180, 700] }, async (vscode) => {
  const look = (name) => vscode.page.screenshot({ path: join(pictures, `${++step}-${name}.png`) });
  const lineOf = (text) =>
    vscode
      .readFile(NOTE)
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1;
  const save = (text) => vscode.saveFile(NOTE, text);

  await vscode.openFile(NOTE);
  await vscode.type("ft-app");
  const note = await vscode.complete("ft-application");
  await look("empty-note");
  await note.take();
  await vscode.fill(["Globex", "Engineer"]);
  // The status and the day stay as they are offered.
  await vscode.press("Escape");
  await vscode.press("Tab");
  await vscode.press("Tab");
  await vscode.fill(["Ada Lovelace", "CTO", "ada@globex.example"]);
  await vscode.press("Escape");
  await save("ada@globex.example");

  await vscode.goToLine(lineOf("status:"));
  for (let count = 0; count < " applied".length; count++) await vscode.press("Backspace");
  await vscode.type(" ");
  const status = await vscode.complete("interviewing");
  await look("status");
  await status.take();
  await save("status: interviewing");

  await vscode.goToLine(lineOf("ada@globex.example"));
  await vscode.press("Enter");
  await vscode.press("Shift+Home");
  await vscode.press("Delete");
  await vscode.type("interv");
  await (await vscode.complete("interviews")).take();
  await vscode.type("\n- ");
  const interview = await vscode.complete("an interview");
  await look("interview");
  await interview.take();
  await vscode.type("yesterday");
  const day = await vscode.complete("yesterday");
  await look("day");
  await day.take();
  // Choosing a day takes the place of the time, too.
  await vscode.type(" 10:00");
  await vscode.press("Tab");
  await vscode.fill(["45", "video", "Ada Lovelace"]);
  await save("with: Ada Lovelace");

  await vscode.lens("Draft").waitFor();
  await look("lenses");
  await vscode.lens("Draft").click();
  await vscode.saveFile(NOTE, "Draft:");
  await look("draft");
  await vscode.press("Control+Home");
  await vscode.lens("Done").click();
  await vscode.saveFile(NOTE, "sent thank-you to Ada Lovelace");
  await look("sent");

  await vscode.runCommand("View: Show Follow-ups");
  await vscode.page.locator(".pane-body .monaco-list-row").first().waitFor();
  await look("view");
  const found = jobs.check().filter(({ file }) => file === NOTE);
  expect(
    "check finds nothing wrong in the note",
    found.every(({ severity }) => severity === "info"),
    JSON.stringify(found),
  );
  console.log(vscode.readFile(NOTE));
}).finally(jobs.remove);

console.log(`Pictures in ${pictures}: look at them.`);
process.exitCode = failures > 0 ? 1 : 0;
