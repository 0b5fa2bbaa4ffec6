import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBounds, evaluateNote, STATES, type Action, type NoteEvaluation } from "../../src/engine/index.js";
import { ENDED, isHeld } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import { daysBetween, PlainDate } from "../../src/time/index.js";
import {
  anyClock,
  anyInterview,
  anyNote,
  anyReceived,
  anyZone,
  writeNote,
  type InterviewData,
  type NoteData,
} from "./arbitrary-notes.js";
import { clock, DEFAULT_POLICY, evaluate, policyOf } from "./evaluate.js";
import { cases } from "../cases.js";

const THREE_FOLLOW_UPS = await policyOf("default", { max_follow_ups: 3, reply_grace: "3 workdays" });
const anyPolicy = fc.constantFrom(DEFAULT_POLICY, THREE_FOLLOW_UPS, await policyOf("default", { max_follow_ups: 0 }));

/** What a person sees of an action. */
function describeAction({ application: _, to, ...action }: Action): string {
  return JSON.stringify({ ...action, to: to.map(({ key }) => key) });
}

describe("whatever a note says and whatever the time", () => {
  it("an evaluation never throws, and the same inputs give the same result", () => {
    fc.assert(
      fc.property(anyNote, anyClock, anyZone, anyPolicy, (note, now, zone, policy) => {
        const once = evaluate(writeNote(note), now, { zone, policy });
        const again = evaluate(writeNote(note), now, { zone, policy });
        expect(again.actions.map(describeAction)).toEqual(once.actions.map(describeAction));
        expect(again.findings).toEqual(once.findings);
        expect(once.findings.map(({ check }) => check)).not.toContain("evaluation-failed");
      }),
      { numRuns: cases(600) },
    );
  });

  it("an evaluation never throws on any text that can be read at all", () => {
    const key = fc.constantFrom(
      "status",
      "applied",
      "interviews",
      "log",
      "contacts",
      "skip",
      "snooze_until",
      "timezone",
    );
    const value = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.string({ maxLength: 20 }),
      anyNote.map((n) => JSON.stringify(n.log)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 6 }), anyClock, (lines, now) => {
        const text = `---\ncompany: Acme\n${lines.map((line) => line.join(": ")).join("\n")}\n---\n`;
        const { application, findings } = readNote({ path: "acme.md", text }, { zone: "UTC" });
        if (!application) return;
        const circumstances = { policy: DEFAULT_POLICY, me: { timezone: "UTC" }, now: clock(now, "UTC") };
        expect(() => evaluateNote(application, circumstances, findings)).not.toThrow();
      }),
      { numRuns: cases(800) },
    );
  });

  it("an action is in one state, its window is in order, and no two share a key", () => {
    let count = 0;
    fc.assert(
      fc.property(anyNote, anyClock, anyZone, anyPolicy, (note, now, zone, policy) => {
        const { actions } = evaluate(writeNote(note), now, { zone, policy });
        for (const { opens, closes, until, state } of actions) {
          count++;
          expect(STATES).toContain(state);
          if (closes) expect(compareBounds(opens, closes)).toBeLessThanOrEqual(0);
          if (until) expect(compareBounds(closes ?? opens, until)).toBeLessThanOrEqual(0);
        }
        expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
        expect(new Set(actions.map(({ uid }) => uid)).size).toBe(actions.length);
        expect(actions).toEqual(actions.toSorted((a, b) => compareBounds(a.opens, b.opens)));
      }),
      { numRuns: cases(800) },
    );
    expect(count).toBeGreaterThan(cases(100));
  });

  it("a date opens on a working day", () => {
    fc.assert(
      fc.property(anyNote, anyClock, anyZone, (note, now, zone) => {
        for (const { opens } of evaluate(writeNote(note), now, { zone }).actions)
          if (opens instanceof PlainDate) expect(opens.dayOfWeek).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("nothing is due on an ended status, nor on an answer that ends the wait", () => {
    let ended = 0;
    fc.assert(
      fc.property(anyNote, anyClock, (note, now) => {
        const { situation, actions } = evaluate(writeNote(note), now);
        if (ENDED.includes(situation.status)) {
          ended++;
          expect(actions).toEqual([]);
        }
        const answer = situation.log.findLast(({ direction }) => direction === "received")?.kind;
        if (answer === "offer" || answer === "rejection")
          expect(actions.filter(({ rule }) => rule !== "thank-you" && rule !== "offer-answer-date")).toEqual([]);
      }),
      { numRuns: cases(800) },
    );
    expect(ended).toBeGreaterThan(cases(20));
  });

  it("a call is on a working day of the employer's, not in the past, and begins within its window", () => {
    let calls = 0;
    fc.assert(
      fc.property(anyNote, anyClock, anyZone, (note, now, zone) => {
        const contacts = [{ name: "Ada Lovelace", phone: "555-0100" }];
        const interviews = note.interviews.map((one) => ({ ...one, with: undefined }));
        for (const { call, opens, state } of evaluate(writeNote({ ...note, contacts, interviews }), now, { zone })
          .actions) {
          if (!call) continue;
          calls++;
          expect(call.start.dayOfWeek).toBeLessThanOrEqual(5);
          expect(call.end.epochMilliseconds).toBeGreaterThan(clock(now, zone).epochMilliseconds);
          if (state !== "upcoming" || !(opens instanceof PlainDate)) continue;
          expect(daysBetween(opens, call.start.withTimeZone(zone).toPlainDate())).toBeGreaterThanOrEqual(0);
          expect(daysBetween(opens, call.start.toPlainDate())).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: cases(800) },
    );
    expect(calls).toBeGreaterThan(cases(20));
  });
});

describe("as time goes by and nothing happens", () => {
  const ORDER: readonly string[] = STATES;

  /** Nothing in the note is dated from the one clock to the other. */
  function isQuiet(earlier: NoteEvaluation, later: NoteEvaluation): boolean {
    const held = ({ situation }: NoteEvaluation): number =>
      situation.application.interviews.filter((one) => isHeld(one, situation.now)).length;
    const { applied } = earlier.situation.application;
    const isApplied = ({ situation }: NoteEvaluation): boolean =>
      applied !== undefined && PlainDate.compare(applied, situation.now.toPlainDate()) <= 0;
    return (
      earlier.situation.log.length === later.situation.log.length &&
      held(earlier) === held(later) &&
      isApplied(earlier) === isApplied(later)
    );
  }

  it("an action stays, with its window, and never goes back to an earlier state", () => {
    let moved = 0;
    fc.assert(
      fc.property(
        anyNote,
        anyClock,
        fc.integer({ min: 1, max: 60 * 24 * 30 }),
        anyZone,
        (data, from, minutes, zone) => {
          fc.pre(meetsNobodyTwice(data.interviews));
          const note = { ...data, snooze_until: undefined };
          const start = clock(from, zone);
          const earlier = evaluate(writeNote(note), from, { zone });
          const to = start.add({ minutes }).toString({ timeZoneName: "never", smallestUnit: "minute" });
          const later = evaluate(writeNote(note), to, { zone });
          fc.pre(isQuiet(earlier, later));
          // Where nothing says when an offer was made, one may ask about it from today on, whichever day that is.
          for (const action of earlier.actions.filter(({ rule }) => rule !== "offer-answer-date")) {
            const same = later.actions.find(({ key }) => key === action.key);
            expect(same?.opens.toString()).toBe(action.opens.toString());
            expect(same?.closes?.toString()).toBe(action.closes?.toString());
            expect(ORDER.indexOf(same!.state)).toBeGreaterThanOrEqual(ORDER.indexOf(action.state));
            if (same!.state !== action.state) moved++;
          }
        },
      ),
      { numRuns: cases(800) },
    );
    expect(moved).toBeGreaterThan(cases(10));
  });

  it("what is open never becomes upcoming, though interviews be held and answers come", () => {
    fc.assert(
      fc.property(anyNote, anyClock, fc.integer({ min: 1, max: 60 * 24 * 30 }), (data, from, minutes) => {
        // What the person sends puts off what they do next: a further message, or applying after all.
        const note: NoteData = { ...data, applied: undefined, log: data.log.filter(({ received }) => received) };
        const earlier = evaluate(writeNote(note), from);
        const to = clock(from).add({ minutes }).toString({ timeZoneName: "never", smallestUnit: "minute" });
        const later = evaluate(writeNote(note), to);
        for (const action of earlier.actions.filter(
          (one) => one.state !== "upcoming" && one.rule !== "offer-answer-date",
        ))
          expect(later.actions.find(({ key }) => key === action.key)?.state).not.toBe("upcoming");
      }),
      { numRuns: cases(800) },
    );
  });
});

/** Who is met again is thanked once, and it is a matter of the dates for which interview. */
function meetsNobodyTwice(interviews: readonly InterviewData[]): boolean {
  const people = interviews.flatMap((one) => one.with ?? []);
  return new Set(people).size === people.length;
}

describe("correcting the date of any interview", () => {
  it("changes no key, while the same interviews have been held", () => {
    const notes = fc.record({
      interviews: fc.array(anyInterview, { minLength: 1, maxLength: 3 }),
      log: fc.array(anyReceived, { maxLength: 3 }),
    });
    let count = 0;
    fc.assert(
      fc.property(notes, fc.nat(2), anyInterview, anyClock, (note, index, { date }, now) => {
        const corrected = note.interviews.map((one, at) =>
          at === index % note.interviews.length ? { ...one, date } : one,
        );
        fc.pre(meetsNobodyTwice(note.interviews));
        const [before, after] = [note, { ...note, interviews: corrected }].map((one) => evaluate(writeNote(one), now));
        const held = ({ situation }: NoteEvaluation): boolean[] =>
          situation.application.interviews.map((one) => isHeld(one, situation.now));
        fc.pre(JSON.stringify(held(before!)) === JSON.stringify(held(after!)));
        // When a follow-up has lapsed and moving on is suggested is a matter of its date, and so is whether an interview
        // came of an invitation.
        const identities = ({ actions }: NoteEvaluation): string[] =>
          actions
            .filter(({ rule }) => rule !== "move-on" && rule !== "answer-invitation")
            .map(({ key, uid }) => `${key} ${uid}`)
            .toSorted();
        expect(identities(after!)).toEqual(identities(before!));
        count += before!.actions.length;
      }),
      { numRuns: cases(800) },
    );
    expect(count).toBeGreaterThan(cases(50));
  });

  it("leaves each thank-you that is still owed under its key, held or not", () => {
    fc.assert(
      fc.property(anyNote, fc.nat(2), anyInterview, anyClock, (note, index, { date }, now) => {
        fc.pre(note.interviews.length > 0 && meetsNobodyTwice(note.interviews));
        const quiet = { ...note, log: [], status: undefined };
        const interviews = quiet.interviews.map((one, at) =>
          at === index % quiet.interviews.length ? { ...one, date } : one,
        );
        const thanks = (one: NoteData): string[] =>
          evaluate(writeNote({ ...one, snooze_until: undefined }), now)
            .actions.filter(({ rule }) => rule === "thank-you")
            .map(({ key }) => key)
            .toSorted();
        expect(thanks({ ...quiet, interviews })).toEqual(thanks(quiet));
      }),
    );
  });
});
