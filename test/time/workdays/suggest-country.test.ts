import { describe, expect, it } from "vitest";
import { suggestCountry } from "../../../src/time/index.js";
import { KNOWN_COUNTRIES } from "../../../src/time/workdays/known-countries.js";
import Holidays from "date-holidays";

describe("the country that the system suggests", () => {
  it.each<[string | undefined, string | undefined, string | undefined, string]>([
    ["Europe/Berlin", "US", "DE", "the zone says where one is, the language only what one reads"],
    ["Asia/Kolkata", undefined, "IN", "by whichever of its names the runtime knows the zone"],
    ["Asia/Calcutta", undefined, "IN", "likewise"],
    ["America/Los_Angeles", "DE", "US", "one of several zones"],
    ["UTC", "CH", "CH", "a zone of no country leaves it to the language"],
    [undefined, "SE", "SE", "so does none"],
    ["Moon/Tycho", "SE", "SE", "and one that there is not"],
    ["UTC", undefined, undefined, "nothing is known"],
    ["UTC", "AQ", undefined, "a country whose holidays nobody knows"],
  ])("for %s and %s is %s: %s", (zone, region, expected) => {
    expect(suggestCountry({ zone, region })).toBe(expected);
  });
});

it("the countries that are known are those of the library", () => {
  expect(KNOWN_COUNTRIES).toEqual(Object.keys(new Holidays().getCountries()).toSorted());
});
