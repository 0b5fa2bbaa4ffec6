import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherEvaluations, listAppointments, listNothingDue, type NoteEvaluation } from "../../src/engine/index.js";
import { anyClock, anyNote, writeNote } from "./arbitrary-notes.js";
import { BERLIN, clock, DEFAULT_POLICY, evaluate, policyOf } from "./evaluate.js";

const NOW = "2026-11-21T09:00";

function gather(notes: readonly NoteEvaluation[], now = NOW, policy = DEFAULT_POLICY) {
  const circumstances = { policy, me: { timezone: BERLIN }, now: clock(now) };
  return gatherEvaluations(circumstances, { notes, findings: [], otherFiles: 0 });
}

/** Why nothing is due of a note with these lines. */
function reasonOf(lines: string, policy = DEFAULT_POLICY): string | undefined {
  return listNothingDue(gather([evaluate(lines, NOW, { policy })], NOW, policy))[0]?.reason;
}

const MET = "interviews: [{date: 2026-11-17 10:00, with: Ada Lovelace}]";

describe("why nothing is due of an application", () => {
  it.each([
    ["an action that lies ahead is something", MET, undefined],
    ["and so is an interview", "interviews: [{date: 2026-12-01}]", undefined],
    ["snoozed", `${MET}\nsnooze_until: 2026-12-24`, "snoozed"],
    ["rejected", "status: rejected", "ended"],
    ["rejected by its log alone", "status: applied\nlog: [2026-11-02 received rejection]", "ended"],
    ["ghosted", "status: ghosted\napplied: 2026-10-01", "ended"],
    ["all that would be due is skipped", `${MET}\nskip: [thank-you, first-follow-up, move-on]`, "skipped"],
    ["a status that nobody knows", "status: on ice\napplied: 2026-11-02", "status-unclear"],
    ["no interview is noted", "status: interviewing\napplied: 2026-11-02", "interview-unknown"],
    ["nothing at all is noted", "status: interviewing", "interview-unknown"],
    [
      "the only one was called off",
      "status: interviewing\ninterviews: [{date: 2026-11-02, cancelled: true}]",
      "interview-unknown",
    ],
    ["applied, and nobody knows when", "status: applied", "applied-date-unknown"],
    ["applied, by its log", "log: [2026-11-02 sent application]", "only-applied"],
    ["applied", "status: applied\napplied: 2026-11-02", "only-applied"],
    ["to be applied for on a day to come", "status: applied\napplied: 2026-12-02", "to-be-sent"],
    ["to be applied for tomorrow, of no status", "applied: 2026-11-22", "to-be-sent"],
    ["a lead to be applied for", "status: lead\napplied: 2026-12-02", "to-be-sent"],
    ["to be applied for by its log", "log: [2026-12-02 sent application]", "to-be-sent"],
    ["applied for today", "status: applied\napplied: 2026-11-21", "only-applied"],
    [
      "interviewing before the day of applying",
      "status: interviewing\napplied: 2026-12-02\nlog: [2026-11-02 received reply]",
      "interview-unknown",
    ],
    ["a lead", "status: lead", "lead"],
    ["a lead that somebody has answered", "status: lead\nlog: [2026-11-02 received reply]", "waiting"],
    [
      "interviewing as the log has an answer",
      "status: interviewing\nlog: [2026-11-02 received reply]",
      "interview-unknown",
    ],
  ])("%s", (_what, lines, reason) => {
    expect(reasonOf(lines)).toBe(reason);
  });

  it("is not that one has only applied where a policy speaks of that", () => {
    const notes = [evaluate("status: applied\napplied: 2026-11-02\nlog: [2026-11-02 sent application]", NOW)];
    const told = listNothingDue({ ...gather(notes), policies: ["default", "applications"] });
    expect(told.map(({ reason }) => reason)).toEqual(["waiting"]);
  });

  it("is an offer without a deadline where no rule asks for it", async () => {
    const policy = await policyOf("extends: [default]\nrules: [{id: offer-answer-date, off: true}]\n");
    expect(reasonOf("status: offer", policy)).toBe("offer-deadline-unknown");
    expect(reasonOf("status: offer\ndeadline: 2026-11-01", policy)).toBeUndefined();
  });

  it("is that it is too late where something has lapsed and nothing else is to come", async () => {
    const policy = await policyOf("rules: [{id: ask, title: Ask, opens: today - days(9), until: today - days(2)}]\n");
    expect(reasonOf("status: interviewing\ninterviews: [{date: 2026-11-02}]", policy)).toBe("too-late");
  });
});

describe("whatever the notes say", () => {
  it("each application has something due or ahead, or is counted once", () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 6 }), anyClock, (data, now) => {
        const notes = data.map((note, at) => evaluate(writeNote(note), now, { path: `${at}.md`, company: `C${at}` }));
        const evaluation = gather(notes, now);
        const counted = listNothingDue(evaluation).flatMap((group) => group.notes);
        expect(new Set(counted).size).toBe(counted.length);
        const busy = evaluation.notes.filter(
          ({ actions, situation }) =>
            actions.some(({ state }) => state !== "lapsed") || listAppointments(situation).length > 0,
        );
        expect(new Set([...counted, ...busy])).toEqual(new Set(evaluation.notes));
        expect(counted.length + busy.length).toBe(evaluation.notes.length);
      }),
      { numRuns: 200 },
    );
  });
});
