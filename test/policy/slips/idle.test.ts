import { describe, expect, it } from "vitest";
import { BUILTIN_POLICIES } from "../../../src/policy/index.js";
import { NOTHING, placeOf, ruleWith, tellOf, tellOfWhole } from "./told.js";

describe("a condition that is always the same", () => {
  const never = "this is never true; mend it, or leave out what it switches off";
  const always = "this is always true; write && for || where both must hold, or leave it out";

  it.each([
    ["'false'", never],
    ["wait.active && !true", never],
    ["1 > 2", never],
    ["application.status == 'applied' && application.status == 'lead'", never],
    ["application.status == 'applied' && wait.active && application.status in ['lead', 'offer']", never],
    ["application.status != 'applied' || application.status != 'lead'", always],
    ["wait.active || 1 < 2", always],
  ])("%s of a rule is warned of", async (when, message) => {
    const rule = ruleWith(`when: ${when}`);
    expect(await tellOf(rule)).toEqual({
      errors: [],
      warnings: [`warning: ${placeOf(when, rule)}: own.when: ${message}`],
    });
  });

  it("is warned of where a check asserts it, and not where a check asserts what is never so", async () => {
    const check = (assert: string) => `checks: [{id: own, message: M, assert: "${assert}"}]\n`;
    expect((await tellOf(check("true"))).warnings).toEqual([
      expect.stringContaining("own.assert: this always holds, so that there never is a finding"),
    ]);
    expect(await tellOf(check("false"))).toEqual(NOTHING);
  });

  it.each([
    "'true'",
    "application.status == 'applied' || application.status == 'lead'",
    "application.status != 'applied' && application.status != 'lead'",
    "application.status == 'applied' && application.company == 'lead'",
    "wait.active && application.log.size() > 0",
  ])("is not what %s is", async (when) => {
    expect(await tellOf(ruleWith(`when: ${when}`))).toEqual(NOTHING);
  });
});

describe("a window that ends before it begins", () => {
  it.each([
    ["closes: opens - days(1)", "own.closes: this lies before opens, so that the action is overdue before it is due"],
    [
      "until: opens - settings.reply_grace",
      "own.until: this lies before opens, so that the action lapses before it is due",
    ],
  ])("%s is an error", async (field, message) => {
    expect((await tellOf(ruleWith(field))).errors).toEqual([
      expect.stringContaining(`: ${message}; write it after opens`),
    ]);
  });

  it("lapses before it could be overdue: that is warned of", async () => {
    const { errors, warnings } = await tellOf(ruleWith("closes: opens + weeks(2)\nuntil: opens + weeks(1)"));
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining("own.until: this lies before closes, so that the action is never overdue"),
    ]);
  });

  it("because of a setting of the person's own is warned of where that stands", async () => {
    const told = (rule: string): string =>
      `warning: followthrough.yaml: follow_up_window: with this, ${rule} lapses before it closes, so that it is never overdue; change follow_up_lapses with it`;
    expect(await tellOf("", { follow_up_window: "7 weeks" })).toEqual({
      errors: [],
      warnings: [told("first-follow-up"), told("second-follow-up")],
    });
    expect(await tellOf("", { follow_up_window: "7 weeks", follow_up_lapses: "8 weeks" })).toEqual(NOTHING);
    expect(await tellOf("", { follow_up_window: "3 days" })).toEqual(NOTHING);
  });

  it("is none where a fact decides", async () => {
    expect(await tellOf(ruleWith("closes: application.deadline.orValue(opens)\nuntil: opens + days(3)"))).toEqual(
      NOTHING,
    );
  });
});

describe("what holds nothing, or is thrown away", () => {
  it.each([
    ["rules: [{id: a, title: '', opens: today}]", "a.title: expected a text, found an empty one"],
    ["checks: [{id: a, message: ' ', assert: application.ended}]", "a.message: expected a text, found an empty one"],
    ["drafts: {follow-up: {subject: ''}}", "drafts.follow-up.subject: expected a text, found an empty one"],
    [
      "drafts: {follow-up: {paragraphs: []}}",
      "drafts.follow-up.paragraphs: expected at least one paragraph, found none",
    ],
    [
      ruleWith("each: {my-friend: application.contacts}"),
      "own.each: my-friend is no name; write letters, digits and _, such as interview",
    ],
    [ruleWith("each: {}"), "own.each: expected names and lists, found none; leave it out"],
  ])("%s is an error", async (text, message) => {
    expect((await tellOf(`${text}\n`)).errors).toEqual([expect.stringContaining(`: ${message}`)]);
  });

  it("is warned of beside off: true", async () => {
    expect((await tellOf("checks: [{id: reply-date-unknown, off: true, severity: info}]\n")).warnings).toEqual([
      "warning: mine.yaml:3:35: reply-date-unknown.off: off removes all of it, severity too; keep one of them",
    ]);
  });

  it("is told for information where it is a draft that no rule uses", async () => {
    expect((await tellOf("drafts: {hello: {paragraphs: [{text: Hello}]}}\n")).warnings).toEqual([
      "info: mine.yaml:3:10: drafts.hello: no rule uses this draft; name it in a rule: draft: hello",
    ]);
  });
});

describe("the built-in policies, as if a person had written them", () => {
  it.each(Object.entries(BUILTIN_POLICIES))("%s has no slips", async (name, { text }) => {
    const { errors, warnings } = await tellOfWhole(text);
    expect(errors).toEqual([]);
    const unused =
      name === "default" ? [expect.stringMatching(/^info: .*drafts\.voicemail: no rule uses this draft/u)] : [];
    expect(warnings).toEqual(unused);
  });
});
