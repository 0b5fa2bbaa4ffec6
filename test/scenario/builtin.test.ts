import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILTIN_POLICIES } from "../../src/policy/index.js";
import { runScenarios } from "../../src/scenario/index.js";

const FOLDER = "src/policy/builtin/scenarios";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".scenarios.yaml"));

/** Runs a file as `followthrough test` does. */
async function runFile(name: string) {
  return runScenarios({ name: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, "utf8") });
}

describe("the built-in policies", () => {
  it.each(Object.keys(BUILTIN_POLICIES))("have scenarios: %s", (policy) => {
    expect(files).toContain(`${policy}.scenarios.yaml`);
  });
});

describe.each(files)("%s", async (name) => {
  const results = await runFile(name);

  it.each(results.map((result) => [`${result.name} (${result.file}:${result.line})`, result] as const))(
    "%s",
    (_, { differences }) => {
      expect(differences).toEqual([]);
    },
  );

  it("has no two scenarios of one name", () => {
    const names = results.map((result) => result.name);
    expect(names.filter((one, at) => names.indexOf(one) < at)).toEqual([]);
  });
});
