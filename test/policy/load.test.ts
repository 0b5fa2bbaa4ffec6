import { describe, expect, it } from "vitest";
import { BUILTIN_POLICIES, loadPolicy } from "../../src/policy/index.js";
import { InvalidInput } from "../../src/diagnostics/index.js";

/** Loads one policy given as text, beside the built-in ones. */
async function load(text: string, names = ["mine.yaml"]) {
  return loadPolicy({
    policies: names.map((name) => ({ name, place: { file: "followthrough.yaml" } })),
    findFile: (name) => Promise.resolve(name === "mine.yaml" ? { name, text } : undefined),
  });
}

async function problemsOf(text: string, names?: string[]): Promise<string[]> {
  const error: unknown = await load(text, names).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw error;
  return error.message.split("\n");
}

describe("the built-in default policy", () => {
  it("compiles, with its rules", async () => {
    const policy = await load("", ["default"]);
    expect(policy.rules.map(({ id }) => id)).toEqual([
      "own-reminder",
      "thank-you",
      "thank-you-card",
      "first-follow-up",
      "second-follow-up",
      "move-on",
      "answer-invitation",
      "offer-answer-date",
      "offer-deadline",
    ]);
  });
});

describe("the person's own reminders", () => {
  const idsOf = async (text: string, names?: string[]) => (await load(text, names)).rules.map(({ id }) => id);

  it("are in force below every policy, whose name they are not", async () => {
    const policy = await load("format: 1\nrules: [{id: mine, title: Mine, opens: today}]\n");
    expect(policy.rules.map(({ id }) => id)).toEqual(["own-reminder", "mine"]);
    expect(policy.names).toEqual(["mine.yaml"]);
    expect(policy.warnings).toEqual([]);
  });

  it("are changed and switched off as any rule is", async () => {
    expect(await idsOf("format: 1\nrules: [{id: own-reminder, off: true}]\n")).toEqual([]);
    const { rules } = await load("format: 1\nrules: [{id: own-reminder, summary: Look again}]\n");
    expect(rules.map(({ summary }) => summary.source)).toEqual(["Look again"]);
  });
});

describe("the built-in policies", () => {
  it.each(Object.keys(BUILTIN_POLICIES))(
    "%s: every text and expression compiles, though that is left until it is read",
    async (name) => {
      const { rules, checks, drafts } = await load("", [name]);
      const texts = [
        ...rules.flatMap(({ title, summary }) => [title, summary]),
        ...checks.map(({ message }) => message),
        ...[...drafts.values()].flatMap(({ paragraphs, fill_in }) =>
          [...paragraphs, ...fill_in].map(({ text }) => text),
        ),
      ];
      expect(texts.length).toBeGreaterThan(0);
      const expressions = [
        ...texts.flatMap((text) => text.expressions),
        ...rules.flatMap(({ each, key, when, opens, closes, until, via, to }) => [
          ...each.map(({ list }) => list),
          ...key,
          ...[when, opens, closes, until, via, to].filter((one) => one !== undefined),
        ]),
        ...checks.flatMap(({ each, when, assert, at }) => [
          ...each.map(({ list }) => list),
          ...[when, assert, at?.object].filter((one) => one !== undefined),
        ]),
      ];
      for (const { type } of expressions) expect(type).not.toBe("");
    },
  );
});

describe("problems of a policy", () => {
  it("come all at once, each with its line and column and what was meant", async () => {
    const text = `format: 1
extends: [default]
settings:
  max_followups: 3
rules:
  - id: misspelled
    title: A
    opens: wait.promisd_by.orValue(today)
  - id: compares
    title: B
    when: today < 3
    opens: today
  - id: reads
    title: C
    opens: "wait.promised_by + settings.reply_grace"
  - id: loops
    title: "D {{interview.round}}"
    each: {interview: application.company}
    opens: >-
      application.interviews.size() > 0
        ? today : tody
`;
    expect(await problemsOf(text)).toEqual([
      "mine.yaml:4:18: unknown setting max_followups; did you mean max_follow_ups?",
      "mine.yaml:8:17: misspelled.opens: Wait has no promisd_by; did you mean promised_by?",
      "mine.yaml:11:11: compares.when: Date < int has no meaning; a number is no date and no span: write days(2), hours(24) or workdays(3)",
      "mine.yaml:15:13: reads.opens: wait.promised_by may be missing, and optional<Date> + Span has no meaning then; write wait.promised_by.orValue(…), or ask wait.promised_by.hasValue() first",
      "mine.yaml:18:23: loops.each.interview: expected a list, found a text (string)",
      "mine.yaml:21:19: loops.opens: unknown name tody; did you mean today?",
    ]);
  });
});
