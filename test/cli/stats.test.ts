import { Ajv } from "ajv";
import { toJsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { StatsSchema } from "../../src/schemas.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden } from "./golden.js";
import { JOB_HUNT_NOW } from "./job-hunt.js";
import { runCli } from "./run-cli.js";

async function runInJobHunt(...argv: string[]) {
  return runCli(["stats", ...argv, ...JOB_HUNT_NOW], { cwd: copyFixture("ok/job-hunt") });
}

describe("followthrough stats", () => {
  it.each([
    ["a person", [], "job-hunt-stats.txt"],
    ["a program", ["--format", "json"], "job-hunt-stats.json.txt"],
    ["whoever asks for some", ["--since", "2026-10-20", "--status", "interviewing,offer"], "job-hunt-stats-since.txt"],
  ])("tells %s what the job hunt has come to", async (_, argv, golden) => {
    const { code, stdout, stderr } = await runInJobHunt(...argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout, golden);
  });

  it("prints what its schema describes, and all that it describes", async () => {
    const schema = toJsonSchema(StatsSchema, { errorMode: "ignore", typeMode: "input" });
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const cwd of [copyFixture("ok/job-hunt"), makeFolder({ "acme.md": NOTE })]) {
      const { stdout } = await runCli(["stats", "--format", "json"], { cwd });
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ version: 1 })).toBe(false);
  });

  it("knows nothing of what happens later", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const before = await runCli(["stats", "--now", "2026-09-30"], { cwd });
    expect(before.stdout).toMatch(/^5 applications since Mon 7 Sep 2026/u);
    // Two have ended without a day of anything: whenever that was.
    expect((await runCli(["stats", "--now", "2026-01-01"], { cwd })).stdout).toMatch(
      /^2 applications; 22 not applied for\n\nHow far/u,
    );
  });

  it("takes a day for --since, as people say it", async () => {
    const said = await runInJobHunt("--since", "monday");
    expect(said.stdout).toBe((await runInJobHunt("--since", "2026-11-16")).stdout);

    const { code, stderr } = await runInJobHunt("--since", "October");
    expect(code).toBe(2);
    expect(stderr).toBe("--since: October is no day; write yesterday, last fri, 5 Jan or YYYY-MM-DD\n");
  });

  it("tells of one employer", async () => {
    const { stdout } = await runInJobHunt("--company", "solstice");
    expect(stdout).toMatch(/^1 application since/u);
    expect(stdout).toContain("Left out: 23 other applications");
  });
});
