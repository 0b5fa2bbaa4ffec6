import { describe, expect, it } from "vitest";
import { findIn, readLines, readText } from "../read.js";

describe("a list of one", () => {
  it("is its element, in every field that holds one value", () => {
    const { status, applied, phone_heavy, origins } = readLines(
      "status: [rejected]\napplied: [2026-10-02]\nphone_heavy: [yes]\ncontacts: [{name: [Ada], email: [ada@acme.example]}]",
    );
    expect({ status, applied: applied?.toString(), phone_heavy }).toEqual({
      ...{ status: "rejected", applied: "2026-10-02", phone_heavy: true },
    });
    expect(origins.applied?.path).toBe("applied");
    const [interview] = readLines(
      "interviews: [{date: [2026-11-12 14:00], minutes: [45], with: [Ada], went: [well]}]",
    ).interviews;
    expect(interview).toMatchObject({ went: "well", with: [{ name: "Ada" }] });
    expect(interview?.end.toString()).toContain("T14:45");
    expect(readLines("log: [{date: [2026-11-12], sent: [thank-you]}]").log).toMatchObject([{ kind: "thank-you" }]);
  });

  it("reads as its text where that is a link", () => {
    for (const company of ['["[[Acme]]"]', "[[Acme]]", "\n  - [[firms/Acme|Acme]]", '\n  - "[[Acme]]"'])
      expect(readText(`---\ncompany: ${company}\nrole: SRE\n---\n`).company).toBe("Acme");
  });

  it("is nothing where it is empty", () => {
    expect(readLines("status: []\napplied: []\nsnooze_until: [~]").applied).toBeUndefined();
    expect(readLines("status: []").status).toBeUndefined();
  });

  it("is an interview, too", () => {
    expect(readLines("interviews: [[2026-11-12]]").interviews).toHaveLength(1);
  });

  it("is told at its element, under the field's name", () => {
    expect(findIn("applied: [soon]")).toEqual(["invalid-date applied: soon is no date; write it as YYYY-MM-DD"]);
  });
});

describe("a longer list", () => {
  it("stays a wrong type, which says how long it is", () => {
    expect(findIn("applied: [2026-11-12, 2026-11-13]")).toEqual([
      "wrong-type applied: this is a list of 2; expected a date, YYYY-MM-DD",
    ]);
    expect(findIn("industry: [[a]]")).toEqual([]);
    expect(findIn("industry: [[a, b], c]")).toEqual(["wrong-type industry: this is a list of 2; expected text"]);
    expect(findIn("industry: [{a: b}]")).toEqual(["wrong-type industry: this is a list; expected text"]);
  });
});
