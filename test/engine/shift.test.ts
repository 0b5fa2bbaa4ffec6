import { describe, expect, it } from "vitest";
import { evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

const RULES = `
rules:
  - id: moved
    title: A
    opens: application.deadline.orValue(today)
    closes: opens + days(2)
    until: opens + days(3)
  - id: unmoved
    title: B
    shift: none
    opens: application.deadline.orValue(today)
    closes: opens + days(2)
  - id: explicit
    title: C
    shift: workday
    opens: application.deadline.orValue(today)
  - id: moment
    title: D
    each: {interview: application.interviews}
    opens: interview.end
`;

async function windowOf(rule: string, lines: string, settings = {}): Promise<string[]> {
  const policy = await policyOf(RULES, settings);
  const { opens, closes, until } = findAction(evaluate(lines, "2026-11-01", { policy }), rule);
  return [opens, closes, until].map(writeBound);
}

describe("a date on which nobody works", () => {
  it.each([
    ["2026-11-13", "2026-11-13", "a Friday stays"],
    ["2026-11-14", "2026-11-16", "a Saturday becomes Monday"],
    ["2026-11-15", "2026-11-16", "a Sunday becomes Monday"],
  ])("%s opens on %s: %s", async (applied, opens) => {
    expect((await windowOf("moved", `deadline: ${applied}`))[0]).toBe(opens);
    expect((await windowOf("explicit", `deadline: ${applied}`))[0]).toBe(opens);
  });

  it("moves the window with it: what closes and what lapses see the day to which it was moved", async () => {
    expect(await windowOf("moved", "deadline: 2026-11-14")).toEqual(["2026-11-16", "2026-11-18", "2026-11-19"]);
  });

  it("does not move where it closes, though that be a Sunday", async () => {
    expect(await windowOf("moved", "deadline: 2026-11-13")).toEqual(["2026-11-13", "2026-11-15", "2026-11-16"]);
  });

  it("stays where the rule says shift: none", async () => {
    expect(await windowOf("unmoved", "deadline: 2026-11-14")).toEqual(["2026-11-14", "2026-11-16", "never"]);
  });

  it("has no say over a moment: 24 hours are 24 hours", async () => {
    expect((await windowOf("moment", "interviews: [2026-11-14 14:00]"))[0]).toBe("2026-11-14T15:00");
  });
});

describe("the working days", () => {
  it("are those of the setting", async () => {
    const settings = { workdays: "FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH" };
    expect((await windowOf("moved", "deadline: 2026-11-13", settings))[0]).toBe("2026-11-15");
  });

  it("leave out the holidays of a country", async () => {
    expect((await windowOf("moved", "deadline: 2026-11-26", { holidays: "US" }))[0]).toBe("2026-11-27");
    expect((await windowOf("moved", "deadline: 2026-12-25", { holidays: "DE" }))[0]).toBe("2026-12-28");
    expect((await windowOf("moved", "deadline: 2026-12-25"))[0]).toBe("2026-12-25");
  });
});
