import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfMoment, nextDayChange, ZonedDateTime } from "../../src/time/index.js";
import { anyMoment } from "./arbitraries.js";

describe("the next change of the day", () => {
  it.each([
    ["the next midnight", "2026-11-12T10:00+01:00[Europe/Berlin]", "2026-11-13T00:00:00+01:00"],
    ["from a midnight the next one", "2026-11-12T00:00+01:00[Europe/Berlin]", "2026-11-13T00:00:00+01:00"],
    ["a nanosecond later", "2026-11-12T23:59:59.999999999+01:00[Europe/Berlin]", "2026-11-13T00:00:00+01:00"],
    ["after 25 hours", "2026-10-25T00:00+02:00[Europe/Berlin]", "2026-10-26T00:00:00+01:00"],
    ["where midnight itself is skipped", "2018-11-03T12:00-03:00[America/Sao_Paulo]", "2018-11-04T01:00:00-02:00"],
    ["where a day is skipped", "2011-12-29T23:00-10:00[Pacific/Apia]", "2011-12-31T00:00:00+14:00"],
    ["where an hour before it comes twice", "2018-02-17T23:30-02:00[America/Sao_Paulo]", "2018-02-18T00:00:00-03:00"],
    ["where the clock will go back past it", "2010-11-06T23:30-02:30[America/St_Johns]", "2010-11-07T00:00:00-02:30"],
    ["in the minute before it does", "2010-11-07T00:00:30-02:30[America/St_Johns]", "2010-11-06T23:01:00-03:30"],
    ["where it has gone back past it", "2010-11-06T23:30-03:30[America/St_Johns]", "2010-11-07T00:00:00-03:30"],
  ])("is %s", (_, from, to) => {
    expect(nextDayChange(ZonedDateTime.from(from)).toString({ timeZoneName: "never" })).toBe(to);
  });

  it("comes after any moment, shows another day, and the day before until then", () => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), (moment, share) => {
        const change = nextDayChange(moment);
        const left = change.epochMilliseconds - moment.epochMilliseconds;
        expect(ZonedDateTime.compare(change, moment)).toBeGreaterThan(0);
        expect(dayOfMoment(change).equals(dayOfMoment(moment))).toBe(false);
        const within = moment.add({ milliseconds: Math.floor(left * share) });
        if (ZonedDateTime.compare(within, change) < 0)
          expect(dayOfMoment(within).equals(dayOfMoment(moment))).toBe(true);
        expect(dayOfMoment(change.subtract({ nanoseconds: 1 })).equals(dayOfMoment(moment))).toBe(true);
      }),
    );
  });
});
