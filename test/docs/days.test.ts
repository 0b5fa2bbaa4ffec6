import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadBuiltinScenarios } from "../../src/policy/index.js";

const TEXT = readFileSync("docs/explanation/days.md", "utf8");

/** The last cell of each row, which names a scenario. */
const named = Array.from(TEXT.matchAll(/^\|.*\| `([^`]+)` \|$/gmu), ([, name]) => name!);

it("each row of the tables on days names a scenario that there is, and no two the same", async () => {
  const scenarios = (await loadBuiltinScenarios()).map(({ name }) => name);
  expect(named.filter((name) => !scenarios.includes(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  const rows = TEXT.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  const heads = TEXT.split("\n").filter((line) => line.endsWith("| Scenario |"));
  expect(named.length).toBe(rows.length - heads.length);
  expect(named.length).toBeGreaterThan(25);
});
