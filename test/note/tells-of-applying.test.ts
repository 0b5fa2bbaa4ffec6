import { describe, expect, it } from "vitest";
import { tellsOfApplying } from "../../src/note/index.js";

describe("a text with a dated line that tells of applying", () => {
  it.each([
    "# St Mary's\n\n3 Nov 2026 - sent application\n",
    "- 2026-11-04: sent CV to the agency\n",
    "* **12/11/2026** phone interview with Sister Ann\n",
    "3 Nov: applied online\n",
    "04.11.2026 Bewerbung abgeschickt\n",
    "2026-11-04 candidature envoyée\n",
    "2026-11-04 solicitud enviada\n",
    "```\ncode\n```\n2026-11-04 sent application\n",
  ])("%s", (text) => {
    expect(tellsOfApplying(text)).toBe(true);
  });
});

describe("a text without one", () => {
  it.each([
    ["a diary", "2026-11-04 called Mum\n2026-11-05 sent her the photos\n"],
    ["a line without a date", "I sent my application last week, and had an interview.\n"],
    ["a date in its midst", "They want the application by 2026-11-04\n"],
    ["what did not happen", "2026-11-04 no interview yet\n"],
    ["code", "```\n2026-11-04 sent application\n```\n"],
    ["a list of releases", "2026-11-04 application server 2.0\n"],
    ["nothing", ""],
  ])("is %s", (_, text) => {
    expect(tellsOfApplying(text)).toBe(false);
  });

  it("takes a time that grows with its length up to a limit, whatever is in it", () => {
    const hostile = [
      "2026-11-04 interview ".repeat(50_000),
      "1\n".repeat(500_000),
      "2026-11-04 no interview\n".repeat(50_000),
    ];
    const start = performance.now();
    for (const text of hostile) tellsOfApplying(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
