import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runScenarios } from "../../src/scenario/index.js";
import { collectTests, type CollectedTest } from "./collect-tests.js";
import { EQUIVALENT } from "./equivalent-mutants.js";
import { MUTATED_FILES, TESTS_BY_FILE } from "./mutated-files.js";
import { plantMutants, type SourceMutant } from "./plant-mutants.js";
import { splitScenarios } from "./scenario-groups.js";

const MOST_SURVIVORS = 2;
/** No test takes nearly as many turns of a loop. */
const MOST_TURNS = 3_000_000;

let turns = 0;
const mutation = {
  /** The id of the mutant that is switched on. */
  active: "",
  turn(): void {
    if (++turns > MOST_TURNS) throw new Error("a loop does not end");
  },
};
Object.assign(globalThis, { mutation });

const FOLDER = "src/policy/builtin";
const known = new Map<string, readonly CollectedTest[]>();

/** The tests of a file that takes less than some seconds for them; what takes longer looks at random notes. */
async function testsOf(name: string): Promise<readonly CollectedTest[]> {
  const load = (): Promise<unknown> =>
    import(/* @vite-ignore */ new URL(`../${name}.test.ts`, import.meta.url).pathname);
  const tests = known.get(name) ?? (await collectTests(load)).filter((test) => !SLOW.test(test.name));
  known.set(name, tests);
  return tests;
}

async function collectAll(names: readonly string[]): Promise<CollectedTest[]> {
  const tests: CollectedTest[] = [];
  for (const name of names) tests.push(...(await testsOf(name)));
  return tests;
}

const SLOW = /any note|the fixtures|who does what the forecast says|packed/u;

const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".scenarios.yaml"))
  .flatMap((file) =>
    splitScenarios(readFileSync(`${FOLDER}/${file}`, "utf8"), 25).map((text, at) => ({
      name: `${file} ${at}`,
      run: async () => {
        const results = await runScenarios({ name: file, text }, {});
        expect(results.flatMap(({ differences }) => differences)).toEqual([]);
      },
    })),
  );

async function isCaughtBy({ run }: CollectedTest): Promise<boolean> {
  turns = 0;
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

async function findCatcher(mutant: SourceMutant, tests: readonly CollectedTest[]): Promise<string | undefined> {
  mutation.active = mutant.id;
  try {
    for (const test of tests) if (await isCaughtBy(test)) return test.name;
    return undefined;
  } finally {
    mutation.active = "";
  }
}

it("the tests and scenarios catch what is wrong where a day decides", { timeout: 3_600_000 }, async () => {
  const survivors: string[] = [];
  let count = 0;
  for (const file of MUTATED_FILES.filter((one) => one.includes(process.env.ONLY ?? ""))) {
    const names = TESTS_BY_FILE[file];
    const tests = [...(await collectAll(names)), ...scenarios];
    for (const test of tests) expect(await isCaughtBy(test), `${test.name} passes as it is`).toBe(false);
    const { mutants } = plantMutants(file, readFileSync(file, "utf8"));
    for (const mutant of mutants) {
      const place = `${file}:${mutant.line} ${mutant.change}`;
      if (EQUIVALENT.has(place)) continue;
      count++;
      if ((await findCatcher(mutant, tests)) === undefined) survivors.push(place);
    }
  }
  console.log([`${count} mutants, ${survivors.length} survive`, ...survivors].join("\n"));
  expect(survivors.length).toBeLessThanOrEqual(MOST_SURVIVORS);
});
