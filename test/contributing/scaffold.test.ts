import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MINUTES = 60_000;
/** What holds the policy, its scenarios and the reference to each other. */
const TESTS = ["test/cli/checks-reference.test.ts", "test/scenario/builtin.test.ts", "test/policy/coverage.test.ts"];
const POLICY = "src/policy/builtin/default.yaml";

/** A copy of the sources, where the scaffold may write. */
let copy = "";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function read(path: string): string {
  return readFileSync(join(copy, path), "utf8");
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "followthrough-scaffold-"));
  const sources = [
    ".ci",
    ".config",
    "bin",
    "docs",
    "fixtures",
    "src",
    "test",
    "package.json",
    "tsconfig.json",
    "README.md",
  ];
  for (const path of sources) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
}, MINUTES);

afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe("npm run new check", () => {
  it("makes a check that the types, the scenarios and the reference take as it is", { timeout: 10 * MINUTES }, () => {
    const made = run(".config/new.js", "check", "name-made-up");
    expect(made, made.output).toMatchObject({ status: 0 });
    expect(made.output).toContain("src/policy/builtin/scenarios/default.name-made-up.scenarios.yaml");
    expect(read(POLICY)).toContain("  - id: name-made-up\n    title: Name made up\n");
    expect(read("docs/reference/checks.md")).toContain("`name-made-up` | info | Name made up | A5 |");
    const types = run("node_modules/typescript/bin/tsc", "--noEmit");
    expect(types, types.output).toMatchObject({ status: 0 });
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.ts", "--maxWorkers=1"];
    const tests = run(...vitest, ...TESTS);
    expect(tests, tests.output).toMatchObject({ status: 0 });
  });

  it.each([
    ["invalid-date", "src/note/findings/checks.ts has a rule or check invalid-date already"],
    ["draft-too-long", `${POLICY} has a rule or check draft-too-long already`],
  ])("writes nothing where the id is taken: %s", (id, message) => {
    const before = read(POLICY);
    const { status, output } = run(".config/new.js", "check", id);
    expect(status).toBe(2);
    expect(output).toContain(message);
    expect(read(POLICY)).toBe(before);
  });

  it.each([
    [["rule", "x"], "expected a check and its id"],
    [["check"], 'expected an id, not ""'],
    [["check", "../x"], 'expected an id, not "../x"'],
  ])("says how it is called: %j", (args, message) => {
    const { status, output } = run(".config/new.js", ...args);
    expect(status).toBe(2);
    expect(output).toContain(message);
  });
});
