import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const NOW = ["--now", "2026-11-21T09:00"];

describe("followthrough-ignore comments", () => {
  it("keep from being told what they give a reason for, and tell of themselves where they are wrong", async () => {
    const { code, stdout, stderr } = await runCli(["check", ...NOW], { cwd: copyFixture("err/ignore-comments") });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectFixtureOutput(stdout, "err/ignore-comments/expected.txt");
  });

  it("let a run with an error pass, and the summary and the report know of none", async () => {
    const note =
      "---\ncompany: Acme\nrole: SRE\napplied: soon # followthrough-ignore invalid-date: they will say\n---\n";
    const cwd = makeFolder({ "acme.md": note });
    expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    expect((await runCli([], { cwd })).stdout).not.toMatch(/problem/u);
  });

  it("are told to programs, with their reasons", async () => {
    const note =
      "---\ncompany: Acme\nrole: SRE\napplied: soon # followthrough-ignore invalid-date: they will say\n---\n";
    const cwd = makeFolder({ "acme.md": note });
    const read = async (format: string): Promise<unknown> =>
      JSON.parse((await runCli(["check", "--format", format], { cwd })).stdout);
    expect(await read("json")).toMatchObject({
      findings: [],
      suppressed: [{ check: "invalid-date", file: "acme.md", line: 4, reason: "they will say" }],
      summary: { errors: 0, suppressed: 1 },
    });
    const suppressions = [{ kind: "inSource", justification: "they will say" }];
    expect(await read("sarif")).toMatchObject({ runs: [{ results: [{ ruleId: "invalid-date", suppressions }] }] });
  });

  it("speak for two notes of one identity, too", async () => {
    const note = (comment = "") => `---\ncompany: Acme\nrole: SRE\nstatus: lead\nid: acme${comment}\n---\n`;
    const why = " # followthrough-ignore duplicate-id: one application, told in two notes";
    const check = async (first: string, second: string) =>
      (await runCli(["check"], { cwd: makeFolder({ "a.md": first, "b.md": second }) })).stdout;
    expect(await check(note(), note())).toMatch(/duplicate-id\n/u);
    expect(await check(note(), note(why))).toBe("");
    expect(await check(note(why), note().replace("id: acme", "id: other"))).toMatch(/a\.md\n.*unused-ignore/u);
  });
});
