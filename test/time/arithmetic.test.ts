import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import {
  addSpans,
  addToDate,
  addToMoment,
  compareDates,
  compareMoments,
  days,
  hours,
  parseMoment,
  PlainDate,
  Span,
  subtractFromDate,
  subtractFromMoment,
  weeks,
  workdays,
  type WorkCalendar,
  type ZonedDateTime,
} from "../../src/time/index.js";
import { anyMoment, anySpan, calendarOf, MONDAY_TO_FRIDAY, nearDate, valueOf, ZONES } from "./arbitraries.js";

let calendar: WorkCalendar;

beforeAll(async () => {
  calendar = await calendarOf(MONDAY_TO_FRIDAY);
});

function momentAt(text: string, zone: string): ZonedDateTime {
  return valueOf(parseMoment(text, zone)).start!;
}

describe("a date and a span", () => {
  test.each([
    ["2026-11-12", days(2), "2026-11-14"],
    ["2026-11-12", weeks(1), "2026-11-19"],
    ["2026-11-12", workdays(2), "2026-11-16"],
    ["2026-11-14", workdays(1), "2026-11-16"],
    ["2026-11-14", workdays(0), "2026-11-14"],
    ["2026-11-12", new Span({ days: 2, workdays: 1 }), "2026-11-16"],
    ["2026-11-12", hours(0), "2026-11-12"],
    ["2026-11-12", hours(1), "2026-11-13"],
    ["2026-11-12", hours(24), "2026-11-13"],
    ["2026-11-12", hours(25), "2026-11-14"],
    ["2026-12-31", days(1), "2027-01-01"],
  ])("%s and %s is %s", (date, span, expected) => {
    expect(addToDate(PlainDate.from(date), span, calendar).toString()).toBe(expected);
  });

  test.each([
    ["2026-11-12", days(2), "2026-11-10"],
    ["2026-11-16", workdays(2), "2026-11-12"],
    ["2026-11-15", workdays(1), "2026-11-13"],
    ["2026-11-12", hours(25), "2026-11-10"],
  ])("%s less %s is %s", (date, span, expected) => {
    expect(subtractFromDate(PlainDate.from(date), span, calendar).toString()).toBe(expected);
  });

  it("keeps the order of dates", () => {
    fc.assert(
      fc.property(nearDate, nearDate, anySpan, (a, b, span) => {
        const [first, second] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        expect(compareDates(addToDate(first, span, calendar), addToDate(second, span, calendar))).toBeLessThanOrEqual(
          0,
        );
        expect(
          compareDates(subtractFromDate(first, span, calendar), subtractFromDate(second, span, calendar)),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("keeps the order of spans", () => {
    fc.assert(
      fc.property(nearDate, anySpan, anySpan, (date, span, more) => {
        const longer = addSpans(span, more);
        expect(compareDates(addToDate(date, span, calendar), addToDate(date, longer, calendar))).toBeLessThanOrEqual(0);
        expect(compareDates(date, addToDate(date, span, calendar))).toBeLessThanOrEqual(0);
        expect(compareDates(subtractFromDate(date, span, calendar), date)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a moment and a span", () => {
  const clock = (moment: ZonedDateTime): string => moment.toString({ timeZoneName: "never" });

  it("keeps what the clock shows for days and weeks, not for hours", () => {
    const evening = momentAt("2026-10-24 14:00", "Europe/Berlin");
    expect(clock(addToMoment(evening, days(1), calendar))).toBe("2026-10-25T14:00:00+01:00");
    expect(clock(addToMoment(evening, hours(24), calendar))).toBe("2026-10-25T13:00:00+01:00");
    expect(clock(addToMoment(evening, weeks(1), calendar))).toBe("2026-10-31T14:00:00+01:00");
  });

  it("moves the date by workdays", () => {
    const friday = momentAt("2026-10-23 14:00", "Europe/Berlin");
    expect(clock(addToMoment(friday, workdays(1), calendar))).toBe("2026-10-26T14:00:00+01:00");
    expect(clock(addToMoment(friday, new Span({ workdays: 1, hours: 2 }), calendar))).toBe("2026-10-26T16:00:00+01:00");
    expect(clock(subtractFromMoment(momentAt("2026-10-26 14:00", "Europe/Berlin"), workdays(1), calendar))).toBe(
      "2026-10-23T14:00:00+02:00",
    );
  });

  it("lands later where the clock skips that time", () => {
    const night = momentAt("2026-03-28 02:30", "Europe/Berlin");
    expect(clock(addToMoment(night, days(1), calendar))).toBe("2026-03-29T03:30:00+02:00");
  });

  it("tells the two hours of an overlap apart", () => {
    const first = momentAt("2026-10-25 02:30", "Europe/Berlin");
    const second = addToMoment(first, hours(1), calendar);
    expect(clock(second)).toBe("2026-10-25T02:30:00+01:00");
    expect(addToMoment(second, hours(0), calendar).equals(second)).toBe(true);
    expect(clock(addToMoment(second, hours(1), calendar))).toBe("2026-10-25T03:30:00+01:00");
  });

  test.each(ZONES)("24 hours are 24 hours at every hour around each clock change of 2026 in %s", (zone) => {
    const changes = clockChanges(2026, zone);
    expect(changes.length).toBeGreaterThanOrEqual(2);
    for (const change of changes) {
      expect(change.offsetNanoseconds).not.toBe(change.subtract({ nanoseconds: 1 }).offsetNanoseconds);
      for (let hour = -50; hour <= 50; hour++) {
        const moment = change.add({ hours: hour });
        const later = addToMoment(moment, hours(24), calendar);
        const earlier = subtractFromMoment(moment, hours(24), calendar);
        expect(later.epochMilliseconds - moment.epochMilliseconds).toBe(86_400_000);
        expect(moment.epochMilliseconds - earlier.epochMilliseconds).toBe(86_400_000);
        expect(later.timeZoneId).toBe(zone);
      }
    }
  });

  it("keeps the order of moments for hours, anywhere", () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, fc.nat(876_000), (a, b, count) => {
        const before = Math.sign(compareMoments(a, b));
        const [laterA, laterB] = [addToMoment(a, hours(count), calendar), addToMoment(b, hours(count), calendar)];
        expect(Math.sign(compareMoments(laterA, laterB))).toBe(before);
        expect(subtractFromMoment(laterA, hours(count), calendar).equals(a)).toBe(true);
      }),
    );
  });

  it("moves the date of a moment as it moves a date", () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(400), fc.nat(30), (moment, dayCount, workdayCount) => {
        const span = new Span({ days: dayCount, workdays: workdayCount });
        const moved = addToMoment(moment, span, calendar);
        const expected = addToDate(moment.toPlainDate(), span, calendar);
        expect(moved.toPlainDate().equals(expected)).toBe(true);
      }),
    );
  });

  it("never ends before it begins", () => {
    fc.assert(
      fc.property(anyMoment, anySpan, (moment, span) => {
        expect(compareMoments(addToMoment(moment, span, calendar), moment)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function clockChanges(year: number, zone: string): ZonedDateTime[] {
  const changes: ZonedDateTime[] = [];
  let next = PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone).getTimeZoneTransition("next");
  while (next?.year === year) {
    changes.push(next);
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}
