import { describe, expect, it } from "vitest";
import { NOTHING, ruleWith, tellOf, tellOfWhole } from "./told.js";

describe("a setting that is less than makes sense", () => {
  it.each([
    ["max_follow_ups", -1, "expected at least 0, found -1"],
    ["max_words", 0, "expected at least 1, found 0"],
    ["max_words", -200, "expected at least 1, found -200"],
    ["thank_you_within", "0 hours", "expected at least 1 hour, found 0 hours"],
    ["thank_you_lapses", "0 days", "expected at least 1 hour, found 0 days"],
    ["wait_without_date", "0 days", "expected at least 1 day, found 0 days"],
    ["follow_up_every", "12 hours", "expected at least 1 day, found 12 hours"],
    ["first_via", [], "expected at least 1 item, found none"],
    ["reply_grace", "-1 day", "-1 day is no span; write it without the -"],
  ])("%s: %j is refused in a policy as in the workspace", async (name, value, reason) => {
    expect((await tellOf("", { [name]: value })).errors).toEqual([`followthrough.yaml: ${name}: ${reason}`]);
    const { errors } = await tellOf(`settings: {${name}: ${JSON.stringify(value)}}\n`);
    expect(errors).toEqual([`mine.yaml:3:${14 + name.length}: ${name}: ${reason}`]);
  });

  it.each([
    ["max_follow_ups", 0],
    ["reply_grace", "0 days"],
    ["follow_up_window", "0 days"],
    ["move_on_after", "0 days"],
    ["script_ahead", "0 days"],
    ["thank_you_within", "1 workday"],
    ["handwritten_in", []],
  ])("%s: %j has a meaning", async (name, value) => {
    expect(await tellOf("", { [name]: value })).toEqual(NOTHING);
  });

  it("may be one of a person's own, whose policy says how much that is", async () => {
    const own = (of: string) => `settings: {own: ${of}}\n${ruleWith("key: [string(settings.own)]")}`;
    expect((await tellOf(own("{default: 2, min: 3}"))).errors).toEqual([
      "mine.yaml:3:27: own: expected at least 3, found 2",
    ]);
    expect((await tellOf(own("{default: 3 days, min: 3}"))).errors).toEqual([
      "mine.yaml:3:40: own.min: expected a span such as 2 days, found a whole number",
    ]);
    expect(await tellOf(own("{default: 3 days, min: 2 days}"))).toEqual(NOTHING);
    expect((await tellOf(own("{default: 3 days, min: 2 days}"), { own: "1 day" })).errors).toEqual([
      "followthrough.yaml: own: expected at least 2 days, found 1 day",
    ]);
  });
});

describe("a setting whose default is nearly a value of another type", () => {
  it.each([
    ["2 dais", "2 dais is no span; did you mean 2 days?"],
    ["-1 day", "-1 day is no span; write it without the -"],
    ["2 months", "2 months is no span; the units are hours, days, weeks or workdays"],
    ["1.5 days", "1.5 days is no span; the number must be a whole one"],
    ["P2M", "P2M is no span; a duration has whole weeks, days and hours, such as P2D, P1W or PT24H"],
    ["2026-02-30", "2026-02-30 is no date; February 2026 has 28 days"],
  ])("%s is told instead of being taken for a text", async (value, reason) => {
    const { errors } = await tellOf(`settings: {own: ${value}}\n${ruleWith("key: [string(settings.own)]")}`);
    expect(errors[0]).toBe(`mine.yaml:3:17: own: ${reason}`);
  });

  it.each(["5 stars", "3 cheers", "Dear", "2026", "24/7"])("%s is a text or a number", async (value) => {
    expect(await tellOf(`settings: {own: ${value}}\n${ruleWith("key: [string(settings.own)]")}`)).toEqual(NOTHING);
  });
});

describe("a value of the workspace's that no setting can have", () => {
  it.each([
    [
      { default: "3 days" },
      "expected a span such as 2 days, found a mapping; write the value alone, without a key of its own",
    ],
    [null, "expected a span such as 2 days, found nothing"],
    [[{ days: 3 }], "expected a span such as 2 days, found a list of lists or mappings"],
  ])("%j is told for what it is", async (value, reason) => {
    expect((await tellOf("", { reply_grace: value })).errors).toEqual([`followthrough.yaml: reply_grace: ${reason}`]);
  });
});

describe("a setting that nothing reads", () => {
  it("and that is nearly another is an error", async () => {
    expect((await tellOf("settings: {reply_grase: 3 days}\n")).errors).toEqual([
      "mine.yaml:3:25: unknown setting reply_grase; did you mean reply_grace?",
    ]);
  });

  it("is warned of, and not where an expression reads it", async () => {
    expect((await tellOf("settings: {tea: 3 days}\n")).warnings).toEqual([
      "warning: mine.yaml:3:17: tea: nothing reads it; use it as settings.tea, or leave it out",
    ]);
    expect(await tellOf(`settings: {tea: 3 days}\n${ruleWith("closes: opens + settings.tea")}`)).toEqual(NOTHING);
  });

  it("because the policy that reads it is not extended gets that one named", async () => {
    expect((await tellOfWhole("format: 1\nsettings: {reply_grace: 3 days}\n")).warnings).toEqual([
      "warning: mine.yaml:2:25: reply_grace: nothing here reads it; if it is that of default, write extends: [default]",
    ]);
  });
});
