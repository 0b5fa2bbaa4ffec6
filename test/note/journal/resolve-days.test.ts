import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

const LINES = "## Log\n- Mon Oct 5: applied\n- Tue Oct 13: phone interview\n- Jan 5: rejected\n";

describe("days without a year", () => {
  it.each(["created: 2026-10-05", "applied: 2026-10-05", "Erstellt: 1. September 2026", "x: 2026-11-30"])(
    "have that in which they lie near the day of %j",
    (front) => {
      expect(factsOf(readBody(LINES, { front: `${front}\n` }).application!)).toEqual([
        "interview 1 on 2026-10-13 kind phone",
        "2026-10-05 sent application",
        "2027-01-05 received rejection",
      ]);
    },
  );

  it.each([
    ["with no other day", ""],
    ["with one of other years", "created: 2024-10-05\n"],
    ["with days of two years", "a: 2026-10-05\nb: 2020-10-05\n"],
  ])("have none %s, which is told once", (_, front) => {
    const { application, findings: all } = readBody(LINES, { front });
    const findings = all.filter(({ check }) => check !== "unread-key");
    expect(factsOf(application!)).toEqual([]);
    expect(findings.map(({ check, severity }) => `${severity} ${check}`)).toEqual(["info journal-line-unread"]);
    expect(findings[0]!.message).toContain(
      "3 lines are not read, the first: Oct 5 has no year; write it as YYYY-MM-DD",
    );
  });
});
