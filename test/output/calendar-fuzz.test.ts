import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeCalendar, type CalendarOptions } from "../../src/output/index.js";
import { listAppointments, type Action, type Evaluation } from "../../src/engine/index.js";
// The words of an event before they are written down: what must come back from the file.
import { writeAppointmentTexts, writeTexts } from "../../src/output/calendar/texts/index.js";
import { cases } from "../cases.js";
import { action, application, contact, day, evaluation, interview, moment, note } from "./builders.js";
import { expectCalendarBytes, namesOf } from "./calendar-lines.js";
import { anyText, HOSTILE_TEXTS } from "./hostile-texts.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

const HEADER = [
  ...["BEGIN", "VERSION", "CALSCALE", "PRODID", "X-WR-CALNAME", "X-PUBLISHED-TTL"],
  ...["NAME", "REFRESH-INTERVAL;VALUE=DURATION", "COLOR"],
];

interface Shape {
  readonly isTimed: boolean;
  readonly hasUrl: boolean;
  readonly hasAlarm: boolean;
}

/** Of an interview, whose title is told in two alarms. */
function propertiesOfInterview({ hasUrl, hasLocation }: { readonly hasUrl: boolean; readonly hasLocation: boolean }) {
  const shape = propertiesOf({ isTimed: true, hasUrl, hasAlarm: true });
  const at = shape.indexOf("STATUS");
  const alarm = ["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END"];
  return [...shape.slice(0, at), ...(hasLocation ? ["LOCATION"] : []), ...shape.slice(at, -1), ...alarm, "END"];
}

/** Every property of an event, in order: no more, no less, whatever its texts are. */
function propertiesOf({ isTimed, hasUrl, hasAlarm }: Shape): string[] {
  const value = isTimed ? "" : ";VALUE=DATE";
  return [
    ...["BEGIN", "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", `DTSTART${value}`, `DTEND${value}`],
    ...["DESCRIPTION", ...(hasUrl ? ["URL"] : []), "STATUS", "CATEGORIES", "X-MICROSOFT-CDO-BUSYSTATUS", "TRANSP"],
    ...["CLASS", ...(hasAlarm ? ["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END"] : []), "END"],
  ];
}

interface Case {
  readonly action: Action;
  readonly reason: string;
  readonly draft: { readonly subject: string; readonly paragraphs: readonly string[] };
}

/** Mostly texts that hurt; seldom the longest, which cost most. */
const text = fc.oneof(
  { weight: 6, arbitrary: anyText.map((one) => one.slice(0, 300)) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
);

const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text.map((one) => `https://${one}`),
  text,
);

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    texts: fc.record({
      ...{ company: text, role: text, path: text, title: text, summary: text, rule: text, via: text },
      ...{ name: text, email: text, phone: text, reason: text, subject: text, first: text, second: text },
    }),
    link: fc.option(url, { nil: undefined }),
    isTimed: fc.boolean(),
    isOver: fc.boolean(),
    isProjected: fc.boolean(),
  })
  .map(({ texts, link, isTimed, isOver, isProjected }) => {
    const about = application(texts.company, texts.role, { path: texts.path, link });
    const opens = isTimed ? moment("2026-11-21T14:00 America/New_York") : day("2026-11-23");
    return {
      reason: texts.reason,
      draft: { subject: texts.subject, paragraphs: [texts.first, texts.second] },
      action: action(about, {
        ...{ title: texts.title, summary: texts.summary, rule: texts.rule, via: texts.via, uid: "one" },
        to: [contact(texts.name, { email: texts.email, phone: texts.phone })],
        opens,
        closes: isTimed ? moment("2026-11-22T14:00 America/New_York") : day("2026-11-30"),
        state: isOver ? "overdue" : "upcoming",
        projected: isProjected,
      }),
    };
  });

/** Between two events that are always the same: what one text does to its neighbours is seen. */
function between({ action: own }: Case): Evaluation {
  const [before, after] = ["before", "after"].map((uid) => {
    const about = application(uid, "Engineer");
    return note(now, about, [action(about, { uid, opens: day(uid === "before" ? "2026-11-20" : "2026-12-31") })]);
  });
  return evaluation(now, [before!, note(now, own.application, [own]), after!]);
}

/** The first and the third event of the sorted feed surround the second. */
const NEIGHBOUR: Shape = { isTimed: false, hasUrl: false, hasAlarm: true };

interface ReadTexts {
  readonly title: string;
  readonly description: string;
  readonly location: string | null;
}

function readTexts(calendar: string): Record<string, ReadTexts> {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]); // the parser's types promise only an object
  return Object.fromEntries(
    root.getAllSubcomponents("vevent").map((component) => {
      const { uid, summary, description, location } = new ICAL.Event(component);
      return [uid.replace("@followthrough", ""), { title: summary, description, location }];
    }),
  );
}

/** What a line of a file cannot end with, where a reader trims. */
const trimEnds = (one: string) => one.trim();

describe("no text", () => {
  it("adds, drops or splits a property, and each comes back as it was", async () => {
    const options = fc.record({
      name: text,
      productVersion: text,
      alarms: fc.boolean(),
      review: fc.constant<false>(false),
    });
    await fc.assert(
      fc.asyncProperty(anyCase, options, async (one, given) => {
        const writing: CalendarOptions = {
          ...given,
          reasonFor: ({ uid }) => (uid === "one" ? one.reason : undefined),
          draftFor: ({ uid }) => (uid === "one" ? one.draft : undefined),
        };
        const evaluated = between(one);
        const { content, events } = await writeCalendar(evaluated, writing);
        expect(events).toBe(3);

        const lines = expectCalendarBytes(content);
        const { reason, draft } = one;
        const expected = writeTexts(one.action, evaluated.notes[1]!, { now, reason, draft });
        const isTimed = "timeZoneId" in one.action.opens;
        const shape = { isTimed, hasUrl: expected.url !== undefined, hasAlarm: given.alarms };
        const neighbour = propertiesOf({ ...NEIGHBOUR, hasAlarm: given.alarms });
        expect(namesOf(lines)).toEqual([...HEADER, ...neighbour, ...propertiesOf(shape), ...neighbour, "END"]);

        const texts = readTexts(content);
        expect(Object.keys(texts)).toEqual(["before", "one", "after"]);
        expect(trimEnds(texts.one!.title)).toBe(trimEnds(expected.title));
        expect(texts.one!.description).toBe(expected.description.trim());
        expect(expected.description.length).toBeLessThanOrEqual(2_000);
        expect(texts.before!.title).toBe("Follow up with before about the Engineer role");
        expect(texts.after!.title).toBe("Follow up with after about the Engineer role");
      }),
      { numRuns: cases(2_000) },
    );
  }, 120_000);

  it("of an interview does, be it a place, a link, a kind or a note", async () => {
    const texts = fc.record({
      ...{ company: text, role: text, path: text, name: text, title: text, email: text, phone: text },
      ...{ kind: text, place: fc.oneof(text, url), link: url, notes: text },
    });
    const start = moment("2026-11-23T14:00 America/New_York");
    let places = 0;
    await fc.assert(
      fc.asyncProperty(texts, async ({ company, role, path, name, title, email, phone, ...own }) => {
        const people = [contact(name, { title, email, phone }), contact(name, { email })];
        const about = application(company, role, {
          ...{ path, link: own.link, timezone: "America/New_York" },
          interviews: [interview(start, { ...own, with: people })],
        });
        const hostile = note(now, about);
        const [planned] = listAppointments(hostile.situation);
        const [before, , after] = between({
          action: action(about),
          reason: "",
          draft: { subject: "", paragraphs: [] },
        }).notes;
        const { content, events } = await writeCalendar(evaluation(now, [before!, hostile, after!]), {
          ...{ name: "Jobs", productVersion: "0.1.0", review: false },
        });
        expect(events).toBe(3);
        const expected = writeAppointmentTexts(planned!, "Europe/Berlin");
        const neighbour = propertiesOf(NEIGHBOUR);
        const { url: address, location } = expected;
        if (location !== undefined) places++;
        const shape = { hasUrl: address !== undefined, hasLocation: location !== undefined };
        const names = namesOf(expectCalendarBytes(content));
        expect(names).toEqual([...HEADER, ...neighbour, ...propertiesOfInterview(shape), ...neighbour, "END"]);
        const read = readTexts(content)[planned!.uid];
        expect(trimEnds(read!.title)).toBe(trimEnds(expected.title));
        expect(read!.description).toBe(expected.description.trim());
        expect(read!.location).toBe(location ?? null);
        expect(expected.description.length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: cases(1_000) },
    );
    expect(places).toBeGreaterThan(50);
  }, 120_000);

  it.each(HOSTILE_TEXTS.map((one) => [JSON.stringify(one.slice(0, 30)), one]))(
    "is remembered as changed when it was not: %s",
    async (_, one) => {
      const about = application(one, one, { path: one, link: one });
      const evaluated = evaluation(now, [
        note(now, about, [action(about, { title: one, rule: one, via: one, uid: "one", to: [contact(one)] })]),
      ]);
      const options = { name: one, productVersion: one, reasonFor: () => one };
      const first = await writeCalendar(evaluated, options);
      const second = await writeCalendar(
        { ...evaluated, now: now.add({ hours: 3 }) },
        { ...options, previous: first.content },
      );
      expect(second).toEqual({ ...first, changed: 0 });
    },
  );
});
