import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/policy/index.js";
import { expectGenerated } from "./generated.js";
import { POLICY_PARTS } from "./policy-reference.js";

const PAGE = "docs/reference/policy.md";

describe("the reference of policies", () => {
  it("says what the program's tables say", async () => {
    await expectGenerated(PAGE, POLICY_PARTS);
  });

  it("begins with a policy that loads, without a warning", async () => {
    const text = /<!-- policy: first -->\n```yaml\n(?<text>.*?)```/su.exec(readFileSync(PAGE, "utf8"))!.groups!.text!;
    const { warnings, rules } = await loadPolicy({
      policies: [{ name: "mine.yaml", place: { file: "" } }],
      findFile: (name) => Promise.resolve({ name, text }),
    });
    expect(warnings).toEqual([]);
    expect(rules.map(({ id }) => id)).toContain("check-in");
  });
});
