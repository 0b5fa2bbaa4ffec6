import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFolders } from "../../../src/cli/serve/name-folders.js";

describe("folders in addresses", () => {
  it("are called by their names, in letters that need no escaping where they can be", () => {
    expect(nameFolders(["Ada Lovelace", "ada-lovelace", "bo/jobs", ".", "..%2f", "deeds"])).toEqual([
      "ada-lovelace",
      "ada-lovelace-2",
      "bo-jobs",
      "person",
      "2f",
      "deeds",
    ]);
  });

  it("are called differently, whatever they are called, and no name is a path", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (folders) => {
        const names = nameFolders(folders);
        expect(new Set(names).size).toBe(folders.length);
        for (const name of names) expect(name).toMatch(/^[^/\\.]+$/u);
      }),
    );
  });
});
