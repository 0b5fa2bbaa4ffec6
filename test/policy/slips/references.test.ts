import { describe, expect, it } from "vitest";
import { NOTHING, placeOf, ruleWith, tellOf, tellOfWhole } from "./told.js";

describe("what a policy names and nobody has", () => {
  it.each([
    [
      "advice: {X: {statement: Wait., sources: [doyle-tip]}}",
      "doyle-tip",
      "advice.X.sources[0]: no source doyle-tip; did you mean doyle-tips?",
    ],
    [
      "advice: {X: {statement: Wait., sources: [blog]}}",
      "blog",
      "advice.X.sources[0]: no source blog; declare it under sources",
    ],
    [
      "advice: {X: {statement: Wait., unlike: [waiting]}}",
      "waiting",
      "advice.X.unlike[0]: no statement waiting; declare it under advice",
    ],
    [
      "advice: {X: {statement: Wait., unlike: [X]}}",
      "X]",
      "advice.X.unlike[0]: X stands against itself; name the statements that say otherwise",
    ],
    [
      "advice: {X: {statement: Wait., preset: promt}}",
      "promt",
      "advice.X.preset: no built-in policy promt; did you mean prompt?",
    ],
    [
      "settings: {reply_grace: {default: 1 day, advice: [patience]}}",
      "patience",
      "settings.reply_grace.advice[0]: no statement patience; declare it under advice",
    ],
    [ruleWith("advice: [politeness]"), "politeness", "own.advice[0]: no statement politeness; declare it under advice"],
    [
      ruleWith("gives_way_to: [first-folow-up]"),
      "first-folow-up",
      "own.gives_way_to[0]: no rule first-folow-up; did you mean first-follow-up?",
    ],
    [ruleWith("draft: helo"), "helo", "own.draft: no draft helo; write it under drafts"],
    [
      "drafts: {follow-up: {advice: [warmth]}}",
      "warmth",
      "drafts.follow-up.advice[0]: no statement warmth; declare it under advice",
    ],
    [
      "drafts: {follow-up: {paragraphs: [{text: Hello, advice: [warmth]}]}}",
      "warmth",
      "drafts.follow-up.paragraphs[0].advice[0]: no statement warmth; declare it under advice",
    ],
  ])("%s is told where it stands", async (text, word, message) => {
    expect((await tellOf(`${text}\n`)).errors).toEqual([`${placeOf(word, text)}: ${message}`]);
  });

  it("is no slip where some policy has it", async () => {
    const text = `sources: {blog: {title: A blog}}
advice: {X: {statement: Wait., sources: [blog, doyle-2021], unlike: [C1], preset: prompt}}
${ruleWith("advice: [X, C1]\ndraft: {email: follow-up, phone: call-script}")}`;
    expect(await tellOf(text)).toEqual(NOTHING);
  });
});

describe("an id", () => {
  const rule = (id: string) => `rules: [{id: ${id}, title: T, opens: today}]\n`;
  const check = (id: string) => `checks: [{id: ${id}, assert: "application.role != ''", message: M}]\n`;

  it.each([
    [
      "of a rule and a check",
      rule("both") + check("both"),
      "4:15: both.id: a rule and a check have the id both; give this one another",
    ],
    [
      "of a rule that a check of an extended policy has",
      rule("draft-too-long"),
      "3:14: draft-too-long.id: a rule and a check have the id draft-too-long; give this one another",
    ],
    [
      "of a check of the program's own",
      check("invalid-date"),
      "3:15: invalid-date.id: invalid-date is a check of the program's own; give this one another id",
    ],
    ["that is empty", rule("''"), "3:14: rules[0].id: expected a name, found an empty text"],
    [
      "that is nearly that of what was to be changed",
      "rules: [{id: first-folow-up, closes: opens + days(3)}]\n",
      "3:14: first-folow-up has no title and no opens; did you mean first-follow-up?",
    ],
  ])("%s is an error", async (_name, text, message) => {
    expect((await tellOf(text)).errors).toEqual([`mine.yaml:${message}`]);
  });

  it("of a rule that only a policy has that is not extended gets that one named", async () => {
    const text = "format: 1\nrules: [{id: move-on, closes: opens + days(3)}]\n";
    expect((await tellOfWhole(text)).errors).toEqual([
      "mine.yaml:2:14: move-on has no title and no opens; to change that of default, write extends: [default]",
    ]);
  });

  it("of a new rule that is nearly that of another is warned of, and one that is another is not", async () => {
    expect(await tellOf(rule("first-followup"))).toEqual({
      errors: [],
      warnings: [
        "warning: mine.yaml:3:14: first-followup.id: first-followup is new and stands beside first-follow-up; to change that one, write its id",
      ],
    });
    expect(await tellOf(rule("third-follow-up"))).toEqual(NOTHING);
  });
});

describe("a policy in a list", () => {
  const repeated =
    "is in force already by what stands before it, and changes nothing here; name it first, or leave it out";

  it("that something before it has brought changes nothing, and is warned of", async () => {
    expect((await tellOfWhole("format: 1\nextends: [prompt, default]\n")).warnings).toEqual([
      `warning: mine.yaml:2:19: default ${repeated}`,
    ]);
    expect((await tellOfWhole("format: 1\nextends: [default, default]\n")).warnings).toEqual([
      `warning: mine.yaml:2:20: default ${repeated}`,
    ]);
  });

  it("may be extended by several, and stand before what extends it", async () => {
    expect(await tellOfWhole("format: 1\nextends: [default, prompt, email-only]\n")).toEqual(NOTHING);
    expect(await tellOfWhole("format: 1\nextends: [prompt, email-only]\n")).toEqual(NOTHING);
  });
});

describe("a rule that gives way to itself", () => {
  it.each([
    [ruleWith("gives_way_to: [own]"), "own gives way to own and so to itself"],
    [
      `${ruleWith("gives_way_to: [first-follow-up]")}  - {id: first-follow-up, gives_way_to: [own]}\n`,
      "own gives way to first-follow-up, own and so to itself",
    ],
  ])("is an error, be it by way of others: %s", async (text, message) => {
    expect((await tellOf(text)).errors.join("\n")).toContain(message);
  });

  it("is not one that gives way to a rule which does not", async () => {
    expect(await tellOf(ruleWith("gives_way_to: [thank-you, first-follow-up]"))).toEqual(NOTHING);
  });
});
