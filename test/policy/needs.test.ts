import { describe, expect, it } from "vitest";
import { evaluateNote } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { BUILTIN_POLICIES, expressionsOfCheck, expressionsOfRule } from "../../src/policy/index.js";
import { BERLIN, clock, policyOf } from "../engine/evaluate.js";

const check = (when: string): string =>
  `checks: [{id: mine, message: M, assert: "false", when: ${JSON.stringify(when)}}]\n`;

describe("a policy needs the sections of notes", () => {
  it.each([
    ["a field", check("application.sections.size() > 0")],
    ["a field across lines", check("application . // of the body\n sections.size() > 0")],
    ["an optional field", check("application.?sections.hasValue()")],
    ["an index", check("application['sections'].size() > 0")],
    ["an escaped index", check("application['\\u0073ections'].size() > 0")],
    ["an index that nobody knows before", check("application[application.role] == 'Acme'")],
    ["a loop", `checks: [{id: mine, each: {part: application.sections}, assert: "false", message: M}]\n`],
    ["a message", `checks: [{id: mine, assert: "false", message: "{{application.sections.size()}}"}]\n`],
    [
      "a title",
      `rules: [{id: mine, opens: today, title: "{{application.sections.map(one, one.title).join(', ')}}"}]\n`,
    ],
    ["a draft", `drafts: {mine: {paragraphs: [{text: "{{application.sections.size()}}"}]}}\n`],
    ["a draft's condition", `drafts: {mine: {paragraphs: [{when: application.sections.size() > 1, text: T}]}}\n`],
  ])("if it reads them by %s", async (_how, source) => {
    expect((await policyOf(source)).needs).toEqual({ sections: true });
  });

  it.each([
    ["speaks of them", `checks: [{id: mine, assert: "false", message: "Both sections. sections"}]\n`],
    ["reads drafts", check("application.drafts.exists(one, one.text == 'sections')")],
    ["reads another index", check("application['role'] == 'sections'")],
  ])("but not if it only %s", async (_what, source) => {
    expect((await policyOf(source)).needs).toEqual({ sections: false });
  });

  it("and then has them", async () => {
    const policy = await policyOf(check("application.sections.exists(one, one.title == 'Notes')"));
    const text = "---\ncompany: Acme\nrole: SRE\n---\nNotes\n===\n";
    const { application } = readNote({ path: "a.md", text }, { zone: BERLIN, readsBody: policy.needs.sections });
    const circumstances = { policy, me: { timezone: BERLIN }, now: clock("2026-11-21") };
    expect(evaluateNote(application!, circumstances).findings.map((finding) => finding.check)).toEqual(["mine"]);
    const { application: unread } = readNote({ path: "a.md", text }, { zone: BERLIN });
    expect(() => evaluateNote(unread!, circumstances)).toThrow("The sections of a.md were not read");
  });

  // What comes with the program is compiled when it is first asked for; what it needs is told before, by its text.
  it.each(Object.keys(BUILTIN_POLICIES))("as what it comes to compile says: %s", async (name) => {
    const { needs, rules, checks, drafts } = await policyOf(name);
    const parts = [...drafts.values()].flatMap(({ paragraphs, fill_in }) => [...paragraphs, ...fill_in]);
    const templates = [...parts.map(({ text }) => text), ...[...drafts.values()].map(({ subject }) => subject)];
    const expressions = [
      ...rules.flatMap(expressionsOfRule),
      ...checks.flatMap(expressionsOfCheck),
      ...parts.map(({ when }) => when),
      ...templates.flatMap((one) => one?.expressions ?? []),
    ];
    const types = expressions.map((expression) => expression?.type);
    expect(types.length).toBeGreaterThan(name === "reminders" ? 5 : 20);
    expect(needs.sections).toBe(expressions.some((one) => one?.readsSections));
  });
});
