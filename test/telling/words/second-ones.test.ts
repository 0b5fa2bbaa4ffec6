import { describe, expect, it } from "vitest";
import { show, tell } from "./said.js";

// Round 1 with Ada Lovelace was on Thu 12 Nov; round 2 with Lena Brandt is on Mon 30 Nov at 10:00.

const THERE =
  "refused: the note has an interview on that day already: round 2, Mon 30 Nov 2026 10:00, with Lena Brandt";
const ELSEWHERE = "is to be written at the interview itself, and only its day and time are changed here";

describe("an interview on a day that has one", () => {
  it.each([
    ["interview 30 nov 11:00", THERE, ["interview moved 2026-11-30 11:00 2", "interview 2026-11-30 11:00 3"]],
    [
      "video call with lena brandt 30 nov 11:00",
      THERE,
      ["interview moved 2026-11-30 11:00 2", "video call with Lena Brandt 2026-11-30 11:00 3"],
    ],
    ["interview 30 nov 10:00", THERE, []],
    ["interview 30 nov 11:00 with ada", "interview 2026-11-30 11:00 with Ada Lovelace", []],
    ["interview 30 nov 11:00 --round 3", "interview 2026-11-30 11:00", []],
    ["interview 1 dec 11:00", "interview 2026-12-01 11:00", []],
    [
      "interview thu 14:00 --round 2",
      "refused: a new interview is round 3; one that is there is changed with interview moved, or interview cancelled",
      [],
    ],
  ])("%s", (typed, noted, choices) => {
    const told = tell(typed);
    expect(show(told)).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words, flags }) => `${words} ${flags.round ?? ""}`)).toEqual(choices);
  });
});

describe("an interview is moved or called off wholly, or not", () => {
  it.each([
    ["interview moved fri 10:00 with lena brandt", "round 2 moved 2026-11-20 10:00"],
    [
      "interview moved to fri 10:00 with ada instead of lena",
      `refused: Ada Lovelace is not in it yet: who takes part ${ELSEWHERE}`,
      "interview moved 2026-11-20 10:00",
    ],
    [
      "interview moved to fri 10:00 for 30 min",
      `refused: what is said besides ${ELSEWHERE}`,
      "interview moved 2026-11-20 10:00",
    ],
    ["interview cancelled, ada is ill", `refused: what is said besides ${ELSEWHERE}`, "interview cancelled"],
    ["interview moved to 2 nov 10:00", "refused: 2 nov has passed, and what lies ahead is moved to a day to come"],
    [
      "interview postponed to thu 10:00",
      "refused: it was to be on Mon 30 Nov, and is not postponed to a day before that",
      "interview postponed to 2026-12-03 10:00",
      "interview postponed to 2026-11-19 10:00",
    ],
    ["interview postponed to thu 3 dec 10:00", "round 2 moved 2026-12-03 10:00"],
    ["interview moved fri 10:00 --minutes 30", "refused: --minutes says nothing of this; leave it out"],
    ["interview on 12 nov cancelled", "round 1 cancelled"],
  ])("%s", (typed, noted, ...choices) => {
    const told = tell(typed);
    expect(show(told)).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
    for (const { words, flags } of told.ok ? [] : told.choices)
      expect(tell(`${words} ${flags.round === undefined ? "" : `--round ${flags.round}`}`.trim())).toMatchObject({
        ok: true,
      });
  });

  it("and what was held stays so", () => {
    const held = "refused: no interview lies ahead; the last was on Mon 30 Nov 2026; what was held";
    expect(show(tell("interview cancelled", undefined, "2026-12-05T09:00"))).toBe(
      `${held} cannot be called off, and if that one did not take place, its day is to be said`,
    );
    expect(show(tell("interview moved fri 10:00", undefined, "2026-12-05T09:00"))).toBe(
      `${held} is not moved; a new one is told as in: interview fri 10:00`,
    );
  });
});

describe("a time on another clock", () => {
  it.each([
    [
      "interview thu 14:00 --zone America/New_York",
      "interview tomorrow, Thu 19 Nov 20:00, which is 14:00 in America/New_York",
    ],
    ["interview thu 14:00 --zone Europe/Berlin", "interview tomorrow, Thu 19 Nov 14:00"],
    [
      "interview moved thu 22:00 --zone America/New_York",
      "interview moved to Fri 20 Nov 04:00 (it was round 2, Mon 30 Nov 2026 10:00, with Lena Brandt), which is Thu 19 Nov 2026 22:00 in America/New_York",
    ],
  ])("is said back: %s", (typed, said) => {
    expect(tell(typed)).toMatchObject({ said: [said] });
  });
});

describe("a day that cannot be meant is not offered", () => {
  it.each([
    ["they answer by 12 oct", ["they answer by 2027-10-12"]],
    ["promised 1 nov", ["promised 2027-11-01"]],
    ["called ada 3 dec", ["called Ada 2025-12-03"]],
  ])("%s", (typed, choices) => {
    const told = tell(typed);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
  });
});
