import { describe, expect, it } from "vitest";
import { evaluateNote } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { BERLIN, clock, DEFAULT_POLICY, evaluate, policyOf } from "../engine/evaluate.js";

/** What an expression gives on 2026-11-10, as a text. */
async function valueOf(expression: string, lines = ""): Promise<string> {
  const policy = await policyOf(`
checks:
  - {id: told, assert: "false", message: "{{${expression}}}"}
`);
  return evaluate(lines, "2026-11-10", { policy }).findings.find(({ check }) => check === "told")!.message;
}

describe("spans", () => {
  it.each([
    ["today + weeks(2)", "Tue 24 Nov 2026"],
    ["today + days(2)", "Thu 12 Nov 2026"],
    ["today + workdays(4)", "Mon 16 Nov 2026"],
  ])("%s is %s", async (expression, expected) => {
    expect(await valueOf(`string(${expression})`)).toBe(expected);
  });
});

describe("the later and the earlier", () => {
  it.each([
    ["max(1, 2)", "2"],
    ["max(2, 1)", "2"],
    ["min(1, 2)", "1"],
    ["min(2, 1)", "1"],
    ["max(2, 2)", "2"],
  ])("of numbers: %s is %s", async (expression, expected) => {
    expect(await valueOf(`string(${expression})`)).toBe(expected);
  });

  it.each([
    ["max(today, today + days(1))", "Wed 11 Nov 2026"],
    ["max(today + days(1), today)", "Wed 11 Nov 2026"],
    ["min(today, today + days(1))", "Tue 10 Nov 2026"],
    ["min(today + days(1), today)", "Tue 10 Nov 2026"],
  ])("of days: %s is %s", async (expression, expected) => {
    expect(await valueOf(`string(${expression})`)).toBe(expected);
  });
});

describe("days are compared", () => {
  it.each([
    ["today < today + days(1)", true],
    ["today < today", false],
    ["today + days(1) < today", false],
    ["today <= today", true],
    ["today + days(1) <= today", false],
    ["today + days(1) > today", true],
    ["today > today", false],
    ["today >= today", true],
    ["today >= today + days(1)", false],
    ["today == today", true],
    ["today == today + days(1)", false],
  ])("%s: %s", async (expression, expected) => {
    expect(await valueOf(`${expression} ? 'true' : 'false'`)).toBe(String(expected));
  });
});

describe("an interview that comes after another", () => {
  const after = "application.interviews[1].is_after(application.interviews[0]) ? 'after' : 'not after'";

  it.each([
    ["2026-11-02, 2026-11-03", "after"],
    ["2026-11-03, 2026-11-02", "not after"],
    ["2026-11-02, {date: 2026-11-03, cancelled: true}", "not after"],
  ])("[%s]: the second is %s the first", async (interviews, expected) => {
    expect(await valueOf(after, `interviews: [${interviews}]`)).toBe(expected);
  });
});

describe("a name that is nearly a contact's", () => {
  const draft = "## Draft: follow-up\n\nDear John,\n\nI, Jon, thank you for the call.\n";
  const text = `---\ncompany: Acme\nrole: Engineer\ncontacts: [{name: John Roe}]\n---\n\n${draft}`;
  const slipsOf = (name?: string): number => {
    const { application } = readNote({ path: "acme.md", text }, { zone: BERLIN });
    const me = { timezone: BERLIN, ...(name !== undefined && { name }) };
    const { findings } = evaluateNote(application!, { policy: DEFAULT_POLICY, me, now: clock("2026-11-10") });
    return findings.filter(({ check }) => check === "draft-misspells-name").length;
  };

  it("is a slip, unless it is the person's own", () => {
    expect(slipsOf()).toBe(1);
    expect(slipsOf("Jane Doe")).toBe(1);
    expect(slipsOf("Jon Doe")).toBe(0);
  });
});
