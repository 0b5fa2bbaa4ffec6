import { describe, expect, it } from "vitest";
import { measureMails } from "./mails/measure-mails.js";
import { writeMailMeasures } from "./mails/write-mail-measures.js";

describe("pasted e-mails", () => {
  it("are read wrong in two of a hundred at most, and right in nine of ten", async () => {
    const results = await measureMails();
    const count = (verdict: string): number => results.filter((one) => one.verdict === verdict).length;
    expect(results).toHaveLength(264);
    expect(count("wrong") / results.length, writeMailMeasures(results)).toBeLessThanOrEqual(0.02);
    expect(count("right") / results.length, writeMailMeasures(results)).toBeGreaterThanOrEqual(0.9);
  });

  it("give nothing for the reason that is expected", async () => {
    const others = (await measureMails()).filter(({ isOtherReason }) => isOtherReason);
    expect(others.map(({ language, file }) => `${language}/${file}`)).toEqual([]);
  });
});
