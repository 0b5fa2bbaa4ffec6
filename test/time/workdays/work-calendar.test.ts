import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import {
  compareDates,
  createWorkCalendar,
  loadHolidays,
  PlainDate,
  type Holidays,
  type WorkCalendar,
} from "../../../src/time/index.js";
import { anyDate, calendarOf, MONDAY_TO_FRIDAY, nearDate, reasonOf, valueOf } from "../arbitraries.js";

const RULES = [
  MONDAY_TO_FRIDAY,
  "FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
  "FREQ=DAILY;INTERVAL=3",
  "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU",
];

let weekdays: WorkCalendar;
let american: WorkCalendar;

beforeAll(async () => {
  weekdays = await calendarOf(MONDAY_TO_FRIDAY);
  american = valueOf(await createWorkCalendar(MONDAY_TO_FRIDAY, valueOf(await loadHolidays("US"))));
});

const date = (text: string): PlainDate => PlainDate.from(text);

describe("working days from Monday to Friday", () => {
  it("moves a weekend's date to Monday and leaves the others", () => {
    expect(weekdays.nextWorkday(date("2026-11-14")).toString()).toBe("2026-11-16");
    expect(weekdays.nextWorkday(date("2026-11-15")).toString()).toBe("2026-11-16");
    expect(weekdays.nextWorkday(date("2026-11-16")).toString()).toBe("2026-11-16");
  });

  it("counts forward and back, never the day itself", () => {
    expect(weekdays.addWorkdays(date("2026-11-13"), 1).toString()).toBe("2026-11-16");
    expect(weekdays.addWorkdays(date("2026-11-14"), 1).toString()).toBe("2026-11-16");
    expect(weekdays.addWorkdays(date("2026-11-14"), 0).toString()).toBe("2026-11-14");
    expect(weekdays.addWorkdays(date("2026-11-16"), -1).toString()).toBe("2026-11-13");
    expect(weekdays.addWorkdays(date("2026-11-16"), 10).toString()).toBe("2026-11-30");
  });

  it("says why a day is none", () => {
    expect(weekdays.whyNot(date("2026-11-15"))?.phrase).toBe("a Sunday");
    expect(weekdays.whyNot(date("2026-11-14"))?.phrase).toBe("a Saturday");
    expect(weekdays.whyNot(date("2026-11-16"))).toBeUndefined();
  });
});

describe("holidays", () => {
  it("are taken away from the rule's days", () => {
    expect(american.isWorkday(date("2026-11-26"))).toBe(false);
    expect(weekdays.isWorkday(date("2026-11-26"))).toBe(true);
    expect(american.nextWorkday(date("2026-11-26")).toString()).toBe("2026-11-27");
    expect(american.addWorkdays(date("2026-11-25"), 2).toString()).toBe("2026-11-30");
  });

  it("are named as the reason, unless the day would have been free anyway", () => {
    expect(american.whyNot(date("2026-11-26"))?.phrase).toBe("a holiday (Thanksgiving Day)");
    expect(american.whyNot(date("2026-07-03"))?.phrase).toBe("a holiday (Independence Day, substitute day)");
    expect(american.whyNot(date("2026-07-04"))?.phrase).toBe("a Saturday");
    expect(american.whyNot(date("2026-11-27"))).toBeUndefined();
  });
});

describe("any rule", () => {
  it("names itself as the reason where it is more than weekdays", async () => {
    const calendar = await calendarOf("FREQ=MONTHLY;BYMONTHDAY=1,15");
    expect(calendar.whyNot(date("2026-11-16"))?.phrase).toBe("no working day by FREQ=MONTHLY;BYMONTHDAY=1,15");
    expect(calendar.nextWorkday(date("2026-11-16")).toString()).toBe("2026-12-01");
  });

  it("counts an INTERVAL from Monday 2024-01-01, before it as well as after", async () => {
    const calendar = await calendarOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
    const named = ["2023-12-18", "2024-01-01", "2024-01-15", "2026-11-16", "2026-11-30"].map(date);
    expect(named.map(calendar.isWorkday)).toEqual(named.map(() => true));
    const others = ["2023-12-25", "2024-01-08", "2026-11-23", "2026-11-17"].map(date);
    expect(others.map(calendar.isWorkday)).toEqual(others.map(() => false));
  });

  test.each(RULES)(
    "%s: the next working day is idempotent, never earlier, and no working day is skipped",
    async (rule) => {
      const calendar = await calendarOf(rule);
      fc.assert(
        fc.property(nearDate, (day) => {
          const next = calendar.nextWorkday(day);
          expect(calendar.isWorkday(next)).toBe(true);
          expect(calendar.nextWorkday(next).equals(next)).toBe(true);
          expect(compareDates(day, next)).toBeLessThanOrEqual(0);
          expect(countWorkdays(calendar, day, next)).toBe(calendar.isWorkday(day) ? 0 : 1);
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(RULES)("%s: n working days later, n working days have passed, and as many back", async (rule) => {
    const calendar = await calendarOf(rule);
    fc.assert(
      fc.property(nearDate, fc.integer({ min: 1, max: 12 }), (day, count) => {
        const later = calendar.addWorkdays(day, count);
        expect(calendar.isWorkday(later)).toBe(true);
        expect(countWorkdays(calendar, day, later)).toBe(count);
        const earlier = calendar.addWorkdays(day, -count);
        expect(calendar.isWorkday(earlier)).toBe(true);
        expect(countWorkdays(calendar, earlier, day)).toBe(calendar.isWorkday(day) ? count : count - 1);
        const start = calendar.nextWorkday(day);
        expect(calendar.addWorkdays(calendar.addWorkdays(start, count), -count).equals(start)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("says why not for each day that is none, and for no other", () => {
    fc.assert(fc.property(nearDate, (day) => american.isWorkday(day) === (american.whyNot(day) === undefined)));
  });
});

describe("a rule that would search without end", () => {
  const NONE = "leaves more than 400 days without a working day; let it name more days";
  test.each([
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;INTERVAL=2;BYDAY=1MO",
    "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=3",
    "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=1",
    "FREQ=WEEKLY;INTERVAL=52;BYDAY=MO;BYMONTH=1",
  ])(
    "%s is refused, at once",
    async (rule) => {
      expect(reasonOf(await createWorkCalendar(rule))).toContain(` ${NONE}`);
    },
    2_000,
  );

  it("is refused as well where the holidays leave it nothing", async () => {
    const christmas: Holidays = { nameOf: (day) => (day.month === 12 && day.day === 25 ? "Christmas Day" : undefined) };
    const rule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25";
    expect((await createWorkCalendar(rule)).ok).toBe(true);
    expect(reasonOf(await createWorkCalendar(rule, christmas))).toBe(`${rule} ${NONE}`);
  });

  it("ends at the calendar's last day in any case", () => {
    expect(weekdays.addWorkdays(date("2390-01-01"), 26_000).toString()).toBe("2399-12-31");
    expect(weekdays.addWorkdays(date("1810-01-01"), -26_000).toString()).toBe("1800-01-01");
    const never: Holidays = { nameOf: () => "Every Day" };
    return createWorkCalendar(MONDAY_TO_FRIDAY, never).then((calendar) => {
      expect(valueOf(calendar).nextWorkday(date("2399-12-01")).toString()).toBe("2399-12-31");
    });
  });

  it("answers for any date that can be read", async () => {
    const calendar = await calendarOf("FREQ=MONTHLY;BYMONTHDAY=1,15,-1");
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(calendar.isWorkday(day)).toBe(day.day === 1 || day.day === 15 || day.day === day.daysInMonth);
      }),
    );
  });
});

/** After the first date, up to the second. */
function countWorkdays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from.add({ days: 1 }); compareDates(day, to) <= 0; day = day.add({ days: 1 }))
    if (calendar.isWorkday(day)) count++;
  return count;
}
