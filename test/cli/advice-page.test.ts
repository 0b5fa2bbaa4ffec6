import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCli } from "./run-cli.js";
import { copyFixture } from "./copy-fixture.js";

it("a policy that was written from the reference alone does what its page advises", async () => {
  const cwd = copyFixture("ok/advice-page");
  const { code, stdout } = await runCli(["test", "policy.scenarios.yaml"], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "4 passed, 0 failed\n" });
  const proven = readFileSync("fixtures/ok/advice-page/policy.scenarios.yaml", "utf8");
  for (const id of ["P1", "P2", "P3", "P4", "P5"]) expect(proven).toMatch(new RegExp(`advice: \\[.*${id}`, "u"));
});
