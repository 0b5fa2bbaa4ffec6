import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addForecast, evaluateNote, listAppointments, type NoteEvaluation } from "../../src/engine/index.js";
import type { Application } from "../../src/facts/index.js";
import { decodeNote, readNote } from "../../src/note/index.js";
import { CountryCalendars, Instant, PlainDate, type ZonedDateTime } from "../../src/time/index.js";
import { anyClock, anyNote, anyZone, writeNote } from "./arbitrary-notes.js";
import { clock, DEFAULT_POLICY, evaluate, policyOf, writeBound } from "./evaluate.js";
import { cases } from "../cases.js";

/** Windows of hours, of which some follow from what is done on the same day, and calls at any time. */
const BY_THE_HOUR = `
settings:
  within: {default: 5 hours, about: how long it takes}
rules:
  - id: recap
    title: Write down what was said
    each: {interview: application.interviews}
    when: "!interview.cancelled"
    opens: interview.end + hours(1)
    closes: opens + settings.within
    until: opens + hours(9)
    to: wait.contacts
    via: [phone, email]
    then: {sent: note}
  - id: after-recap
    title: Send what was written down
    each: {interview: application.interviews}
    when: application.log.exists(entry, entry.kind == 'note')
    opens: interview.end + hours(4)
    closes: opens + settings.within
    then: {sent: follow-up}
  - id: call
    title: Call them
    when: wait.follow_ups.size() == 0
    opens: wait.since
    shift: none
    closes: wait.since + days(2)
    until: wait.since + days(3)
    via: [phone]
    to: wait.contacts
    then: {sent: follow-up}
  - id: remind
    title: Remind oneself
    when: "!application.log.exists(entry, entry.kind == 'reminder')"
    opens: wait.since + days(1)
    then: {sent: reminder}
  - id: after-reminder
    title: What opened before it was thought of
    each: {interview: application.interviews}
    when: application.log.exists(entry, entry.kind == 'reminder')
    opens: interview.end + hours(2)
    closes: opens + settings.within
checks:
  - id: today-is-a-workday
    assert: today.is_workday()
    message: "{{today}} is no working day, and {{application.interviews.filter(one, one.ahead).size()}} lie ahead"
`;

const POLICIES = {
  default: DEFAULT_POLICY,
  "three follow-ups": await policyOf("default", { max_follow_ups: 3, follow_up_every: "2 workdays" }),
  "email-only": await policyOf("email-only"),
  prompt: await policyOf("prompt"),
  applications: await policyOf("applications"),
  "by the hour": await policyOf(BY_THE_HOUR),
  "calls within few hours": await policyOf(`extends: [prompt]\n`, {
    my_hours: "05:40-06:50",
    first_via: ["phone", "email"],
  }),
  "calls through the night": await policyOf(`extends: [prompt]\n`, { phone_hours: ["21:00-23:30", "00:15-01:00"] }),
};

const calendars = new CountryCalendars("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
for (const country of ["US", "DE", "JP", "XX"]) await calendars.load(country);

interface Case {
  readonly application: Application;
  readonly policy: keyof typeof POLICIES;
  readonly now: ZonedDateTime;
}

function assess({ application, policy, now }: Case): NoteEvaluation {
  const circumstances = { policy: POLICIES[policy], me: { timezone: now.timeZoneId }, now, calendars };
  return addForecast(evaluateNote(application, circumstances), circumstances);
}

/** All of it but the clock; what the note itself says is the same object for both. */
function everythingIn(evaluation: NoteEvaluation): string {
  const leftOut = new Set(["now", "validUntil", "application"]);
  const appointments = listAppointments(evaluation.situation);
  return JSON.stringify({ ...evaluation, appointments }, (key, value: unknown) =>
    leftOut.has(key) ? undefined : value,
  );
}

function atInstant(nanoseconds: bigint, zone: string): ZonedDateTime {
  return Instant.fromEpochNanoseconds(nanoseconds).toZonedDateTimeISO(zone);
}

/** The moment at a share of the time that is left, and the last one of all. */
function momentsWithin(now: ZonedDateTime, end: ZonedDateTime, share: number): ZonedDateTime[] {
  const [first, last] = [now.epochNanoseconds, end.epochNanoseconds - 1n];
  const between = first + ((last - first) * BigInt(Math.round(share * 1000))) / 1000n;
  return [between, last].map((moment) => atInstant(moment, now.timeZoneId));
}

/** @returns whether something has changed when the evaluation is valid no more */
function expectSameWithin(one: Case, share: number): boolean {
  const first = assess(one);
  expect(first.validUntil.epochNanoseconds).toBeGreaterThan(one.now.epochNanoseconds);
  const told = everythingIn(first);
  for (const now of momentsWithin(one.now, first.validUntil, share)) {
    const later = assess({ ...one, now });
    expect(everythingIn(later), `${one.now.toString()} and ${now.toString()}`).toBe(told);
    expect(later.validUntil.toString()).toBe(first.validUntil.toString());
  }
  return everythingIn(assess({ ...one, now: first.validUntil })) !== told;
}

const anyPolicy = fc.constantFrom(...(Object.keys(POLICIES) as (keyof typeof POLICIES)[]));
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
/** Not only whole minutes. */
const anySecond = fc
  .tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom("", ".999999999", ".5"))
  .map(([second, fraction]) => `:${String(second).padStart(2, "0")}${fraction}`);
const anyInstant = fc.tuple(anyClock, anySecond).map(([minute, second]) => `${minute}${second}`);

/** Half of the clocks are on a day of the note's, where things happen. */
const anyNoteAndInstant = fc
  .tuple(anyNote, anyInstant, fc.boolean(), fc.nat(2), fc.nat(2))
  .map(([note, at, isNear, which, days]) => {
    const day = note.interviews[which]?.date.slice(0, 10);
    if (!isNear || day === undefined) return { note, at };
    return { note, at: `${PlainDate.from(day).add({ days }).toString()}${at.slice(10)}` };
  });
const anyCountry = fc.constantFrom(undefined, undefined, "US", "DE", "JP", "XX");
const RUNS = { numRuns: cases(300) };

describe("until when an evaluation is valid", () => {
  it("any note with its forecast stays the same, to the last nanosecond", () => {
    let [changed, count] = [0, 0];
    fc.assert(
      fc.property(
        anyNoteAndInstant,
        anyCountry,
        anyZone,
        anyPolicy,
        anyShare,
        ({ note, at }, country, zone, policy, share) => {
          const lines = `${writeNote(note)}${country === undefined ? "" : `\ncountry: ${country}`}`;
          const text = `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n`;
          const { application } = readNote({ path: "acme.md", text }, { zone });
          fc.pre(application !== undefined);
          count++;
          if (expectSameWithin({ application, policy, now: clock(at, zone) }, share)) changed++;
        },
      ),
      RUNS,
    );
    // It is no nearer than it has to be: at every third end at the least something happens.
    expect(changed / count).toBeGreaterThan(0.3);
  });

  it("so do the notes of the fixtures", async () => {
    const notes = readdirSync("fixtures", { recursive: true, encoding: "utf8" }).flatMap((name) => {
      if (!name.endsWith(".md")) return [];
      const file = join("fixtures", name);
      const { application } = readNote(decodeNote({ path: file, bytes: readFileSync(file) }), {
        zone: "Europe/Berlin",
      });
      return application ? [application] : [];
    });
    expect(notes.length).toBeGreaterThan(80);
    for (const { country } of notes) if (country !== undefined) await calendars.load(country);
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...notes), anyInstant, anyPolicy, anyShare, (application, at, policy, share) => {
        if (expectSameWithin({ application, policy, now: clock(at, "Europe/Berlin") }, share)) changed++;
      }),
      { numRuns: cases(120) },
    );
    expect(changed).toBeGreaterThan(3);
  });

  it.each([
    ["what is done on that day brings up", "2026-11-12T12:00", "2026-11-12T14:00"],
    ["will be brought up on a later day, and has opened already", "2026-11-12T16:30", "2026-11-12T17:00:00.000000001"],
  ])("is the end of a window that %s", (_, at, until) => {
    const text = "---\ncompany: Acme\nrole: Engineer\ninterviews: [2026-11-12 09:00]\nskip: [call]\n---\n";
    const { application } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
    const one = { application: application!, policy: "by the hour", now: clock(at) } as const;
    expectSameWithin(one, 0.5);
    expect(assess(one).validUntil.toPlainDateTime().toString()).toBe(clock(until).toPlainDateTime().toString());
  });

  it.each([
    ["the next midnight, where nothing else lies ahead", "applied: 2026-11-01", "2026-11-02T10:00", "2026-11-03T00:00"],
    ["the end of an interview", "interviews: [2026-11-12 14:00]", "2026-11-12T14:30", "2026-11-12T15:00"],
    ["not its beginning", "interviews: [2026-11-12 14:00]", "2026-11-12T13:00", "2026-11-12T15:00"],
    ["the moment from which it has ended", "interviews: [2026-11-12 14:00]", "2026-11-12T15:00", "2026-11-13T00:00"],
    [
      "that end without a thank-you, too",
      "interviews: [2026-11-12 14:00]\nskip: [thank-you]",
      "2026-11-12T14:30",
      "2026-11-12T15:00",
    ],
    [
      "not that of a cancelled one",
      "interviews: [{date: 2026-11-12 14:00, cancelled: true}]",
      "2026-11-12T14:30",
      "2026-11-13T00:00",
    ],
    ["a day of 25 hours", "applied: 2026-10-20", "2026-10-25T00:00", "2026-10-26T00:00"],
  ])("is %s", (_, lines, now, until) => {
    expect(writeBound(evaluate(lines, now).validUntil)).toBe(until);
  });

  it("is just after a window closes, for at its end it is still open", () => {
    const lines = "interviews: [2026-11-12 14:00]";
    for (const now of ["2026-11-13T10:00", "2026-11-13T15:00"])
      expect(evaluate(lines, now).validUntil.toPlainTime().toString()).toBe("15:00:00.000000001");
    expect(writeBound(evaluate(lines, "2026-11-13T15:00:00.000000001").validUntil)).toBe("2026-11-14T00:00");
  });

  it("is when it is too late for what a skip hides, for then nothing is hidden", () => {
    const lines = "interviews: [{date: 2026-11-12 00:00, promised_by: 2026-12-01}]\nskip: [thank-you]";
    const { skipped, validUntil } = evaluate(lines, "2026-11-19T00:00");
    expect([skipped, validUntil.toPlainTime().toString()]).toEqual([true, "01:00:00.000000001"]);
    expect(evaluate(lines, validUntil.toPlainDateTime().toString()).skipped).toBeUndefined();
  });

  it("is the end of the hours to call in", () => {
    const lines = [
      "interviews: [{date: 2026-11-02 14:00, with: [Ada Lovelace]}]",
      "contacts: [{name: Ada Lovelace, phone: 555-0100}]",
      "log: [2026-11-02 sent thank-you]",
    ].join("\n");
    const validUntil = (now: string): string => writeBound(evaluate(lines, now).validUntil);
    expect(validUntil("2026-11-10T09:00")).toBe("2026-11-10T11:30");
    expect(validUntil("2026-11-10T11:30")).toBe("2026-11-10T16:00");
    expect(validUntil("2026-11-10T16:00")).toBe("2026-11-11T00:00");
  });

  it("is the same moment in the person's zone, whatever the employer's", () => {
    const { validUntil } = evaluate("timezone: America/New_York\ninterviews: [2026-11-12 14:00]", "2026-11-12T20:30");
    expect(validUntil.toString()).toBe("2026-11-12T21:00:00+01:00[Europe/Berlin]");
  });

  it("is no longer than that very moment where an expression names now", async () => {
    const rule = (opens: string): string => `\nrules: [{id: soon, title: Do it now, opens: "${opens}"}]\n`;
    const [clocked, dated] = [await policyOf(rule("now + hours(2)")), await policyOf(rule("today + days(2)"))];
    expect([clocked.readsNow, dated.readsNow]).toEqual([true, false]);
    const moment = evaluate("", "2026-11-12T10:00", { policy: clocked }).validUntil;
    expect(moment.toPlainTime().toString()).toBe("10:00:00.000000001");
    expect(writeBound(evaluate("", "2026-11-12T10:00", { policy: dated }).validUntil)).toBe("2026-11-13T00:00");
  });

  it("and no built-in policy names it, its drafts included", () => {
    for (const policy of Object.values(POLICIES)) {
      expect(policy.readsNow).toBe(false);
      for (const { subject, paragraphs, fill_in } of policy.drafts.values())
        for (const part of [{ text: subject, when: undefined }, ...paragraphs, ...fill_in])
          expect([part.text?.readsNow ?? false, part.when?.readsNow ?? false]).toEqual([false, false]);
    }
  });
});

describe("a policy names the clock", () => {
  it.each([
    ["when", `when: now > now`],
    ["a title", `title: "It is {{now}}"`],
    ["an each", `each: {one: "[now]"}`],
    ["a via", `via: "now.date() == today ? ['email'] : ['phone']"`],
    ["a key", `key: ["string(now)"]`],
  ])("in %s", async (_, line) => {
    const title = line.startsWith("title") ? "" : "title: A";
    const policy = await policyOf(
      `\nrules:\n  - id: a\n    opens: today\n    ${title || line}\n    ${title ? line : ""}\n`,
    );
    expect(policy.readsNow).toBe(true);
  });

  it.each(["assert: now > now", 'assert: "false"\n    message: "{{now}}"', 'assert: "false"\n    when: now == now'])(
    "in a check: %s",
    async (lines) => {
      const message = lines.includes("message") ? "" : "message: A";
      expect((await policyOf(`\nchecks:\n  - id: a\n    ${lines}\n    ${message}\n`)).readsNow).toBe(true);
    },
  );

  it("not in a text that has the word", async () => {
    expect((await policyOf(`\nchecks: [{id: a, assert: "'now' != 'then'", message: mend it now}]\n`)).readsNow).toBe(
      false,
    );
  });

  it("in a draft", async () => {
    const policy = await policyOf('\ndrafts:\n  note:\n    paragraphs: [{text: "It is {{now}}"}]\n');
    expect(policy.readsNow).toBe(true);
  });
});
