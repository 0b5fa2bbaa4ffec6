import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runScenarios } from "../../src/scenario/index.js";
import { collectTests, type CollectedTest } from "./collect-tests.js";
import { EQUIVALENT } from "./equivalent/index.js";
import { MUTATED_FILES, type MutatedFile } from "./mutated-files.js";
import { plantMutants, type SourceMutant } from "./plant-mutants.js";
import { splitScenarios } from "./scenario-groups.js";

const AT_LEAST = 0.98;
/** No test takes nearly as many turns of a loop. */
const MOST_TURNS = 100_000;

let turns = 0;
const mutation = {
  /** The id of the mutant that is switched on. */
  active: "",
  turn(): void {
    if (++turns > MOST_TURNS) throw new Error("a loop does not end");
  },
};
Object.assign(globalThis, { mutation });

const known = new Map<string, readonly CollectedTest[]>();

/** Those that look at many random notes or texts take too long. */
const SLOW = new RegExp(
  [
    "any note|the fixtures|who does what the forecast says",
    "expressions and engine agree|is found as the world's English|only another day of another month stands",
    "every place is in the text|is never split|exactly one event for each|holds nothing of a note|no three letters of notes",
    "never makes a feed that is wrong|come back from ical.js|cannot make a link|for many zones",
  ].join("|"),
  "u",
);

async function testsOf(name: string): Promise<readonly CollectedTest[]> {
  const path = new URL(`../${name}.test.ts`, import.meta.url).pathname;
  const load = (): Promise<unknown> => import(/* @vite-ignore */ path);
  const tests = known.get(name) ?? (await collectTests(load)).filter((test) => !SLOW.test(test.name));
  known.set(name, tests);
  return tests;
}

const FOLDER = "src/policy/builtin/scenarios";

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

/** The test that notices comes to the front, since the next mutant is likely to be alike. */
async function isCaught(mutant: SourceMutant, tests: CollectedTest[]): Promise<boolean> {
  mutation.active = mutant.id;
  try {
    for (const [at, test] of tests.entries()) {
      if (!(await isCaughtBy(test))) continue;
      tests.unshift(...tests.splice(at, 1));
      return true;
    }
    return false;
  } finally {
    mutation.active = "";
  }
}

interface Outcome {
  /** How many mutants are not known to be equivalent. */
  readonly count: number;
  readonly survivors: readonly string[];
}

async function judgeFile({ path, tests: names, leftAlone }: MutatedFile): Promise<Outcome> {
  const tests: CollectedTest[] = [];
  for (const name of names) tests.push(...(await testsOf(name)));
  tests.push(...scenarios);
  for (const test of tests) expect(await isCaughtBy(test), `${test.name} passes as it is`).toBe(false);
  const survivors: string[] = [];
  const { mutants } = plantMutants(path, readFileSync(path, "utf8"), leftAlone);
  const equivalent = [...(EQUIVALENT.get(path)?.keys() ?? [])];
  const gone = equivalent.filter((one) => !mutants.some(({ change }) => change === one));
  expect(gone, `equivalent mutants that ${path} no longer has`).toEqual([]);
  const proven = mutants.filter(({ change }) => !equivalent.includes(change));
  for (const mutant of proven)
    if (!(await isCaught(mutant, tests))) survivors.push(`survived  ${path}:${mutant.line}  ${mutant.change}`);
  console.log([`${path}: ${proven.length} mutants, ${survivors.length} survive`, ...survivors].join("\n"));
  return { count: proven.length, survivors };
}

it(
  `the tests and scenarios catch ${AT_LEAST * 100}% of what is wrong in the code`,
  { timeout: 3_600_000 },
  async () => {
    const outcomes: Outcome[] = [];
    for (const file of MUTATED_FILES.filter(({ path }) => path.includes(process.env.ONLY ?? "")))
      outcomes.push(await judgeFile(file));
    const survivors = outcomes.flatMap((outcome) => outcome.survivors);
    const count = outcomes.reduce((sum, outcome) => sum + outcome.count, 0);
    const score = (count - survivors.length) / count;
    console.log(
      [`${count} mutants, ${count - survivors.length} caught: ${(score * 100).toFixed(1)}%`, ...survivors].join("\n"),
    );
    expect(score).toBeGreaterThanOrEqual(AT_LEAST);
  },
);
