import { describe, expect, it } from "vitest";
import { evaluate, keysOf, policyOf } from "./evaluate.js";

/** What becomes of a rule or check with this in it, beside others that work. */
async function evaluateWith(broken: string): Promise<{ keys: string[]; findings: string[] }> {
  const policy = await policyOf(`
rules:
  - {id: before, title: A, opens: today}
${broken.startsWith("assert") ? "" : `  - id: broken\n    ${broken.replaceAll("\n", "\n    ")}`}
  - {id: after, title: B, opens: today}
checks:
${broken.startsWith("assert") ? `  - id: broken\n    ${broken.replaceAll("\n", "\n    ")}` : ""}
  - {id: working, assert: "false", message: found}
`);
  const evaluation = evaluate("", "2026-11-10", { policy });
  return { keys: keysOf(evaluation), findings: evaluation.findings.map(({ message }) => message) };
}

describe("an expression that finds no value", () => {
  const mend = "; mend the policy, or list broken under skip";

  it.each([
    ["title: X\nopens: application.interviews[3].date", "No such key: index out of bounds"],
    ["title: X\nopens: today + days(0 - 1)", "-1 days is no span; expected a whole number from 0"],
    ["title: X\nopens: today + days(36501)", "36501 days is too long a span; expected at most 36500 days"],
    ["title: X\nopens: today\nwhen: 1 / application.log.size() == 1", "division by zero"],
    ["title: X\nopens: today\ncloses: opens + days(0 - 1)", "-1 days is no span"],
    ['title: "{{[1][2]}}"\nopens: today', "No such key: index out of bounds"],
    ["title: X\nopens: today\nkey: [int(application.company)]", "int() type error"],
    ["title: X\nopens: today\nvia: \"[['email']][1]\"", "No such key: index out of bounds"],
    ["title: X\nopens: today\nto: application.contacts[0]", "No such key: index out of bounds"],
    ["title: X\nopens: today\neach: {one: 'application.interviews[0].people'}", "No such key: index out of bounds"],
    ["assert: application.contacts[0].name == ''\nmessage: X", "No such key: index out of bounds"],
    ['assert: "false"\nmessage: "{{1 % 0}}"', "modulo by zero"],
  ])("%j is told, and all the rest works", async (broken, reason) => {
    const { keys, findings } = await evaluateWith(broken);
    expect(keys).toEqual(["after", "before"]);
    expect(findings).toHaveLength(2);
    const [failure] = findings;
    expect(findings).toContain("found");
    expect(failure).toContain(`broken cannot be evaluated on this note: ${reason}`);
    expect(failure).toContain(mend);
  });

  it("is one that goes through more items than any note needs", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}: '[1, 2]'`).join(", ");
    const reason = "its each goes through more than 10000 items; expected shorter lists";
    for (const each of [`each: {${names}}`, `each: {${names}, none: 'application.contacts'}`])
      for (const broken of [`title: X\nopens: today\n${each}`, `assert: "false"\nmessage: X\n${each}`]) {
        const { keys, findings } = await evaluateWith(broken);
        expect(keys).toEqual(["after", "before"]);
        expect(findings).toContain(`broken cannot be evaluated on this note: ${reason}${mend}`);
      }
  });

  it("is an error of the note, at its start", async () => {
    const policy = await policyOf("rules:\n  - {id: broken, title: X, opens: today + days(0 - 1)}\n");
    expect(evaluate("", "2026-11-10", { policy }).findings).toEqual([
      {
        check: "evaluation-failed",
        severity: "error",
        message: expect.stringContaining("broken") as string,
        file: "acme.md",
        range: { start: 0, end: 0 },
      },
    ]);
  });

  it("is told of no note on which it does find one", async () => {
    const policy = await policyOf("rules:\n  - {id: first, title: X, opens: 'application.interviews[0].date'}\n");
    const evaluation = evaluate("interviews: [2026-11-20]", "2026-11-10", { policy });
    expect(evaluation.findings).toEqual([]);
    expect(keysOf(evaluation)).toEqual(["first"]);
  });
});
