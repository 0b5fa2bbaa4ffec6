import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatDay, formatMoment, formatTime, parseNow, PlainDate } from "../../src/time/index.js";
import { anyDate, valueOf } from "./arbitraries.js";

test.each([
  ["2026-11-16", "Mon 16 Nov 2026", "Mon 16 Nov"],
  ["2026-02-01", "Sun 1 Feb 2026", "Sun 1 Feb"],
  ["2028-02-29", "Tue 29 Feb 2028", "Tue 29 Feb"],
])("%s is shown as %s, or %s", (date, long, short) => {
  expect(formatDay(PlainDate.from(date))).toBe(long);
  expect(formatDay(PlainDate.from(date), { year: false })).toBe(short);
});

it("shows a moment in its own zone", () => {
  const moment = valueOf(parseNow("2026-11-16T15:45:59Z", "UTC"));
  expect(formatTime(moment)).toBe("15:45");
  expect(formatMoment(moment)).toBe("Mon 16 Nov 2026 15:45");
  expect(formatMoment(moment.withTimeZone("Asia/Tokyo"))).toBe("Tue 17 Nov 2026 00:45");
  expect(formatTime(valueOf(parseNow("2026-11-16T09:05", "Europe/Berlin")))).toBe("09:05");
});

it("names days and months as Intl does in English", () => {
  const format = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  fc.assert(
    fc.property(anyDate, (date) => {
      const parts = format.formatToParts(date.toZonedDateTime("UTC").epochMilliseconds);
      const find = (type: string): string => parts.find((part) => part.type === type)!.value.slice(0, 4);
      const month = find("month").slice(0, 3);
      expect(formatDay(date)).toBe(`${find("weekday")} ${find("day")} ${month} ${find("year")}`);
    }),
  );
});
