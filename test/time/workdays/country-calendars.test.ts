import { describe, expect, it } from "vitest";
import { CountryCalendars, PlainDate } from "../../../src/time/index.js";

const RULE = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
const THANKSGIVING = PlainDate.from("2026-11-26");

describe("the calendars of countries", () => {
  it("know the holidays of each, and the working week of the policy", async () => {
    const calendars = new CountryCalendars(RULE);
    const isWorkday = async (country: string, date: PlainDate): Promise<boolean | string> => {
      await calendars.load(country);
      const calendar = calendars.of(country);
      return calendar.ok ? calendar.value.isWorkday(date) : calendar.reason;
    };
    expect(await isWorkday("US", THANKSGIVING)).toBe(false);
    expect(await isWorkday("DE", THANKSGIVING)).toBe(true);
    expect(await isWorkday("DE", PlainDate.from("2026-11-28"))).toBe(false);
    expect(await isWorkday("DE-BY", PlainDate.from("2027-01-06"))).toBe(false);
    expect(await isWorkday("DE-BE", PlainDate.from("2027-01-06"))).toBe(true);
    expect(await isWorkday("none", THANKSGIVING)).toBe(true);
  });

  it("are loaded one by one, before they are asked for", async () => {
    const calendars = new CountryCalendars(RULE);
    await calendars.load(undefined);
    await calendars.load("US");
    expect(calendars.of("US")).toBe(calendars.of("US"));
    expect(() => calendars.of("DE")).toThrow("The holidays of DE are not loaded");
  });

  it("say why a country has none, once and for all", async () => {
    const calendars = new CountryCalendars(RULE);
    await calendars.load("Germny");
    const found = calendars.of("Germny");
    expect(found).toMatchObject({ ok: false, reason: expect.stringContaining("did you mean DE (Germany)?") as string });
    await calendars.load("Germny");
    expect(calendars.of("Germny")).toBe(found);
  });
});
