import { describe, expect, it } from "vitest";
import { situationOf } from "../facts/read-facts.js";
import { describeSilences, NOW } from "./count.js";

/** Today is 21 November. */
const SCENARIOS: readonly (readonly [string, string, string])[] = [
  ["nothing yet", "status: lead", ""],
  ["an application nobody has answered", "applied: 2026-11-01", "application open 20"],
  ["an answer", "applied: 2026-11-01\nlog: [2026-11-10 received reply]", "application answered 9"],
  [
    "a machine's receipt, which is none",
    "applied: 2026-11-01\nlog: [2026-11-01 received acknowledgement]",
    "application open 20",
  ],
  [
    "what they wrote before, to which one applied",
    "applied: 2026-11-01\nlog: [2026-10-20 received invitation]",
    "application open 20",
  ],
  [
    "applying as the log has it, the first time",
    "log: [2026-11-01 sent application, 2026-11-03 sent application]",
    "application open 20",
  ],
  [
    "an interview that nobody announced: an answer on its day, and asked again",
    "applied: 2026-11-01\ninterviews: [2026-11-11 10:00]",
    "application answered 10, interview open 10",
  ],
  [
    "an interview to come, of which nobody knows when it was arranged",
    "applied: 2026-11-01\ninterviews: [2026-11-30 10:00]",
    "application open 20",
  ],
  [
    "an interview that was called off",
    "applied: 2026-11-01\ninterviews: [{date: 2026-11-11, cancelled: true}]",
    "application open 20",
  ],
  [
    "the answer to an interview",
    "interviews: [2026-11-11 10:00]\nlog: [2026-11-17 received rejection]",
    "interview answered 6",
  ],
  [
    "an answer on the interview's own day",
    "interviews: [2026-11-11 10:00]\nlog: [2026-11-11 received offer]",
    "interview answered 0",
  ],
  ["two interviews on one day, which are one", "interviews: [2026-11-11 10:00, 2026-11-11 14:00]", "interview open 10"],
  [
    "a second round, which answers the first",
    "interviews: [2026-11-03, 2026-11-11]",
    "interview answered 8, interview open 10",
  ],
  [
    "a follow-up that they answer",
    "interviews: [2026-11-03]\nlog: [2026-11-10 sent follow-up by email, 2026-11-12 received reply]",
    "interview answered 9, follow-up 1 answered 2",
  ],
  [
    "two, of which the second gets the answer",
    "interviews: [2026-11-03]\nlog: [2026-11-10 sent follow-up, 2026-11-17 sent follow-up by phone, 2026-11-18 received reply]",
    "follow-up 1 followed 7, interview answered 15, follow-up 2 answered 1",
  ],
  [
    "a message left, which counts as one",
    "interviews: [2026-11-03]\nlog: ['2026-11-10 sent note by phone, left message']",
    "interview open 18, follow-up 1 open 11",
  ],
  [
    "a follow-up after an answer: the first of that silence",
    "log: [2026-11-01 sent follow-up, 2026-11-04 received reply, 2026-11-14 sent follow-up]",
    "follow-up 1 answered 3, follow-up 1 open 7",
  ],
  ["a withdrawal", "applied: 2026-11-01\nlog: [2026-11-05 sent withdrawal]", "application let-go 4"],
  ["a status that says so, and no day", "status: withdrawn\napplied: 2026-11-01", "application let-go 0"],
  ["giving up, while they still say nothing", "status: ghosted\napplied: 2026-11-01", "application let-go 20"],
  ["a rejection without a day", "status: rejected\napplied: 2026-11-01", "application answered-undated 20"],
  [
    "an offer without a day, after the interview",
    "status: offer\ninterviews: [2026-11-11]",
    "interview answered-undated 10",
  ],
  ["interviewing, no interview noted", "status: interviewing\napplied: 2026-11-01", "application answered-undated 20"],
  ["an application of tomorrow", "applied: 2026-11-22", ""],
  ["an answer of tomorrow", "applied: 2026-11-01\nlog: [2026-11-22 received reply]", "application open 20"],
];

describe("the silences of an application with", () => {
  it.each(SCENARIOS)("%s", (_, lines, silences) => {
    expect(describeSilences(situationOf(lines, NOW))).toBe(silences);
  });
});
