import { chmodSync, chownSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { ALIKE, makeFolder, NOTE } from "../workspace/make-folder.js";
import { withoutPrivileges } from "../workspace/without-privileges.js";
import { runCli } from "./run-cli.js";
import { FINE } from "./small-notes.js";

/** Permissions by path; those of the folder itself are ".". They are given back, so that the folder can be removed. */
function permit(root: string, modes: Readonly<Record<string, number>>): void {
  for (const [path, mode] of Object.entries(modes)) chmodSync(join(root, path), mode);
  onTestFinished(() => {
    for (const path of Object.keys(modes)) chmodSync(join(root, path), 0o777);
  });
}

const NOW = ["--now", "2026-11-12"];

describe("a note that may not be read", () => {
  it("is an error of check and run at its path, and the others are read", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "b.md": FINE.replace("Acme", "Beta") });
    permit(cwd, { ".": 0o777, "b.md": 0 });
    const checked = await withoutPrivileges(() => runCli(["check", ...NOW], { cwd }));
    expect(checked).toMatchObject({ code: 1, stderr: "" });
    expect(checked.stdout).toMatch(
      /^b\.md\n.*error {2}this file cannot be read: permission denied {2}unreadable-file\n/u,
    );
    expect(await withoutPrivileges(() => runCli(["run", ...NOW], { cwd }))).toMatchObject({ code: 1, stderr: "" });
    expect(readFileSync(join(cwd, "follow-ups.md"), "utf8")).toContain("cannot be read: permission denied");
  });

  it("nor any other: it is told which folder that is", async () => {
    const cwd = makeFolder({ "jobs/apps/acme.md": FINE });
    permit(cwd, { ".": 0o755, "jobs/apps": 0 });
    const { code, stderr } = await withoutPrivileges(() => runCli(["check", "--config", "jobs"], { cwd }));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^no notes found in jobs \(no other markdown files, 1 unreadable\)\n.*\njobs\/apps: this folder cannot be read: permission denied\n$/u,
    );
  });
});

describe("a place that may not be looked at", () => {
  it.each([
    [
      ["check", "--config", "apps"],
      /^no notes found in apps .*\n.*\napps: this folder cannot be read: permission denied\n$/u,
    ],
    [
      ["check", "--config", "apps/followthrough.yaml"],
      /^apps\/followthrough\.yaml: permission denied; --config takes/u,
    ],
    [["test", "apps/x.yaml"], /^apps\/x\.yaml cannot be read: permission denied\n$/u],
    [["check", "--policy", "apps/x.yaml"], /^--policy: apps\/x\.yaml cannot be read: permission denied\n$/u],
    [["report", "-o", "apps/x.md"], /^apps\/x\.md was not written: permission denied\n$/u],
    [["init", "apps/new", "--yes"], /apps\/new.* permission denied/u],
  ])("is told in plain words, with exit code 2: %j", async (argv, message) => {
    const cwd = makeFolder({ "apps/acme.md": FINE, "own.md": FINE });
    permit(cwd, { ".": 0o777, apps: 0 });
    const { code, stdout, stderr } = await withoutPrivileges(() => runCli(argv, { cwd }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

describe("a folder that may not be written", () => {
  it.each([
    [["run"], "follow-ups.ics"],
    [["calendar"], "follow-ups.ics"],
    [["report"], "follow-ups.md"],
    [["check", "-o", "sarif=f.sarif"], "f.sarif"],
    [["draft", "acme", "follow-up", "--write"], "acme.md"],
    [["init", "--yes"], "followthrough.yaml"],
  ])("is told by %j, which leaves all as it was", async (argv, file) => {
    const cwd = makeFolder({ "acme.md": FINE });
    permit(cwd, { ".": 0o555 });
    const { code, stderr } = await withoutPrivileges(() => runCli([...argv, ...NOW], { cwd }));
    expect({ code, last: stderr.trimEnd().split("\n").at(-1) }).toEqual({
      code: 2,
      last: `${file} was not written: permission denied`,
    });
    expect(readdirSync(cwd)).toEqual(["acme.md"]);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(FINE);
  });
});

describe("an end in the middle", () => {
  const BAD = NOTE.replace("role", "status: aplied\nrole");
  const GOOD = NOTE.replace("role", "status: applied\nrole");

  it("of check --fix says of each note whether it was changed, from where the person is", async () => {
    const cwd = makeFolder({
      "jobs/followthrough.yaml": ALIKE["followthrough.yaml"],
      "jobs/a/one.md": BAD,
      "jobs/b/two.md": BAD,
      "jobs/c/three.md": BAD,
    });
    permit(cwd, { ".": 0o755, jobs: 0o755, "jobs/a": 0o777, "jobs/b": 0o555, "jobs/c": 0o777 });
    for (const note of ["a/one.md", "b/two.md", "c/three.md"]) chmodSync(join(cwd, "jobs", note), 0o666);
    const outcome = await withoutPrivileges(() => runCli(["check", "--fix", "--config", "jobs"], { cwd }));
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toBe(
      "jobs/b/two.md was not written: permission denied\nFixed 2 problems in 2 notes\n  jobs/a/one.md\n  jobs/c/three.md\n",
    );
    expect(outcome.stdout).toMatch(/^jobs\/b\/two\.md\n.*unknown-status {2}fixable\n\n1 problem/u);
    const read = (note: string) => readFileSync(join(cwd, "jobs", note), "utf8");
    expect([read("a/one.md"), read("b/two.md"), read("c/three.md")]).toEqual([GOOD, BAD, GOOD]);
  });

  /** Only the superuser can make what belongs to somebody else. */
  it.skipIf(process.geteuid?.() !== 0)("of run says which output was written, and which was not", async () => {
    const cwd = makeFolder({ "acme.md": FINE });
    permit(cwd, { ".": 0o777 });
    await withoutPrivileges(() => runCli(["run", ...NOW], { cwd }));
    // In a sticky folder everybody may write the file, and its owner alone may replace it.
    const old = readFileSync(join(cwd, "follow-ups.md"), "utf8");
    chownSync(join(cwd, "follow-ups.md"), 0, 0);
    chmodSync(join(cwd, "follow-ups.md"), 0o666);
    chownSync(cwd, 0, 0);
    chmodSync(cwd, 0o1777);
    const outcome = await withoutPrivileges(() => runCli(["run", "--now", "2026-11-13"], { cwd }));
    expect(outcome).toEqual({
      code: 2,
      stdout: "",
      stderr: "follow-ups.md was not written: permission denied; follow-ups.ics was written before it\n",
    });
    expect(readFileSync(join(cwd, "follow-ups.md"), "utf8")).toBe(old);
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "follow-ups.ics", "follow-ups.md"]);
  });
});

describe("a path that leads nowhere", () => {
  it.each([
    [["init", "a/b", "--yes"], /a\/b: its links lead in a circle/u],
    [["init", "acme.md/x", "--yes"], /acme\.md\/x: a part of its path is a file, not a folder/u],
    [["check", "--config", "a"], /^a: its links lead in a circle; --config takes/u],
    [["check", "--config", "acme.md/x"], /^acme\.md\/x: a part of its path is a file, not a folder; --config takes/u],
    [["report", "-o", "a/b.md"], /^a\/b\.md was not written: its links lead in a circle/u],
    [["report", "-o", `${"x".repeat(300)}.md`], /^x{300}\.md was not written: its name is too long\n$/u],
    [["test", "a"], /^a cannot be read: its links lead in a circle\n$/u],
  ])("is told in plain words, with exit code 2: %.40j", async (argv, message) => {
    const cwd = makeFolder({ "acme.md": FINE, a: { link: "b" }, b: { link: "a" } });
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each([
    [
      'policy: "./a\\0b.yaml"',
      "followthrough.yaml:1:9: ab.yaml cannot be read: its name has a null character in it; leave that out\n",
    ],
    ['calendar: {file: "a\\0b.ics"}', "ab.ics was not written: its name has a null character in it; leave that out\n"],
  ])("because of a null character in its name is told as that: %s", async (config, message) => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": `${config}\n` });
    expect(await runCli(["run"], { cwd })).toMatchObject({ code: 2, stderr: message });
  });
});
