import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesSeveral, readPeopleText } from "../../../src/note/people/index.js";
import { readLines, readText } from "../read.js";

/** `name | title | email | phone` of each, in quotes (as a list's items are read) or without. */
function read(text: string, { plain = false, known = [] as readonly string[] } = {}): string[] {
  return readPeopleText(text, { hasPlainCommas: plain, isKnown: (name) => known.includes(name) }).map(
    ({ name, title, email, phone }) => [name, title, email, phone].map((part) => part?.text ?? "").join("|"),
  );
}

describe("several people are read, quoted or not", () => {
  it.each([
    ["Anna Vogt, Ben Ito and Chioma Eze", ["Anna Vogt", "Ben Ito", "Chioma Eze"]],
    ["Anna Vogt, Ben Ito, and Chioma Eze", ["Anna Vogt", "Ben Ito", "Chioma Eze"]],
    ["Anna Vogt, Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Anna Vogt and Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Anna Vogt,Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Anna Vogt and Ben Ito, Chioma Eze", ["Anna Vogt", "Ben Ito", "Chioma Eze"]],
    ["Anna Vogt & Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Anna Vogt und Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Fr. Zillich u. Hr. Obermoser", ["Fr. Zillich", "Hr. Obermoser"]],
    ["Frau Abel, Herr Tamm", ["Frau Abel", "Herr Tamm"]],
    ["Anna Vogt + Ben Ito", ["Anna Vogt", "Ben Ito"]],
    ["Jean Dupont et Marie Curie", ["Jean Dupont", "Marie Curie"]],
    ["María Pérez y Juan López", ["María Pérez", "Juan López"]],
    ["Dr. Anna Vogt, PhD and Prof. Ben Ito", ["Dr. Anna Vogt, PhD", "Prof. Ben Ito"]],
    ["Ludwig van Beethoven and Grace B. Hopper", ["Ludwig van Beethoven", "Grace B. Hopper"]],
    ["Sinéad O'Connor and Jean-Luc Picard", ["Sinéad O'Connor", "Jean-Luc Picard"]],
    ["[[Anna]] and [[people/Ben Ito|Ben]]", ["[[Anna]]", "[[people/Ben Ito|Ben]]"]],
    ["[[Anders and Sons]], [[Ben]]", ["[[Anders and Sons]]", "[[Ben]]"]],
  ])("%s", (text, names) => {
    const expected = names.map((name) => `${name}|||`);
    expect(read(text)).toEqual(expected);
    expect(read(text, { plain: true })).toEqual(expected);
  });

  it("with the office that one of them is from", () => {
    expect(read("Trent and Donna from HR")).toEqual(["Trent|||", "Donna|HR||"]);
    expect(read("Anna Vogt from HR")).toEqual(["Anna Vogt|HR||"]);
    expect(read("Anna Vogt from Leeds")).toEqual(["Anna Vogt from Leeds|||"]);
  });

  it("of whom the note knows one by the last name", () => {
    expect(read("Weber, Tom Eich", { known: ["Weber"] })).toEqual(["Weber|||", "Tom Eich|||"]);
    expect(read("Weber, Tom Eich")).toEqual(["Weber, Tom Eich|||"]);
    expect(read("Weber, Tom", { known: ["Weber"] })).toEqual(["Weber, Tom|||"]);
  });

  it("with what is said of each", () => {
    expect(read("Lena Hart (recruiter) and Ben Ito (CTO)")).toEqual(["Lena Hart|recruiter||", "Ben Ito|CTO||"]);
    expect(read("Lena Hart <lena@acme.example>, Ben Ito <ben@acme.example>")).toEqual([
      "Lena Hart||lena@acme.example|",
      "Ben Ito||ben@acme.example|",
    ]);
    expect(read("Lena Hart, recruiter, lena@acme.example, Ben Ito, ben@acme.example")).toEqual([
      "Lena Hart|recruiter|lena@acme.example|",
      "Ben Ito||ben@acme.example|",
    ]);
    expect(read("Lena <lena@acme.example>, Ben <ben@acme.example>")).toEqual([
      "Lena||lena@acme.example|",
      "Ben||ben@acme.example|",
    ]);
    expect(read("lena@acme.example, ben@acme.example")).toEqual(["||lena@acme.example|", "||ben@acme.example|"]);
  });

  it("by first names, where the note knows them", () => {
    expect(read("Ada and Grace", { known: ["Ada", "Grace"] })).toEqual(["Ada|||", "Grace|||"]);
    expect(read("Ada and Grace", { known: ["Ada"] })).toEqual(["Ada and Grace|||"]);
    expect(read("Ada, Grace", { known: ["Ada", "Grace"] })).toEqual(["Ada, Grace|||"]);
    expect(read("Anders and Sons", { known: ["Anders and Sons", "Anders", "Sons"] })).toEqual(["Anders and Sons|||"]);
  });

  it("by first names in a list without quotes", () => {
    expect(read("Ada, Grace and Mary", { plain: true })).toEqual(["Ada|||", "Grace|||", "Mary|||"]);
    expect(read("Ada, Grace", { plain: true })).toEqual(["Ada|||", "Grace|||"]);
    expect(read("Ma, Ben Ito", { plain: true })).toEqual(["Ma|||", "Ben Ito|||"]);
    expect(read("Ada, Anders and Sons", { plain: true })).toEqual(["Ada|||", "Anders and Sons|||"]);
  });
});

describe("what is said of a person is read, quoted or not", () => {
  it.each([
    ["Lena Hart (recruiter), lena@acme.example", "Lena Hart|recruiter|lena@acme.example|"],
    ["Lena Hart, recruiter, lena@acme.example", "Lena Hart|recruiter|lena@acme.example|"],
    ["Lena Hart <lena@acme.example> (recruiter)", "Lena Hart|recruiter|lena@acme.example|"],
    ["Lena Hart (recruiter) <lena@acme.example>", "Lena Hart|recruiter|lena@acme.example|"],
    ["Lena Hart - recruiter", "Lena Hart|recruiter||"],
    ["Lena Hart – Recruiter", "Lena Hart|Recruiter||"],
    ["Lena Hart — VP of Digital Media, lena@acme.example", "Lena Hart|VP of Digital Media|lena@acme.example|"],
    ["Lena Hart - recruiter - lena@acme.example", "Lena Hart|recruiter|lena@acme.example|"],
    ["Lena Hart, +49 40 555 0123", "Lena Hart|||+49 40 555 0123"],
    ["Lena Hart +49 40 555-0123", "Lena Hart|||+49 40 555-0123"],
    ["Lena Hart, tel. 040 555 0123, lena@acme.example", "Lena Hart||lena@acme.example|040 555 0123"],
    ["Lena Hart (recruiter, +49 40 555 0123)", "Lena Hart (recruiter, +49 40 555 0123)|||"],
    ["Lena Hart tel. 040 555 0123", "Lena Hart|||040 555 0123"],
    ["Lena Hart (CTO) (recruiter)", "Lena Hart (CTO)|recruiter||"],
    ["lena@acme.example <hart@acme.example>", "lena@acme.example||hart@acme.example|"],
    ["Lena Hart, CTO", "Lena Hart|CTO||"],
    ["Lena Hart, Vice President", "Lena Hart|Vice President||"],
    ["Lena Hart, Head of Billing", "Lena Hart|Head of Billing||"],
    ["Lena Hart, Personalreferentin, lena@acme.example", "Lena Hart|Personalreferentin|lena@acme.example|"],
    ["Lena Hart lena@acme.example", "Lena Hart||lena@acme.example|"],
    ["Lena Hart, lena@acme.example", "Lena Hart||lena@acme.example|"],
    ["lena (recruiter)", "lena|recruiter||"],
    ["Dr. Lena Hart, PhD, CTO", "Dr. Lena Hart, PhD|CTO||"],
    ["lena@acme.example", "||lena@acme.example|"],
    ["<lena@acme.example>", "||lena@acme.example|"],
    ["lena@acme.example (recruiter)", "|recruiter|lena@acme.example|"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(read(text, { plain: true })).toEqual([expected]);
  });
});

describe("who has an office or belongs to a group is no name, quoted or not", () => {
  it.each([
    ["4 people", []],
    ["two engineers", []],
    ["CTO", ["|CTO||"]],
    ["the panel", ["|the panel||"]],
    ["Human Resources and Talent Acquisition", ["|Human Resources||", "|Talent Acquisition||"]],
    ["the hiring team and HR", ["|the hiring team||", "|HR||"]],
    ["Anna Vogt and the team", ["Anna Vogt|||", "|the team||"]],
    ["Anna and the team", ["Anna|||", "|the team||"]],
    ["Anna Vogt and a recruiter", ["Anna Vogt|||", "|a recruiter||"]],
    ["Anna Vogt, Ben Ito and 3 devs", ["Anna Vogt|||", "Ben Ito|||"]],
    ["CTO and Anna Vogt", ["|CTO||", "Anna Vogt|||"]],
    ["Anna Vogt, Director, Engineering", ["Anna Vogt|Director||", "|Engineering||"]],
    ["HR, hr@acme.example", ["|HR|hr@acme.example|"]],
    ["HR <hr@acme.example>", ["|HR|hr@acme.example|"]],
    ["HR 0161 496 0000", ["|HR||0161 496 0000"]],
    ["hiring manager (CTO)", ["|CTO||"]],
    ["CTO (Acme)", ["|CTO||"]],
    ["panel (by video)", ["|panel||"]],
    ["4 people (by video)", []],
    ["HR (hr@acme.example)", ["|HR|hr@acme.example|"]],
    ["CTO (Jo Bright)", ["Jo Bright|CTO||"]],
    ["4 people (Anna Vogt, Ben Ito)", ["Anna Vogt|||", "Ben Ito|||"]],
    ["Panel: Anna Vogt, Ben Ito", ["Anna Vogt|||", "Ben Ito|||"]],
    ["Tom (agency)", ["Tom|agency||"]],
    ["Lena Hart (tech lead)", ["Lena Hart|tech lead||"]],
    ["Bill 555-0147", ["Bill|||555-0147"]],
    ["Mrs Abara 0161 496 0000", ["Mrs Abara|||0161 496 0000"]],
    ["[[Ann Chu]], ann@globex.example", ["[[Ann Chu]]||ann@globex.example|"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text, { plain: true })).toEqual(expected);
  });

  it("unless the note calls somebody so", () => {
    expect(read("HR", { known: ["HR"] })).toEqual(["HR|||"]);
    expect(read("HR and Anna Vogt", { known: ["HR"] })).toEqual(["HR|||", "Anna Vogt|||"]);
  });
});

describe("what may mean something else is left as one name, quoted or not", () => {
  it.each([
    "Anders and Sons",
    "Johnson & Johnson",
    "Ernst and Young",
    "Anna Vogt and Associates",
    "Vogt, Anna; Ito, Ben",
    "Dr. Anna Vogt, PhD",
    "Martin Luther King, Jr.",
    "Sammy Davis Jr.",
    "José Ortega y Gasset",
    "Santiago Ramón y Cajal",
    "Anna Vogt (née Ito and Eze)",
    "Anna Vogt (she/her)",
    "Anna Vogt (Acme)",
    "Vogt und Partner",
    "Robert (Bob) Smith",
    "Anna and Ben Ito",
    "[[Anders and Sons]]",
    "Anna Vogt - Ben Ito",
    "Recruiter Lena Hart",
    "Felix Leiter",
    "and",
    "Anna Vogt and",
    "040 555 0123",
    "(recruiter)",
    "CTO)",
    "Lena Hart (CTOs",
    "x".repeat(2_000),
  ])("%s", (text) => {
    expect(read(text)).toEqual([`${text}|||`]);
    expect(read(text, { plain: true })).toEqual([`${text}|||`]);
  });

  it.each([
    "Smith, John",
    "Dijkstra, Edsger W.",
    "Vogt, Anna",
    "Vogt, Anna and Ben",
    "Ada, Grace and Mary",
    "PhD, Anna Vogt",
    "lena@acme.example, PhD",
    "Anna Vogt, Ben Ito and PhD",
    "Lena Hart, CTO, PhD",
  ])("%s, in quotes", (text) => {
    expect(read(text)).toEqual([`${text}|||`]);
    expect(read(text, { known: ["Vogt", "Dijkstra", "Smith"] })).toEqual([`${text}|||`]);
  });

  it("an empty text, in quotes", () => {
    expect(read("")).toEqual(["|||"]);
  });

  it("with an address behind the whole, in quotes", () => {
    expect(read("Smith, John <john@acme.example>")).toEqual(["Smith, John||john@acme.example|"]);
  });
});

describe("a text of a thousand letters", () => {
  const longText = (length: number): string => "Ben Ito and Anna V".padEnd(length, "o");

  it("is the longest in which people are looked for", () => {
    expect(read(longText(1_000))).toHaveLength(2);
    expect(read(longText(1_001))).toHaveLength(1);
    expect(namesSeveral(longText(1_000))).toBe(true);
    expect(namesSeveral(longText(1_001))).toBe(false);
  });
});

describe("whom a line of the log goes to", () => {
  it.each([
    ["Anna Vogt and Ben Ito", true],
    ["Anna Vogt", false],
    ["Anna Vogt and Ben", false],
    ["the team", false],
  ])("%s is several people: %s", (text, expected) => {
    expect(namesSeveral(text)).toBe(expected);
  });
});

describe("every part keeps its place", () => {
  it("without the angles around an address", () => {
    const text = "Lena Hart <lena@acme.example>";
    const [person] = readPeopleText(text, { hasPlainCommas: false });
    expect(text.slice(person?.email?.start, person?.email?.end)).toBe("lena@acme.example");
  });

  it("in the note, quoted or not, in a list or alone", () => {
    const note = `---
company: Acme
role: SRE
contacts:
  - "Lena Hart (recruiter), lena@acme.example"
  - Ben Ito, Hiring Manager, +49 40 555 0123
interviews:
  - date: 2026-11-12
    with: Anna Vogt, Lena Hart and Chioma Eze
---
`;
    const { contacts, interviews } = readText(note);
    const said = (person: (typeof contacts)[number]) =>
      Object.fromEntries(
        Object.entries(person.origins).map(([field, origin]) => [field, note.slice(origin!.start, origin!.end)]),
      );
    expect(contacts.map(said)).toEqual([
      {
        self: "Lena Hart (recruiter), lena@acme.example",
        name: "Lena Hart",
        title: "recruiter",
        email: "lena@acme.example",
      },
      {
        self: "Ben Ito, Hiring Manager, +49 40 555 0123",
        name: "Ben Ito",
        title: "Hiring Manager",
        phone: "+49 40 555 0123",
        hiring_manager: "Hiring Manager",
      },
    ]);
    expect(contacts[1]).toMatchObject({ hiring_manager: true, key: "ben-ito" });
    const [interview] = interviews;
    expect(interview?.with).toEqual([
      expect.objectContaining({ key: "anna-vogt" }),
      contacts[0],
      expect.objectContaining({ key: "chioma-eze" }),
    ]);
    expect([interview?.with[0], interview?.with[2]].map((person) => said(person!))).toEqual([
      { self: "Anna Vogt", name: "Anna Vogt" },
      { self: "Chioma Eze", name: "Chioma Eze" },
    ]);
  });

  it("and every place is in the text, whatever it says", () => {
    const piece = fc.constantFrom(
      "Anna Vogt",
      "Ben",
      "and",
      ",",
      ";",
      "(",
      ")",
      "<",
      ">",
      "a@b",
      "CTO",
      "-",
      "0123456",
      "[[",
      "]]",
      '"',
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, plain) => {
        const text = pieces.join(" ");
        for (const person of readPeopleText(text, { hasPlainCommas: plain }))
          for (const part of [person.name, person.title, person.email, person.phone])
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
      }),
    );
  });
});

describe("the name of a mapping", () => {
  it("is never split", () => {
    const name = fc.array(
      fc.constantFrom("Anna Vogt", "Ben", "and", ",", "(recruiter)", "a@b.example", "- CTO", "y", "&", "PhD"),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(name, (words) => {
        const text = words.join(" ");
        const { contacts } = readLines(`contacts: [{name: ${JSON.stringify(text)}, title: CTO}]`);
        expect(contacts.map((contact) => contact.name)).toEqual([text]);
      }),
    );
  });
});
