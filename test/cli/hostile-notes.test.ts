import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

/** Clears the screen, paints, sets the title, rings, moves the cursor, turns the reading direction, ends the line. */
const ATTACK = String.raw`\e[2J\e[31m\e]0;owned\a\r\b\u009b1A\u202e\u2066\n\x7f`;
const HOSTILE = `---
company: "Evil${ATTACK}Corp"
role: "${ATTACK}Engineer"
status: "simmering${ATTACK}"
"statu${ATTACK}": x
timezone: "Europe/Berl${ATTACK}"
link: "https://acme.example/${ATTACK}"
contacts: [{name: "Ada${ATTACK}", email: "ada${ATTACK}@acme.example", phone: "555${ATTACK}"}]
interviews: [{date: 2026-11-02 14:00, with: "Adda${ATTACK}", kind: "vide${ATTACK}"}]
log: ["2026-11-03 snet${ATTACK} thank-you"]
applied: "2026-02-30${ATTACK}"
skip: ["first${ATTACK}"]
snooze_until: "soon${ATTACK}"
---
`;
// eslint-disable-next-line no-control-regex -- control characters are what must not be there
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

describe("control characters of a note", () => {
  it.each([
    "run",
    "check",
    "check --format json",
    "agenda",
    "agenda --format json",
    "report --output -",
    "calendar --output -",
  ])("never reach the terminal from %s", async (command) => {
    const cwd = makeFolder({ "evil.md": HOSTILE, "\u001B[31mname\u0007.md": HOSTILE });
    const { stdout, stderr } = await runCli([...command.split(" "), "--now", "2026-11-10"], { cwd });
    expect(stdout).toMatch(/Evil|simmering/u);
    expect((stdout + stderr).replaceAll("\r\n", "\n")).not.toMatch(CONTROLS);
  });

  it("start no line of their own in the findings and the agenda", async () => {
    const cwd = makeFolder({ "evil.md": HOSTILE.replaceAll("\\e[2J", "\\nLINE") });
    for (const command of ["check", "agenda"]) {
      const { stdout } = await runCli([command, "--now", "2026-11-10"], { cwd });
      expect(stdout).toContain("LINE");
      expect(stdout, command).not.toMatch(/^LINE/mu);
    }
  });

  it("are not passed on from the command line, a policy or the workspace file, either", async () => {
    const cwd = makeFolder({
      "acme.md": "---\ncompany: Acme\nrole: Engineer\n---\n",
      "followthrough.yaml": `"polcy${ATTACK}": x\nme: {timezone: "Berl${ATTACK}"}\n`,
      "mine.yaml": `"rulez${ATTACK}": []\nformat: "1${ATTACK}"\n`,
      "good.yaml": "policy: default\n",
    });
    const raw = "\u001B[31mx\u0007";
    for (const argv of [
      ["check"],
      ["check", "--config", "good.yaml", "--policy", "mine.yaml"],
      ["check", "--config", "good.yaml", "--policy", raw],
      ["check", "--config", "good.yaml", "--now", raw],
      ["check", "--config", raw],
      [raw],
      [`--${raw}`],
      ["calendar", "--config", "good.yaml", "--output", `../${raw}`],
    ]) {
      const { code, stdout, stderr } = await runCli(argv, { cwd });
      expect(code, argv.join(" ")).toBe(2);
      expect(stdout + stderr, argv.join(" ")).not.toMatch(CONTROLS);
    }
  });
});
