import { describe, expect, it } from "vitest";
import { NOTE, show, tell } from "./said.js";

// Round 1 with Ada Lovelace was on Thu 12 Nov; round 2 with Lena Brandt is on Mon 30 Nov. Today is Wed 18 Nov.

describe("how an interview went is a fact of the one that was held", () => {
  it.each([
    ["interview went well", "round 1 went well"],
    ["interview went badly", "round 1 went badly"],
    ["the interview with Ada went really well", "round 1 went well"],
    ["the call on thursday went ok", "round 1 went ok"],
    ["interview 1 went great", "round 1 went well"],
    ["interview was good", "round 1 went well"],
    ["das Gespräch lief gut", "round 1 went well"],
    ["Vorstellungsgespräch ist nicht so gut gelaufen", "round 1 went badly"],
    ["l'entretien s'est très bien passé", "round 1 went well"],
    ["l'entretien s'est mal passé", "round 1 went badly"],
    ["la entrevista fue muy bien", "round 1 went well"],
    ["la entrevista fue regular", "round 1 went ok"],
    ["l'entretien du 12 novembre s'est plutôt bien passé", "round 1 went well"],
    ["la entrevista de jueves salió bastante bien", "round 1 went well"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it.each([
    ["interview went well, they answer by fri", "round 1 went well · round 1 promised 2026-11-20"],
    ["interview went well and they answer by fri", "round 1 went well · round 1 promised 2026-11-20"],
    ["interview went well --promised 27 nov", "round 1 went well · round 1 promised 2026-11-27"],
    [
      "interview went well, sent thank-you to ada by email",
      "round 1 went well · 2026-11-18 sent thank-you to Ada Lovelace by email",
    ],
    ["Gespräch lief gut, sie melden sich bis Freitag", "round 1 went well · round 1 promised 2026-11-20"],
  ])("and what is told besides is noted with it: %s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("is said back with the interview", () => {
    expect(tell("interview went well, they answer within a week")).toMatchObject({
      said: [
        "the interview went well (round 1, Thu 12 Nov 2026 14:00, with Ada Lovelace)",
        "they answer by tomorrow, Thu 19 Nov, as they said in the interview (round 1, Thu 12 Nov 2026 14:00, with Ada Lovelace), counted from Thu 12 Nov",
      ],
    });
  });
});

describe("how it went is not noted", () => {
  const REST = "they answer by 2026-11-20";
  const HELD = NOTE.replace("with: Ada Lovelace}", "with: Ada Lovelace, went: ok}");
  const AHEAD = NOTE.replace("  - {date: 2026-11-12 14:00, with: Ada Lovelace}\n", "");
  const LINE = NOTE.replace("{date: 2026-11-12 14:00, with: Ada Lovelace}", "2026-11-12 14:00 with Ada Lovelace");

  it.each([
    [
      "where the note says it",
      HELD,
      "the note says already how it went: ok (round 1, Thu 12 Nov 2026 14:00, with Ada Lovelace)",
    ],
    ["where none was held", AHEAD, "no interview has been held yet"],
    ["of one told in words", LINE, "how it went is noted at the interview itself: write went: well, ok or badly there"],
  ])("%s, and the rest is offered", (_, note, reason) => {
    const told = tell(`interview went well, ${REST}`, note);
    expect(show(told)).toBe(`refused: ${reason}`);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual([REST]);
    expect(show(tell("interview went well", note))).toBe(`refused: ${reason}`);
  });

  it.each([
    ["l'entretien d'hier s'est bien passé", "refused: no interview was held on Tue 17 Nov 2026"],
    ["the call yesterday went great", "refused: no interview was held on Tue 17 Nov 2026"],
    ["interview 2 went well", "refused: no interview of round 2 has been held"],
    ["interview went sideways", "refused: how did it go: well, ok or badly?"],
    [
      "interview went well, they liked my demo",
      "refused: only how it went is noted of an interview that was held; the rest, they liked my demo, is to be written at the interview itself",
    ],
    ["interview went well --note nice", "refused: --note says nothing of this; leave it out"],
    ["interview was cancelled", "round 2 cancelled"],
  ])("%s", (typed, noted) => {
    const told = tell(typed);
    expect(show(told)).toBe(noted);
    for (const { words } of told.ok ? [] : told.choices) expect(tell(words), words).toMatchObject({ ok: true });
  });
});

describe("within a week counts from the day on which it was said", () => {
  it.each([
    ["they answer within a week", "2026-11-18 received reply, promised 2026-11-25"],
    ["received reply mon, they decide in 2 weeks", "2026-11-16 received reply, promised 2026-11-30"],
    ["received reply --on mon --promised within a week", "2026-11-16 received reply, promised 2026-11-23"],
    [
      "interviewed with ada yesterday, they answer within a week",
      "interview 2026-11-17 with Ada Lovelace promised 2026-11-24",
    ],
    ["interview thu 14:00, they answer within a week", "interview 2026-11-19 14:00 promised 2026-11-26"],
    ["interview thu 14:00 --promised within a week", "interview 2026-11-19 14:00 promised 2026-11-26"],
    ["interview went well, they answer within a week", "round 1 went well · round 1 promised 2026-11-19"],
    ["interview went well --promised within a week", "round 1 went well · round 1 promised 2026-11-19"],
    ["they answer within a week --round 1", "round 1 promised 2026-11-19"],
    ["they answer 2 weeks from now", "2026-11-18 received reply, promised 2026-12-02"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("and says back from which", () => {
    expect(tell("received reply mon, they decide in 2 weeks")).toMatchObject({
      said: ["received reply (Mon 16 Nov); they answer by Mon 30 Nov, counted from Mon 16 Nov"],
    });
    expect(tell("received reply, they decide in 2 weeks")).toMatchObject({
      said: ["received reply (today, Wed 18 Nov); they answer by Wed 2 Dec"],
    });
  });

  it("where that day has passed, asks which one is meant", () => {
    const told = tell("interview went well, they answer within 3 days");
    expect(show(told)).toBe("refused: counted from the interview, within 3 days was Sun 15 Nov 2026");
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual([
      "interview went well, they answer 2026-11-15",
      "interview went well, they answer 2026-11-21",
    ]);
    expect(show(tell("interview went well, they answer 2026-11-21"))).toBe(
      "round 1 went well · round 1 promised 2026-11-21",
    );
  });
});
