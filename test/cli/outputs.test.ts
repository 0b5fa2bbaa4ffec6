import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const IS_SOURCE = "it is a note, the workspace file or another file that is read; give the output a file of its own";

describe("--output", () => {
  it("- prints the calendar or the report, and writes no file", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const calendar = await runCli(["calendar", "--output", "-"], { cwd });
    expect(calendar).toMatchObject({ code: 0, stderr: "" });
    expect(calendar.stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    const report = await runCli(["report", "-o", "-"], { cwd });
    expect(report.stdout).toMatch(/^# Follow-ups, Sat 21 Nov 2026\n/u);
    expect(readdirSync(cwd)).toEqual(["acme.md"]);
  });

  it("FILE writes there, says so on stderr, and is quiet when it is to be", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const argv = ["report", "--output", "reports/today.md"];
    expect(await runCli(argv, { cwd })).toEqual({ code: 0, stdout: "", stderr: "Wrote reports/today.md\n" });
    expect(await runCli(argv, { cwd })).toEqual({ code: 0, stdout: "", stderr: "Unchanged: reports/today.md\n" });
    expect(await runCli([...argv, "-q"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "reports/today.md"), "utf8")).toContain("(../acme.md)");
  });

  it.each([
    ["acme.md", `acme.md was not written: ${IS_SOURCE}`],
    ["./jobs/../acme.md", `./jobs/../acme.md was not written: ${IS_SOURCE}`],
    ["followthrough.yaml", `followthrough.yaml was not written: ${IS_SOURCE}`],
    ["jobs", "jobs was not written: it is a folder"],
    ["acme.md/x.ics", "acme.md/x.ics was not written: a part of its path is a file, not a folder"],
    [
      "../x.ics",
      "../x.ics was not written: it leads out of the workspace and of the folder that you are in; name a file in one of them, or print to standard output and redirect it",
    ],
  ])("%s is refused with the reason, and nothing is harmed", async (path, message) => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "policy: default\n", jobs: null });
    const outcome = await runCli(["calendar", "--output", path], { cwd });
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(NOTE);
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "followthrough.yaml", "jobs"]);
  });
});

describe("a run that cannot write one of its files", () => {
  it("says which and why, exits with 2, and leaves nothing half written", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "follow-ups.ics": null });
    const outcome = await runCli(["run"], { cwd });
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: "follow-ups.ics was not written: it is a folder\n" });
    expect(existsSync(join(cwd, "follow-ups.md"))).toBe(false);
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "follow-ups.ics"]);
  });
});
