import { afterAll, describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { startCounting } from "./count-operations.js";
import { findExcess, growthOf, measure } from "./measure.js";

// Before what is measured is loaded, in a process of its own: only what V8 compiles from now on is counted within.
const counter = await startCounting();
const { CASES } = await import("./cases.js");
afterAll(() => {
  counter.stop();
});

describe("an input of eight times the size takes eight times the work", () => {
  it.each(sample(CASES, 4).map((one) => [one.name, one] as const))(
    "%s",
    async (_, one) => {
      expect(await findExcess(one, counter)).toBeUndefined();
    },
    120_000,
  );
});

/** GROWTH=1 prints the table: milliseconds of the processor at one, two, four and eight times, and growth per doubling. */
describe.runIf(process.env.GROWTH)("the table of doublings", () => {
  it("is printed", async () => {
    const rows: string[] = [];
    for (const one of CASES) {
      const costs = [];
      for (const part of [8, 4, 2, 1]) costs.push(await measure(one, one.size / part, counter, 2));
      const [first, last] = [costs[0]!, costs[3]!];
      const cells = costs.map(({ time }) => time.toFixed(0).padStart(6)).join("");
      rows.push(`${one.name.padEnd(36)}${cells}  ${growthOf(first.operations, last.operations).toFixed(2)}`);
    }
    console.log(rows.join("\n"));
    expect(rows).toHaveLength(CASES.length);
  }, 600_000);
});
