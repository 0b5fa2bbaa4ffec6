import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import {
  callSlot,
  callSlotsBetween,
  compareMoments,
  createWorkCalendar,
  formatPhoneHours,
  loadHolidays,
  nextCallSlot,
  parseNow,
  parseOwnHours,
  parsePhoneHours,
  partWithin,
  PlainDate,
  type CallSlot,
  type WorkCalendar,
} from "../../src/time/index.js";
import { anyMoment, anyZone, MONDAY_TO_FRIDAY, reasonOf, valueOf } from "./arbitraries.js";

const hours = ["09:30-11:30", "14:30-16:00"].map((text) => valueOf(parsePhoneHours(text)));
const NEW_YORK = "America/New_York";

let calendar: WorkCalendar;

beforeAll(async () => {
  calendar = valueOf(await createWorkCalendar(MONDAY_TO_FRIDAY, valueOf(await loadHolidays("US"))));
});

function show({ start, end }: CallSlot): string {
  const brief = { smallestUnit: "minute", timeZoneName: "never" } as const;
  return `${start.toString(brief)}/${end.toString(brief)}`;
}

describe("phone hours", () => {
  test.each([
    ["09:30-11:30", "09:30-11:30"],
    [" 09:30 – 11:30 ", "09:30-11:30"],
    ["00:00-23:59:59", "00:00-23:59:59"],
  ])("are read from %j", (text, written) => {
    expect(formatPhoneHours(valueOf(parsePhoneHours(text)))).toBe(written);
  });

  test.each([
    ["9:30-11:30", "9:30 is no time; write 09:30"],
    ["09:30-2pm", "2pm is no time; write it as HH:MM, here 14:00"],
    ["11:30-09:30", "11:30-09:30 names no phone hours; the end must come after the start, on the same day"],
    ["09:30-09:30", "09:30-09:30 names no phone hours; the end must come after the start, on the same day"],
    ["22:00-24:00", "24:00 is no time; midnight is 00:00 of the next day"],
    ["09:30", "09:30 names no phone hours; write them as HH:MM-HH:MM, such as 09:30-11:30"],
    ["09:30-11:00-12:00", "09:30-11:00-12:00 names no phone hours; write them as HH:MM-HH:MM, such as 09:30-11:30"],
    ["", "an empty text names no phone hours; write them as HH:MM-HH:MM, such as 09:30-11:30"],
  ])("say what is wrong with %j", (text, reason) => {
    expect(reasonOf(parsePhoneHours(text))).toBe(reason);
  });
});

describe("the time to call", () => {
  it("is the first of the hours on the day, where it rings", () => {
    const day = PlainDate.from("2026-11-24");
    expect(show(callSlot(day, hours, NEW_YORK))).toBe("2026-11-24T09:30-05:00/2026-11-24T11:30-05:00");
    expect(show(callSlot(day, hours.toReversed(), NEW_YORK))).toBe("2026-11-24T09:30-05:00/2026-11-24T11:30-05:00");
  });

  it("is as long as ever where the clocks skip its start", () => {
    const night = [valueOf(parsePhoneHours("02:30-03:15"))];
    const slot = callSlot(PlainDate.from("2026-03-08"), night, NEW_YORK);
    expect(show(slot)).toBe("2026-03-08T03:30-04:00/2026-03-08T04:15-04:00");
  });

  it("ends when the clock says so, an hour sooner in the night in which the clocks go forward", () => {
    const onThatNight = (text: string): string =>
      show(callSlot(PlainDate.from("2026-03-29"), [valueOf(parsePhoneHours(text))], "Europe/Berlin"));
    expect(onThatNight("01:30-03:30")).toBe("2026-03-29T01:30+01:00/2026-03-29T03:30+02:00");
    // Half past two is skipped and comes at half past three, when an hour is left as ever.
    expect(onThatNight("02:30-03:30")).toBe("2026-03-29T03:30+02:00/2026-03-29T04:30+02:00");
  });

  it("needs hours to choose from", () => {
    expect(() => callSlot(PlainDate.from("2026-11-24"), [], NEW_YORK)).toThrow(
      "no phone hours to call in; expected at least one stretch, such as 09:30-11:30",
    );
    expect(() => nextCallSlot(valueOf(parseNow("2026-11-24", NEW_YORK)), [], NEW_YORK, calendar)).toThrow(RangeError);
  });

  test.each([
    ["before the first hours", "2026-11-24T08:00-05:00", "2026-11-24T09:30-05:00/2026-11-24T11:30-05:00"],
    ["within them", "2026-11-24T10:00-05:00", "2026-11-24T09:30-05:00/2026-11-24T11:30-05:00"],
    ["at their end", "2026-11-24T11:30-05:00", "2026-11-24T14:30-05:00/2026-11-24T16:00-05:00"],
    ["after the last, before Thanksgiving", "2026-11-25T16:00-05:00", "2026-11-27T09:30-05:00/2026-11-27T11:30-05:00"],
    ["on a Saturday", "2026-11-28T10:00-05:00", "2026-11-30T09:30-05:00/2026-11-30T11:30-05:00"],
    ["on Monday morning in Tokyo", "2026-11-30T08:00+09:00", "2026-11-30T09:30-05:00/2026-11-30T11:30-05:00"],
  ])("comes next, %s", (_, after, expected) => {
    const now = valueOf(parseNow(after, "Asia/Tokyo"));
    expect(show(nextCallSlot(now, hours, NEW_YORK, calendar))).toBe(expected);
  });

  it("has not ended, falls on a working day, and none comes sooner", () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (after, zone) => {
        const { start, end } = nextCallSlot(after, hours, zone, calendar);
        expect(compareMoments(end, after)).toBeGreaterThan(0);
        expect(calendar.isWorkday(start.toPlainDate())).toBe(true);
        const before = nextCallSlot(after.subtract({ hours: 30 }), hours, zone, calendar);
        expect(compareMoments(before.end, after) <= 0 || compareMoments(before.start, start) === 0).toBe(true);
      }),
    );
  });
});

describe("the part of a slot within the person's own hours", () => {
  const part = (slotHours: string, own: string, zone: string): string => {
    const slot = callSlot(PlainDate.from("2026-11-24"), [valueOf(parsePhoneHours(slotHours))], NEW_YORK);
    const found = partWithin(slot, valueOf(parseOwnHours(own)), zone);
    return found ? show(found) : "none";
  };

  it("may lie on the person's second day", () => {
    // In Berlin, it is 23:30 to 01:30.
    expect(part("17:30-19:30", "00:15-22:00", "Europe/Berlin")).toBe("2026-11-24T18:15-05:00/2026-11-24T19:30-05:00");
  });

  it.each(["10:00-22:00", "07:00-10:15", "10:00-10:15"])(
    "is all of a short one that begins or ends with them: %s",
    (own) => {
      expect(part("10:00-10:15", own, NEW_YORK)).toBe("2026-11-24T10:00-05:00/2026-11-24T10:15-05:00");
    },
  );
});

it("the slots of a calendar that has come to its end are not sought for ever", () => {
  const last = PlainDate.from("2026-11-24");
  const ended: WorkCalendar = { ...calendar, nextWorkday: () => last };
  const slots = callSlotsBetween(last, last.add({ days: 9 }), hours, NEW_YORK, ended);
  const steps = Array.from({ length: 4 }, () => slots.next().done);
  expect(steps).toEqual([false, false, true, true]);
});
