import { describe, expect, it } from "vitest";
import {
  compileTemplate,
  createDraftScope,
  createLanguage,
  DRAFT_VARIABLES,
  Settings,
} from "../../src/expression/index.js";
import { asOf } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import { BUILTIN_POLICIES, loadPolicy } from "../../src/policy/index.js";
import { createWorkCalendar } from "../../src/time/index.js";
import { clock } from "../engine/evaluate.js";

const calendar = await createWorkCalendar("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
if (!calendar.ok) throw new Error(calendar.reason);
const language = createLanguage({ calendar: calendar.value, settings: {} });

/** What a draft's template says of a note with these lines. */
function render(template: string, lines = "", names: readonly string[] = []): string {
  const compiled = compileTemplate(template, language, { variables: DRAFT_VARIABLES });
  if (!compiled.ok) throw new Error(compiled.flaws[0]?.message);
  const text = `---\ncompany: Acme\nrole: Engineer\ninterviews: [2026-11-12]\n${lines}\n---\n`;
  const application = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" }).application!;
  const situation = asOf(application, clock("2026-12-01"));
  const recipients = names.map((name) => ({ key: name, name, hiring_manager: false, origins: {} }));
  const options = { situation, settings: new Settings({}), me: { timezone: "Europe/Berlin" } };
  return compiled.template.render(createDraftScope(options, { recipients, interview: situation.wait.interview }));
}

describe("dates", () => {
  it.each([
    ["2026-11-12", "Thursday, 12 November"],
    ["2028-02-29", "Tuesday, 29 February"],
    ["2027-01-03", "Sunday, 3 January"],
  ])("%s in words: %s", (date, words) => {
    expect(render("{{application.deadline.orValue(today).in_words()}}", `deadline: ${date}`)).toBe(words);
  });
});

describe("what was jotted down", () => {
  it.each([
    ["'The talk on charts. '", "the talk on charts"],
    ["'we both\\n  grew up by the sea;'", "we both grew up by the sea"],
    ["'Anders knows my sister'", "Anders knows my sister"],
    ["'A'", "A"],
    ["'who is Q?'", "who is Q?"],
    ["'...'", ""],
  ])("%s stands inside a sentence", (text, phrase) => {
    expect(render(`{{${text}.in_sentence()}}`)).toBe(phrase);
  });

  it.each([
    ["the article she recommended", "the article you recommended"],
    ["the talk that he gave on his boat", "the talk that you gave on your boat"],
    ["her collection of charts", "your collection of charts"],
    ["Their water wheel", "your water wheel"],
    ["what she thinks of it", "what she thinks of it"], // "you thinks"
    ["the day I met her there", "the day I met her there"], // no owner
    ["the shed, this and history", "the shed, this and history"],
  ])("%s: is said to the reader as %s", (text, said) => {
    expect(render(`{{'${text}'.to_reader()}}`)).toBe(said);
  });

  it("is searched for whole words, in any case", () => {
    expect(render("{{'what She thinks'.has_any_word(['he', 'she']) ? 'yes' : 'no'}}")).toBe("yes");
    expect(render("{{'the shelf'.has_any_word(['he', 'she']) ? 'yes' : 'no'}}")).toBe("no");
  });

  it("is counted in words", () => {
    expect(render("{{' two  words '.word_count()}} {{''.word_count()}}")).toBe("2 0");
  });
});

describe("contact details are spelled out", () => {
  it.each([
    ["555-0100", "5 5 5, 0 1 0 0"],
    ["+49 30 555 0100", "plus 4 9, 3 0, 5 5 5, 0 1 0 0"],
    ["(212) 555 0100 ext. 7", "2 1 2, 5 5 5, 0 1 0 0, ext, 7"],
    ["jo.doe+jobs@my-mail.example", "jo dot doe plus jobs at my dash mail dot example"],
  ])("%s: %s", (text, spoken) => {
    expect(render(`{{'${text}'.spelled_out()}}`)).toBe(spoken);
  });
});

describe("people are named", () => {
  it.each([
    [[], ""],
    [[""], ""],
    [["Ada"], "Ada"],
    [["Ada", "", "Grace"], "Ada and Grace"],
    [["Ada", "Grace", "Dr. Mary  Poe Jr."], "Ada, Grace and Dr. Mary Poe Jr."],
  ])("%j: %s", (names, listed) => {
    expect(render("{{names(recipients)}}", "", names)).toBe(listed);
  });
});

describe("the last follow-up by a channel", () => {
  it.each([
    ["2026-11-20 sent follow-up", "email"],
    ["2026-11-20 sent follow-up, left message", "phone"],
    ["2026-11-20 sent follow-up by call", "phone"],
    ["2026-11-20 sent follow-up by text", "text"],
  ])("%s: by %s", (entry, channel) => {
    const found = ["email", "phone", "text"].filter(
      (one) =>
        render(`{{wait.followed_up_by('${one}').orValue(today).in_words()}}`, `log: ["${entry}"]`) ===
        "Friday, 20 November",
    );
    expect(found).toEqual([channel]);
  });
});

it("of several follow-ups by a channel, the last one is told", () => {
  const log = 'log: ["2026-11-20 sent follow-up", "2026-11-27 sent follow-up"]';
  expect(render("{{wait.followed_up_by('email').orValue(today).in_words()}}", log)).toBe("Friday, 27 November");
});

describe("the built-in drafts", () => {
  it.each(Object.keys(BUILTIN_POLICIES))("of %s compile, though only when they are read", async (name) => {
    const place = { file: "test" };
    const { drafts } = await loadPolicy({ policies: [{ name, place }] });
    for (const { subject, paragraphs, fill_in } of drafts.values())
      expect([subject, ...paragraphs, ...fill_in].length).toBeGreaterThan(2);
  });
});
