import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAgendaJson } from "./agenda-json.js";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const FIXTURE = "err/twenty-bad-notes";
const NOW = ["--now", "2026-11-21T09:00"];

interface FindingsJson {
  readonly findings: readonly { file: string; severity: string; line: number | null; column: number | null }[];
  readonly summary: { errors: number; warnings: number; infos: number };
}

describe("a folder with one good note and twenty bad ones", () => {
  it("has every problem of every note told in one run, with its place, and exits with 1", async () => {
    const { code, stdout, stderr } = await runCli(["check", ...NOW], { cwd: copyFixture(FIXTURE) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).not.toContain("00-good.md");
    expectFixtureOutput(stdout, `${FIXTURE}/expected.txt`);
  });

  it("tells programs the same, and leaves none of the bad notes out", async () => {
    const cwd = copyFixture(FIXTURE);
    const { stdout } = await runCli(["check", "--format", "json", ...NOW], { cwd });
    const { findings, summary } = JSON.parse(stdout) as FindingsJson;
    const bad = readdirSync(cwd).filter((name) => /^(?:0[1-9]|1\d|20)-.*\.md$/u.test(name));
    expect(bad).toHaveLength(20);
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(bad);
    expect(findings.filter(({ line, column }) => line === null || column === null)).toEqual([]);
    expect(findings).toHaveLength(summary.errors + summary.warnings + summary.infos);
  });

  it("still says what the good note asks for, and of the bad ones whatever could be read", async () => {
    const cwd = copyFixture(FIXTURE);
    const { code, stdout } = await runCli(["agenda", ...NOW], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Northwind · Analyst +Follow up, first time +by e-mail, since Mon 16 Nov, until Mon 23 Nov\n/u,
    );
    const json = await runCli(["agenda", "--format", "json", ...NOW], { cwd });
    const paths = readAgendaJson(json.stdout).actions.map(({ application }) => application.path);
    expect(paths).toEqual(expect.arrayContaining(["00-good.md", "09-unknown-status.md"]));
  });

  it("gets its calendar and its report whole, the problems in the report, and exit code 1", async () => {
    const cwd = copyFixture(FIXTURE);
    const { code, stdout, stderr } = await runCli(["run", ...NOW], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(
      /\n\d+ problems, \d+ hints: followthrough check\nWrote follow-ups.ics \(\d+ events\) and follow-ups.md\n$/u,
    );
    const calendar = readFileSync(join(cwd, "follow-ups.ics"), "utf8");
    expect(calendar).toContain("SUMMARY:Follow up with Northwind about the Analyst role\r\n");
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/su);
    const report = readFileSync(join(cwd, "follow-ups.md"), "utf8");
    expect(report).toMatch(/^- \[Northwind · Analyst\]\(00-good\.md\): Follow up, first time/mu);
    expect(report).toContain("[20-small-slips.md](20-small-slips.md)");
    expect(readdirSync(cwd).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});
