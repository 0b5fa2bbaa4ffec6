import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsDate, mentionsInterview } from "../../src/letter/index.js";
import { PlainDate } from "../../src/time/index.js";
import { clock, factsOf } from "../facts/read-facts.js";
import { draftOf } from "./read-draft.js";

const date = (text: string): PlainDate => PlainDate.from(text);
const says = (text: string, day: string, today = "2027-06-01"): boolean =>
  mentionsDate(draftOf(`Thank you for our conversation ${text} about the position.`), date(day), date(today));

describe("12 November 2026, a Thursday, is written", () => {
  it.each([
    "on 12 November",
    "on 12 November 2026",
    "on 12th November",
    "on the 12th of November, 2026,",
    "on November 12",
    "on November 12th",
    "on November 12, 2026,",
    "on November the 12th",
    "on Nov 12",
    "on Nov. 12",
    "on 12 Nov.",
    "on 12-Nov-2026",
    "on Thursday, 12\nNovember",
    "on **12 November**",
    "on the twelfth of November",
    "on November twelfth",
    "on 12 and 19 November",
    "on 12.11.",
    "on 12.11.2026",
    "on 12.11.26",
    "on 11/12",
    "on 11/12/2026",
    "on 12/11/2026",
    "on 12/11/26",
    "on 2026-11-12",
    "(2026/11/12)",
    "am 12. November",
    "le 12 novembre",
    "el 12 de noviembre",
    "(先日11月12日はありがとうございました)",
    "(11월 12일)",
  ])("%s", (text) => {
    expect(says(text, "2026-11-12")).toBe(true);
  });

  it.each([
    "on 13 November",
    "on 12 December",
    "on 2 November",
    "on 112 November",
    "on 12 November 2025",
    "on November 12, 2025,",
    "on 12.11.2025",
    "on 2025-11-12",
    "on 11/12/2025",
    "in November 2026",
    "at version 12.11.4",
    "with 12 people",
    "on Thursday",
    "on the 12th",
    "yesterday",
    "on the twelfth",
  ])("not %s", (text) => {
    expect(says(text, "2026-11-12")).toBe(false);
  });
});

it("in two digits, a year of the last decade has its zero", () => {
  expect(says("on 12/11/09", "2009-11-12")).toBe(true);
  expect(says("on 12/11/9", "2009-11-12")).toBe(false);
});

describe("while it is near, a date is also", () => {
  it.each([
    ["on Thursday", "2026-11-18"],
    ["last Thursday", "2026-11-26"],
    ["on the 12th", "2026-12-10"],
    ["on the 12th", "2026-12-13"],
    ["on the twelfth", "2026-11-20"],
    ["yesterday", "2026-11-13"],
    ["this morning", "2026-11-12"],
    ["today", "2026-11-12"],
  ])("%s, as of %s", (text, today) => {
    expect(says(text, "2026-11-12", today)).toBe(true);
  });

  it.each([
    ["on Thursday", "2026-11-27"],
    ["on Thursday, 19 November,", "2026-11-20"],
    ["on the 12th", "2026-12-14"],
    ["on the 12th of October", "2026-11-20"],
    ["yesterday", "2026-11-14"],
    ["today", "2026-11-13"],
    ["on Thursday", "2026-11-11"],
  ])("but not %s, as of %s", (text, today) => {
    expect(says(text, "2026-11-12", today)).toBe(false);
  });
});

describe("any date", () => {
  const dates = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
  const forms: readonly ((day: Date) => string)[] = [
    (day) => day.toISOString().slice(0, 10),
    (day) => day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-GB", { dateStyle: "full", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-GB", { dateStyle: "short", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-US", { dateStyle: "full", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("en-US", { dateStyle: "short", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("de-DE", { dateStyle: "medium", timeZone: "UTC" }),
    (day) => day.toLocaleDateString("de-DE", { dateStyle: "short", timeZone: "UTC" }),
  ];

  it("is found as the world's English and German write it", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...forms), (day, write) => {
        expect(says(`on ${write(day)}`, day.toISOString().slice(0, 10), "2040-01-01")).toBe(true);
      }),
    );
  });

  it("is not found where only another day of another month stands", () => {
    fc.assert(
      fc.property(dates, dates, fc.constantFrom(...forms), (day, other, write) => {
        const [a, b] = [date(day.toISOString().slice(0, 10)), date(other.toISOString().slice(0, 10))];
        // 11/12 is two dates.
        fc.pre(!(a.day === b.day && a.month === b.month) && !(a.day === b.month && a.month === b.day));
        expect(says(`on ${write(other)}`, a.toString(), "2040-01-01")).toBe(false);
      }),
    );
  });
});

describe("an interview's date", () => {
  const { interviews } = factsOf("timezone: America/Los_Angeles\ninterviews: [{date: 2026-11-12 16:30, minutes: 60}]");

  it.each([
    ["12 November", true, "it was the 12th in Los Angeles"],
    ["13 November", false, "that was the day in Berlin, where it was not held"],
    ["14 November", false, "it was so nowhere"],
  ])("%s: %s, because %s", (text, expected) => {
    expect(mentionsInterview(draftOf(`We met on ${text}.`), interviews[0]!, clock("2026-12-01"))).toBe(expected);
  });
});
