import { describe, expect, it } from "vitest";
import { evaluate, policyOf, statesOf } from "./evaluate.js";

const POLICY = await policyOf(`
rules:
  - {id: follow-up, title: Follow up, opens: application.deadline.orValue(today)}
  - {id: thanks, title: Thank, opens: today, gives_way_to: [follow-up]}
  - {id: later, title: Later, opens: today + days(7), gives_way_to: [follow-up]}
`);

describe("what gives way to another rule", () => {
  const states = (lines: string): string[] => statesOf(evaluate(lines, "2026-11-10", { policy: POLICY })).toSorted();

  it("has lapsed while that is open, and what has yet to open stays as it is", () => {
    expect(states("deadline: 2026-11-10")).toEqual(["follow-up open", "later upcoming", "thanks lapsed"]);
  });

  it("says to what it gave way", () => {
    const gaveWay = (lines: string): readonly (string | undefined)[] =>
      evaluate(lines, "2026-11-10", { policy: POLICY }).actions.map(({ gaveWayTo }) => gaveWayTo);
    expect(gaveWay("deadline: 2026-11-10").filter((one) => one !== undefined)).toEqual(["follow-up"]);
    expect(gaveWay("deadline: 2026-11-11").filter((one) => one !== undefined)).toEqual([]);
  });

  it("is open while that lies ahead, or is skipped", () => {
    expect(states("deadline: 2026-11-11")).toEqual(["follow-up upcoming", "later upcoming", "thanks open"]);
    expect(states("deadline: 2026-11-10\nskip: [follow-up]")).toEqual(["later upcoming", "thanks open"]);
  });
});
