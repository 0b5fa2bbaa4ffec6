import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNameSlips } from "../../src/letter/index.js";
import { slug } from "../../src/text/index.js";
import { noteWithDraft } from "./read-draft.js";

const FIRST_NAMES = [
  ...[
    "Ada",
    "Grace",
    "Katherine",
    "Dorothy",
    "Sam",
    "Mary",
    "Priya",
    "Marisol",
    "Beatrice",
    "Harriet",
    "Gwilym",
    "Andy",
  ],
  ...[
    "Jon",
    "John",
    "Tomás",
    "Zoë",
    "Søren",
    "Jürgen",
    "Käthe",
    "Róisín",
    "Anne-Marie",
    "Mark",
    "Will",
    "Frank",
    "Hope",
  ],
];
const LAST_NAMES = [
  ...["Lovelace", "Hopper", "Johnson", "Vaughan", "Okafor", "Poe", "Raman", "Vega", "Whitlock", "Osei", "Pritchard"],
  ...["Álvarez", "Ångström", "Sørensen", "Müller", "Söhnlein", "O'Malley", "Strauß", "Smith-Jones", "Wells", "Best"],
];
const names = fc.tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...LAST_NAMES));

const PLAIN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa", ß: "ss", Å: "Aa" };
const withoutMarks = (text: string): string =>
  text
    .replace(/[øß]/gu, (letter) => (letter === "ø" ? "o" : "ss"))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
const spelledOut = (text: string): string => withoutMarks(text.replace(/[äöüøåßÅ]/gu, (letter) => PLAIN[letter]!));

/** Ways to write a name that are all right. */
const WAYS: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first} ${last}`,
  (first) => first,
  (_, last) => `Ms ${last}`,
  (first, last) => `Dr. ${first} ${last}`,
  (first, last) => `${first.charAt(0)}. ${last}`,
  (first, last) => `${first} ${last.charAt(0)}.`,
  (first, last) => withoutMarks(`${first} ${last}`),
  (first, last) => spelledOut(`${first} ${last}`),
  (first, last) => `${first} ${last}`.normalize("NFD"),
  (first, last) => `${first} ${last}`.toUpperCase(),
  (first, last) => `${first} ${last}`.replaceAll("'", "’"),
  (first, last) => `${first} ${last}`.replaceAll("-", " "),
  (first, last) => `**${first}** ${last}`,
];
/** Places where a name is written. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => `Dear ${name},\n\nthank you.`,
  (name) => `Hi ${name} and all,\n\nthank you.`,
  (name) => `${name},\n\nthank you.`,
  (name) => `Hello,\n\n${name}'s question was a good one, and ${name} was kind.`,
  (name) => `Subject: Thank you, ${name}\n\nHello,\n\nit was good to meet ${name}. ${name} asked about ${name}’s work.`,
];

function countSlips(text: string, contacts: readonly string[]): number {
  const people = contacts.map((name) => `  - {name: ${JSON.stringify(name)}}\n`).join("");
  const { draft, application } = noteWithDraft(text, `contacts:\n${people}`);
  return findNameSlips(draft, application).length;
}

describe("a draft that writes every name right", () => {
  it("never raises, in whatever way and place", () => {
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...WAYS),
        fc.constantFrom(...PLACES),
        (people, write, place) => {
          const text = place(people.map(([first, last]) => write(first, last)).join(" and "));
          const contacts = people.map(([first, last]) => `${first} ${last}`);
          expect(countSlips(text, contacts), text).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("one letter changed in a greeting", () => {
  /** A name that is long enough, and the same with another letter in one place. */
  const changed = fc
    .tuple(names, fc.boolean(), fc.nat(), fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")))
    .map(([[first, last], isFirst, place, letter]) => {
      const part = isFirst ? first : last;
      const at = place % part.length;
      const other = at === 0 ? letter.toUpperCase() : letter;
      return { first, last, part, wrong: part.slice(0, at) + other + part.slice(at + 1), isFirst, at };
    })
    .filter(
      ({ part, at, wrong }) =>
        !/[-']/u.test(part) && part.length >= 4 && /\p{L}/u.test(part.charAt(at)) && slug(wrong) !== slug(part),
    );

  it("always raises, unless it makes a word of greetings", () => {
    fc.assert(
      fc.property(changed, fc.constantFrom("Dear", "Hi", "Good morning"), fc.boolean(), (name, salutation, isWhole) => {
        const { first, last, wrong, isFirst } = name;
        const greeted = !isWhole ? wrong : isFirst ? `${wrong} ${last}` : `${first} ${wrong}`;
        fc.pre(
          !["Team", "Hope", "Bust", "Dear"].includes(wrong) &&
            [withoutMarks, spelledOut].every((write) => write(wrong) !== write(name.part)),
        );
        expect(countSlips(`${salutation} ${greeted},\n\nthank you.`, [`${first} ${last}`]), greeted).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
