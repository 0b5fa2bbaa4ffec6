import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completePolicy, hoverPolicy, signPolicy } from "../../../src/editor/policy/index.js";
import { loadPolicy, POLICY_TEXTS } from "../../../src/policy/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { atCaret, contextOf, inRule } from "./context.js";

const labels = (marked: string): readonly string[] => {
  const { context, offset } = atCaret(marked);
  return completePolicy(context, offset).map(({ label }) => label);
};

describe("completion in a policy", () => {
  it.each<[string, readonly string[]]>([
    ["‸", ["format", "extends", "settings", "rules", "checks", "drafts"]],
    ["format: 1\n‸", ["extends", "settings", "rules"]],
    ["format: ‸", ["1"]],
    ["format: 1\nextends: [‸]", ["default", "prompt", "email-only"]],
    ["format: 1\nrules:\n  - ‸", ["id", "title", "opens"]],
    ["format: 1\nrules:\n  - id: ‸", ["first-follow-up", "move-on"]],
    [inRule("‸"), ["when", "opens", "closes", "gives_way_to", "draft"]],
    [inRule("shift: ‸"), ["workday", "none"]],
    [inRule("advice: [A1, ‸]"), ["A2", "C1b"]],
    [inRule("gives_way_to: [‸]"), ["first-follow-up", "thank-you"]],
    [inRule("draft: fo‸"), ["follow-up", "thank-you"]],
    [inRule("draft: {‸}"), ["email", "phone"]],
    [inRule("draft: {email: ‸}"), ["follow-up", "thank-you"]],
    [inRule("via: [email, ‸]"), ["phone", "letter"]],
    [inRule("then: {sent: ‸}"), ["follow-up", "thank-you"]],
    ["format: 1\nsettings:\n  ‸", ["reply_grace", "max_follow_ups"]],
    ["format: 1\nchecks:\n  - id: x\n    severity: ‸", ["error", "warning", "info"]],
    [
      inRule("when: ‸"),
      ["application", "wait", "settings", "me", "today", "now", "interview", "person", "max", "names"],
    ],
    [inRule("when: wait.‸"), ["active", "since", "promised_by", "follow_ups", "channel"]],
    [inRule("when: wait.pro‸"), ["promised_by"]],
    [inRule("when: wait.promised_by.‸"), ["hasValue", "value", "orValue"]],
    [inRule("when: wait.promised_by.value().‸"), ["workday", "days_until", "in_words"]],
    [inRule("when: person.‸"), ["name", "email", "hiring_manager"]],
    [inRule("when: settings.‸"), ["reply_grace"]],
    [inRule("when: me.‸"), ["name", "timezone"]],
    [inRule("when: application.interviews.exists(other, other.‸"), ["held", "date", "is_after"]],
    [inRule("when: application.interviews.exists(other, ‸"), ["other", "interview", "wait"]],
    [inRule("opens: cel.bind(next, today + days(1), next.‸)"), ["workday", "is_workday"]],
    [inRule("when: cel.‸"), ["bind"]],
    [inRule("when: application.status == '‸'"), ["applied", "offer", "rejected"]],
    [inRule("when: application.status in ['applied', '‸']"), ["offer"]],
    [inRule("when: interview.thanked(person, '‸')"), ["letter", "email"]],
    [inRule("closes: ‸"), ["opens"]],
    [inRule("closes: opens.‸"), ["workday", "in_words"].slice(0, 0)],
    [inRule("title: Write to {{‸}}"), ["via", "application"]],
    [inRule("title: Write to {{application.‸}} now"), ["company", "role"]],
    [inRule('title: "Write to {{application.‸'), ["company", "role"]],
    [inRule("when: >-\n      wait.active &&\n      wait.‸"), ["promised_by"]],
    ["format: 1\ndrafts:\n  mine:\n    paragraphs:\n      - text: |\n          Dear {{to.‸}},", ["name", "email"]],
    ["format: 1\ndrafts:\n  mine:\n    paragraphs:\n      - when: interview.value().‸", ["promised_by", "went"]],
    [
      "format: 1\nsettings:\n  patience: {default: 2 days}\nrules:\n  - id: x\n    opens: today + settings.‸",
      ["patience"],
    ],
    ["format: 1\nadvice:\n  Z1:\n    statement: x\n    sources: [‸]", ["doyle-2017"]],
    ["format: 1\nadvice:\n  Z1:\n    holds_for: {‸}", ["reply_grace"]],
  ])("%j", (marked, expected) => {
    expect(labels(marked)).toEqual(expect.arrayContaining([...expected]));
  });

  it("offers nothing in the words of a title, in comments and in numbers", () => {
    expect(labels(inRule("title: Write to ‸"))).toEqual([]);
    expect(labels(inRule("when: today == now  # wh‸"))).toEqual([]);
    expect(labels(inRule("when: 12‸"))).toEqual([]);
  });

  it("says what a fact is, and what kind of thing it is", () => {
    const { context, offset } = atCaret(inRule("when: wait.promised‸"));
    const promised = completePolicy(context, offset).find(({ label }) => label === "promised_by");
    expect(promised).toMatchObject({ kind: "fact", detail: "optional<Date>" });
    expect(promised?.documentation).not.toBe("");
  });
});

describe("hover in a policy", () => {
  it.each([
    [inRule("wh‸en: wait.active"), /When the action is due at all/u],
    [inRule("when: wa‸it.active"), /^`wait: Wait`/u],
    [inRule("when: wait.promised‸_by.hasValue()"), /^`Wait.promised_by: optional<Date>`/u],
    [inRule("when: wait.promised_by.value().work‸day() == today"), /`Date.workday\(\): Date`[^]*Example: `/u],
    [inRule("opens: today + settings.reply_gr‸ace"), /In force: `2 days` \(Span\), set in default, line \d+/u],
    [inRule("gives_way_to: [first-fol‸low-up]"), /first-follow-up\*\*, a rule/u],
    [inRule("advice: [C‸1]"), /They gave a date, and it passed/u],
    ["format: 1\nsettings:\n  reply_g‸race: 3 days", /how long to wait past the date/iu],
  ])("%j", (marked, expected) => {
    const { context, offset } = atCaret(marked);
    expect(hoverPolicy(context, offset)?.markdown).toMatch(expected);
  });
});

describe("signature help in a policy", () => {
  it.each([
    [inRule("opens: max(‸)"), "max(Date, Date): Date", 0],
    [inRule("opens: max(today, ‸"), "max(Date, Date): Date", 1],
    [inRule("when: interview.thanked(person, ‸"), "Interview.thanked(Contact, string): bool", 1],
    [inRule("when: application.interviews.exists(one, one.thanked(‸"), "Interview.thanked(Contact): bool", 0],
    [inRule("when: application.interviews.exists(one, ‸"), "list<Interview>.exists(name, bool): bool", 1],
  ])("%j", (marked, label, parameter) => {
    const { context, offset } = atCaret(marked);
    const help = signPolicy(context, offset);
    expect(help?.signatures[help.activeSignature]?.label).toBe(label);
    expect(help?.activeParameter).toBe(parameter);
  });
});

describe("whatever the text", () => {
  const text = POLICY_TEXTS.default!.text;
  const expectSound = (given: string, offset: number): void => {
    const context = contextOf(given);
    for (const { edit } of completePolicy(context, offset)) {
      expect(edit.range.start).toBeGreaterThanOrEqual(0);
      expect(edit.range.start).toBeLessThanOrEqual(offset);
      expect(edit.range.end).toBeGreaterThanOrEqual(offset);
      expect(edit.range.end).toBeLessThanOrEqual(given.length);
    }
    const hover = hoverPolicy(context, offset);
    if (hover) expect(hover.range.end).toBeLessThanOrEqual(given.length);
    signPolicy(context, offset);
  };

  it("nothing throws, and each edit is at the caret: at random places of the built-in policies", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(POLICY_TEXTS)), fc.nat(), (one, at) => {
        expectSound(one.text, at % (one.text.length + 1));
      }),
      { numRuns: 300 },
    );
  });

  it("likewise where the text was cut, as if somebody typed there", () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(60),
        fc.constantFrom("", ".", "(", "'", "{", "{{", ": ", "\n", "- "),
        (at, cut, typed) => {
          expectSound(text.slice(0, at) + typed + text.slice(at + cut), at + typed.length);
        },
      ),
      // The caret before a blank, and no mapping left.
      { numRuns: 500, examples: [[0, 7, ""]] },
    );
  });

  it("accepting a completion in a policy that loads keeps it loadable", async () => {
    const policy = (field: string): string =>
      `format: 1\nextends: [default]\nrules:\n  - id: mine\n    title: Mine\n    ${field}\n    opens: today\n`;
    let loaded = 0;
    for (const field of [
      "when: wait.‸ == wait.since",
      "advice: [‸]",
      "gives_way_to: [‸]",
      "draft: ‸",
      "shift: ‸",
      "via: [‸]",
    ]) {
      const { context, offset } = atCaret(policy(field));
      for (const { edit, label } of completePolicy(context, offset)) {
        if (field.startsWith("when") && label !== "since") continue;
        const { text: mended } = { text: applyEdits(context.text, [edit]) };
        const findFile = () => Promise.resolve({ name: "mine.yaml", text: mended });
        await loadPolicy({ policies: [{ name: "./mine.yaml", place: { file: "x" } }], findFile });
        loaded++;
      }
    }
    expect(loaded).toBeGreaterThan(60);
  });
});
