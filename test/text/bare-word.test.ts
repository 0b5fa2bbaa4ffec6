import { describe, expect, it } from "vitest";
import { bareWord } from "../../src/text/index.js";

describe("a bare word", () => {
  it.each(["Date_Applied", "date-applied", "DATE APPLIED", "dateApplied", " date\tapplied"])(
    "is the same for %j",
    (word) => {
      expect(bareWord(word)).toBe("dateapplied");
    },
  );

  it("keeps every other sign", () => {
    expect(bareWord("Größe (m/f)")).toBe("größe(m/f)");
  });
});
