import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/index.js";

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

  it("is the nearer of two, and of two as near the first", () => {
    expect(nearest("rows", ["roles", "row"])).toBe("row");
    expect(nearest("cat", ["bat", "car"])).toBe("bat");
  });

  it("is the word itself where it is one of them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});
