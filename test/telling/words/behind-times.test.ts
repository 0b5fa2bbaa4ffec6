import { describe, expect, it } from "vitest";
import { NOTE, show, tell } from "./said.js";

// What stands right behind a time or a deadline; on Wed 18 Nov 2026, of an employer in Berlin.

describe("the kind of an interview may stand behind its time", () => {
  it.each([
    ["interview thu 14:00 video", "interview 2026-11-19 14:00 video"],
    ["interview thu 14:00 phone", "interview 2026-11-19 14:00 phone"],
    ["interview tuesday 10am onsite", "interview 2026-11-24 10:00 onsite"],
    ["interview with Tom Reuter tomorrow at 2pm video", "interview 2026-11-19 14:00 video with Tom Reuter"],
    ["interview thu 14:00 zoom", "interview 2026-11-19 14:00 video"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });
});

describe("a stretch of hours is a beginning and a length", () => {
  it.each([
    ["interview tuesday 10 to 12", "interview 2026-11-24 10:00 120 min"],
    ["onsite next tuesday 10-12", "interview 2026-11-24 10:00 120 min onsite"],
    ["interview 1 dec from 14 to 15", "interview 2026-12-01 14:00 60 min"],
    [
      "2nd interview onsite with Tom and Jana Vogt tuesday 10 to 12",
      "interview 2026-11-24 10:00 120 min onsite with Tom, Jana Vogt",
    ],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("which is asked about where it may be the afternoon's", () => {
    const told = tell("interview 1 dec 2 to 3");
    expect(show(told)).toBe("refused: 2 to 3 may be 14 to 15 o'clock, or in the morning");
    expect(told.ok ? [] : told.choices.map(({ words }) => show(tell(words)))).toEqual([
      "interview 2026-12-01 14:00 60 min",
      "interview 2026-12-01 02:00 60 min",
    ]);
  });
});

describe("a zone behind the time is read as --zone is", () => {
  it.each([
    ["interview 3 dec 15:00 GMT", "interview 2026-12-03 16:00"],
    ["interview 3 dec 3pm PST", "interview 2026-12-04 00:00"],
    ["interview 2026-12-02 3pm london time", "interview 2026-12-02 16:00"],
    ["interview 3 dec 15:00 CET", "interview 2026-12-03 15:00"],
    ["interview moved to 3 dec 15:00 GMT --round 2", "round 2 moved 2026-12-03 16:00"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("and one of several places is refused with the flag that names it", () => {
    expect(show(tell("interview 3 dec 15:00 IST"))).toBe(
      "refused: whose clock IST is cannot be told for certain; leave it out and name the zone, as in --zone Europe/London",
    );
    expect(show(tell("interview 3 dec 15:00 GMT --zone Europe/Paris"))).toMatch(/^refused: the zone is named twice/u);
  });
});

it.each(["offer, deadline 4.12.", "offer deadline 4.12.", "offer, deadline: 4.12.", "offer, Frist 4.12."])(
  "a deadline may be written with dots: %s",
  (typed) => {
    expect(show(tell(typed))).toBe("2026-11-18 received offer · deadline 2026-12-04 · status offer");
  },
);

it.each(["tried to call ada, no answer", "couldn't reach ada", "tried calling ada"])(
  "who was not reached was called: %s",
  (typed) => {
    expect(show(tell(typed, NOTE))).toBe("2026-11-18 sent note to Ada Lovelace by phone: no answer");
  },
);

it.each(["got an automatic confirmation", "auto-reply received"])("a receipt is no answer: %s", (typed) => {
  expect(show(tell(typed))).toMatch(/^refused: it says only that they have the application/u);
});
