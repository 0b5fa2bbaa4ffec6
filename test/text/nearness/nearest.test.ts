import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, surelyMeant } from "../../../src/text/index.js";

describe("what a misspelled word most likely meant", () => {
  const keys = ["status", "company", "promised_by", "log", "role", "interviews"];

  it.each([
    ["statsu", "status", "two letters swapped"],
    ["stauts", "status", "two letters swapped"],
    ["compny", "company", "a letter left out"],
    ["promisedby", "promised_by", "no underscore"],
    ["Promised-By", "promised_by", "another spelling"],
    ["lgo", "log", "a swap in a short word"],
    ["interveiw", "interviews", "two edits in a long word"],
  ])("%s: %s (%s)", (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each([
    ["salary", "nothing is near"],
    ["lag2", "two edits are too many for a short word"],
    ["", "it is no word"],
  ])("%j: nothing (%s)", (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it("is nothing where there is nothing to choose from", () => {
    expect(nearest("status", [])).toBeUndefined();
  });

  it("is the nearer of two, and none of two that are as near", () => {
    expect(nearest("interveiw", ["interviews", "interview"])).toBe("interview");
    expect(nearest("boxxr", ["boxer", "boxxer"])).toBe(undefined);
  });

  it("is the first of two that mean the same", () => {
    const meaningOf = (): string => "box";
    expect(nearest("boxxr", ["boxer", "boxxer"], { meaningOf })).toBe("boxer");
  });

  it("is none where the text is longer than any name", () => {
    expect(nearest("statsu".repeat(20_000), ["status".repeat(20_000)])).toBeUndefined();
  });

  it("is the word itself where it is one of them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});

describe("what a misspelled word surely meant", () => {
  it.each([
    ["statsu", ["status", "skip"], "status"],
    ["staus", ["status", "skip"], "status"],
    ["sttaus", ["status", "skip"], "status"],
    ["Sta-tus_", ["status"], "status"],
    ["snet", ["sent", "received"], "sent"],
    ["interveiwing", ["interviewing", "interview"], "interviewing"],
    ["intervewin", ["interviewing"], "interviewing"],
  ])("of %s: of %j it is %s", (word, candidates, meant) => {
    expect(surelyMeant(word, candidates)).toBe(meant);
  });

  it.each([
    ["dead", ["lead"], "it begins with another letter"],
    ["anme", ["name"], "it begins with another letter"],
    ["lend", ["lead"], "one letter is another"],
    ["rejexted", ["rejected"], "one letter is another"],
    ["send", ["sent"], "words of four letters are near by chance"],
    ["offers", ["offer"], "it may be the plural"],
    ["stxtxs", ["status"], "two letters of a short word are wrong"],
    ["boxerr", ["boxers", "boxer"], "two are as near"],
    ["table", ["status"], "none is near"],
  ])("of %s: of %j it cannot be said, for %s", (word, candidates) => {
    expect(surelyMeant(word, candidates)).toBeUndefined();
  });

  it("two candidates of one meaning are no rivals", () => {
    expect(surelyMeant("boxerr", ["boxer", "boxers"])).toBeUndefined();
    expect(surelyMeant("boxerr", ["boxer", "boxers"], () => "box")).toBe("boxer");
  });

  it("is never another than the nearest, whom one would ask for", () => {
    const known = ["status", "applied", "rejected", "offer", "ghosted"];
    for (const word of ["statsu", "aplied", "rejectd", "ofer", "gosted"])
      expect([undefined, nearest(word, known)]).toContain(surelyMeant(word, known));
  });
});
