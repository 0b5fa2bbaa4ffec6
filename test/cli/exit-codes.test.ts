import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";
import { ERROR, FINE, HINT, WARNING } from "./small-notes.js";

async function run(note: string, ...argv: string[]) {
  return runCli(argv, { cwd: makeFolder({ "acme.md": note }) });
}

describe("check exits", () => {
  it.each([
    [0, "when nothing is to be mended", FINE, []],
    [0, "when there are hints only", HINT, ["--max-warnings", "0"]],
    [0, "when there are warnings", WARNING, []],
    [0, "when there are as many warnings as are allowed", WARNING, ["--max-warnings", "1"]],
    [1, "when there are more warnings than are allowed", WARNING, ["--max-warnings", "0"]],
    [1, "when there is an error", ERROR, []],
    [1, "when there is an error, however many warnings are allowed", ERROR, ["--max-warnings", "9"]],
  ])("with %i %s", async (code, _when, note, options) => {
    const outcome = await run(note, "check", "--now", "2026-11-10", ...options);
    expect(outcome.code, outcome.stdout).toBe(code);
  });

  it("with 0 and says so on stderr, or nothing at all when it is to be quiet", async () => {
    const argv = ["check", "--now", "2026-11-10"];
    expect(await run(FINE, ...argv)).toEqual({ code: 0, stdout: "", stderr: "1 note, nothing to mend\n" });
    expect(await run(FINE, ...argv, "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await run(FINE, ...argv, "-q", "--format", "json")).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("--fail-on", () => {
  it.each([
    ["2026-11-10", 0, 0],
    ["2026-11-11", 1, 0],
    ["2026-11-18", 1, 0],
    ["2026-11-19", 1, 1],
  ])("on %s exits with %i for what is due and with %i for what is overdue", async (now, due, overdue) => {
    for (const command of ["run", "check", "agenda"]) {
      expect(await run(FINE, command, "--now", now), command).toMatchObject({ code: 0 });
      expect(await run(FINE, command, "--now", now, "--fail-on", "due"), command).toMatchObject({ code: due });
      expect(await run(FINE, command, "--now", now, "--fail-on", "overdue"), command).toMatchObject({ code: overdue });
    }
  });
});

describe("run", () => {
  it("exits with 1 where check would", async () => {
    expect(await run(ERROR, "run", "--now", "2026-11-10")).toMatchObject({ code: 1, stderr: "" });
    expect(await run(WARNING, "run", "--now", "2026-11-10", "--max-warnings", "0")).toMatchObject({ code: 1 });
    expect(await run(WARNING, "run", "--now", "2026-11-10")).toMatchObject({ code: 0 });
  });

  it("says what is due and nothing else when it is to be quiet", async () => {
    const { code, stdout, stderr } = await run(ERROR, "run", "--quiet", "--now", "2026-11-12");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toBe((await run(ERROR, "agenda", "--now", "2026-11-12")).stdout);
    expect(stdout).toMatch(/^Today\n/u);
  });
});

describe("agenda, calendar and report", () => {
  it("exit with 0 over a note with errors, which are check's business", async () => {
    for (const command of ["agenda", "calendar", "report"])
      expect(await run(ERROR, command, "--now", "2026-11-12"), command).toMatchObject({ code: 0 });
  });
});
