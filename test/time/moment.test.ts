import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareMoments, isZone, parseMoment, parseNow } from "../../src/time/index.js";
import { anyMoment, anyZone, reasonOf, valueOf } from "./arbitraries.js";

const BERLIN = "Europe/Berlin";

function read(text: string, zone = BERLIN): string {
  const { date, start, resolved } = valueOf(parseMoment(text, zone));
  return [date.toString(), start?.toString(), resolved].filter(Boolean).join(" ");
}

describe("reading a moment", () => {
  test.each([
    ["2026-11-12", "2026-11-12"],
    [" 2026-11-12 ", "2026-11-12"],
    ["2026-11-12 14:00", "2026-11-12 2026-11-12T14:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12  14:00", "2026-11-12 2026-11-12T14:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12T14:00", "2026-11-12 2026-11-12T14:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12T14:00:30", "2026-11-12 2026-11-12T14:00:30+01:00[Europe/Berlin]"],
    ["2026-11-12T14:00:00.250Z", "2026-11-12 2026-11-12T15:00:00.25+01:00[Europe/Berlin]"],
    ["2026-11-12T23:30Z", "2026-11-13 2026-11-13T00:30:00+01:00[Europe/Berlin]"],
    ["2026-11-12 14:00-05:00", "2026-11-12 2026-11-12T20:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12 14:00 +05:30", "2026-11-12 2026-11-12T09:30:00+01:00[Europe/Berlin]"],
    ["2026-11-12T04:00-05:00", "2026-11-12 2026-11-12T10:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12T14:00+14:00", "2026-11-12 2026-11-12T01:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12T10:00-12:00", "2026-11-12 2026-11-12T23:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12T14:00+05:59", "2026-11-12 2026-11-12T09:01:00+01:00[Europe/Berlin]"],
    ["2026-11-12 10:00-10:00", "2026-11-12 2026-11-12T21:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12 10:00+11:00", "2026-11-12 2026-11-12T00:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12 10:00:00-11:00", "2026-11-12 2026-11-12T22:00:00+01:00[Europe/Berlin]"],
    ["2026-11-12 10:00 -11:00", "2026-11-12 2026-11-12T22:00:00+01:00[Europe/Berlin]"],
  ])("takes %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("moves a time that the clock skips as much later, and says so", () => {
    expect(read("2026-03-29 02:30")).toBe("2026-03-29 2026-03-29T03:30:00+02:00[Europe/Berlin] gap");
    // Lord Howe's clock is put forward by half an hour.
    expect(read("2026-10-04 02:15", "Australia/Lord_Howe")).toBe(
      "2026-10-04 2026-10-04T02:45:00+11:00[Australia/Lord_Howe] gap",
    );
  });

  it("takes the earlier of two moments that the clock shows alike, and says so", () => {
    expect(read("2026-10-25 02:30")).toBe("2026-10-25 2026-10-25T02:30:00+02:00[Europe/Berlin] overlap");
    expect(read("2026-10-25 03:00")).toBe("2026-10-25 2026-10-25T03:00:00+01:00[Europe/Berlin]");
  });

  it("takes an offset at its word within a gap or an overlap", () => {
    expect(read("2026-10-25T02:30+01:00")).toBe("2026-10-25 2026-10-25T02:30:00+01:00[Europe/Berlin]");
    expect(read("2026-03-29T02:30+01:00")).toBe("2026-03-29 2026-03-29T03:30:00+02:00[Europe/Berlin]");
  });

  test.each([
    ["2026-11-31 14:00", "2026-11-31 is no date; November has 30 days"],
    ["10days", "10days is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"],
    ["2026-11-12T", "2026-11-12T is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"],
    ["14:00", "14:00 is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"],
    ["2026/11/12", "2026/11/12 is no date; write 2026-11-12"],
    ["2026-11-12 9:30", "9:30 is no time; write 09:30"],
    ["2026-11-12 9:75", "9:75 is no time; write it as HH:MM"],
    ["2026-11-12 2pm", "2pm is no time; write it as HH:MM, here 14:00"],
    ["2026-11-12 2:30 p.m.", "2:30 p.m. is no time; write it as HH:MM, here 14:30"],
    ["2026-11-12 12am", "12am is no time; write it as HH:MM, here 00:00"],
    ["2026-11-12 14h", "14h is no time; write it as HH:MM, here 14:00"],
    ["2026-11-12 14h30", "14h30 is no time; write it as HH:MM, here 14:30"],
    ["2026-11-12 14", "14 is no time; write it as HH:MM, here 14:00"],
    ["2026-11-12 14.30", "14.30 is no time; write it as HH:MM, here 14:30"],
    ["2026-11-12 noon", "noon is no time; write it as HH:MM"],
    ["2026-11-12 24:00", "24:00 is no time; midnight is 00:00 of the next day"],
    ["2026-11-12 25:00", "25:00 is no time; hours go from 00 to 23"],
    ["2026-11-12 14:60", "14:60 is no time; minutes go from 00 to 59"],
    ["2026-11-12 23:59:60", "23:59:60 is no time; seconds go from 00 to 59"],
    ["2026-11-12 14:00 EST", "14:00 EST is no time; after HH:MM only Z or an offset such as +01:00 may stand"],
    ["2026-11-12 14:00+01", "14:00+01 is no time; after HH:MM only Z or an offset such as +01:00 may stand"],
    ["2026-11-12T14:00+14:01", "+14:01 is no offset from UTC; they go from -12:00 to +14:00"],
    ["2026-11-12T14:00+14:10", "+14:10 is no offset from UTC; they go from -12:00 to +14:00"],
    ["2026-11-12T14:00-12:01", "-12:01 is no offset from UTC; they go from -12:00 to +14:00"],
    ["2026-11-12T14:00+15:00", "+15:00 is no offset from UTC; they go from -12:00 to +14:00"],
    ["2026-11-12T14:00+01:60", "+01:60 is no offset from UTC; they go from -12:00 to +14:00"],
    [
      "2026-11-12 10:00-11:00",
      "10:00-11:00 may be two times or an offset from UTC; write 10:00, or 2026-11-12T10:00-11:00 for the offset",
    ],
  ])("says what is wrong with %j", (text, reason) => {
    expect(reasonOf(parseMoment(text, BERLIN))).toBe(reason);
  });

  it("reads back what it wrote, for every moment and zone", () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (moment, zone) => {
        const { start, date } = valueOf(parseMoment(moment.toString({ timeZoneName: "never" }), moment.timeZoneId));
        expect(start?.equals(moment)).toBe(true);
        expect(date.equals(moment.toPlainDate())).toBe(true);
        const elsewhere = valueOf(parseMoment(moment.toInstant().toString(), zone)).start;
        expect(elsewhere?.equals(moment.withTimeZone(zone))).toBe(true);
      }),
    );
  });

  it("reads a wall time as one that the clock shows, or says that it was resolved", () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (moment, zone) => {
        const wall = moment.toPlainDateTime();
        const { start, resolved } = valueOf(parseMoment(wall.toString(), zone));
        expect(start?.toPlainDateTime().equals(wall)).toBe(resolved !== "gap");
      }),
    );
  });

  it("takes any text without throwing", () => {
    const tail = fc.tuple(fc.constantFrom("", "2026-11-12", "2026-11-12 ", "2026-11-12T14:00"), fc.string());
    fc.assert(fc.property(tail, ([date, text]) => typeof parseMoment(date + text, BERLIN).ok === "boolean"));
  });
});

describe("reading the clock", () => {
  it("begins a date at its first moment in the zone", () => {
    expect(valueOf(parseNow("2026-11-21", BERLIN)).toString()).toBe("2026-11-21T00:00:00+01:00[Europe/Berlin]");
    // Beirut's clocks go from 24:00 to 01:00.
    expect(valueOf(parseNow("2026-03-29", "Asia/Beirut")).toString()).toBe("2026-03-29T01:00:00+03:00[Asia/Beirut]");
  });

  it("takes a date-time of the zone, or of an offset", () => {
    expect(valueOf(parseNow("2026-11-21T09:00", BERLIN)).toString()).toBe("2026-11-21T09:00:00+01:00[Europe/Berlin]");
    expect(valueOf(parseNow("2026-11-21T09:00Z", BERLIN)).toString()).toBe("2026-11-21T10:00:00+01:00[Europe/Berlin]");
  });

  it("passes on why it cannot be read", () => {
    expect(reasonOf(parseNow("tomorrow", BERLIN))).toBe(
      "tomorrow is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM",
    );
  });
});

describe("comparing moments", () => {
  it("goes by the instant, whatever the zones show", () => {
    const [berlin, tokyo] = [parseNow("2026-11-21T09:00", BERLIN), parseNow("2026-11-21T16:30", "Asia/Tokyo")];
    expect(compareMoments(valueOf(berlin), valueOf(tokyo))).toBeGreaterThan(0);
    expect(compareMoments(valueOf(berlin), valueOf(berlin).withTimeZone("UTC"))).toBe(0);
  });
});

describe("a zone's name", () => {
  test.each(["Europe/Berlin", "america/new_york", "UTC", "Asia/Kolkata", "+02:00", "EST"])("%j is one", (name) => {
    expect(isZone(name)).toBe(true);
  });

  test.each([
    "Europe/Berln",
    "",
    " Europe/Berlin",
    "Berlin",
    "Z",
    "+25:00",
    "2026-01-01T00:00[Europe/Berlin]",
    "../UTC",
  ])("%j is none", (name) => {
    expect(isZone(name)).toBe(false);
  });
});
