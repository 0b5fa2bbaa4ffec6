import { describe, expect, it } from "vitest";
import { explainAction } from "../../src/engine/index.js";
import { formatAgenda, formatExplainedNote, writeReport } from "../../src/output/index.js";
import { describeAction } from "../../src/output/calendar/texts/describe-action.js";
import type { Evaluation } from "../../src/engine/index.js";
import { BERLIN, clock, DEFAULT_POLICY, evaluate, policyOf } from "../engine/evaluate.js";

const WAYS = "a business card, a professional network, the company's site, or a call to its main line";

interface Outputs {
  readonly agenda: string;
  readonly report: string;
  readonly event: string;
  readonly explanation: string;
}

/** What each output says of the note's first open action. */
function tell(lines: string, now: string, policy = DEFAULT_POLICY): Outputs {
  const note = evaluate(lines, now, { policy });
  const evaluation: Evaluation = {
    now: clock(now),
    policies: policy.names,
    notes: [note],
    findings: [],
    suppressed: [],
    otherFiles: 0,
    copies: [],
  };
  const action = note.actions.find(({ state }) => state === "open")!;
  const explanation = explainAction(action, { policy, me: { timezone: BERLIN }, now: clock(now) });
  return {
    agenda: formatAgenda(evaluation, { color: false, width: 120, forecast: false }),
    report: writeReport(evaluation, { file: "follow-ups.md" }).replaceAll(/\s+/gu, " "),
    event: describeAction(action, note.situation.wait, { now: clock(now) }),
    explanation: formatExplainedNote(
      { note: { ...note, findings: [] }, actions: [{ action, explanation }], findings: [], forecast: [], notDue: [] },
      { locate: () => undefined, color: false, width: 120 },
    ),
  };
}

describe("where nobody can be reached", () => {
  const { agenda, report, event, explanation } = tell(
    "interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace}]",
    "2026-11-02T16:00",
  );

  it("the agenda says to find an address, and once where to look", () => {
    expect(agenda).toContain("Find an address of Ada Lovelace, and sa");
    expect(agenda).not.toMatch(/by (?:letter|e-mail|phone)/u);
    expect(agenda.split(`Where to look for an address: ${WAYS}`)).toHaveLength(2);
  });

  it("the report says so with the action", () => {
    expect(report).toContain(`to Ada Lovelace; where to look for an address: ${WAYS}`);
    expect(report).not.toContain("by letter");
  });

  it("the event says so, and by when", () => {
    expect(event).toContain("Find an address of Ada Lovelace, by Tue 3 Nov 2026 15:00 at the latest.");
    expect(event).toContain(`Where to look: ${WAYS}.`);
  });

  it("the explanation names the channels that reach nobody, and where to look", () => {
    expect(explanation).toMatch(
      /not by e-mail +nobody has an address for it\n +not by phone +nobody has a number for it/u,
    );
    expect(explanation.replaceAll(/\s+/gu, " ")).toContain(`an address is to be found ${WAYS}`);
  });

  it("an interviewer without a name is to be found out first", () => {
    const unnamed = tell("interviews: [2026-11-02 14:00]", "2026-11-02T16:00");
    expect(unnamed.event).toContain("Find out whom to reach, and how, by Tue");
    expect(unnamed.agenda).toContain("Find out who interviewed you");
  });

  it("an overdue action says that it is not too late", () => {
    const note = evaluate("interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace}]", "2026-11-04");
    const overdue = describeAction(
      note.actions.find(({ state }) => state === "overdue")!,
      note.situation.wait,
      {
        now: clock("2026-11-04"),
      },
    );
    expect(overdue).toContain("Find an address of Ada Lovelace. This was due by");
  });
});

describe("where the channel reaches some of several", () => {
  const lines = `contacts: [{name: Ada Lovelace, email: ada@acme.example}, {name: Grace Hopper, phone: 555-0100}]
interviews: [{date: 2026-11-02 14:00, with: [Ada Lovelace, Grace Hopper]}]
skip: [thank-you]`;

  it("those are written to, and the others are named", () => {
    const { agenda, report, event, explanation } = tell(lines, "2026-11-09");
    expect(event).toContain("Write to Ada Lovelace <ada@acme.example>, by Mon 16 Nov 2026 at the latest.");
    expect(event).toContain("No e-mail address of Grace Hopper is known.");
    expect(report).toContain("to Ada Lovelace `ada@acme.example`; no e-mail address of Grace Hopper is known");
    expect(explanation).toMatch(/by e-mail +ada@acme\.example.*\n +but not +Grace Hopper/u);
    expect(agenda).not.toContain("Where to look");
  });

  it("and of who is called, likewise", async () => {
    const { event } = tell(lines, "2026-11-09", await policyOf("extends: [default]\nsettings: {first_via: [phone]}"));
    expect(event).toContain("Call Grace Hopper (555-0100)");
    expect(event).toContain("No phone number of Ada Lovelace is known.");
  });
});

describe("a call whose good time comes after the window", () => {
  it("is to be made by the end of that", () => {
    const lines = `contacts: [{name: Ada Lovelace, phone: 555-0100}]
interviews: [{date: 2026-11-06 16:00, with: Ada Lovelace}]`;
    const { agenda, event } = tell(lines, "2026-11-06T18:00");
    expect(agenda).toMatch(/by phone, Mon 9 Nov 09:30–11:30, until Mon 9 Nov 11:30\n/u);
    expect(event).toContain("Call Ada Lovelace (555-0100), by Mon 9 Nov 2026 11:30 at the latest.\n");
  });
});
