import { describe, expect, it } from "vitest";
import { explainAction, type Explanation } from "../../../src/engine/index.js";
import { BERLIN, clock, evaluate, findAction, policyOf } from "../evaluate.js";

const PROMISED = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09}]\nlog: [2026-11-02 sent thank-you]";

interface Case {
  readonly lines?: string;
  readonly policy?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rule?: string;
}

async function explain({ lines = PROMISED, policy: source = "default", settings, rule = "first-follow-up" }: Case) {
  const policy = await policyOf(source, settings);
  const now = "2026-11-20";
  const action = findAction(evaluate(lines, now, { policy }), rule);
  const explanation = explainAction(action, { policy, me: { timezone: BERLIN }, now: clock(now) });
  return explanation!;
}

const cited = ({ advice }: Explanation): string[] => advice.map(({ id }) => id);
const otherwise = ({ departures }: Explanation): string[] =>
  departures.map(({ statement, settings }) => [statement.id, ...settings.map(({ name }) => name)].join(" "));

describe("a statement is cited only where it is followed", () => {
  it("as long as the settings that it speaks of lie within what it says", async () => {
    for (const reply_grace of ["2 days", "3 workdays", "4 days"]) {
      const explanation = await explain({ settings: { reply_grace } });
      expect(cited(explanation)).toContain("C1");
      expect(otherwise(explanation)).toEqual([]);
    }
  });

  it.each([
    ["reply_grace", "12 days", "C1"],
    ["reply_grace", "5 days", "C1"],
    ["max_follow_ups", 3, "E2"],
    ["follow_up_every", "3 weeks", "E1"],
  ])("%s: %s is the person's own choice, and %s says otherwise", async (name, value, id) => {
    const isSecond = id.startsWith("E");
    const lines = isSecond ? PROMISED.replace("thank-you]", "thank-you, 2026-11-11 sent follow-up]") : PROMISED;
    const rule = isSecond ? "second-follow-up" : "first-follow-up";
    const explanation = await explain({ lines, rule, settings: { [name]: value } });
    expect(cited(explanation)).not.toContain(id);
    expect(otherwise(explanation)).toEqual([`${id} ${name}`]);
  });

  it("and that which says so is cited in its place, where there is one", async () => {
    const explanation = await explain({ settings: { reply_grace: "1 day" } });
    expect(cited(explanation)).toContain("C1b");
    expect(otherwise(explanation)).toEqual(["C1 reply_grace"]);
  });

  it("whatever a setting says that was not read for this note", async () => {
    const silent = "interviews: [2026-11-02 14:00]\nlog: [2026-11-02 sent thank-you]";
    const explanation = await explain({ lines: silent, settings: { reply_grace: "12 days" } });
    expect(cited(explanation)).toContain("C2");
    expect(otherwise(explanation)).toEqual([]);
  });

  it("not where a policy has replaced when the rule opens", async () => {
    const policy = "extends: [default]\nrules: [{id: first-follow-up, opens: wait.since + days(3)}]";
    const explanation = await explain({ policy });
    expect(cited(explanation)).not.toEqual(expect.arrayContaining(["C1"]));
    expect(otherwise(explanation)).toEqual(["C1", "C2"]);
    expect(explanation.departures[0]?.origins).toEqual([{ file: "mine.yaml", line: 3 }]);
  });

  it.each([
    [
      "counts with the same settings",
      "opens: 'wait.promised_by.orValue(wait.since + settings.wait_without_date) + settings.reply_grace'",
    ],
    ["names its own advice", "opens: wait.since + days(3), advice: [C4]"],
  ])("unless the new one %s", async (_, rule) => {
    const policy = `extends: [default]\nrules: [{id: first-follow-up, ${rule}}]`;
    expect(otherwise(await explain({ policy }))).toEqual([]);
  });

  it.each(["prompt", "email-only"])("the preset %s follows all that it cites", async (policy) => {
    const explanation = await explain({ policy });
    expect(otherwise(explanation)).toEqual([]);
    expect(cited(explanation).length).toBeGreaterThan(2);
  });
});

describe("what a policy says wrong of them", () => {
  const policyWith = (holds: string): string =>
    `settings: {patience: 2 days}\nadvice: {P1: {statement: Be patient., holds_for: ${holds}}}`;

  it.each([
    ["{patence: {min: 1 day}}", "advice.P1: unknown setting patence; did you mean patience?"],
    ["{patience: {min: often}}", "advice.P1: patience.min: "],
    ["{patience: {max: 3 sheep}}", "advice.P1: patience.max: "],
  ])("%s is an error: %s", async (holds, message) => {
    await expect(policyOf(policyWith(holds))).rejects.toThrow(message);
  });
});
