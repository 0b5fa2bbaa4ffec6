import { describe, expect, it } from "vitest";
import { suggestCountry } from "../../../src/time/index.js";

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
  ])("for %s and %s is %s: %s", async (zone, region, expected) => {
    expect(await suggestCountry({ zone, region })).toBe(expected);
  });
});
