import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { afterEach, describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/output/index.js";
import { listAppointments, type Action, type Evaluation } from "../../src/engine/index.js";
import { ZonedDateTime } from "../../src/time/index.js";
import { action, application, contact, day, evaluation, moment, note } from "./builders.js";
import { expectCalendarBytes, namesOf } from "./calendar-lines.js";
import { anyText, HOSTILE_TEXTS } from "./hostile-texts.js";
import { jobSearch } from "./job-search.js";

async function writeText(...parameters: Parameters<typeof writeCalendar>): Promise<string> {
  return (await writeCalendar(...parameters)).content;
}

const OPTIONS = { name: "Job search", productVersion: "0.1.0", review: false } as const;
const ZONES = ["UTC", "America/New_York", "Asia/Tokyo"];

const HEADER = [
  ...["BEGIN", "VERSION", "CALSCALE", "PRODID", "X-WR-CALNAME", "X-PUBLISHED-TTL"],
  ...["NAME", "REFRESH-INTERVAL;VALUE=DURATION", "COLOR"],
];
const EVENT = [
  ...["BEGIN", "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"],
  ...["DESCRIPTION", "STATUS", "CATEGORIES", "X-MICROSOFT-CDO-BUSYSTATUS", "TRANSP", "CLASS"],
  ...["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END", "END"],
];

/** What a calendar program would know of each event, by UID. */
interface ReadEvent {
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
}

function readWithIcalJs(calendar: string): Record<string, ReadEvent> {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]); // the parser's types promise only an object
  const events = root.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return Object.fromEntries(
    events.map(({ uid, startDate, endDate, summary, description }) => [
      uid,
      { start: instant(startDate), end: instant(endDate), summary, description },
    ]),
  );
}

function instant(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

function readWithNodeIcal(calendar: string): Record<string, ReadEvent> {
  const components = Object.values(nodeIcal.sync.parseICS(calendar));
  const events = components.filter((component): component is VEvent => component.type === "VEVENT");
  return Object.fromEntries(
    events.map(({ uid, datetype, start, end, summary, description }) => {
      const write = (date: Date) => (datetype === "date" ? localDay(date) : date.toISOString());
      return [uid, { start: write(start), end: write(end), summary, description }];
    }),
  );
}

/** node-ical gives a date as the midnight of the process's zone. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The events of a calendar of one action, which is all that there is to do about Acme. */
async function writeOne(now: string, rest: Partial<Action>): Promise<ReadEvent | undefined> {
  const clock = moment(now);
  const about = application("Acme", "Engineer");
  const calendar = await writeText(
    evaluation(clock, [note(clock, about, [action(about, { ...rest, uid: "one" })])]),
    OPTIONS,
  );
  expectCalendarBytes(calendar);
  return readWithIcalJs(calendar)["one@followthrough"];
}

describe("the calendar", () => {
  const thisTimezone = process.env.TZ;
  afterEach(() => {
    if (thisTimezone === undefined) delete process.env.TZ;
    else process.env.TZ = thisTimezone;
  });

  it("has its events read alike by ical.js and node-ical, each as the action has it", async () => {
    const calendar = await writeText(jobSearch, OPTIONS);
    const events = readWithIcalJs(calendar);
    expect(readWithNodeIcal(calendar)).toEqual(events);

    const actions = jobSearch.notes.flatMap((one) => one.actions).filter(({ state }) => state !== "lapsed");
    const appointments = jobSearch.notes.flatMap(({ situation }) => listAppointments(situation));
    expect(appointments).toHaveLength(3);
    expect(Object.keys(events).toSorted()).toEqual(
      [...actions, ...appointments].map(({ uid }) => `${uid}@followthrough`).toSorted(),
    );
    for (const { uid, title, projected, application: about } of actions) {
      const event = events[`${uid}@followthrough`];
      expect(event?.summary).toBe(projected ? `${title} (if no answer)` : title);
      expect(event?.description.endsWith(`\nNote: ${about.path}`)).toBe(true);
    }
  });

  it("leaves out what has lapsed", async () => {
    expect(await writeOne("2026-11-21", { state: "lapsed" })).toBeUndefined();
  });

  it("is the same under every time zone of the process", async () => {
    const calendars = new Set<string>();
    const offsets = new Set<number>();
    for (const zone of ZONES) {
      process.env.TZ = zone;
      offsets.add(new Date(0).getTimezoneOffset());
      calendars.add(await writeText(jobSearch, OPTIONS));
    }
    expect(offsets.size).toBe(ZONES.length);
    expect(calendars.size).toBe(1);
  });

  it("has one calendar, sorted by start, with every UID once", async () => {
    const lines = expectCalendarBytes(await writeText(jobSearch, OPTIONS));
    expect(lines.filter((line) => line === "BEGIN:VCALENDAR")).toHaveLength(1);
    const starts = lines.filter((line) => line.startsWith("DTSTART")).map((line) => line.split(":")[1]);
    expect(starts).toEqual(starts.toSorted());
    const uids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("keeps both events of two notes that claim one identity", async () => {
    const now = moment("2026-11-21");
    const [one, other] = [application("Acme", "Engineer"), application("Acme", "Analyst")];
    const notes = [note(now, one, [action(one)]), note(now, other, [action(other)])];
    const events = readWithIcalJs(await writeText(evaluation(now, notes), OPTIONS));
    expect(Object.keys(events)).toEqual([
      "uid-of-Acme-first-follow-up@followthrough",
      "uid-of-Acme-first-follow-up-2@followthrough",
    ]);
  });

  it("says nothing about a time zone, repeats nothing and invites nobody", async () => {
    const names = namesOf(expectCalendarBytes(await writeText(jobSearch, OPTIONS)));
    for (const name of names) expect(name).not.toMatch(/TZID|RRULE|METHOD|ATTENDEE|ORGANIZER|no property/u);
  });

  it("is a valid file with nothing in it", async () => {
    const calendar = await writeText(evaluation(moment("2026-11-21"), []), OPTIONS);
    expect(namesOf(expectCalendarBytes(calendar))).toEqual([...HEADER, "END"]);
  });

  it("takes a link as URL where it is an address of the web, else into the text", async () => {
    const lines = expectCalendarBytes(await writeText(jobSearch, OPTIONS));
    expect(lines).toContain("URL:https://acme.example/jobs/1?ref=a,b;c");
    expect(lines.some((line) => line.includes(String.raw`Job posting: mailto:jobs@northwind.example\n`))).toBe(true);
  });

  it("gives the advice as a reason where there is one", async () => {
    const reasonFor = ({ advice }: Action) => (advice.includes("C1") ? "they gave a date, and it passed" : undefined);
    const text = expectCalendarBytes(await writeText(jobSearch, { ...OPTIONS, reasonFor })).join("\n");
    expect(text.match(/Why: [^\\]+/gu)).toEqual(["Why: they gave a date"]);
  });
});

describe("an action stands in the calendar", () => {
  const window = { opens: day("2026-11-16"), closes: day("2026-11-23") };

  it("all day on the day it opens while that lies ahead", async () => {
    const event = await writeOne("2026-11-15T23:59 Europe/Berlin", { ...window, state: "upcoming" });
    expect(event).toMatchObject({ start: "2026-11-16", end: "2026-11-17" });
  });

  it("all day on today once it has opened", async () => {
    expect(await writeOne("2026-11-18", { ...window, state: "open" })).toMatchObject({
      start: "2026-11-18",
      end: "2026-11-19",
    });
    expect(await writeOne("2026-12-14", { ...window, state: "overdue" })).toMatchObject({
      start: "2026-12-14",
      end: "2026-12-15",
    });
  });

  it("on its day of opening again once it has been open for more than four weeks, a call too", async () => {
    const itsDay = { start: "2026-11-16", end: "2026-11-17" };
    expect(await writeOne("2026-12-15", { ...window, state: "overdue" })).toMatchObject(itsDay);
    const call = { start: moment("2026-12-16T09:30 Europe/Berlin"), end: moment("2026-12-16T11:30 Europe/Berlin") };
    expect(await writeOne("2026-12-15", { ...window, state: "overdue", via: "phone", call })).toMatchObject(itsDay);
  });

  it("for half an hour from the moment it opens, on that day", async () => {
    const opens = moment("2026-11-20T09:45 America/New_York");
    const thanks = { opens, closes: opens.add({ hours: 24 }) };
    const expected = { start: "2026-11-20T14:45:00.000Z", end: "2026-11-20T15:15:00.000Z" };
    expect(await writeOne("2026-11-10T09:00 Europe/Berlin", { ...thanks, state: "upcoming" })).toMatchObject(expected);
    expect(await writeOne("2026-11-20T23:00 Europe/Berlin", { ...thanks, state: "open" })).toMatchObject(expected);
  });

  it("and all day on today once that day is over", async () => {
    const opens = moment("2026-11-20T09:45 America/New_York");
    const thanks = { opens, closes: opens.add({ hours: 24 }) };
    const onSaturday = { start: "2026-11-21", end: "2026-11-22" };
    expect(await writeOne("2026-11-21T00:00 Europe/Berlin", { ...thanks, state: "open" })).toMatchObject(onSaturday);
    expect(await writeOne("2026-11-21T22:00 Europe/Berlin", { ...thanks, state: "overdue" })).toMatchObject(onSaturday);
  });

  it("no longer than its window", async () => {
    const opens = moment("2026-11-20T09:45 UTC");
    const event = await writeOne("2026-11-20", { opens, closes: opens.add({ minutes: 10 }), state: "upcoming" });
    expect(event?.end).toBe("2026-11-20T09:55:00.000Z");
  });

  it("for half an hour where its window closes with a day, and at its hour on the calendar's last day", async () => {
    const opens = moment("2026-11-20T09:45 UTC");
    const event = await writeOne("2026-11-20", { opens, closes: day("2026-11-21"), state: "upcoming" });
    expect(event?.end).toBe("2026-11-20T10:15:00.000Z");
    const last = await writeOne("2026-11-20", {
      opens: ZonedDateTime.from("9999-12-30T09:00[UTC]"),
      state: "upcoming",
    });
    expect(last?.start).toBe("9999-12-30T09:00:00.000Z");
    const [start, end] = ["09:30", "11:30"].map((time) => ZonedDateTime.from(`9999-12-31T${time}[UTC]`));
    const call = { start: start!, end: end! };
    const beyond = await writeOne("2026-11-20", { opens: day("9999-12-30"), state: "upcoming", call });
    expect(beyond?.start).toBe("9999-12-30");
  });

  it("at the hour of a call, the employer's hours and zone in its text", async () => {
    const event = readWithIcalJs(await writeText(jobSearch, OPTIONS))["uid-of-Initech-second-follow-up@followthrough"];
    expect(event).toMatchObject({ start: "2026-11-24T14:30:00.000Z", end: "2026-11-24T16:30:00.000Z" });
    expect(event?.description).toContain("Tue 24 Nov 2026 15:30–17:30 (09:30–11:30 in America/New_York)");
  });

  it("all day on today when the hour of a call has gone by with its day", async () => {
    const call = { start: moment("2026-11-16T09:30 UTC"), end: moment("2026-11-16T11:30 UTC") };
    expect(await writeOne("2026-11-16T20:00 UTC", { ...window, call })).toMatchObject({
      start: "2026-11-16T09:30:00.000Z",
    });
    expect(await writeOne("2026-11-17T08:00 UTC", { ...window, call })).toMatchObject({ start: "2026-11-17" });
  });

  it("at the hour of a call that has begun the day before", async () => {
    const call = {
      start: moment("2026-11-20T14:30 America/Los_Angeles"),
      end: moment("2026-11-20T16:00 America/Los_Angeles"),
    };
    expect(await writeOne("2026-11-21T00:30 Europe/Berlin", { ...window, call })).toMatchObject({
      start: "2026-11-20T22:30:00.000Z",
      end: "2026-11-21T00:00:00.000Z",
    });
    expect(await writeOne("2026-11-22T00:00 Europe/Berlin", { ...window, call })).toMatchObject({
      start: "2026-11-22",
    });
  });

  it("under clocks long before 1970, and however far away it is", async () => {
    const opens = moment("1950-01-02T10:00 UTC");
    expect(await writeOne("1950-01-01", { opens, state: "upcoming" })).toMatchObject({
      start: "1950-01-02T10:00:00.000Z",
    });
    expect(await writeOne("2026-11-21", { opens: day("+012026-01-01"), state: "upcoming" })).toMatchObject({
      start: "9999-12-30",
    });
  });
});

describe("hostile texts in notes and policies", () => {
  interface Texts {
    readonly company: string;
    readonly role: string;
    readonly title: string;
    readonly summary: string;
    readonly rule: string;
    readonly via: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly link: string;
    readonly path: string;
  }

  function hunt(texts: Texts): Evaluation {
    const now = moment("2026-11-21T09:00 Europe/Berlin");
    const about = application(texts.company, texts.role, { path: texts.path, link: `no address: ${texts.link}` });
    const to = [contact(texts.name, { email: texts.email, phone: texts.phone })];
    const { title, summary, rule, via } = texts;
    const one = action(about, { title, summary, rule, via, to, key: "k", uid: "one" });
    const other = action(application("Acme", "Engineer"), { uid: "other", closes: day("2026-11-23") });
    return evaluation(now, [note(now, about, [one, other])]);
  }

  const EXPECTED = [...HEADER, ...EVENT, ...EVENT, "END"];

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
    "%s adds nothing",
    async (_, text) => {
      const everywhere = { company: text, role: text, title: text, summary: text, rule: text, via: text };
      const evaluated = hunt({ ...everywhere, name: text, email: text, phone: text, link: text, path: text });
      const calendar = await writeText(evaluated, { ...OPTIONS, name: text, reasonFor: () => text || "because" });
      expect(namesOf(expectCalendarBytes(calendar))).toEqual(EXPECTED);
      const events = readWithIcalJs(calendar);
      expect(Object.keys(events)).toEqual(["one@followthrough", "other@followthrough"]);
      // node-ical 0.20 takes an escaped backslash before an n for a line break; we write what RFC 5545 §3.3.11 says.
      const [one, read] = [events, readWithNodeIcal(calendar)].map((all) => all["one@followthrough"]?.summary.trim());
      if (!text.includes("\\n")) expect(read).toBe(one);
      expect(events["one@followthrough"]?.description.length).toBeLessThanOrEqual(2_000);
    },
  );

  it("come back from ical.js as they went in", async () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .filter((text) => /^\S.*\S$/u.test(text) && !text.includes("\t"));
    await fc.assert(
      fc.asyncProperty(line, async (title) => {
        expect((await writeOne("2026-11-21", { title }))?.summary).toBe(title);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot make a link that the calendar's writer refuses", async () => {
    const link = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      anyText,
      anyText.map((text) => `https://${text}`),
    );
    const now = moment("2026-11-21");
    await fc.assert(
      fc.asyncProperty(link, async (text) => {
        const about = application("Acme", "Engineer", { link: text });
        const calendar = await writeText(evaluation(now, [note(now, about, [action(about)])]), OPTIONS);
        const url = expectCalendarBytes(calendar).find((line) => line.startsWith("URL:"));
        if (url) expect(url).toMatch(/^URL:https?:\/\/[\u0021-\u007E]+$/u);
      }),
      { numRuns: 300 },
    );
  });
});
