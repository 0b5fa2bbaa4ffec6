import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { BUILTIN_POLICIES, loadPolicy } from "../../src/policy/index.js";
import { runScenarios } from "../../src/scenario/index.js";
import { InvalidInput } from "../../src/diagnostics/index.js";
import { mutatePolicy, type Mutant } from "./mutate-policy.js";
import { splitScenarios } from "./scenario-groups.js";

const FOLDER = "src/policy/builtin/scenarios";
const AT_LEAST = 0.95;
const { text, data } = BUILTIN_POLICIES.default!;

const files = readdirSync(FOLDER).filter((name) => /^default\b.*\.scenarios\.yaml$/u.test(name));
const groups = files.flatMap((name) => splitScenarios(readFileSync(`${FOLDER}/${name}`, "utf8"), 25));

/** A policy that does not even compile says nothing of the scenarios. A person's own is checked when it is loaded. */
async function isAlive(mutant: Mutant): Promise<boolean> {
  const findFile = () => Promise.resolve({ name: "mutant.yaml", text: stringify(mutant.data) });
  const place = { file: "mutant" };
  try {
    await loadPolicy({ policies: [{ name: "mutant.yaml", place }], findFile });
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

/** As a built-in policy is found: what its text says is known, and is not checked again. */
function findMutant({ data: changed }: Mutant) {
  return () => Promise.resolve({ name: "mutant.yaml", text, data: changed });
}

/** The group that notices comes to the front, since the next mutant is likely to be alike. */
async function isCaught(mutant: Mutant): Promise<boolean> {
  for (const [at, group] of groups.entries()) {
    const options = { policies: ["mutant.yaml"], findFile: findMutant(mutant) };
    const results = await runScenarios({ name: "default.scenarios.yaml", text: group }, options);
    if (results.every(({ differences }) => differences.length === 0)) continue;
    groups.unshift(...groups.splice(at, 1));
    return true;
  }
  return false;
}

it(`the scenarios of the default policy catch ${AT_LEAST * 100}% of its mutants`, async () => {
  const mutants = mutatePolicy(data);
  const unchanged: Mutant = { place: "none", change: "none", data };
  expect(await isCaught(unchanged), "the scenarios pass on the policy as it is").toBe(false);
  let alive = 0;
  const survivors: string[] = [];
  for (const mutant of mutants) {
    if (!(await isAlive(mutant))) continue;
    alive++;
    if (!(await isCaught(mutant))) survivors.push(`${mutant.place}: ${mutant.change}`);
  }
  const score = (alive - survivors.length) / alive;
  console.log(
    [
      `${alive} mutants, and ${mutants.length - alive} more that do not compile; ${alive - survivors.length} caught: ${(score * 100).toFixed(1)}%`,
      ...survivors.map((one) => `survived  ${one}`),
    ].join("\n"),
  );
  expect(score).toBeGreaterThanOrEqual(AT_LEAST);
});
