import { describe, expect, it, test } from "vitest";
import { loadHolidays, PlainDate } from "../../../src/time/index.js";
import { reasonOf, valueOf } from "../arbitraries.js";

async function nameOf(place: string, date: string): Promise<string | undefined> {
  return valueOf(await loadHolidays(place)).nameOf(PlainDate.from(date));
}

describe("holidays", () => {
  test.each([
    ["US", "2026-11-26", "Thanksgiving Day"],
    ["us-ny", "2026-02-12", "Lincoln's Birthday"],
    ["US", "2026-02-12", undefined],
    ["US-LA-NO", "2026-11-26", "Thanksgiving Day"],
    ["DE-BE", "2026-03-08", "International Women's Day"],
    ["DE", "2026-03-08", undefined],
    ["GB", "2026-12-28", "Boxing Day (substitute day)"],
    ["NO", "2026-05-17", "Constitution Day"],
    ["none", "2026-12-25", undefined],
    [" None ", "2026-12-25", undefined],
  ])("%s on %s: %s", async (place, date, name) => {
    expect(await nameOf(place, date)).toBe(name);
  });

  it("are public ones only", async () => {
    // An observance, of which date-holidays knows.
    expect(await nameOf("US", "2027-02-14")).toBeUndefined();
  });

  it("last for all of their days, and not for the eve of the first", async () => {
    const turkish = valueOf(await loadHolidays("TR"));
    const names = ["2026-05-26", "2026-05-27", "2026-05-30", "2026-05-31"].map((date) =>
      turkish.nameOf(PlainDate.from(date)),
    );
    const feast = "Feast of the Sacrifice (Eid al-Adha)";
    expect(names).toEqual([undefined, feast, feast, undefined]);
  });

  it("are whole days where the clocks go forward on them", async () => {
    // Easter Sunday of 2027 has 23 hours.
    expect(await nameOf("SE", "2027-03-28")).toBe("Easter Sunday");
  });

  it("leave a day that is free from noon a working day", async () => {
    expect(await nameOf("CN", "2026-05-04")).toBeUndefined();
  });

  it("of the next year may be observed in this one", async () => {
    expect(await nameOf("US", "2027-12-31")).toBe("New Year's Day (substitute day)");
  });

  test.each([
    ["", "an empty text names no country with known holidays"],
    ["XX", "XX names no country with known holidays"],
    ["-NY", "-NY names no country with known holidays"],
  ])("says how a place is written for %j", async (place, reason) => {
    expect(reasonOf(await loadHolidays(place))).toBe(
      `${reason}; write an ISO 3166 code, such as US, US-NY or DE-BE, or none`,
    );
  });

  test.each([
    ["Germany", "Germany names no country with known holidays; did you mean DE (Germany)?"],
    ["Grmany", "Grmany names no country with known holidays; did you mean DE (Germany)?"],
    ["USA", "USA names no country with known holidays; did you mean US (United States of America)?"],
    ["uk", "uk names no country with known holidays; did you mean GB (United Kingdom)?"],
    ["US-New York", "US-New York names no known part of US; did you mean US-NY (New York)?"],
    ["DE-Berlin", "DE-Berlin names no known part of DE; did you mean DE-BE (Berlin)?"],
    ["FR-75", "FR-75 names no known part of FR; they are 57, 67, 68, YT, MQ, GP, GF, RE, MF, BL"],
    ["SG-01", "SG-01 names a part of SG, and none are known; write SG"],
    ["DE-BY-X", "DE-BY-X names no known part of DE-BY; they are A, KATH, EVANG"],
    ["US-LA-NO-X", "US-LA-NO-X names a part of US-LA-NO, and none are known; write US-LA-NO"],
    ["no", "no may be no holidays or Norway; write none or NO"],
  ])("says what was meant by %j", async (place, reason) => {
    expect(reasonOf(await loadHolidays(place))).toBe(reason);
  });
});
