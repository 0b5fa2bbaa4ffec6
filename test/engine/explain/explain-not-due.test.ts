import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainNotDue, type NotDue } from "../../../src/engine/index.js";
import { cases } from "../../cases.js";
import { anyClock, anyNote, writeNote } from "../arbitrary-notes.js";
import { BERLIN, clock, DEFAULT_POLICY, evaluate, policyOf } from "../evaluate.js";

const NOW = "2026-11-21T09:00";

function explain(lines: string, now = NOW, policy = DEFAULT_POLICY): readonly NotDue[] {
  const note = evaluate(lines, now, { policy });
  return explainNotDue(note, { policy, me: { timezone: BERLIN }, now: clock(now) });
}

/** What is said of one rule. */
function whyNot(rule: string, lines: string, policy = DEFAULT_POLICY): NotDue | undefined {
  return explain(lines, NOW, policy).find((one) => one.rule === rule);
}

const MET = "interviews: [{date: 2026-11-05 10:00, with: Ada Lovelace}]";

describe("why a rule is not due", () => {
  it("is the first part of its condition that is not so, with the facts that it read and their places", () => {
    expect(whyNot("first-follow-up", "status: rejected\napplied: 2026-10-01")).toMatchObject({
      reason: "unmet",
      condition: "wait.active",
      why: { kind: "fact", source: "wait.active", value: false },
      uses: [{ kind: "fact", name: "wait.active", value: false, origins: [{ path: "applied" }, { path: "status" }] }],
    });
    expect(whyNot("second-follow-up", MET)).toMatchObject({
      reason: "unmet",
      condition: "wait.last_follow_up.hasValue()",
    });
  });

  it("is that there is nothing to go through", () => {
    expect(whyNot("thank-you", "status: applied\napplied: 2026-11-02")).toMatchObject({
      reason: "nothing-to-go-through",
      list: "application.interviews",
    });
    expect(whyNot("thank-you-card", "interviews: [{date: 2026-11-05}]")).toMatchObject({
      reason: "nothing-to-go-through",
      list: "interview.with",
      subjects: [{ name: "interview" }],
    });
  });

  it("is that an entry says that it is done", () => {
    const log = "log: [2026-11-05 sent thank-you to Ada Lovelace, 2026-11-16 sent follow-up]";
    expect(whyNot("thank-you", `${MET}\n${log}`)).toMatchObject({
      reason: "done",
      entries: [{ kind: "thank-you" }],
      subjects: [{ name: "interview" }, { name: "person", fact: { name: "Ada Lovelace" } }],
    });
    expect(whyNot("first-follow-up", `${MET}\n${log}`)).toMatchObject({
      reason: "done",
      entries: [{ kind: "follow-up" }],
    });
  });

  it("is that a follow-up has done the thanking, which is no thank-you", () => {
    expect(whyNot("thank-you", `${MET}\nlog: [2026-11-16 sent follow-up]`)).toMatchObject({ reason: "unmet" });
  });

  it("is that the note skips it, or is snoozed", () => {
    expect(whyNot("first-follow-up", `${MET}\nskip: [first-follow-up]`)).toMatchObject({
      reason: "skipped",
      origins: [{ path: "skip[0]" }],
    });
    expect(whyNot("first-follow-up", `${MET}\nsnooze_until: 2026-12-24`)).toMatchObject({
      reason: "snoozed",
      origins: [{ path: "snooze_until" }],
    });
    expect(whyNot("second-follow-up", `${MET}\nsnooze_until: 2026-12-24`)).toMatchObject({ reason: "unmet" });
  });

  it("is that it is too late for it, where a snooze hides what has lapsed", () => {
    expect(whyNot("thank-you", `${MET}\nsnooze_until: 2026-12-24`)).toMatchObject({ reason: "lapsed" });
  });

  it("is that it has no value on this note", async () => {
    const policy = await policyOf(
      "rules: [{id: ask, title: Ask, when: 10 / wait.follow_ups.size() > 1, opens: today}]\n",
    );
    expect(whyNot("ask", MET, policy)).toMatchObject({ reason: "failed" });
  });

  it("is not told of what has lapsed: that is an action, and says so", () => {
    expect(whyNot("thank-you", MET)).toBeUndefined();
    expect(evaluate(MET, NOW).actions.map(({ rule, state }) => `${rule} ${state}`)).toContain("thank-you lapsed");
  });
});

describe("whatever a note says and whatever the time", () => {
  it("each rule makes an action or is told of, and a reason is never that all is so", () => {
    fc.assert(
      fc.property(anyNote, anyClock, (data, now) => {
        const note = evaluate(writeNote(data), now);
        const told = explain(writeNote(data), now);
        const rules = new Set([...told, ...note.actions].map(({ rule }) => rule));
        expect(rules).toEqual(new Set(DEFAULT_POLICY.rules.map(({ id }) => id)));
      }),
      { numRuns: cases(300) },
    );
  });
});
