import { expect, test } from "vitest";
import { findClockZone, isOwnClock, PlainDate } from "../../../src/time/index.js";

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

test.each([
  ["CET", "Europe/Berlin"],
  ["pt", "America/Los_Angeles"],
  ["Eastern time", "America/New_York"],
  ["US Pacific time", "America/Los_Angeles"],
  ["New York time", "America/New_York"],
  ["heure de Paris", "Europe/Paris"],
  ["hora de Ciudad de México", "America/Mexico_City"],
  ["Londoner Zeit", "Europe/London"],
  ["Europe/Madrid", "Europe/Madrid"],
  ["UTC", "UTC"],
  ["Z", "UTC"],
  ["+01:00", "+01:00"],
  // India, Ireland or Israel; China or the middle of America; wherever they are.
  ["IST", undefined],
  ["CST", undefined],
  ["local time", undefined],
  ["Ortszeit", undefined],
])("%j is the clock of the zone %s", (name, zone) => {
  expect(findClockZone(name)).toBe(zone);
});
