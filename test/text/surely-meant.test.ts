import { describe, expect, it } from "vitest";
import { nearest, surelyMeant } from "../../src/text/index.js";

describe("what a misspelled word surely meant", () => {
  it.each([
    ["statsu", ["status", "skip"], "status"],
    ["staus", ["status", "skip"], "status"],
    ["sttaus", ["status", "skip"], "status"],
    ["Sta-tus_", ["status"], "status"],
    ["interveiwing", ["interviewing", "interview"], "interviewing"],
    ["intervewin", ["interviewing"], "interviewing"],
  ])("of %s: of %j it is %s", (word, candidates, meant) => {
    expect(surelyMeant(word, candidates)).toBe(meant);
  });

  it.each([
    ["dead", ["lead"], "it begins with another letter"],
    ["lend", ["lead"], "words of four letters are near by chance"],
    ["stxtxs", ["status"], "two letters of a short word are wrong"],
    ["boxes", ["boxed", "boxer"], "two are as near"],
    ["table", ["status"], "none is near"],
  ])("of %s: of %j it cannot be said, for %s", (word, candidates) => {
    expect(surelyMeant(word, candidates)).toBeUndefined();
  });

  it("two candidates of one meaning are no rivals", () => {
    const meaning: Readonly<Record<string, string>> = { declined: "withdrawn", declines: "withdrawn" };
    expect(surelyMeant("declinet", ["declined", "declines"])).toBeUndefined();
    expect(surelyMeant("declinet", ["declined", "declines"], (one) => meaning[one] ?? one)).toBe("declined");
  });

  it("is never another than the nearest, whom one would ask for", () => {
    for (const word of ["statsu", "aplied", "rejectd", "ofer", "gosted"])
      expect([undefined, nearest(word, ["status", "applied", "rejected", "offer", "ghosted"])]).toContain(
        surelyMeant(word, ["status", "applied", "rejected", "offer", "ghosted"]),
      );
  });
});
