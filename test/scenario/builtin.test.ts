import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILTIN_POLICIES, loadPolicy } from "../../src/policy/index.js";
import { runScenarios } from "../../src/scenario/index.js";

/** Where the scenarios of a built-in policy stand. */
const fileOf = (policy: string): string => `src/policy/builtin/${policy}.scenarios.yaml`;

async function runBuiltin(policy: string) {
  return runScenarios({ name: fileOf(policy), text: readFileSync(fileOf(policy), "utf8") });
}

describe.each(Object.keys(BUILTIN_POLICIES))("the built-in policy %s", async (name) => {
  const results = await runBuiltin(name);

  it.each(results.map((result) => [`${result.name} (${result.file}:${result.line})`, result] as const))(
    "%s",
    (_, { differences }) => {
      expect(differences).toEqual([]);
    },
  );

  it("proves each statement of the advice that it encodes", async () => {
    const problem = (message: string) => ({ file: name, message });
    const { rules, checks } = await loadPolicy({ policies: [{ name, problem }] });
    const encoded = new Set([...rules, ...checks].flatMap(({ advice }) => advice));
    const proven = new Set(results.flatMap(({ advice }) => advice));
    expect([...encoded].filter((id) => !proven.has(id))).toEqual([]);
    expect([...proven].filter((id) => !encoded.has(id))).toEqual([]);
  });

  it("has no two scenarios of one name", () => {
    expect(new Set(results.map((result) => result.name)).size).toBe(results.length);
  });
});
