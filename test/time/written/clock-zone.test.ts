import { expect, test } from "vitest";
import { isOwnClock, PlainDate } from "../../../src/time/index.js";

const WINTER = PlainDate.from("2026-11-12");
/** The clocks of New York have gone forward, those of Berlin have not. */
const BETWEEN = PlainDate.from("2026-03-20");

test.each([
  ["CET", "Europe/Berlin", true],
  ["MEZ", "Europe/Vienna", true],
  ["Berlin time", "Europe/Paris", true],
  ["Europe/Madrid", "Europe/Berlin", true],
  ["ET", "America/New_York", true],
  ["New York", "America/New_York", true],
  ["ET", "Europe/Berlin", false],
  ["London time", "Europe/Berlin", false],
  ["PST", "America/New_York", false],
  ["IST", "Asia/Kolkata", false],
  ["their time", "Europe/Berlin", false],
  ["Nowhere/At_All", "Europe/Berlin", false],
  ["", "Europe/Berlin", false],
])("%j is the clock of %s: %j", (name, zone, isOwn) => {
  expect(isOwnClock(name, zone, WINTER)).toBe(isOwn);
});

test("two clocks that agree for most of the year are each other's then", () => {
  expect(isOwnClock("ET", "America/Panama", WINTER)).toBe(true);
  expect(isOwnClock("ET", "America/Panama", BETWEEN)).toBe(false);
});
