import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastNote, type Action, type Step } from "../../src/engine/index.js";
import { ENDED } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import type { Policy } from "../../src/policy/index.js";
import { PlainDate, type ZonedDateTime } from "../../src/time/index.js";
import { anyClock, anyNote, anyZone, writeNote, type EntryData, type NoteData } from "./arbitrary-notes.js";
import { clock, DEFAULT_POLICY, evaluate, policyOf } from "./evaluate.js";
import { cases } from "../cases.js";

const POLICIES = {
  default: DEFAULT_POLICY,
  none: await policyOf("default", { max_follow_ups: 0 }),
  three: await policyOf("default", { max_follow_ups: 3, follow_up_every: "2 workdays" }),
  "email-only": await policyOf("email-only"),
  prompt: await policyOf("prompt"),
  applications: await policyOf("applications"),
};

const anyPlan = fc.record({
  note: fc.tuple(anyNote, fc.constantFrom(undefined, "publishing")).map(([note, industry]) => ({ ...note, industry })),
  now: anyClock,
  zone: anyZone,
  policyName: fc.constantFrom(...(Object.keys(POLICIES) as (keyof typeof POLICIES)[])),
});
type Plan = typeof anyPlan extends fc.Arbitrary<infer P> ? P : never;

const settingOf = ({ zone, policyName }: Plan) => ({ zone, policy: POLICIES[policyName] });

function foresee({ note, now, zone, policyName }: Plan): readonly Step[] {
  const policy = POLICIES[policyName];
  const text = `---\ncompany: Acme\nrole: Engineer\n${writeNote(note)}\n---\n`;
  const { application } = readNote({ path: "acme.md", text }, { zone });
  return forecastNote(application!, { policy, me: { timezone: zone }, now: clock(now, zone) });
}

function maxFollowUps({ settings }: Policy): number {
  return Number(settings.find(({ name }) => name === "max_follow_ups")?.value ?? 1);
}

const isFollowUp = ({ rule }: Action): boolean => rule.endsWith("follow-up");

describe("the forecast of any note", () => {
  it("ends by itself, and its dates never go back", () => {
    let count = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const steps = foresee(plan);
        count += steps.length;
        expect(steps.length).toBeLessThan(30);
        const dates = [clock(plan.now, plan.zone).toPlainDate(), ...steps.map(({ date }) => date)].map(String);
        expect(dates).toEqual(dates.toSorted());
      }),
      { numRuns: cases(800) },
    );
    expect(count).toBeGreaterThan(cases(200));
  });

  it("holds no more follow-ups in one wait than the person wants, those sent already included", () => {
    let full = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { wait } = evaluate(writeNote(plan.note), plan.now, settingOf(plan)).situation;
        const most = maxFollowUps(POLICIES[plan.policyName]);
        // The first part of their keys after the rule's id is the number of the wait.
        const waits = foresee(plan).flatMap(({ action }) => (isFollowUp(action) ? [action.key.split("/")[1]] : []));
        for (const number of new Set(waits)) {
          const sent = number === String(wait.number) ? wait.follow_ups.length : 0;
          const planned = waits.filter((one) => one === number).length;
          expect(sent + planned).toBeLessThanOrEqual(most);
          if (sent + planned === most) full++;
        }
      }),
      { numRuns: cases(800) },
    );
    expect(full).toBeGreaterThan(cases(30));
  });

  it("is empty where the status has ended", () => {
    let ended = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { status } = evaluate(writeNote(plan.note), plan.now, settingOf(plan)).situation;
        if (!ENDED.includes(status)) return;
        expect(foresee(plan)).toEqual([]);
        ended++;
      }),
      { numRuns: cases(800) },
    );
    expect(ended).toBeGreaterThan(cases(20));
  });
});

describe("who does what the forecast says on the days that it says", () => {
  /** The note once the person has done it, and has told so in the log. */
  function carryOut(note: Plan["note"], { action, date }: Step, policy: Policy): Plan["note"] {
    const then = policy.rules.find(({ id }) => id === action.rule)?.then ?? {};
    const [person] = action.to;
    const name = action.to.length === 1 ? person!.name || person!.email : undefined;
    const entry: EntryData & { by?: string } = { date: date.toString(), sent: then.sent, to: name, by: action.via };
    return {
      ...note,
      status: then.status ?? note.status,
      log: then.sent === undefined ? note.log : [...note.log, entry],
    };
  }

  /** A note that was given up and is answered after all is given another status, as its finding asks. */
  function reopen({ note, now, ...plan }: Plan): Plan["note"] {
    const { situation } = evaluate(writeNote(note), now, settingOf({ note, now, ...plan }));
    return note.status === "ghosted" ? { ...note, status: situation.status } : note;
  }

  const write = (moment: ZonedDateTime): string => moment.toString({ timeZoneName: "never", offset: "never" });

  it("finds each of them due on its day, nothing else in between, and nothing ever after", () => {
    let done = 0;
    fc.assert(
      fc.property(anyPlan, (any) => {
        // What is dated later has not happened, and this person adds nothing of the kind.
        const isPast = (date = ""): boolean => date <= any.now.slice(0, 10);
        const log = any.note.log.filter(({ date }) => isPast(date));
        const applied = isPast(any.note.applied) ? any.note.applied : undefined;
        const plan = { ...any, note: { ...any.note, applied, log } };
        const { zone, policy } = settingOf(plan);
        const steps = foresee(plan);
        const finished = new Set<string>();
        const dueAt = (note: NoteData, at: string): string[] =>
          evaluate(writeNote(note), at, { zone, policy })
            .actions.filter(({ state, key }) => (state === "open" || state === "overdue") && !finished.has(key))
            .map(({ key }) => key);
        let now = clock(plan.now, zone);
        let note = reopen(plan);
        for (const step of steps) {
          const { opens } = step.action;
          const opening = opens instanceof PlainDate ? opens.toZonedDateTime(zone) : opens.withTimeZone(zone);
          for (let day = now; day.epochMilliseconds < opening.epochMilliseconds; day = day.add({ days: 1 }))
            expect(dueAt(note, write(day)), `on ${write(day)}, before ${step.action.key}`).toEqual([]);
          if (opening.epochMilliseconds > now.epochMilliseconds) now = opening;
          expect(now.toPlainDate().toString()).toBe(step.date.toString());
          expect(dueAt(note, write(now)), `on ${write(now)}`).toContain(step.action.key);
          note = carryOut(note, step, policy);
          finished.add(step.action.key);
          done++;
        }
        if (plan.note.snooze_until !== undefined) return;
        for (const days of [0, 1, 7, 30, 400])
          expect(dueAt(note, write(now.add({ days }))), `${days} days after the last one`).toEqual([]);
      }),
      { numRuns: cases(200) },
    );
    expect(done).toBeGreaterThan(cases(50));
  });
});

describe("the forecast", () => {
  const stepsOf = (lines: string, now: string): string[] => {
    const { application } = readNote(
      { path: "acme.md", text: `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n` },
      { zone: "Europe/Berlin" },
    );
    const circumstances = { policy: DEFAULT_POLICY, me: { timezone: "Europe/Berlin" }, now: clock(now) };
    return forecastNote(application!, circumstances).map(({ date, action }) => `${date.toString()} ${action.key}`);
  };

  it("thanks each of a panel, also whom only an address is known of", () => {
    const interviews = "interviews: [{date: 2026-11-02 14:00, with: [abel@acme.example, Zoe Poe]}]";
    expect(stepsOf(interviews, "2026-11-02T16:00").slice(0, 2)).toEqual([
      "2026-11-02 thank-you/1/abel-acme-example",
      "2026-11-02 thank-you/1/zoe-poe",
    ]);
  });

  it("goes on after an interview that lies ahead, though nothing is due before it", () => {
    const lines = "interviews: [2026-11-02 14:00]\nskip: [thank-you]";
    expect(stepsOf(lines, "2026-11-01")).toEqual([
      "2026-11-09 first-follow-up/1",
      "2026-11-16 second-follow-up/1/1",
      "2026-11-23 move-on/1",
    ]);
  });

  it("does not know what is dated later, since nobody answers", () => {
    const lines = "interviews: [2026-11-02 14:00]\nlog: [2026-11-02 sent thank-you, 2026-11-05 received rejection]";
    expect(stepsOf(lines, "2026-11-04")[0]).toBe("2026-11-09 first-follow-up/1");
    expect(stepsOf(lines, "2026-11-05")).toEqual([]);
  });

  it("is silent while the note is snoozed, whatever comes after", () => {
    const lines = "interviews: [2026-11-20 14:00]\nsnooze_until: 2026-11-10";
    expect(stepsOf(lines, "2026-11-09")).toEqual([]);
    expect(stepsOf(lines, "2026-11-10")[0]).toBe("2026-11-20 thank-you/1");
  });
});
