import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, compareDates, daysBetween, parseDate, PlainDate } from "../../src/time/index.js";
import { anyDate, reasonOf, valueOf } from "./arbitraries.js";

describe("reading a date", () => {
  it("takes YYYY-MM-DD, with blanks around it", () => {
    expect(valueOf(parseDate("2026-11-12")).toString()).toBe("2026-11-12");
    expect(valueOf(parseDate(" 2028-02-29\t")).toString()).toBe("2028-02-29");
    expect(valueOf(parseDate("1900-01-01")).toString()).toBe("1900-01-01");
    expect(valueOf(parseDate("2199-12-31")).toString()).toBe("2199-12-31");
  });

  test.each([
    ["2026-11-31", "2026-11-31 is no date; November has 30 days"],
    ["2026-02-30", "2026-02-30 is no date; February 2026 has 28 days"],
    ["2028-02-30", "2028-02-30 is no date; February 2028 has 29 days"],
    ["1900-02-29", "1900-02-29 is no date; February 1900 has 28 days"],
    ["2026-01-32", "2026-01-32 is no date; January has 31 days"],
    ["2026-13-01", "2026-13-01 is no date; there is no month 13"],
    ["2026-00-10", "2026-00-10 is no date; there is no month 00"],
    ["2026-11-00", "2026-11-00 is no date; days count from 01"],
    ["10days", "10days is no date; write it as YYYY-MM-DD"],
    ["11/12/2026", "11/12/2026 is no date; write it as YYYY-MM-DD"],
    ["2026-1-5", "2026-1-5 is no date; write 2026-01-05"],
    ["2026/11/12", "2026/11/12 is no date; write 2026-11-12"],
    ["20261112", "20261112 is no date; write it as YYYY-MM-DD"],
    ["2026-11-12 14:00", "2026-11-12 14:00 is no date; write it as YYYY-MM-DD"],
    ["+002026-11-12", "+002026-11-12 is no date; write it as YYYY-MM-DD"],
    ["2026-11-12[u-ca=hebrew]", "2026-11-12[u-ca=hebrew] is no date; write it as YYYY-MM-DD"],
    ["٢٠٢٦-١١-١٢", "٢٠٢٦-١١-١٢ is no date; write it as YYYY-MM-DD"],
    ["1899-12-31", "1899-12-31 is no date; the year must be between 1900 and 2199"],
    ["2200-01-01", "2200-01-01 is no date; the year must be between 1900 and 2199"],
    ["", "an empty text is no date; write it as YYYY-MM-DD"],
    ["  ", "an empty text is no date; write it as YYYY-MM-DD"],
  ])("says what is wrong with %j", (text, reason) => {
    expect(reasonOf(parseDate(text))).toBe(reason);
  });

  it("echoes at most 60 letters, on one line, without control characters, no letter halved", () => {
    const reason = reasonOf(parseDate(`\u001B[31mfirst\nsecond ${"😀".repeat(100_000)}`));
    expect(reason).toBe(`[31mfirst second ${"😀".repeat(42)}… is no date; write it as YYYY-MM-DD`);
  });

  it("reads back what it wrote, for every date", () => {
    fc.assert(fc.property(anyDate, (date) => valueOf(parseDate(date.toString())).equals(date)));
  });

  it("never rolls over: a day is read only if it is written the same afterwards", () => {
    const written = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(14), fc.nat(33))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(written, (text) => {
        const date = parseDate(text);
        expect(date.ok ? date.value.toString() : text).toBe(text);
      }),
    );
  });

  it("takes any text without throwing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => !parseDate(text).ok));
  });
});

describe("counting days from a date", () => {
  it("comes to the date that Temporal comes to, whatever the number", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.oneof(fc.integer({ min: -800, max: 800 }), fc.constantFrom(-366, 0, 366)),
        (date, days) => {
          expect(addDays(date, days).toString()).toBe(date.add({ days }).toString());
        },
      ),
    );
  });
});

describe("comparing dates", () => {
  it("orders them by the days between them", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
        expect(a.add({ days: daysBetween(a, b) }).equals(b)).toBe(true);
      }),
    );
  });

  it("counts days over a year's end", () => {
    expect(daysBetween(PlainDate.from("2026-12-30"), PlainDate.from("2027-01-02"))).toBe(3);
    expect(daysBetween(PlainDate.from("2027-01-02"), PlainDate.from("2026-12-30"))).toBe(-3);
  });
});
