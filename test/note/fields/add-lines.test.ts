import { describe, expect, it } from "vitest";
import { factsOf } from "../../facts/read-facts.js";

describe("the line of an entry that may end the application", () => {
  it("is the one that it begins on, counted from 1", () => {
    const { log } = factsOf("log:\n  - 2026-11-02 sent withdrawal\n  - 2026-11-03 received rejection");
    expect(log.map(({ kind, line }) => [kind, line])).toEqual([
      ["withdrawal", 5],
      ["rejection", 6],
    ]);
  });

  it("is not looked for of any other entry", () => {
    const { log } = factsOf("log: [2026-11-02 sent follow-up, 2026-11-03 sent acceptance]");
    expect(log.map(({ line }) => line)).toEqual([undefined, 4]);
  });
});
