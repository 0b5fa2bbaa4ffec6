import { describe, expect, it } from "vitest";
import { findSpokenDates, PlainDate, readSpokenDate, type DayReading, type Side } from "../../../src/time/index.js";

/** A Wednesday. */
const TODAY = PlainDate.from("2026-11-18");

function show(reading: DayReading): string {
  if (reading.date) return reading.date.toString();
  return reading.choices.length > 0 ? reading.choices.map(String).join(" or ") : `none: ${reading.reason}`;
}

function read(text: string, side: Side, today = TODAY): string {
  return show(readSpokenDate(text, side, { today }));
}

describe("a day that somebody types", () => {
  it.each([
    // text, as of what has happened, as of what is to come
    ["today", "2026-11-18", "2026-11-18"],
    ["heute", "2026-11-18", "2026-11-18"],
    ["aujourd'hui", "2026-11-18", "2026-11-18"],
    ["hoy", "2026-11-18", "2026-11-18"],
    ["yesterday", "2026-11-17", "none"],
    ["gestern", "2026-11-17", "none"],
    ["hier", "2026-11-17", "none"],
    ["ayer", "2026-11-17", "none"],
    ["vorgestern", "2026-11-16", "none"],
    ["avant-hier", "2026-11-16", "none"],
    ["anteayer", "2026-11-16", "none"],
    ["the day before yesterday", "2026-11-16", "none"],
    ["yesterday evening", "2026-11-17", "none"],
    ["tomorrow", "none", "2026-11-19"],
    ["Tomorrow morning", "none", "2026-11-19"],
    ["morgen", "none", "2026-11-19"],
    ["morgen früh", "none", "2026-11-19"],
    ["demain", "none", "2026-11-19"],
    ["mañana", "none", "2026-11-19"],
    ["mañana por la mañana", "none", "2026-11-19"],
    ["übermorgen", "none", "2026-11-20"],
    ["après-demain", "none", "2026-11-20"],
    ["pasado mañana", "none", "2026-11-20"],
    ["fri", "2026-11-13", "2026-11-20"],
    ["Friday", "2026-11-13", "2026-11-20"],
    ["on friday", "2026-11-13", "2026-11-20"],
    ["mon", "2026-11-16", "2026-11-23"],
    ["sun", "2026-11-15", "2026-11-22"],
    ["Freitag", "2026-11-13", "2026-11-20"],
    ["Fr", "2026-11-13", "2026-11-20"],
    ["Do.", "2026-11-12", "2026-11-19"],
    ["vendredi", "2026-11-13", "2026-11-20"],
    ["viernes", "2026-11-13", "2026-11-20"],
    ["el viernes", "2026-11-13", "2026-11-20"],
    ["wed", "2026-11-11 or 2026-11-18", "2026-11-18 or 2026-11-25"],
    ["last tue", "2026-11-10 or 2026-11-17", "none"],
    ["last fri", "2026-11-13", "none"],
    ["letzten Freitag", "2026-11-13", "none"],
    ["vendredi dernier", "2026-11-13", "none"],
    ["el viernes pasado", "2026-11-13", "none"],
    ["next fri", "none", "2026-11-20 or 2026-11-27"],
    ["next mon", "none", "2026-11-23"],
    ["nächsten Montag", "none", "2026-11-23"],
    ["kommenden Freitag", "none", "2026-11-20"],
    ["lundi prochain", "none", "2026-11-23"],
    ["el próximo lunes", "none", "2026-11-23"],
    ["this fri", "none", "2026-11-20"],
    ["this mon", "2026-11-16", "2026-11-23"],
    ["fri next week", "none", "2026-11-27"],
    ["next week fri", "none", "2026-11-27"],
    ["Freitag nächster Woche", "none", "2026-11-27"],
    ["nächste Woche Freitag", "none", "2026-11-27"],
    ["vendredi de la semaine prochaine", "none", "2026-11-27"],
    ["viernes de la próxima semana", "none", "2026-11-27"],
    ["mon last week", "2026-11-09", "none"],
    ["in 2 weeks", "none", "2026-12-02"],
    ["in 10 days", "none", "2026-11-28"],
    ["in a week", "none", "2026-11-25"],
    ["in a fortnight", "none", "2026-12-02"],
    ["in a month", "none", "2026-12-18"],
    ["2w", "2026-11-04", "2026-12-02"],
    ["3d", "2026-11-15", "2026-11-21"],
    ["2 weeks", "2026-11-04", "2026-12-02"],
    ["two weeks from now", "none", "2026-12-02"],
    ["in 2 Wochen", "none", "2026-12-02"],
    ["in einer Woche", "none", "2026-11-25"],
    ["dans 2 semaines", "none", "2026-12-02"],
    ["dans quinze jours", "none", "2026-12-03"],
    ["en 2 semanas", "none", "2026-12-02"],
    ["dentro de tres días", "none", "2026-11-21"],
    ["3 days ago", "2026-11-15", "none"],
    ["a week ago", "2026-11-11", "none"],
    ["vor 3 Tagen", "2026-11-15", "none"],
    ["vor einer Woche", "2026-11-11", "none"],
    ["il y a 3 jours", "2026-11-15", "none"],
    ["hace 3 días", "2026-11-15", "none"],
    ["end of the week", "none", "2026-11-20"],
    ["eow", "none", "2026-11-20"],
    ["Ende der Woche", "none", "2026-11-20"],
    ["end of next week", "none", "2026-11-27"],
    ["end of the month", "none", "2026-11-30"],
    ["next week", "none", "2026-11-23 or 2026-11-27"],
    ["nächste Woche", "none", "2026-11-23 or 2026-11-27"],
    ["la semaine prochaine", "none", "2026-11-23 or 2026-11-27"],
    ["5 Jan", "2026-01-05 or 2027-01-05", "2027-01-05"],
    ["Jan 5", "2026-01-05 or 2027-01-05", "2027-01-05"],
    ["12 Dec", "2025-12-12 or 2026-12-12", "2026-12-12"],
    ["12 nov", "2026-11-12", "2026-11-12 or 2027-11-12"],
    ["5. Januar", "2026-01-05 or 2027-01-05", "2027-01-05"],
    ["5 janvier", "2026-01-05 or 2027-01-05", "2027-01-05"],
    ["5 de enero", "2026-01-05 or 2027-01-05", "2027-01-05"],
    ["5 August", "2026-08-05", "2027-08-05"],
    ["the 5th", "2026-11-05", "2026-12-05"],
    ["20th", "2026-10-20", "2026-11-20"],
    ["2026-11-05", "2026-11-05", "none"],
    ["2027-01-12", "none", "2027-01-12"],
    ["5 Jan 2027", "none", "2027-01-05"],
    ["30.11.2026", "none", "2026-11-30"],
    ["25/12", "2025-12-25 or 2026-12-25", "2026-12-25"],
    ["05/11", "2026-05-11 or 2026-11-05", "2027-05-11"],
    ["05/11/2026", "2026-05-11 or 2026-11-05", "2026-05-11 or 2026-11-05"],
    ["soon", "none", "none"],
    ["2026-11-31", "none", "none"],
    ["32 Jan", "none", "none"],
    ["", "none", "none"],
  ])("%s", (text, past, ahead) => {
    const shown = (["past", "ahead"] as const).map((side) => read(text, side).replace(/^none: .*/u, "none"));
    expect(shown).toEqual([past, ahead]);
  });

  it("says why a day is none, or none of that side", () => {
    expect(read("2026-11-31", "ahead")).toBe("none: 2026-11-31 is no date; November has 30 days");
    expect(read("tomorrow", "past")).toBe("none: tomorrow is Thu 19 Nov 2026, which lies ahead");
    expect(read("soon", "ahead")).toBe("none: soon is no day; write fri, in 2 weeks, 5 Jan or YYYY-MM-DD");
  });
});

describe("days in a text", () => {
  function find(text: string): readonly string[] {
    return findSpokenDates(text, { today: TODAY }).map(
      ({ start, end, near }) => `${text.slice(start, end)} = ${show(near)}`,
    );
  }

  it.each<[string, ...string[]]>([
    ["called ada yesterday, left a voicemail", "yesterday = 2026-11-17"],
    ["interview thu 14:00", "thu = 2026-11-19"],
    ["interview mon 10:00 with ada", "mon = 2026-11-23"],
    ["phone screen with ada, thursday at 2pm", "thursday = 2026-11-19"],
    ["they will answer by fri", "fri = 2026-11-20"],
    ["they decide by end of next week", "end of next week = 2026-11-27"],
    ["Gespräch mit Ada am Do um 14 Uhr", "Do = 2026-11-19"],
    ["sie melden sich bis Fr", "Fr = 2026-11-20"],
    ["mar 14h entretien", "mar = 2026-11-24"],
    ["answer in two weeks", "in two weeks = 2026-12-02"],
    ["moved from thu to fri 10:00", "thu = 2026-11-19", "fri = 2026-11-20"],
    ["interview 5 Jan 14:00", "5 Jan = 2027-01-05"],
    ["interview on 12/12 at 9:00", "12/12 = 2026-12-12"],
    ["thu 12 Nov", "thu 12 Nov = 2026-11-12"],
    ["am 5. zum Gespräch"],
    ["Gespräch am 5. um 14 Uhr", "am 5. = 2026-12-05"],
    // What is no day
    ["mon entretien avec Ada"],
    ["we sat with ada"],
    ["hot sun cream"],
    ["so called"],
    ["called in sick, 24/7 line"],
    ["did 3/4 of the task"],
    ["round 1/2 with ada"],
    ["am Morgen angerufen"],
    ["llamé por la mañana"],
    ["fri3nds and family"],
    ["may be"],
    ["sat.com"],
    ["version 2.11."],
    ["3 of 4 rounds"],
  ])("%s", (text, ...expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(["interview 3/4 10:00", "interview 3/4 at 10am", "interview 1/2, 9h30", "Gespräch 3/4 um 14 Uhr"])(
    "a part of a whole with a time behind it is a day: %s",
    (text) => {
      const [date] = findSpokenDates(text, { today: TODAY });
      expect(text.slice(date!.start, date!.end)).toMatch(/^\d\/\d$/u);
      expect(date!.ahead).toMatchObject({ choices: { length: 2 } });
    },
  );

  it("follows the order of the note's other dates", () => {
    const [date] = findSpokenDates("on 05/11", { today: TODAY, order: "day-first" });
    expect(show(date!.past)).toBe("2026-11-05");
  });
});
