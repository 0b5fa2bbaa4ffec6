import { describe, expect, it } from "vitest";
import { mendText, evaluateNote } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import type { Policy } from "../../src/policy/index.js";
import { BERLIN, clock, policyOf } from "../engine/evaluate.js";

function check(...lines: string[]): string {
  return [
    "checks:",
    "  - id: mine",
    "    assert: 'false'",
    "    message: no",
    ...lines.map((line) => `    ${line}`),
  ].join("\n");
}

function mend(text: string, policy: Policy): string {
  return mendText(text, (now) => {
    const { application, findings } = readNote({ path: "acme.md", text: now }, { zone: BERLIN });
    return evaluateNote(application!, { policy, me: { timezone: BERLIN }, now: clock("2026-11-21") }, findings)
      .findings;
  }).text;
}

const NOTE = "---\ncompany: ACME # so they write it\nrole: SRE\n---\n";

describe("the fix of a policy's own check", () => {
  it("is written in place of what at points to", async () => {
    const policy = await policyOf(
      check("when: application.company == 'ACME'", "at: application.company", "fix: '\"Acme\"'"),
    );
    expect(mend(NOTE, policy)).toBe(NOTE.replace("ACME", "Acme"));
  });

  it("is not written where the note does not say what at points to", async () => {
    const policy = await policyOf(check("at: application.industry", "fix: '\"x\"'"));
    expect(mend(NOTE, policy)).toBe(NOTE);
  });

  it("is nothing where it is empty, and is taken back where the finding stays", async () => {
    expect(mend(NOTE, await policyOf(check("at: application.company", "fix: '\"\"'")))).toBe(NOTE);
    expect(mend(NOTE, await policyOf(check("at: application.company", "fix: '\"Acme\"'")))).toBe(NOTE);
  });

  it("needs a place, and is a text", async () => {
    await expect(policyOf(check("fix: '\"x\"'"))).rejects.toThrow("a fix needs an at, which it is written in place of");
    await expect(policyOf(check("at: application.company", "fix: '1'"))).rejects.toThrow(/string/u);
  });
});
