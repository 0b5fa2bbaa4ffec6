import { describe, expect, it } from "vitest";
import { evaluate, keysOf, policyOf, statesOf } from "./evaluate.js";

/** Of an interview of which nothing is missing. */
const INTERVIEW = `contacts: [{name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example}]
interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace, promised_by: 2026-11-09, notes: music}]`;

function findingsOf(lines: string, now = "2026-11-05"): string[] {
  return evaluate(lines, now).findings.map(({ check, severity, message }) => `${severity} ${check}: ${message}`);
}

describe("a snoozed note", () => {
  const lines = `${INTERVIEW}\nsnooze_until: 2026-11-16`;

  it("hides its actions until its day, and shows them on it", () => {
    expect(keysOf(evaluate(lines, "2026-11-15T23:59"))).toEqual([]);
    expect(keysOf(evaluate(lines, "2026-11-16")).toSorted()).toEqual(
      keysOf(evaluate(INTERVIEW, "2026-11-16")).toSorted(),
    );
  });

  it("says until when", () => {
    expect(evaluate(lines, "2026-11-15").snoozed_until?.toString()).toBe("2026-11-16");
    expect(evaluate(lines, "2026-11-16").snoozed_until).toBeUndefined();
    expect(evaluate(INTERVIEW, "2026-11-15").snoozed_until).toBeUndefined();
  });

  it("keeps its findings", () => {
    const unnamed = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09, notes: music}]";
    expect(findingsOf(`${unnamed}\nsnooze_until: 2026-11-16`)).toEqual(findingsOf(unnamed));
    expect(findingsOf(unnamed)).toHaveLength(1);
  });
});

describe("what a note skips", () => {
  it("is no action any more, and the others stay", () => {
    expect(statesOf(evaluate(INTERVIEW, "2026-11-05"))).toEqual([
      "thank-you/1/ada-lovelace overdue",
      "first-follow-up/1 upcoming",
    ]);
    expect(statesOf(evaluate(`${INTERVIEW}\nskip: [thank-you]`, "2026-11-05"))).toEqual(["first-follow-up/1 upcoming"]);
    expect(findingsOf(`${INTERVIEW}\nskip: thank-you`)).toEqual([]);
  });

  it("is no finding any more", () => {
    const unnamed = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09, notes: music}]";
    expect(findingsOf(`${unnamed}\nskip: [interviewer-unknown]`)).toEqual([]);
  });

  it("may be what the reader of notes found, unless it is an error", () => {
    expect(findingsOf(`${INTERVIEW}\nstatsu: applied`)).toHaveLength(1);
    const [hint] = evaluate(`${INTERVIEW}\nstatsu: applied`, "2026-11-05").findings;
    expect(findingsOf(`${INTERVIEW}\nstatsu: applied\nskip: [${hint!.check}]`)).toEqual([]);
    expect(findingsOf(`${INTERVIEW}\napplied: 2026-11-31\nskip: [invalid-date]`)).toEqual([
      expect.stringContaining("error invalid-date"),
    ]);
  });

  it("is told where it has nothing to retire", () => {
    expect(findingsOf(`${INTERVIEW}\nskip: [move-on]`)).toEqual([
      "info unused-skip: skip: move-on has nothing to retire in this note at present; it can go",
    ]);
  });

  it("is told where it names nothing, with what was meant", () => {
    expect(findingsOf(`${INTERVIEW}\nskip: [thank-yuo, tea]`)).toEqual([
      "info unused-skip: skip: no rule or check thank-yuo; did you mean thank-you?",
      "info unused-skip: skip: no rule or check tea; it can go",
    ]);
  });

  it("is told at its place in the list", () => {
    const { findings, situation } = evaluate(`${INTERVIEW}\nskip: [thank-you, tea]`, "2026-11-05");
    const { start, end } = situation.application.skip[1]!.origin;
    expect(findings.map(({ range }) => range)).toEqual([{ start, end }]);
    expect(end - start).toBe("tea".length);
  });

  it("is not told of a snoozed note's actions, which are hidden and not gone", () => {
    expect(findingsOf(`${INTERVIEW}\nsnooze_until: 2026-11-16\nskip: [thank-you]`)).toEqual([]);
  });

  it("may be a rule that cannot be evaluated on the note, which is then no finding", async () => {
    const policy = await policyOf(`
rules:
  - {id: broken, title: A, opens: "application.interviews[7].date"}
`);
    const failures = (lines: string): string[] =>
      evaluate(lines, "2026-11-05", { policy }).findings.map(({ check }) => check);
    expect(failures(INTERVIEW)).toEqual(["evaluation-failed"]);
    expect(failures(`${INTERVIEW}\nskip: [broken]`)).toEqual([]);
  });
});

describe("a status that nobody knows", () => {
  it("counts as open, so that no date is lost", () => {
    const evaluation = evaluate(`status: pondering\n${INTERVIEW}`, "2026-11-12");
    expect(evaluation.findings.map(({ check }) => check)).toEqual(["unknown-status"]);
    expect(keysOf(evaluation)).toContain("first-follow-up/1");
  });
});
