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

  it("is open while that lies ahead, or is skipped", () => {
    expect(states("deadline: 2026-11-11")).toEqual(["follow-up upcoming", "later upcoming", "thanks open"]);
    expect(states("deadline: 2026-11-10\nskip: [follow-up]")).toEqual(["later upcoming", "thanks open"]);
  });
});
