// node test/vscode/write-in-vscode.js CODE_SERVER FOLDER: a person's way in a real VS Code with the extension, in a real
// browser: from an empty note to a follow-up that is sent, by completions, lenses and quick fixes. Leaves a picture of each
// step in FOLDER, to be looked at, and ends with 1 if something was not as it should be. A minute or two; not part of npm test.
//
//   npm run build && npm run vsix     the extension that is tried
//   unshare -n sh -c 'ip link set lo up && node …'   the same with the network cut off
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
  /** For the extension's README and its walkthrough (src/vscode/pictures). */
  const show = (name, height) =>
    vscode.page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 344, y: 92, width: 720, height } });
  const lineOf = (text) =>
    vscode
      .readFile(NOTE)
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1;
  const save = (text) => vscode.saveFile(NOTE, text);

  /** From the edit to what stands above the lines: it is told, as machines differ. */
  const timeLens = async (what, hasChanged) => {
    const start = Date.now();
    await hasChanged();
    console.log(`      ${what}: the lenses say so after ${Date.now() - start} ms`);
  };

  await vscode.openFile(NOTE);
  const note = await vscode.complete("application: a whole note");
  await look("empty-note");
  await note.take();
  await vscode.fill(["Globex", "Engineer"]);
  // A typo, to be mended; the day stays as it is offered.
  await vscode.fill(["interveiwing"]);
  await vscode.press("Tab");
  await vscode.fill(["Ada Lovelace", "CTO", "ada@globex.example"]);
  await vscode.press("Escape");
  await save("ada@globex.example");

  await vscode.goToLine(lineOf("status:"));
  await vscode.waitForSquiggle();
  const fix = await vscode.quickFix("interviewing");
  await look("quick-fix");
  await fix.take();
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
  await show("day", 230);
  await day.take();
  // The time behind it stays.
  await vscode.press("Tab");
  await vscode.fill(["10:00", "45", "video"]);
  await vscode.type("Ada");
  await (await vscode.complete("Ada Lovelace")).take();
  await save("with: Ada Lovelace");

  const thanks = vscode.lens("Thank Ada Lovelace");
  await timeLens("an interview is written", () => thanks.waitFor());
  await look("lenses");
  await show("note", 265);
  await vscode.hover("2026-");
  await look("hover");
  await vscode.press("Escape");

  // The lenses above the interview; those above the front matter are about what comes later.
  await vscode.lens("Draft", "Thank").click();
  await vscode.waitInEditor("Draft: thank-you to Ada Lovelace");
  await vscode.saveFile(NOTE, "Draft: thank-you");
  await look("draft");
  await vscode.press("Control+Home");
  await vscode.lens("Done", "Thank").click();
  await timeLens("it is done", () => thanks.waitFor({ state: "detached" }));
  await vscode.saveFile(NOTE, "sent thank-you to Ada Lovelace");
  await look("sent");

  await vscode.runCommand("View: Show Follow-ups");
  await vscode.page.locator(".pane-body .monaco-list-row").first().waitFor();
  await look("view");

  const written = vscode.readFile(NOTE);
  const [, ...days] = /applied: (\S+)[^]*date: (\S+) 10:00[^]*- (\S+) sent thank-you/u.exec(written) ?? [];
  const [today, yesterday] = [jobs.day(0), jobs.day(-1)];
  expect("its days are today's and yesterday's", days.join() === [today, yesterday, today].join(), days.join());
  const front = `---
company: Globex
role: Engineer
status: interviewing
applied: ${today}
contacts:
  - {name: Ada Lovelace, title: CTO, email: ada@globex.example}
interviews:
- {date: ${yesterday} 10:00, minutes: 45, kind: video, with: Ada Lovelace}
log:
  - ${today} sent application
  - ${today} sent thank-you to Ada Lovelace by email
---
`;
  // Behind the key of a list a blank is left.
  expect("the file is what was chosen", written.replace(/[ \t]+$/gmu, "").startsWith(front), written);
  expect("it has the draft", /## Draft: thank-you to Ada Lovelace\n\n[^]*Dear Ada Lovelace,/u.test(written), written);
  const found = jobs.check().filter(({ file }) => file === NOTE);
  expect(
    "check finds nothing wrong in the note",
    found.every(({ severity }) => severity === "info"),
    JSON.stringify(found),
  );
  const explained = jobs.run("explain", NOTE);
  expect("the command line says that it is done", /thank-you \(.*\): done: /u.test(explained), explained);
  const agenda = jobs.run("agenda");
  expect("and that nothing is due of the note", !/Globex.*Thank/u.test(agenda), agenda);
}).finally(jobs.remove);

console.log(`Pictures in ${pictures}: look at them.`);
process.exitCode = failures > 0 ? 1 : 0;
