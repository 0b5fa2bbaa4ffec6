import { describe, expect, it } from "vitest";
import { show, tell } from "./said.js";

// A day that something happened on is never guessed from one that lies ahead; on Wed 18 Nov 2026.

describe("a day in a further clause", () => {
  it.each([
    ["ada wrote, they will let me know on Monday", "2026-11-23"],
    ["reply from ada, will hear on tuesday", "2026-11-24"],
    ["ada me llamó, deciden el lunes", "2026-11-23"],
    ["ada emailed, she will get back to me by Friday", "2026-11-20"],
    ["elle me rappelle lundi", "2026-11-23"],
  ])("is when they answer: %s", (typed, promised) => {
    expect(show(tell(typed))).toMatch(new RegExp(`^2026-11-18 received reply.*promised ${promised}`, "u"));
  });

  it.each([
    "called ada, no answer, will try again friday",
    "reply from ada: they need until friday",
    "ada emailed: on vacation until monday",
    "called ada, call back on monday",
    "left message for ada, will call back thursday",
    "sent thank-you to ada, she answers by fri",
    "ada ruft mich am Freitag zurück",
    "ada me llama el viernes",
  ])("or is asked about: %s", (typed) => {
    const told = tell(typed);
    expect(show(told)).toMatch(/^refused: \S+ may be the day on which it happened, or one that lies ahead$/u);
    for (const { words, flags } of told.ok ? [] : told.choices) {
      const rest = Object.entries(flags).map(([name, value]) => ` --${name} ${value}`);
      expect(show(tell(words + rest.join(""))), words).not.toContain("refused");
    }
    expect(told.ok ? [] : told.choices.map(({ meaning }) => meaning)).toContainEqual(
      expect.stringContaining("answer by"),
    );
  });

  it.each([
    ["followed up with ada by email on monday", "2026-11-16 sent follow-up to Ada Lovelace by email"],
    ["called ada, friday", "2026-11-13 sent note to Ada Lovelace by phone"],
    ["called ada, no answer, yesterday", "2026-11-17 sent note to Ada Lovelace by phone: no answer"],
  ])("unless it can only be the day itself: %s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });
});

it.each(["send thank you note to ada monday", "call ada fri"])("a plan is not written as done: %s", (typed) => {
  const told = tell(typed);
  expect(show(told)).toMatch(
    /^refused: .* or one that lies ahead; what you plan, note at its top: follow_up_on: 2026-11-2[03]$/u,
  );
  expect(told.ok ? [] : told.choices.filter(({ meaning }) => !meaning.startsWith("it happened on"))).toEqual([]);
});

it.each([
  ["sent thank-you to Sam", "2026-11-18 sent thank-you to Sam"],
  ["sent thank-you to Sam Lee by email", "2026-11-18 sent thank-you to Sam Lee by email"],
  ["sent follow-up to sam", "2026-11-18 sent follow-up to Sam"],
  ["sent note to Mo", "2026-11-18 sent note to Mo"],
])("somebody's name is no Saturday: %s", (typed, noted) => {
  expect(show(tell(typed))).toBe(noted);
});

describe("the time of an interview", () => {
  it.each([
    ["Gespräch Freitag um halb zehn mit Ada", "interview 2026-11-20 09:30 with Ada Lovelace"],
    ["Gespräch Freitag viertel nach drei nachmittags", "interview 2026-11-20 15:15"],
    ["Gespräch verschoben auf Fr halb elf", "round 2 moved 2026-11-20 10:30"],
    ["entrevista el viernes a las diez y media", "interview 2026-11-20 10:30"],
    ["entrevista el viernes a las cinco y media de la tarde", "interview 2026-11-20 17:30"],
    ["interview fri quarter to eleven with ada", "interview 2026-11-20 10:45 with Ada Lovelace"],
    ["entretien vendredi à neuf heures et demie", "interview 2026-11-20 09:30"],
    ["entretien vendredi 14h de 1h30", "interview 2026-11-20 14:00"],
    ["reply from ada: call at half past two", "2026-11-18 received reply from Ada Lovelace: call at half past two"],
  ])("may be said in words: %s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it.each([
    ["Vorstellungsgespräch am Montag um halb drei", "halb drei may be 14:30 or 02:30"],
    ["Gespräch Freitag viertel nach drei", "viertel nach drei may be 15:15 or 03:15"],
    ["interview fri at quarter past 3", "quarter past 3 may be 15:15 or 03:15"],
    ["entretien vendredi à 6h30", "6h30 may be 18:30 or 06:30"],
  ])("in words that may be two is asked for: %s", (typed, reason) => {
    const told = tell(typed);
    expect(show(told)).toBe(`refused: ${reason}`);
    for (const { words } of told.ok ? [] : told.choices) expect(show(tell(words))).toContain("interview 2026-11-2");
  });

  it.each([
    ["interview fri 25:00", "no time is read from 25:00"],
    ["interview at 3", "no time is read from at 3"],
    ["interview thu at noon", "no time is read from noon"],
    ["interview in 2 hours", "no time is read from in 2 h"],
    ["interview moved to thursday same time", "no time is read from same time"],
  ])("is not lost: %s", (typed, reason) => {
    expect(show(tell(typed))).toBe(`refused: ${reason}; write it as in: thu 14:00`);
  });

  it("is asked for where an interview had one", () => {
    expect(tell("interview moved to fri")).toMatchObject({
      reason: "at what time? It was at 10:00; say it, as in: interview moved fri 10:00",
      choices: [{ words: "interview moved 2026-11-20 10:00", flags: { round: "2" } }],
    });
    expect(show(tell("they postponed the interview"))).toBe(
      "refused: to when was it moved? It is on Mon 30 Nov at 10:00; say the new day and time",
    );
  });

  it("is never one that the clocks leave out", () => {
    expect(show(tell("interview 2027-03-28 02:30"))).toBe(
      "refused: 02:30 is left out on that day, as the clocks go forward; did they mean 03:30?",
    );
  });
});
