import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { JUDGEMENTS, keepJudgements, readList, writeList, type JudgedFinding } from "./findings-list.js";
import { FINDINGS } from "./findings-file.js";
import { isHeldOut } from "./open-vault.js";

const FINDING: JudgedFinding = {
  place: "timeline/basalt.md:9",
  severity: "info",
  check: "some-check",
  message: String.raw`"a|b\c" is no date`,
  judgement: "right",
};

/** Of those that were judged, the share that is wrong or misleading is at most this; the aim is 0.03. It only falls. */
const MOST_BAD = 0.006;

/** The same of the vaults that no reader was tuned on. */
const MOST_BAD_HELD_OUT = 0.371;

describe("the list of findings on the corpus", () => {
  it("comes back as it was written, with every judgement", () => {
    const unjudged = { ...FINDING, place: "timeline/cedarline.md", judgement: "" };
    expect(readList(writeList([FINDING, unjudged]))).toEqual([FINDING, unjudged]);
  });

  it("keeps a judgement as long as the same is said of the same place", () => {
    const again = { ...FINDING, judgement: "" };
    const reworded = { ...again, message: "something else" };
    const other = { ...again, check: "another-check" };
    const kept = keepJudgements([again, reworded, other], [FINDING]).map(({ judgement }) => judgement);
    expect(kept).toEqual(["right", "right?", ""]);
    expect(keepJudgements([reworded], [{ ...FINDING, judgement: "right?" }])[0]?.judgement).toBe("right?");
  });

  it("has judgements that are words of ours, hardly any of them bad", () => {
    const judged = (existsSync(FINDINGS) ? readList(readFileSync(FINDINGS, "utf8")) : []).filter(
      ({ judgement }) => judgement !== "" && !judgement.endsWith("?"),
    );
    for (const { place, judgement } of judged) expect(JUDGEMENTS, place).toContain(judgement);
    const isOfHeldOut = ({ place }: JudgedFinding): boolean => isHeldOut(place);
    expectFewBad(
      judged.filter((one) => !isOfHeldOut(one)),
      MOST_BAD,
    );
    expectFewBad(judged.filter(isOfHeldOut), MOST_BAD_HELD_OUT);
  });
});

function expectFewBad(judged: readonly JudgedFinding[], most: number): void {
  const bad = judged.filter(({ judgement }) => judgement !== "right");
  expect(bad.length, bad.map(({ place }) => place).join(", ")).toBeLessThanOrEqual(judged.length * most);
}
