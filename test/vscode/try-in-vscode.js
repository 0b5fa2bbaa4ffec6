// node test/vscode/try-in-vscode.js FOLDER: looks in a real VS Code, in a real browser, at the folder that
// `followthrough init` writes: its task, the Problems panel, its snippets, its schemas. Leaves pictures in FOLDER, to be
// looked at, and ends with 1 if something was not as it should be. A minute or two; not part of npm test.
//
//   npm run build                          the program that is tried is the built one
//   CODE_SERVER=…/code-server/out/node/entry.js
//                                          VS Code for the browser: npm install code-server, in a folder of its own
//   VSCODE_EXTENSIONS=FOLDER               optional: installed extensions, redhat.vscode-yaml among them; without it,
//                                          nothing reads the schemas and that part is left out
//   CHROMIUM=…                             default: /usr/bin/chromium
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inVscode } from "./open-vscode.js";
import { BROKEN, makeJobs } from "./make-jobs.js";

const { CODE_SERVER, VSCODE_EXTENSIONS } = process.env;
const [pictures] = process.argv.slice(2);
if (!pictures) throw new Error("name a folder for the pictures: node test/vscode/try-in-vscode.js FOLDER");
if (!CODE_SERVER) throw new Error("CODE_SERVER is to name code-server's out/node/entry.js (npm install code-server)");
mkdirSync(pictures, { recursive: true });

const jobs = makeJobs();
let failures = 0;

function expect(what, isSo, found) {
  if (!isSo) failures++;
  console.log(`${isSo ? "ok    " : "FAILED"}  ${what}${isSo || found === undefined ? "" : `\n${found}`}`);
}

await inVscode({ jobs, entry: CODE_SERVER, extensions: VSCODE_EXTENSIONS, pictures }, async (vscode) => {
  const look = (name) => vscode.page.screenshot({ path: join(pictures, `${name}.png`) });

  await vscode.openFile(BROKEN.path);
  await look("1-folder");

  await vscode.runCommand("Tasks: Run Task");
  const offered = await vscode.readChoices();
  expect("Run Task offers both tasks", offered.includes("check the notes") && offered.includes("what is due"), offered);
  await look("2-tasks");
  await vscode.press("Escape");

  await vscode.runCommand("Tasks: Run Build Task");
  await vscode.runCommand("Problems: Focus on Problems View");
  const rows = await vscode.readProblems(jobs.findings.length);
  for (const { message, line, column } of jobs.findings) {
    const place = `[Ln ${line}, Col ${column}]`;
    const row = rows.find((text) => text.includes(message));
    expect(`the Problems panel has at ${place}: ${message}`, row?.includes(place), rows.join("\n"));
  }
  const others = rows.filter((text) => !jobs.findings.some(({ message }) => text.includes(message)));
  expect("and no others", others.length === 0, others.join("\n"));
  await look("3-problems");

  await vscode.openProblem(BROKEN.message);
  expect(`a problem leads to its line, ${BROKEN.line}`, (await vscode.readLine()) === BROKEN.line, "");
  await look("4-line");

  await vscode.runCommand("Tasks: Run Task", "what is due");
  await vscode.waitForFile("follow-ups.md");
  const outputs = readdirSync(jobs.folder);
  expect("what is due is said, and the outputs are written", outputs.includes("follow-ups.ics"), outputs.join("\n"));
  await look("5-due");

  await vscode.openFile("applications/new.md");
  await vscode.expand("ft-application");
  await look("6-snippet");
  await vscode.fill(["Acme", "Engineer"]);
  await vscode.saveFile("applications/new.md", "company: Acme");
  const note = readFileSync(join(jobs.folder, "applications/new.md"), "utf8");
  expect("a snippet writes a note", /^---\ncompany: Acme\nrole: Engineer\nstatus: applied\n/u.test(note), note);
  expect(
    "in which check finds nothing",
    jobs.check().every(({ file }) => file !== "applications/new.md"),
    note,
  );
  await look("7-note");

  const own = ["tasks.json", "settings.json", "extensions.json", "followthrough.code-snippets"];
  for (const name of [...own.map((name) => `.vscode/${name}`), "followthrough.yaml"]) {
    await vscode.openFile(name);
    const marks = await vscode.countSquiggles();
    expect(`nothing is underlined in ${name}`, marks === 0, `${marks} places`);
  }
  await look("8-workspace-file");

  if (VSCODE_EXTENSIONS) {
    await vscode.typeAtEnd("polcy: default\n");
    await vscode.waitForSquiggle();
    expect("a key that is none is underlined: the schema is read", (await vscode.countSquiggles()) > 0);
    await look("9-wrong-key");
  } else console.log("left out: the schemas, as VSCODE_EXTENSIONS names no extensions");
}).finally(jobs.remove);

console.log(`Pictures in ${pictures}: look at them.`);
process.exitCode = failures > 0 ? 1 : 0;
