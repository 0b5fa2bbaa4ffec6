import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  addForecast,
  evaluateNote,
  gatherEvaluations,
  listAppointments,
  type Action,
  type Evaluation,
} from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { writeCalendar, type CalendarOptions } from "../../src/output/index.js";
import { ZonedDateTime, type PlainDate } from "../../src/time/index.js";
import { cases } from "../cases.js";
import { anyClock, anyNote, anyZone, writeNote } from "../engine/arbitrary-notes.js";
import { BERLIN, clock, DEFAULT_POLICY } from "../engine/evaluate.js";
import { action, application, day, evaluation, interview, moment, note } from "./builders.js";
import { expectCalendarBytes } from "./calendar-lines.js";

const OPTIONS: CalendarOptions = { name: "Job search", productVersion: "0.1.0" };

/** What a calendar program knows of an event. */
interface ReadEvent {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly category: string;
  readonly isBusy: boolean;
  readonly status: string;
  readonly sequence: number;
  /** When it rings, in order; of an all-day event in UTC, where its day begins at midnight. */
  readonly rings: readonly string[];
}

const write = (time: ICAL.Time): string => (time.isDate ? time.toString() : time.toJSDate().toISOString());

function readEvents(content: string): ReadonlyMap<string, ReadEvent> {
  expectCalendarBytes(content);
  const root = new ICAL.Component(ICAL.parse(content) as unknown[]); // the parser's types promise only an object
  const read = root.getAllSubcomponents("vevent").map((component): [string, ReadEvent] => {
    const { uid, startDate, endDate, summary, description, location, sequence } = new ICAL.Event(component);
    const text = (name: string): string | null => component.getFirstPropertyValue(name) as string | null;
    const rings = component.getAllSubcomponents("valarm").map((alarm) => {
      const trigger = alarm.getFirstPropertyValue("trigger") as ICAL.Duration; // all of ours are
      return new Date(startDate.toJSDate().getTime() + trigger.toSeconds() * 1000).toISOString();
    });
    const url = text("url");
    return [
      uid.replace("@followthrough", ""),
      {
        ...{ title: summary, start: write(startDate), end: write(endDate), description, location, url, sequence },
        ...{ category: text("categories") ?? "", isBusy: text("transp") === "OPAQUE", status: text("status") ?? "" },
        rings,
      },
    ];
  });
  return new Map(read);
}

function evaluate(lines: string, now: string, { zone = BERLIN } = {}): Evaluation {
  const text = `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n`;
  const { application } = readNote({ path: "acme.md", text }, { zone });
  const circumstances = { policy: DEFAULT_POLICY, me: { timezone: zone }, now: clock(now, zone) };
  const notes = application ? [addForecast(evaluateNote(application, circumstances), circumstances)] : [];
  return gatherEvaluations(circumstances, { notes, findings: [], otherFiles: 0 });
}

/** The events of a note's appointments, in the order of the feed. */
async function eventsOf(
  lines: string,
  now: string,
  { zone, ...options }: Partial<CalendarOptions> & Parameters<typeof evaluate>[2] = {},
): Promise<readonly ReadEvent[]> {
  const { content } = await writeCalendar(evaluate(lines, now, { zone }), { ...OPTIONS, ...options });
  return [...readEvents(content).values()].filter(({ category }) => ["interview", "deadline"].includes(category));
}

const NOW = "2026-11-21T09:00";

describe("an interview's event", () => {
  it("takes its time, in UTC, and says with whom, where, how to join and what to prepare", async () => {
    const lines = `timezone: America/New_York
link: https://acme.example/jobs/1
contacts: [{name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}]
interviews:
  - date: 2026-12-03 19:30
    minutes: 45
    kind: video
    with: [Ada Lovelace, Grace Hopper]
    place: from home
    link: https://meet.example/abc
    notes: |
      Read the engineering blog.
      Bring the migration story.`;
    expect(await eventsOf(lines, NOW)).toEqual([
      {
        title: "Video interview with Acme for the Engineer role",
        start: "2026-12-04T00:30:00.000Z",
        end: "2026-12-04T01:15:00.000Z",
        description: `For them it is Thu 3 Dec 2026 19:30–20:15 (America/New_York).
With:
- Ada Lovelace, Engineering Manager <ada@acme.example> (+1 212 555 0100)
- Grace Hopper

To prepare:
Read the engineering blog.
Bring the migration story.
- Still to find out, to thank them: job title and address of Grace Hopper
- Ask when they expect to decide, and what the next steps are.

Job posting: https://acme.example/jobs/1
Note: acme.md`,
        location: "from home",
        url: "https://meet.example/abc",
        category: "interview",
        isBusy: true,
        status: "CONFIRMED",
        sequence: expect.any(Number) as number,
        // In Berlin, it is Fri 4 Dec 01:30: the evening before is that of Thu 3 Dec.
        rings: ["2026-12-03T17:00:00.000Z", "2026-12-03T23:30:00.000Z"],
      },
    ]);
  });

  it("takes its day where the note has no time, and rings the evening before and at nine", async () => {
    const [event] = await eventsOf("interviews: [2026-12-03]", NOW);
    expect(event).toMatchObject({ start: "2026-12-03", end: "2026-12-04", isBusy: true });
    expect(event?.rings).toEqual(["2026-12-02T18:00:00.000Z", "2026-12-03T09:00:00.000Z"]);
    expect(event?.description).toBe(`The note does not say at what time yet.

To prepare:
- Have everybody's name, correctly spelled, with job title and address: you will thank each of them.
- Ask when they expect to decide, and what the next steps are.

Note: acme.md`);
  });

  it("does not say what it need not", async () => {
    const ada = "{name: Ada, title: CTO, phone: 555-0100}";
    const [event] = await eventsOf(
      `contacts: [${ada}]\ninterviews: [{date: 2026-12-03 10:00, with: [Ada], promised_by: 2026-12-10}]`,
      NOW,
    );
    expect(event?.description).toBe(`With Ada, CTO (555-0100)

To prepare:
- They said you would hear by Thu 10 Dec 2026. Ask what the next steps are.

Note: acme.md`);
    expect([event?.location, event?.url]).toEqual([null, null]);
  });

  it.each([
    ["has its link as a property", "link: https://meet.example/a", "https://meet.example/a", false],
    ["has another program's link in its text", "link: zoommtg://zoom.us/join?confno=1", null, true],
    ["has a link that stands for its place as both", "place: https://meet.example/a", "https://meet.example/a", false],
    ["has no link where it is at a place", "place: Torstr. 1", null, false],
  ])("%s", async (_, line, url, isTold) => {
    const [event] = await eventsOf(`interviews: [{date: 2026-12-03 10:00, ${line}}]`, NOW);
    expect(event?.url).toBe(url);
    expect(event?.description.includes("To join: zoommtg://zoom.us/join?confno=1")).toBe(isTold);
  });

  it.each([
    ["in the evening before and an hour before", "Europe/Berlin", "2026-12-03 10:00", ["-PT16H", "-PT1H"]],
    ["by the minute", "Europe/Berlin", "2026-12-03 15:30", ["-PT21H30M", "-PT1H"]],
    ["late in the evening before a late one", "Europe/Berlin", "2026-12-03 23:50", ["-PT29H50M", "-PT1H"]],
    ["before a night without sleep", "Europe/Berlin", "2026-12-03 00:05", ["-PT6H5M", "-PT1H"]],
    ["by the clock, though it is changed in between", "Europe/Berlin", "2027-03-28 10:00", ["-PT15H", "-PT1H"]],
    ["and in autumn", "Europe/Berlin", "2027-10-31 10:00", ["-PT17H", "-PT1H"]],
    ["an hour before where there was no day before", "Pacific/Apia", "2011-12-31 10:00", ["-PT1H"]],
  ])("rings %s", async (_, zone, date, triggers) => {
    const now = date.startsWith("2011") ? "2011-12-01" : NOW;
    const evaluated = evaluate(`interviews: [{date: ${date}}]`, now, { zone });
    const { content } = await writeCalendar(evaluated, { ...OPTIONS, review: false });
    const found = /CATEGORIES:interview.*?END:VEVENT/su.exec(content)?.[0] ?? "";
    expect(Array.from(found.matchAll(/^TRIGGER:(.*)\r$/gmu), ([, trigger]) => trigger)).toEqual(triggers);
  });

  it("never rings where nothing does, and is not there where it is not wanted", async () => {
    const lines = "status: offer\ninterviews: [2026-12-03 10:00]\ndeadline: 2026-12-10";
    expect((await eventsOf(lines, NOW, { alarms: false })).map(({ rings }) => rings)).toEqual([[], []]);
    expect((await eventsOf(lines, NOW, { interviews: false })).map(({ category }) => category)).toEqual(["deadline"]);
  });

  it("at the end of the calendar is put where it can be read", async () => {
    const now = moment(`${NOW} Europe/Berlin`);
    const [ahead, atNight] = ["9999-12-30T10:00", "9999-12-29T23:00"].map((wall) =>
      ZonedDateTime.from(`${wall}[Europe/Berlin]`),
    ) as [ZonedDateTime, ZonedDateTime]; // of two come two
    const interviews = [
      interview(ahead),
      interview(atNight, { round: 2, end: atNight.add({ days: 7 }) }),
      interview(ahead, { round: 3, date: day("+010000-01-02"), start: undefined, end: ahead }),
    ];
    const about = application("The End", "Archivist", { interviews, status: "offer", deadline: day("+010000-02-29") });
    const { content } = await writeCalendar(evaluation(now, [note(now, about)]), { ...OPTIONS, review: false });
    const times = [...readEvents(content).values()].map(({ start, end }) => [start, end].join(" "));
    const lastDay = "9999-12-30 9999-12-31";
    expect(times).toEqual([lastDay, lastDay, lastDay, "9999-12-30T09:00:00.000Z 9999-12-30T10:00:00.000Z"]);
    const dayOnly = Array.from(content.matchAll(/DTSTART;VALUE=DATE:99991230.*?END:VEVENT/gsu), ([event]) =>
      Array.from(event.matchAll(/^TRIGGER:(.*)\r$/gmu), ([, trigger]) => trigger).join(" "),
    );
    expect(dayOnly.toSorted()).toEqual(["-PT6H PT9H", "-PT6H PT9H", "PT9H"]);
  });
});

describe("a deadline's event", () => {
  const lines = "status: offer\ncontacts: [{name: Ada, email: ada@acme.example}, Bo]\ndeadline: 2026-12-04";

  it("is its day, takes no time and rings at nine", async () => {
    expect(await eventsOf(lines, NOW)).toEqual([
      {
        title: "Answer the offer of Acme for the Engineer role",
        ...{ start: "2026-12-04", end: "2026-12-05" },
        description: `Acme · Engineer: they expect your answer to their offer by Fri 4 Dec 2026.
- Ada <ada@acme.example>

Note: acme.md`,
        ...{ location: null, url: null, category: "deadline", isBusy: false, status: "CONFIRMED" },
        sequence: expect.any(Number) as number,
        rings: ["2026-12-04T09:00:00.000Z"],
      },
    ]);
  });

  it("does not stand beside an action that says the same on that day", async () => {
    const answers = async (now: string, options: Partial<CalendarOptions> = {}): Promise<string[]> => {
      const { content } = await writeCalendar(evaluate(lines, now), { ...OPTIONS, ...options });
      const events = [...readEvents(content).values()].filter(({ title }) => title.startsWith("Answer"));
      return events.map(({ title, start }) => `${start} ${title}`);
    };
    const deadline = "2026-12-04 Answer the offer of Acme for the Engineer role";
    const action = "Answer the offer of Acme for the Engineer role by Fri 4 Dec 2026";
    expect(await answers("2026-11-30")).toEqual([`2026-12-02 ${action}`, deadline]);
    expect(await answers("2026-12-03")).toEqual([`2026-12-03 ${action}`, deadline]);
    expect(await answers("2026-12-04")).toEqual([`2026-12-04 ${action}`]);
    expect(await answers("2026-12-04", { roll: false })).toEqual([`2026-12-02 ${action}`, deadline]);
  });
});

describe("a deadline of which an action reminds at an hour", () => {
  it("stands beside it, as its day is the whole day", async () => {
    const now = moment("2026-12-04T08:00 Europe/Berlin");
    const about = application("Acme", "Engineer", { status: "offer", deadline: day("2026-12-04") });
    const reminder = action(about, { rule: "offer-deadline", opens: moment("2026-12-04T10:00 Europe/Berlin") });
    const { content } = await writeCalendar(evaluation(now, [note(now, about, [reminder])]), OPTIONS);
    const events = [...readEvents(content).values()].map(({ category, start }) => `${category} ${start}`);
    expect(events).toContain("deadline 2026-12-04");
  });
});

describe("an appointment", () => {
  it("has the same UID in a public feed, whatever secret there is for private ones", async () => {
    const evaluated = evaluate("interviews: [2026-12-03 10:00]", NOW);
    const { content } = await writeCalendar(evaluated, OPTIONS);
    expect((await writeCalendar(evaluated, { ...OPTIONS, secret: "0123456789abcdef" })).content).toBe(content);
  });

  it("that is moved keeps its UID and rises in SEQUENCE; cancelled or over, it leaves", async () => {
    const feed = async (line: string, now: string, previous?: string): Promise<string> =>
      (await writeCalendar(evaluate(`interviews: [${line}]`, now), { ...OPTIONS, previous })).content;
    const find = (content: string): ReadEvent[] =>
      [...readEvents(content).values()].filter(({ category }) => category === "interview");
    const first = await feed("2026-12-03 10:00", "2026-11-21");
    const same = await feed("2026-12-03 10:00", "2026-11-22", first);
    const moved = await feed("2026-12-08 14:00", "2026-11-23", same);
    const dayOnly = await feed("2026-12-09", "2026-11-24", moved);
    const cancelled = await feed("{date: 2026-12-09, cancelled: true}", "2026-11-25", dayOnly);
    const sequences = [first, same, moved, dayOnly].flatMap((content) => find(content).map(({ sequence }) => sequence));
    expect(sequences).toHaveLength(4);
    expect(sequences[1]).toBe(sequences[0]);
    expect(sequences[2]).toBeGreaterThan(sequences[1]!);
    expect(sequences[3]).toBeGreaterThan(sequences[2]!);
    expect(find(moved)[0]?.start).toBe("2026-12-08T13:00:00.000Z");
    expect(find(cancelled)).toEqual([]);
    expect(find(await feed("2026-12-08 14:00", "2026-12-08T15:00", moved))).toEqual([]);
    expect(find(await feed("2026-12-08 14:00", "2026-12-08T14:59", moved))).toHaveLength(1);
  });

  it("is the same from day to day, whatever is put off", async () => {
    const lines = "skip: [thank-you]\nsnooze_until: 2026-12-01\nstatus: offer\ninterviews: [2026-12-03 10:00]";
    const [one, other] = await Promise.all(
      [NOW, "2026-12-03T10:30"].map((now) => eventsOf(`${lines}\ndeadline: 2026-12-04`, now)),
    );
    const withoutSequence = (events: readonly ReadEvent[]) => events.map((event) => ({ ...event, sequence: 0 }));
    expect(one).toHaveLength(2);
    expect(withoutSequence(other!)).toEqual(withoutSequence(one!));
  });
});

/** The day has come, and an action that stands on it says so. */
function isRemindedOn(date: PlainDate, actions: readonly Action[], now: string): boolean {
  return now.startsWith(date.toString()) && actions.some(({ rule }) => rule === "offer-deadline");
}

const ALL_ZONES = Intl.supportedValuesOf("timeZone");

describe("any note", () => {
  it("has exactly one event for each interview ahead and each deadline, when the note says", async () => {
    let [interviews, deadlines] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        anyNote,
        anyClock,
        fc.oneof(anyZone, fc.constantFrom(...ALL_ZONES)),
        fc.boolean(),
        async (data, now, zone, hasOffer) => {
          const lines = hasOffer ? `${writeNote({ ...data, status: "offer" })}\ndeadline: 2026-12-02` : writeNote(data);
          const evaluated = evaluate(lines, now, { zone });
          const { content } = await writeCalendar(evaluated, OPTIONS);
          const events = readEvents(content);
          const appointments = evaluated.notes.flatMap(({ situation, actions }) =>
            listAppointments(situation).filter(
              (one) => one.kind === "interview" || !isRemindedOn(one.date, actions, now),
            ),
          );
          const own = [...events].filter(([, { category }]) => ["interview", "deadline"].includes(category));
          expect(own.map(([uid]) => uid).toSorted()).toEqual(appointments.map(({ uid }) => uid).toSorted());
          for (const appointment of appointments) {
            const event = events.get(appointment.uid)!;
            if (appointment.kind === "deadline") {
              deadlines++;
              expect(event).toMatchObject({ start: appointment.date.toString(), isBusy: false });
              continue;
            }
            interviews++;
            const { start, end, date } = appointment.interview;
            const [first, last] = start
              ? [start, end].map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString())
              : [date.toString(), date.add({ days: 1 }).toString()];
            expect(event).toMatchObject({ start: first, end: last, isBusy: true });
            if (!start) continue;
            // The evening before is 18:00 by the person's clock, a day before it begins there.
            const [evening, hour] = event.rings.map((moment) => Date.parse(moment));
            expect(hour).toBe(start.epochMilliseconds - 3_600_000);
            const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
            const before = start.withTimeZone(zone).toPlainDate().subtract({ days: 1 }).toString();
            expect(shown.format(evening)).toBe(`${before} 18:00`);
          }
        },
      ),
      { numRuns: cases(800) },
    );
    expect(interviews).toBeGreaterThan(20);
    expect(deadlines).toBeGreaterThan(3);
  }, 120_000);
});
