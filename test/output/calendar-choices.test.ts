import { describe, expect, it } from "vitest";
import { writeCalendar, type CalendarOptions } from "../../src/output/index.js";
import type { Action } from "../../src/engine/index.js";
import { unfold } from "../../src/output/calendar/content-lines.js";
import { action, application, day, evaluation, moment, note } from "./builders.js";
import { readEvents, type EventLines } from "./calendar-lines.js";

const OPTIONS: CalendarOptions = { name: "Job search", productVersion: "0.1.0" };
const FRIDAY = "2026-11-20T08:00 Europe/Berlin";

const acme = application("Acme", "Engineer");
const open: Partial<Action> = { uid: "open", opens: day("2026-11-16") };
const overdue: Partial<Action> = { uid: "overdue", opens: day("2026-11-02"), state: "overdue" };
const ahead: Partial<Action> = { uid: "ahead", opens: day("2026-11-24"), state: "upcoming" };
const projected: Partial<Action> = { uid: "projected", opens: day("2026-12-01"), state: "upcoming", projected: true };
const thanks: Partial<Action> = { uid: "thanks", opens: moment("2026-11-23T14:00 Europe/Berlin"), state: "upcoming" };
const thanksOpen: Partial<Action> = { uid: "thanks-open", opens: moment("2026-11-19T14:00 Europe/Berlin") };

async function write(actions: readonly Partial<Action>[], options: Partial<CalendarOptions> = {}, clock = FRIDAY) {
  const now = moment(clock);
  const notes = [
    note(
      now,
      acme,
      actions.map((rest) => action(acme, rest)),
    ),
  ];
  const { content } = await writeCalendar(evaluation(now, notes), { ...OPTIONS, ...options });
  const events = readEvents(content);
  return {
    content,
    find: (uid: string): EventLines | undefined => events.find((one) => one.uid === `${uid}@followthrough`),
  };
}

const startOf = (event: EventLines | undefined) =>
  event &&
  Object.entries(event.values)
    .find(([name]) => name.startsWith("DTSTART"))
    ?.join(":");

/** Every alarm of a calendar, by the title of its event. */
function alarmsOf(content: string): readonly string[][] {
  const text = unfold(content).join("\n");
  return Array.from(text.matchAll(/BEGIN:VALARM\n(.*?)\nEND:VALARM/gsu), ([, lines]) => lines!.split("\n"));
}

describe("the weekly review", () => {
  it("stands on every Friday, all day, from the first one of the year on", async () => {
    const { find } = await write([]);
    expect(find("review")?.values).toMatchObject({
      SUMMARY: "Review your job search",
      "DTSTART;VALUE=DATE": "20260102",
      "DTEND;VALUE=DATE": "20260103",
      RRULE: "FREQ=WEEKLY;BYDAY=FR",
      STATUS: "CONFIRMED",
      TRANSP: "TRANSPARENT",
      CATEGORIES: "review",
    });
  });

  it("is the same event on every day of the year, and on every other", async () => {
    const clocks = ["2026-01-01", "2026-06-05", "2026-12-31T23:59"].map((clock) => `${clock} Europe/Berlin`);
    const bytes = await Promise.all(
      clocks.map(async (clock) =>
        (await write([open], {}, clock))
          .find("review")
          ?.bytes.replace(/(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):.*\r\n/gu, ""),
      ),
    );
    expect(new Set(bytes).size).toBe(1);
    expect((await write([], {}, "2027-02-01")).find("review")).toMatchObject({ uid: "review@followthrough" });
  });

  it("stands where its rule says", async () => {
    const { find } = await write([], { review: "freq=monthly;byday=-1fr" });
    expect(find("review")?.values).toMatchObject({
      "DTSTART;VALUE=DATE": "20260130",
      RRULE: "FREQ=MONTHLY;BYDAY=-1FR",
    });
  });

  it("can be left out", async () => {
    expect((await write([open], { review: false })).content).not.toContain("RRULE");
  });

  it.each(["FREQ=WEEKLY;COUNT=1", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "nonsense"])(
    "is refused by the rule %s",
    async (review) => {
      await expect(write([], { review })).rejects.toThrow(RangeError);
    },
  );
});

describe("an alarm", () => {
  it("rings at the start of what has a time, and at nine on a day", async () => {
    const { content } = await write([thanks, ahead], { review: false });
    expect(alarmsOf(content)).toEqual(
      ["TRIGGER:PT0S", "TRIGGER:PT9H"].map((trigger) => [
        "ACTION:DISPLAY",
        "DESCRIPTION:Follow up with Acme about the Engineer role",
        trigger,
      ]),
    );
  });

  it("says the title, escaped", async () => {
    const { content } = await write([{ ...open, title: String.raw`a,b;c\d` + "\r\nTRIGGER:PT1S" }], { review: false });
    expect(alarmsOf(content)[0]?.[1]).toBe(String.raw`DESCRIPTION:a\,b\;c\\d TRIGGER:PT1S`);
  });

  it("says a title that looks like nothing", async () => {
    const { content, find } = await write([{ ...open, title: "-" }], { review: false });
    expect(alarmsOf(content)[0]?.[1]).toBe("DESCRIPTION:-");
    expect(find("open")?.values.DESCRIPTION).toContain("Note: applications/acme.md");
  });

  it("can be left out, of the review as well", async () => {
    expect((await write([thanks, ahead], { alarms: false })).content).not.toContain("VALARM");
  });
});

describe("what is still to be done", () => {
  it("stands on today, what lies ahead on its own day", async () => {
    const { find } = await write([open, overdue, ahead, thanksOpen]);
    expect(["open", "overdue", "ahead", "thanks-open"].map((uid) => startOf(find(uid)))).toEqual([
      ...["20261120", "20261120", "20261124", "20261120"].map((date) => `DTSTART;VALUE=DATE:${date}`),
    ]);
  });

  it("stays where it opened, if it is not to roll", async () => {
    const { find } = await write([open, overdue, ahead, thanksOpen], { roll: false });
    expect(["open", "overdue", "ahead"].map((uid) => startOf(find(uid)))).toEqual([
      ...["20261116", "20261102", "20261124"].map((date) => `DTSTART;VALUE=DATE:${date}`),
    ]);
    expect(startOf(find("thanks-open"))).toBe("DTSTART:20261119T130000Z");
  });

  it("and then does not change from day to day", async () => {
    const first = await write([open, ahead], { roll: false });
    const next = await write([open, ahead], { roll: false, previous: first.content }, "2026-11-23T08:00 Europe/Berlin");
    expect(next.content).toBe(first.content);
  });
});

describe("the forecast", () => {
  it("is tentative, and says that it depends", async () => {
    expect((await write([projected])).find("projected")?.values).toMatchObject({
      STATUS: "TENTATIVE",
      SUMMARY: "Follow up with Acme about the Engineer role (if no answer)",
    });
  });

  it("can be left out", async () => {
    const { find } = await write([projected, ahead], { forecast: false });
    expect([find("projected"), find("ahead")?.uid]).toEqual([undefined, "ahead@followthrough"]);
  });
});
