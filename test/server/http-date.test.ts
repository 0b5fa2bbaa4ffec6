import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHttpDate, parseHttpDate } from "../../src/server/http-date.js";

const NOW = Date.parse("2026-11-21T08:00:00Z");

test("every second is written as the standard library writes it, and read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (second) => {
      const text = formatHttpDate(second * 1000 + 999);
      expect(text).toBe(new Date(second * 1000).toUTCString());
      expect(parseHttpDate(text, NOW)).toBe(second * 1000);
    }),
  );
});

test.each([
  ["Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"],
  ["Saturday, 21-Nov-76 08:00:00 GMT", "2076-11-21T08:00:00Z"],
  ["Sunday, 21-Nov-77 08:00:00 GMT", "1977-11-21T08:00:00Z"],
])("%s is %s", (text, iso) => {
  expect(parseHttpDate(text, NOW)).toBe(Date.parse(iso));
});

test.each([
  "",
  "0",
  "1994-11-06T08:49:37Z",
  "Sun, 06 Nov 1994 08:49:37 CET",
  "Sun, 06 Now 1994 08:49:37 GMT",
  "Sun, 31 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:49:37 GMT",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
])("%j is no date", (text) => {
  expect(parseHttpDate(text, NOW)).toBeUndefined();
});
