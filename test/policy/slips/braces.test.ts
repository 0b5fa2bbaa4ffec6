import { describe, expect, it } from "vitest";
import { NOTHING, placeOf, ruleWith, tellOf } from "./told.js";

describe("braces in a text that make no expression", () => {
  const plain = "is plain text; an expression stands in two braces";

  it.each([
    ["Ask {application.company}", "{application.company}", `{application.company} ${plain}: {{application.company}}`],
    ["Ask ${application.company}", "{application.company}", `{application.company} ${plain}: {{application.company}}`],
    ["Ask {company} of {{application.role}}", "{company}", `{company} ${plain}: {{application.company}}`],
    [
      "{{application.role}} of { me.name.orValue('') }",
      "{ me",
      `{me.name.orValue('') } ${plain}: {{me.name.orValue('')}}`,
    ],
    ["Ask {{application.company}}}", "}'", "a third } is plain text; two end the expression"],
    ["Ask {{{application.company}}}", "{{{", "three braces begin no expression; write two: {{"],
    ["Ask application.company}}", "}}", "}} ends no expression; begin it with {{, or leave one brace out"],
    ["Ask {{application.company", "{{", "{{ is never closed; end the expression with }}"],
    [
      "application.company + '!'",
      "application.company",
      "this is plain text; an expression stands in two braces: {{application.company + '!'}}",
    ],
  ])("%s", async (text, at, message) => {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    const rule = ruleWith(`summary: ${quoted}`);
    expect((await tellOf(rule)).errors).toEqual([`${placeOf(at, rule)}: own.summary: ${message}`]);
  });

  it.each([
    "Answer {yes} or {no}",
    "Say it in a set: {1, 2}",
    "Note it as me.name in followthrough.yaml",
    "{{application.status == '{company}' ? 'a' : 'b'}}",
  ])("are none in: %s", async (text) => {
    const { errors } = await tellOf(ruleWith(`title: "${text}"`).replace("    title: Own\n", ""));
    expect(errors.filter((line) => !line.includes("is no status"))).toEqual([]);
  });

  it("stand in an expression only by mistake", async () => {
    const rule = ruleWith('when: "{{wait.active}}"');
    expect((await tellOf(rule)).errors).toEqual([
      `${placeOf("{{", rule)}: own.when: {{ }} is for texts; an expression stands here without braces`,
    ]);
  });
});

describe("an expression that names a fact without saying whose", () => {
  it.each([
    ["to: contacts", "unknown name contacts; did you mean application.contacts or wait.contacts?"],
    ["when: active", "unknown name active; did you mean wait.active?"],
    ["closes: opens + reply_grace", "unknown name reply_grace; did you mean settings.reply_grace?"],
    ["closes: opens + days(-2)", "days(-2) is no span, which is never negative; subtract it: - days(2)"],
  ])("%s is told whose it is", async (field, message) => {
    expect((await tellOf(ruleWith(field))).errors).toEqual([expect.stringContaining(`: ${message}`)]);
  });

  it("is none where a name is bound", async () => {
    expect(await tellOf(ruleWith("each: {contact: application.contacts}\nto: contact"))).toEqual(NOTHING);
  });
});
