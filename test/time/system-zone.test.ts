import { describe, expect, it } from "vitest";
import { readSystemZone } from "../../src/time/index.js";

const AS_UTC = "names no time zone, so that UTC counts";

describe("the zone that the system's settings come to", () => {
  it.each([
    ["Europe/Berlin", undefined, "Europe/Berlin"],
    ["Europe/Berlin", "Europe/Berlin", "Europe/Berlin"],
    ["America/Panama", "EST", "America/Panama"],
    ["+02:00", undefined, "+02:00"],
    ["UTC", undefined, "UTC"],
    ["UTC", "UTC", "UTC"],
    ["UTC", "Etc/UTC", "Etc/UTC"],
    ["UTC", "Zulu", "Zulu"],
    ["UTC", ":UTC", "UTC"],
    [undefined, "UTC0", "UTC"],
    [undefined, "UTC-0", "UTC"],
    [undefined, "utc", "UTC"],
    [undefined, "/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"],
    [undefined, ":/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"],
  ])("is what Intl (%s) and TZ (%s) say: %s", (reported, variable, zone) => {
    expect(readSystemZone({ reported, variable })).toEqual({ zone });
  });

  it.each([
    ["Etc/Unknown", "", `an empty TZ ${AS_UTC}`],
    [undefined, ":/etc/localtime", `TZ=:/etc/localtime ${AS_UTC}`],
    [undefined, "UTC+2", `TZ=UTC+2 ${AS_UTC}`],
    ["GMT+02:00", "GMT+2", `TZ=GMT+2 ${AS_UTC}`],
    ["UTC", "CET-1CEST", `TZ=CET-1CEST ${AS_UTC}`],
    ["UTC", "+02:00", `TZ=+02:00 ${AS_UTC}`],
    [undefined, "nonsense", `TZ=nonsense ${AS_UTC}`],
    [undefined, "a\u001B[2Jb\n", `TZ=a[2Jb ${AS_UTC}`],
    ["Etc/Unknown", undefined, "the system names no time zone, so that UTC counts"],
    [undefined, undefined, "the system names no time zone, so that UTC counts"],
  ])("is UTC, and told to be, where Intl says %s and TZ %j", (reported, variable, problem) => {
    expect(readSystemZone({ reported, variable })).toEqual({ zone: "UTC", problem });
  });

  it.each([
    ["Europe/berlin", "Europe/Berlin"],
    ["america/new_york", "America/New_York"],
    [":europe/berlin", "Europe/Berlin"],
  ])("is that of a name in another case, and told to be: %s", (variable, zone) => {
    expect(readSystemZone({ reported: undefined, variable })).toEqual({
      zone,
      problem: `TZ=${variable} is read as ${zone}`,
    });
  });

  it("shows no more than the beginning of a long one", () => {
    const { problem } = readSystemZone({ reported: undefined, variable: "x".repeat(100_000) });
    expect(problem).toBe(`TZ=${"x".repeat(39)}… ${AS_UTC}`);
  });
});
