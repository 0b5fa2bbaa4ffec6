import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateNote, writeDraft, type NoteEvaluation } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { placeAction } from "../../src/output/calendar/placement.js";
import { compareDates, formatDayInWords, PlainDate } from "../../src/time/index.js";
import { anyClock, anyNote, writeNote, type NoteData } from "./arbitrary-notes.js";
import { clock, DEFAULT_POLICY, policyOf } from "./evaluate.js";
import { cases } from "../cases.js";

/** All zones that there are. */
const everyZone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const anyPolicy = fc.constantFrom(DEFAULT_POLICY, await policyOf("prompt"), await policyOf("email-only"));

const CONTACTS = [
  { name: "Ada Lovelace", email: "ada@acme.example" },
  { name: "Grace Hopper", email: "grace@acme.example" },
];

function circumstancesOf(now: string, zone: string, policy = DEFAULT_POLICY) {
  return { policy, me: { name: "Jo Doe", timezone: zone }, now: clock(now, zone) };
}

function evaluateIn(note: NoteData, circumstances: ReturnType<typeof circumstancesOf>): NoteEvaluation {
  const text = `---\ncompany: Acme\nrole: Engineer\n${writeNote(note)}\n---\n`;
  const { application } = readNote({ path: "acme.md", text }, { zone: circumstances.me.timezone });
  return evaluateNote(application!, circumstances);
}

describe("of any note, in any two zones", () => {
  it("a letter names the day that the note has of the interview, and no other", () => {
    let letters = 0;
    const spread = fc.tuple(anyNote, everyZone, everyZone, anyClock);
    fc.assert(
      fc.property(spread, ([data, zone, timezone, now]) => {
        const interviews = data.interviews.map((one) => ({ ...one, promised_by: undefined }));
        const circumstances = circumstancesOf(now, zone);
        const note = { ...data, timezone, contacts: CONTACTS, interviews, log: [], status: undefined };
        const { actions, situation } = evaluateIn(note, circumstances);
        for (const action of actions.filter(({ rule }) => rule === "thank-you" || rule === "first-follow-up")) {
          const { date } = (action.interview ?? situation.wait.interview)!;
          const text = writeDraft(action, circumstances)!.paragraphs.join("\n");
          letters++;
          expect(text).toContain(formatDayInWords(date));
          for (const days of [-1, 1]) expect(text).not.toContain(formatDayInWords(date.add({ days })));
        }
      }),
      { numRuns: cases(800) },
    );
    expect(letters).toBeGreaterThan(cases(200));
  });

  it("no follow-up, and no letting go, opens before the day after a promise that stands", () => {
    let promises = 0;
    fc.assert(
      fc.property(anyNote, everyZone, everyZone, anyClock, anyPolicy, (note, zone, timezone, now, policy) => {
        const { actions, situation } = evaluateIn({ ...note, timezone }, circumstancesOf(now, zone, policy));
        const { promised_by } = situation.wait;
        if (!promised_by) return;
        for (const { rule, opens } of actions.filter((one) => /follow-up|move-on/u.test(one.rule))) {
          promises++;
          expect(opens, rule).toBeInstanceOf(PlainDate);
          expect(compareDates(opens as PlainDate, promised_by)).toBeGreaterThan(0);
        }
      }),
      { numRuns: cases(3000) },
    );
    expect(promises).toBeGreaterThan(cases(50));
  });

  it("nothing is due twice to one person on one day, at any time, nor stands so in the calendar", () => {
    let busy = 0;
    fc.assert(
      fc.property(anyNote, everyZone, everyZone, anyClock, anyPolicy, (data, zone, timezone, now, policy) => {
        const industry = { industry: "publishing", timezone, contacts: CONTACTS };
        const { actions } = evaluateIn({ ...data, ...industry }, circumstancesOf(now, zone, policy));
        const days = new Map<string, string[]>();
        for (const action of actions.filter(({ state }) => state !== "lapsed")) {
          const isDue = action.state !== "upcoming";
          const placement = placeAction(action, clock(now, zone), true);
          const placed = placement.kind === "day" ? placement.date : placement.start.withTimeZone(zone).toPlainDate();
          const stands = isDue ? clock(now, zone).toPlainDate() : placed;
          for (const { key } of action.to.filter(({ name }) => name !== "")) {
            const place = `${key} ${stands.toString()}`;
            days.set(place, [...(days.get(place) ?? []), action.key]);
          }
        }
        busy += days.size;
        expect([...days].filter(([, keys]) => keys.length > 1)).toEqual([]);
      }),
      { numRuns: cases(2000) },
    );
    expect(busy).toBeGreaterThan(cases(300));
  });
});
