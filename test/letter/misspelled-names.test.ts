import { describe, expect, it } from "vitest";
import { findNameSlips } from "../../src/letter/index.js";
import { noteWithDraft } from "./read-draft.js";

interface Note {
  /** The contacts' names. */
  readonly contacts?: readonly string[];
  readonly me?: string;
  /** More front matter. */
  readonly lines?: string;
  readonly notes?: string;
}

/** `Adda → Ada` for every word that the findings would point at. */
function slipsIn(draftText: string, { contacts = ["Ada Lovelace"], me, lines = "", notes }: Note = {}): string[] {
  const people = contacts.map((name) => `  - {name: ${JSON.stringify(name)}}\n`).join("");
  const front = `${people === "" ? "" : `contacts:\n${people}`}${lines}`;
  const { text, application, draft } = noteWithDraft(draftText, front, notes);
  return findNameSlips(draft, application, me).map(({ word, meant, origins }) => {
    const found = text.slice(origins.self?.start, origins.self?.end);
    return found === word ? `${word} → ${meant}` : `${word} at ${found}`;
  });
}

describe("a misspelled name in the greeting", () => {
  it.each([
    ["Dear Adda,", ["Adda → Ada"]],
    ["Dear Ava,", ["Ava → Ada"]],
    ["Dear Ad,", ["Ad → Ada"]],
    ["Hi Dad,", []],
    ["Dear Adda Lovelace,", ["Adda → Ada"]],
    ["Dear Ada Lovelase,", ["Lovelase → Lovelace"]],
    ["Dear Ada Lovlaec,", ["Lovlaec → Lovelace"]],
    ["Dear Dr. Lovelave,", ["Lovelave → Lovelace"]],
    ["Dear A. Lovelave,", ["Lovelave → Lovelace"]],
    ["Hello Adda and Grace!", ["Adda → Ada"]],
    ["Good morning, Adda,", ["Adda → Ada"]],
    ["Adda,", ["Adda → Ada"]],
    ["**Dear Adda,**", ["Adda → Ada"]],
    ["Sehr geehrte Frau Lovelase,", ["Lovelase → Lovelace"]],
    ["Hi Adda, thank you for your time and for the tour of the archive.", ["Adda → Ada"]],
    ["Dear Adda Lovelase,", ["Adda → Ada", "Lovelase → Lovelace"]],
    ["Dear Engineer Adda,", ["Adda → Ada"]],
    ["Dear Lavelica,", []],
  ])("%s", (greeting, expected) => {
    expect(slipsIn(`${greeting}\n\nthank you.`)).toEqual(expected);
  });

  it("is the one that is nearest where two are near", () => {
    expect(slipsIn("Dear Johnn,", { contacts: ["Joan Clarke", "John Doe"] })).toEqual(["Johnn → John"]);
  });

  it("may be an ordinary word: there it is none", () => {
    expect(slipsIn("Dear Grave,", { contacts: ["Grace Hopper"] })).toEqual(["Grave → Grace"]);
    expect(slipsIn("Dear Many,", { contacts: ["Mary Poe"] })).toEqual(["Many → Mary"]);
  });

  it("of several that are near is the nearest", () => {
    expect(slipsIn("Dear Christien,", { contacts: ["Christina Poe", "Christian Roe"] })).toEqual([
      "Christien → Christian",
    ]);
  });

  it("is one of the only name that is known, and where the other name is wrong, too", () => {
    expect(slipsIn("Dear Adda,", { contacts: ["Ada"] })).toEqual(["Adda → Ada"]);
    expect(slipsIn("Dear Adda Byran,", { contacts: ["Ada Byron"] })).toEqual(["Adda → Ada", "Byran → Byron"]);
  });

  it("may stand at the very end of the greeting", () => {
    expect(slipsIn("Hello Grave! Thank you for your time.", { contacts: ["Grace Hopper"] })).toEqual(["Grave → Grace"]);
  });

  it.each([
    ["Dear Jahnsan,", "Joan Johnson", "two letters of seven"],
    ["Dear Herr Schufor,", "Ulf Schäfer", "two of seven, one of which may be written as two"],
    ["Dear Frauu Brandt,", "Frau Lena Brandt", "a title"],
  ])("is none that differs by more than its length allows: %s to %s, %s", (greeting, name) => {
    expect(slipsIn(greeting, { contacts: [name] })).toEqual([]);
  });

  it("is one where a letter stands for a ligature", () => {
    expect(slipsIn("Dear Straus,", { contacts: ["Ulf Strauß"] })).toEqual(["Straus → Strauß"]);
    expect(slipsIn("Dear Straux,", { contacts: ["Ulf Strauß"] })).toEqual(["Straux → Strauß"]);
  });

  it("is one also of whom only an interview names", () => {
    expect(
      slipsIn("Dear Graace,", { contacts: [], lines: "interviews: [{date: 2026-11-12, with: Grace Hopper}]" }),
    ).toEqual(["Graace → Grace"]);
  });
});

describe("a misspelled name further down", () => {
  it.each([
    ["It was good to meet Adda.", ["Adda → Ada"]],
    ["I liked Adda's question.", ["Adda → Ada"]],
    ["Adda Lovelace showed me round.", ["Adda → Ada"]],
    ["Dr. Lovelase showed me round.", ["Lovelase → Lovelace"]],
    ["Lovelase's team is great.", ["Lovelase → Lovelace"]],
    ["Ms Lovellace asked about it.", ["Lovellace → Lovelace"]],
    ["I met Ida Lovelace.", ["Ida → Ada"]],
    ["On Thursday Adda showed me round.", ["Adda → Ada"]],
    ["I met Byron Adda.", []],
    ["I met Ava.", []],
    ["Adda came.", []],
    ["Adda's question was good.", ["Adda → Ada"]],
  ])("%s", (text, expected) => {
    expect(slipsIn(`Dear Ada,\n\n${text}\n`)).toEqual(expected);
  });

  it.each([
    ["I met Jon.", ["John Lovelace"], ["Jon → John"]],
    ["I met Grave Hopper.", ["Grace Hopper"], ["Grave → Grace"]],
    ["Grave Hopper came.", ["Grace Hopper"], []],
    ["I met Edam Müller.", ["Adam Muller"], ["Edam → Adam"]],
    ["I met Ida Lovelace.", ["Ada Byron Lovelace"], ["Ida → Ada"]],
    ["I met Ida Hopper.", ["Ada Lovelace", "Grace Hopper"], []],
    ["I met Ida Ada.", ["Ada Lovelace"], []],
  ])("%s, of %j: %j", (text, contacts, expected) => {
    expect(slipsIn(`Hello,\n\n${text}\n`, { contacts })).toEqual(expected);
  });

  it("is found though a signature and other sections of the note stand around it", () => {
    expect(slipsIn("Dear Ada,\n\nI met Adda.\n\nKind regards,\nJo")).toEqual(["Adda → Ada"]);
    const around = "## Notes\n\nThe team is small.\n\n### Draft: thank-you\n\nHello,\n\nI met Adda.";
    expect(slipsIn("Thank you.", { notes: around })).toEqual(["Adda → Ada"]);
    expect(slipsIn("Dear Ada,\n\nI met Adda.", { notes: "## Notes\n\nThe team is small." })).toEqual(["Adda → Ada"]);
  });

  it("is found in the subject, too", () => {
    expect(slipsIn("Subject: Thank you, Adda\n\nDear Ada,")).toEqual(["Adda → Ada"]);
  });
});

describe("a name is right", () => {
  it.each([
    ["as it is", "Ada Lovelace", "Dear Ada Lovelace,\n\nAda Lovelace's question. I met Ada."],
    ["by its initials", "Ada Lovelace", "Dear A. Lovelace,\n\nI met A. L. and Ada L."],
    ["with titles", "Ada Lovelace", "Dear Prof. Dr. Lovelace,\n\nMs Lovelace, Mrs. Lovelace and Dr Lovelace."],
    ["with the title in the contact", "Dr. Lena Brandt", "Dear Dr Brandt,\n\nDear Lena."],
    ["without its diacritics", "Søren Sørensen", "Dear Soren Sorensen,\n\nDear Soeren Soerensen, I met Søren."],
    ["with an umlaut as two letters", "Jürgen Müller", "Dear Juergen Mueller,\n\nJurgen Muller's question."],
    ["with the diacritics that the note leaves out", "Zoe Angstrom", "Dear Zoë Ångström,\n\nI met Zoë."],
    ["decomposed", "Zoë", "Dear Zoe\u0308,\n\nI met Zoe\u0308."],
    ["with ss for ß", "Ulrich Weiß", "Dear Ulrich Weiss,\n\nI met Herr Weiß."],
    ["in the possessive", "James Hughes", "Dear James,\n\nJames' and James's question, Hughes’s answer."],
    ["in capitals", "Ada Lovelace", "DEAR ADA,\n\nADDA LOVELACE."],
    ["by a hyphenated part", "Anne-Marie O'Malley", "Dear Anne,\n\nAnne-Marie, Annemarie, Marie, O’Malley, OMalley."],
    ["by a name in quotation marks", 'Róisín "Ro" O\'Malley-Smith', "Dear Ro,\n\nRóisín, Roisin, Smith."],
    ["in another script", "田中 花子", "田中様\n\nTanaka様、花子さん、田仲様。"],
    ["where it is too short to tell", "Jo Li", "Dear Joe Lin,"],
  ])("%s", (_, name, text) => {
    expect(slipsIn(text, { contacts: [name] })).toEqual([]);
  });

  it.each([
    ["of the company", { lines: "" }, "Dear Acme,\n\nAcme is great.", ["Acne Lee"]],
    [
      "of a product that the note speaks of",
      { notes: "## Notes\n\nThey sell Graze." },
      "I use Graze daily.",
      ["Grace Hopper"],
    ],
    [
      "that an interview's connection has",
      { lines: "interviews: [{date: 2026-11-12, connection: the Lovelock novels}]" },
      "I read Lovelock again.",
    ],
    ["of a product with two words", {}, "Dear Ada,\n\nI have used Adda Cloud since."],
    ["of the person", { me: "Jon Doe" }, "Dear John,\n\nI, Jon Doe, thank you.", ["John Lovelace"]],
    ["of the person, below the closing", {}, "Dear John,\n\nThank you.\n\nKind regards,\nJon Doe\n", ["John Lovelace"]],
    ["of the person alone, below the closing", {}, "Dear John,\n\nThank you.\n\nKind regards,\nJon", ["John Lovelace"]],
    ["of the person, in the first words", {}, "I'm Jon. Thank you.", ["John Lovelace"]],
    ["of what a subject says, which greets nobody", {}, "Subject: Hello Many,\n\nDear Mary,", ["Mary Poe"]],
    [
      "of a product, in the second of two sections",
      { notes: "## Notes\n\nThe team is small.\n\n## Products\n\nThey sell Adda." },
      "I use Adda daily.",
    ],
    [
      "of a product, in the section around the draft",
      { notes: "## Notes\n\nThey sell Adda.\n\n### Draft: thank-you\n\nHello,\n\nI use Adda daily." },
      "Thank you.",
    ],
    [
      "of a product, in the section below the draft",
      { notes: "## Notes\n\n### Draft: thank-you\n\nHello,\n\nI use Adda daily.\n\n### Products\n\nThey sell Adda." },
      "Thank you.",
    ],
    [
      "of the host of the contact's address",
      { lines: "contacts: [{name: Ada Poe, email: ada@adda.example}]" },
      "I have used Adda since.",
      [],
    ],
    ["of the person, who introduces himself", {}, "Hello John, this is Jon Doe. My name is Jon.", ["John Lovelace"]],
    ["of another contact", {}, "Dear Jon and John,\n\nJon asked, John answered.", ["Jon Poe", "John Lovelace"]],
    [
      "of somebody in the log",
      { lines: "log: [2026-11-02 received reply from Adda Byron]" },
      "Dear Ada,\n\nAdda wrote to me.",
    ],
    ["of somebody else altogether", {}, "Dear Jon Smith,\n\nJohn and I met Jon Smith.", ["John Lovelace"]],
    [
      "of a place or a technology",
      {},
      "Dear Landon,\n\nI live in London and write Java and Ruby.",
      ["Landon Jara", "Rudy Roe"],
    ],
    ["of a month", {}, "Dear Jane,\n\nWe met in June, not in July.", ["Jane Jul"]],
    ["in an address", {}, "Dear Ada,\n\nI wrote to Adda@acme.example; see https://acme.example/Adda and @Adda."],
    [
      "as the account of the contact's address",
      { lines: "contacts: [{name: Katie Poe, email: kate@acme.example}]" },
      "Dear Kate,",
      [],
    ],
    ["in what is quoted", {}, "Dear Ada,\n\n> Adda wrote this\n\n<!-- Adda -->`Adda`"],
    ["of all of a family", {}, "Dear Ada,\n\nthe Lovelaces and the Hoppers came.", ["Ada Lovelace", "Grace Hopper"]],
  ])("of something else: %s", (_, note: Note, text, contacts?: readonly string[]) => {
    const inLines = note.lines?.startsWith("contacts") === true;
    expect(slipsIn(text, { ...note, contacts: inLines ? [] : (contacts ?? ["Ada Lovelace"]) })).toEqual([]);
  });

  it.each([
    ["Any time will do. And thank you.", "Andy Warden"],
    ["Many thanks. May I ask? Maybe.", "Mary Maye"],
    ["Grade by grade. Grave news. Grant me that. Trace it.", "Grace Hopper"],
    ["Will you? Well then. We'll see. Bill it.", "Will Wells"],
    ["Warm regards, Ward was great.", "Ward Best"],
    ["Kind regards. Best wishes. Thanks. Thank you.", "Frank Hanks"],
    ["Dear all, Deal. Deaf ears.", "Dean Poe"],
    ["Don't worry. I don't. I can't. It's fine. Let's see. That's it. Here's why.", "Don Lett"],
    ["Hope to hear from you. Home at last. How so?", "Hope Howe"],
    ["Late in the day. Later.", "Kate Slater"],
    ["I have a Mac. Max is right.", "Max Roe"],
    ["The Army, the US Army.", "Amy Roe"],
    ["What I learned in Time Series Analysis.", "Tim Sorias"],
    ["Next Steps and Following Up on Senior Engineer", "Stefs Enginer"],
  ])("an ordinary word is no name: %s", (text, name) => {
    expect(slipsIn(`Hello,\n\n${text}\n`, { contacts: [name] })).toEqual([]);
  });

  it.each([
    "Dear Hiring Manager,",
    "Dear Hiring Team,",
    "To whom it may concern,",
    "Dear Sir or Madam,",
    "Hi all,",
    "Many thanks,",
    "Dear All,",
  ])("a greeting without one has none: %s", (greeting) => {
    const contacts = ["Mary Tean", "Hirin Manag", "Sid Madan", "Al Alle", "Whon Concerna"];
    expect(slipsIn(`${greeting}\n\nthank you.`, { contacts })).toEqual([]);
  });

  it("where nobody is known, none is wrong", () => {
    expect(slipsIn("Dear Adda,", { contacts: [] })).toEqual([]);
    expect(slipsIn("Dear Adda,", { contacts: [], lines: "contacts: [{email: ada@acme.example}]" })).toEqual([]);
  });
});

describe("of two that are equally near, the one is meant to whom the draft goes", () => {
  it.each(["Jane Doe", "Jade Roe"])("%s", (name) => {
    const { application, draft } = noteWithDraft("Dear Jabe,", "contacts: [{name: Jane Doe}, {name: Jade Roe}]");
    expect(findNameSlips({ ...draft, to: name }, application).map((slip) => slip.name)).toEqual([name]);
  });
});

describe("what was meant is put right", () => {
  const correctionsOf = (draftText: string, names: readonly string[], to?: string): string[] => {
    const contacts = names.map((name) => `{name: ${name}}`).join(", ");
    const { application, draft } = noteWithDraft(draftText, `contacts: [${contacts}]`);
    return findNameSlips({ ...draft, to }, application).map(({ correction }) => correction);
  };

  it.each([
    ["Dear Adda,", ["Ada Lovelace"], "Ada", "where nobody else can be meant"],
    ["Dear Adda,", ["Ada Lovelace", "Ada Byron"], "Ada", "where two have that name"],
    ["Dear Christien,", ["Christina Poe", "Christian Roe"], "Christian", "where one is nearer"],
    ["Dear Jabe,", ["Jane Doe", "Jade Roe"], "", "not where it may be either of two"],
    ["Dear Christiyn,", ["Christian Roe", "Christien Poe", "Christina Moe"], "", "nor where a third is less near"],
    ["Dear Ida,", ["Ada Lovelace"], "", "nor where it may be somebody else's name"],
  ])("%s of %j: %j, %s", (text, names, correction) => {
    expect(correctionsOf(text, names)).toEqual([correction]);
  });

  it("in a draft for that person, though it begins with another letter", () => {
    expect(correctionsOf("Dear Ida,", ["Ada Lovelace"], "Ada Lovelace")).toEqual(["Ada"]);
    expect(correctionsOf("Dear Ida,", ["Ada Lovelace", "Grace Hopper"], "Grace Hopper")).toEqual([""]);
  });
});
