import { describe, expect, it } from "vitest";
import { CALENDAR, ScopedCalendar } from "../../src/expression/scoped-calendar.js";
import { createWorkCalendar, PlainDate, type WorkCalendar } from "../../src/time/index.js";

async function calendarOf(days: string): Promise<WorkCalendar> {
  const calendar = await createWorkCalendar(`FREQ=WEEKLY;BYDAY=${days}`);
  if (!calendar.ok) throw new Error(calendar.reason);
  return calendar.value;
}

const [weekdays, sundays] = [await calendarOf("MO,TU,WE,TH,FR"), await calendarOf("SU")];
const SUNDAY = PlainDate.from("2026-11-15");
const inSundays = { [CALENDAR]: sundays };

describe("the calendar in force", () => {
  const calendar = new ScopedCalendar(weekdays);
  const isSundayWorked = (): boolean => calendar.isWorkday(SUNDAY);

  it("is the scope's for as long as the evaluation runs", () => {
    expect(isSundayWorked()).toBe(false);
    expect(calendar.during(inSundays, isSundayWorked)).toBe(true);
    expect(isSundayWorked()).toBe(false);
  });

  it("is the policy's for a scope that has none", () => {
    expect(calendar.during({}, isSundayWorked)).toBe(false);
    expect(calendar.during({ [CALENDAR]: undefined }, isSundayWorked)).toBe(false);
  });

  it("is put back when an evaluation fails, and when it is one within another", () => {
    const fail = (): never => {
      throw new RangeError("no value");
    };
    expect(() => calendar.during(inSundays, fail)).toThrow("no value");
    expect(isSundayWorked()).toBe(false);
    const inner = calendar.during(inSundays, () => [calendar.during({}, isSundayWorked), isSundayWorked()]);
    expect(inner).toEqual([false, true]);
  });

  it("outlives the copies of a scope that names are added to", () => {
    expect(calendar.during({ ...inSundays, opens: SUNDAY }, isSundayWorked)).toBe(true);
  });
});
