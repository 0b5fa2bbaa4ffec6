import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const NOTE = `---
company: Acme
role: Engineer
staus: applied
applied: 2026-02-30
interviews: [{date: 2026-11-02 14:00, with: Ada, notes: met the team}]
log: [2026-11-02 sent thank-you]
contacts: [{name: Ada, title: CTO, email: ada@acme.example}]
---
`;

/** What check finds of the note, each with its severity, where the workspace says how much checks matter. */
async function check(checks: string, note = NOTE) {
  const cwd = makeFolder({ "acme.md": note, "followthrough.yaml": `checks: ${checks}\n` });
  const { code, stdout, stderr } = await runCli(["check", "--format", "unix", "--now", "2026-11-10"], { cwd });
  const found = Array.from(stdout.matchAll(/: (\w+): .* \[(.*)\]$/gmu), ([, severity, id]) => `${severity!} ${id!}`);
  return { code, found, stderr };
}

describe("checks: in followthrough.yaml", () => {
  it("left out leaves every check as it is", async () => {
    expect(await check("{}")).toMatchObject({
      code: 1,
      found: ["info unknown-key", "error invalid-date", "info reply-date-unknown"],
    });
  });

  it.each([
    ["{unknown-key: warning}", ["warning unknown-key", "error invalid-date", "info reply-date-unknown"]],
    ["{unknown-key: off}", ["error invalid-date", "info reply-date-unknown"]],
    ["{reply-date-unknown: error}", ["info unknown-key", "error invalid-date", "error reply-date-unknown"]],
    ["{reply-date-unknown: off}", ["info unknown-key", "error invalid-date"]],
    ["{invalid-date: warning}", ["info unknown-key", "warning invalid-date", "info reply-date-unknown"]],
  ])("%s grades the policy's checks and the note's own alike", async (checks, found) => {
    expect((await check(checks)).found).toEqual(found);
  });

  it("decides the exit code", async () => {
    expect((await check("{invalid-date: warning}")).code).toBe(0);
    expect((await check("{invalid-date: warning, reply-date-unknown: error}")).code).toBe(1);
  });

  it("grades what only all notes together show", async () => {
    const files = { "a.md": `---\nid: x\n${NOTE.slice(4)}`, "b.md": `---\nid: x\n${NOTE.slice(4)}` };
    const cwd = makeFolder({ ...files, "followthrough.yaml": "checks: {duplicate-id: warning, invalid-date: info}\n" });
    const { code, stdout } = await runCli(["check", "--format", "unix", "--now", "2026-11-10"], { cwd });
    expect(stdout).toMatch(/^b\.md:2:5: warning: .* \[duplicate-id\]$/mu);
    expect(code).toBe(0);
  });

  it("holds in the report, in explain and in the policy in force as well", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "checks: {reply-date-unknown: warning}\n" });
    const report = await runCli(["report", "--output", "-", "--now", "2026-11-10"], { cwd });
    expect(report.stdout).toMatch(/- warning, line 6: no day is known by which they will answer/u);
    const explained = await runCli(["explain", "reply-date-unknown"], { cwd });
    expect(explained.stdout).toMatch(/severity +warning +\(followthrough\.yaml line 1\)/u);
    const policy = await runCli(["policy", "--format", "json"], { cwd });
    expect(policy.stdout).toMatch(/"severity": \{\s+"file": "followthrough\.yaml",\s+"line": 1\s+\}/u);
  });

  it.each([
    [
      "{reply-date-unknwon: off}",
      "followthrough.yaml:1:10: checks: no check reply-date-unknwon; did you mean reply-date-unknown?",
    ],
    ["{nonsense: off}", "followthrough.yaml:1:10: checks: no check nonsense; followthrough policy lists them"],
    [
      "{invalid-date: off}",
      "followthrough.yaml:1:10: checks.invalid-date: what this finds keeps a note from being read and cannot be off; expected info, warning or error",
    ],
    [
      "{unknown-key: warn}",
      'followthrough.yaml:1:23: checks.unknown-key: expected off, error, warning, info, found "warn"',
    ],
    [
      "{unknown-key: false}",
      "followthrough.yaml:1:23: checks.unknown-key: expected off, error, warning, info, found false",
    ],
  ])("%s is refused at its place", async (checks, message) => {
    expect(await check(checks)).toMatchObject({ code: 2, stderr: `${message}\n` });
  });
});
