import { describe, expect, it } from "vitest";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const COMMANDS = ["run", "check", "policy"];

describe("a policy written in an evening, with slips", () => {
  it.each(["err/policy-twenty-slips", "err/policy-without-extends"])(
    "%s evaluates nothing, and has every slip told at its place with its mend",
    async (fixture) => {
      for (const command of COMMANDS) {
        const { code, stdout, stderr } = await runCli([command], { cwd: copyFixture(fixture) });
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expectFixtureOutput(stderr, `${fixture}/expected.txt`);
      }
    },
  );
});

describe("a policy that may mean nothing here and there", () => {
  const now = ["--now", "2026-11-03"];

  it.each([["run"], ["check"]])("%s warns of it on standard error, and does its work", async (command) => {
    const { code, stdout, stderr } = await runCli([command, ...now], { cwd: copyFixture("err/policy-warnings") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/acme/iu);
    expectFixtureOutput(stderr, "err/policy-warnings/expected.txt");
    const quiet = await runCli([command, "--quiet", ...now], { cwd: copyFixture("err/policy-warnings") });
    expect({ code: quiet.code, stderr: quiet.stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("policy tells what is for information, too", async () => {
    const { code, stdout, stderr } = await runCli(["policy"], { cwd: copyFixture("err/policy-warnings") });
    expect(code).toBe(0);
    expect(stdout).toContain("first-followup");
    expectFixtureOutput(stderr, "err/policy-warnings/expected-policy.txt");
  });

  it("test warns of it once, however many scenarios there are", async () => {
    const cwd = copyFixture("err/policy-warnings");
    const scenario = (name: string) =>
      `  - {name: ${name}, note: "---\\ncompany: A\\nrole: B\\n---\\n", findings: {2026-11-03: []}}\n`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(`${cwd}/mine.scenarios.yaml`, `policy: mine.yaml\nscenarios:\n${scenario("one")}${scenario("two")}`);
    const { code, stdout, stderr } = await runCli(["test", "mine.scenarios.yaml"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "2 passed, 0 failed\n" });
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(new Set(lines).size);
    expect(lines.every((line) => /^mine\.yaml:\d+:\d+: warning: /u.test(line))).toBe(true);
  });
});
