import { describe, expect, it } from "vitest";
import { readLines } from "../read.js";

/** Reading fails the test where anything is told of the note. */

describe("the source of an application", () => {
  it.each([
    ["source: LinkedIn", "LinkedIn"],
    ["Source: LinkedIn / Kenny D.", "LinkedIn / Kenny D."],
    ['source: "[[people/Charles Babbage|Charles]]"', "Charles"],
    ["source: [Seek]", "Seek"],
    ["source: https://jobs.example/0041?utm=1", "https://jobs.example/0041?utm=1"],
    ['referred_by: "[[Charles Babbage]]"', "Charles Babbage"],
    ["Job Board: Indeed", "Indeed"],
    ["Quelle: Stepstone", "Stepstone"],
    ["gefunden über: Stepstone", "Stepstone"],
  ])("is read from %s", (line, source) => {
    expect(readLines(line).source).toBe(source);
  });

  it.each([
    "source: [LinkedIn, Indeed]",
    "source: {name: LinkedIn}",
    "source: true",
    "source: 2026-11-01",
    "source: 3",
    "source: |\n  a whole\n  paragraph",
    "source:",
    "sources: [a, b]",
    "resource: LinkedIn",
    "referral: no",
  ])("is the person's own, and never told, in %s", (line) => {
    expect(readLines(line).source).toBeUndefined();
  });

  it("is what is called so, whatever stands under other words for it", () => {
    const both = ["source: Indeed", "referral: Kenny"];
    for (const lines of [both, both.toReversed()]) expect(readLines(lines.join("\n")).source).toBe("Indeed");
  });
});
