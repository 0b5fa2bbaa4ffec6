import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addSpans, days, formatSpan, hours, parseSpan, Span, weeks, workdays } from "../../src/time/index.js";
import { anySpan, reasonOf, valueOf } from "./arbitraries.js";

describe("reading a span", () => {
  test.each([
    ["2 days", days(2)],
    ["1 day", days(1)],
    ["0 days", days(0)],
    ["24 hours", hours(24)],
    ["1 hour", hours(1)],
    ["1 week", days(7)],
    ["2 Weeks", weeks(2)],
    ["3 workdays", workdays(3)],
    [" 1  workday ", workdays(1)],
    ["1 week and 2 days", days(9)],
    ["1 day and 12 hours and 3 workdays", new Span({ days: 1, hours: 12, workdays: 3 })],
    ["P2D", days(2)],
    ["PT24H", hours(24)],
    ["P1W", days(7)],
    ["P1DT12H", new Span({ days: 1, hours: 12 })],
    ["P1W1D", days(8)],
  ])("takes %j", (text, expected) => {
    const span = valueOf(parseSpan(text));
    expect(span.equals(expected)).toBe(true);
    expect(span.toString()).toBe(text.trim());
  });

  const durations = "a duration has whole weeks, days and hours, such as P2D, P1W or PT24H";
  test.each([
    ["2 dyas", "2 dyas is no span; did you mean 2 days?"],
    ["1 dya", "1 dya is no span; did you mean 1 day?"],
    ["2 wek", "2 wek is no span; did you mean 2 weeks?"],
    ["1 hous", "1 hous is no span; did you mean 1 hour?"],
    ["3 business days", "3 business days is no span; did you mean 3 workdays?"],
    ["1 working day", "1 working day is no span; did you mean 1 workday?"],
    ["3 work days", "3 work days is no span; did you mean 3 workdays?"],
    ["2 months", "2 months is no span; the units are hours, days, weeks or workdays"],
    ["1 year", "1 year is no span; the units are hours, days, weeks or workdays"],
    ["30 minutes", "30 minutes is no span; the units are hours, days, weeks or workdays"],
    ["2", "2 is no span; say of what: hours, days, weeks or workdays"],
    ["2days", "2days is no span; did you mean 2 days?"],
    ["1.5 days", "1.5 days is no span; the number must be a whole one"],
    ["1,000 days", "1,000 days is no span; the number must be a whole one"],
    ["-2 days", "-2 days is no span; write it without the -"],
    ["two days", "two days is no span; write a number and a unit, such as 2 days"],
    ["days", "days is no span; write a number and a unit, such as 2 days"],
    ["1 day and", "1 day and is no span; the units are hours, days, weeks or workdays"],
    ["", "an empty text is no span; write a number and a unit, such as 2 days"],
    ["P1M", `P1M is no span; ${durations}`],
    ["P1Y", `P1Y is no span; ${durations}`],
    ["PT30M", `PT30M is no span; ${durations}`],
    ["P1.5D", `P1.5D is no span; ${durations}`],
    ["-P2D", `-P2D is no span; ${durations}`],
    ["P2DT", `P2DT is no span; ${durations}`],
    ["P", `P is no span; ${durations}`],
    ["36501 days", "36501 days is too long a span; 36500 days is the most"],
    ["P999999999999999999999999D", "P999999999999999999999999D is too long a span; 36500 days is the most"],
    ["26000 workdays and 1 workday", "26000 workdays and 1 workday is too long a span; 26000 workdays is the most"],
  ])("says what is wrong with %j", (text, reason) => {
    expect(reasonOf(parseSpan(text))).toBe(reason);
  });

  it("takes any text without throwing", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((text) => `2 ${text}`),
      fc.string().map((text) => `P${text}`),
    );
    fc.assert(fc.property(texts, (text) => typeof parseSpan(text).ok === "boolean"));
  });
});

describe("writing a span", () => {
  test.each([
    [days(2), "2 days"],
    [days(1), "1 day"],
    [days(7), "1 week"],
    [weeks(2), "2 weeks"],
    [days(10), "10 days"],
    [hours(24), "24 hours"],
    [workdays(3), "3 workdays"],
    [new Span({}), "0 days"],
    [new Span({ days: 8, hours: 1, workdays: 1 }), "8 days and 1 workday and 1 hour"],
  ])("is %#: %s", (span, text) => {
    expect(formatSpan(span)).toBe(text);
    expect(span.toString()).toBe(text);
  });

  it("is read back as an equal span, whatever it is", () => {
    fc.assert(fc.property(anySpan, (span) => valueOf(parseSpan(formatSpan(span))).equals(span)));
  });

  it("keeps how it was written", () => {
    expect(valueOf(parseSpan("7 days")).toString()).toBe("7 days");
    expect(formatSpan(valueOf(parseSpan("7 days")))).toBe("1 week");
    expect(JSON.stringify({ grace: valueOf(parseSpan("P2D")) })).toBe('{"grace":"P2D"}');
  });
});

describe("a span", () => {
  it("keeps hours, days and workdays apart", () => {
    expect(hours(24).equals(days(1))).toBe(false);
    expect(workdays(1).equals(days(1))).toBe(false);
    expect(days(7).equals(weeks(1))).toBe(true);
    const span = { hours: 1, days: 2, workdays: 3 };
    expect(new Span(span).equals(span)).toBe(true);
    for (const part of [{ hours: 2 }, { days: 3 }, { workdays: 4 }])
      expect(new Span(span).equals({ ...span, ...part })).toBe(false);
  });

  it("may be as long as the longest, and no longer", () => {
    for (const [unit, most] of Object.entries({ hours: 876_000, days: 36_500, workdays: 26_000 })) {
      expect(new Span({ [unit]: most }).toString()).not.toBe("");
      expect(() => new Span({ [unit]: most + 1 })).toThrow(RangeError);
    }
  });

  it("adds up part by part", () => {
    const sum = addSpans(valueOf(parseSpan("1 week and 2 workdays")), valueOf(parseSpan("P1DT3H")));
    expect(sum.toString()).toBe("8 days and 2 workdays and 3 hours");
    fc.assert(fc.property(anySpan, anySpan, (a, b) => addSpans(a, b).equals(addSpans(b, a))));
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("is no %d of anything", (count) => {
    for (const make of [hours, days, weeks, workdays]) expect(() => make(count)).toThrow(RangeError);
  });

  it("is at most a century, so that dates stay dates", () => {
    expect(() => days(36_501)).toThrow("36501 days is too long a span; expected at most 36500 days");
    expect(() => addSpans(weeks(5000), weeks(5000))).toThrow(RangeError);
  });
});
