import { describe, expect, it } from "vitest";
import { isFullName, isPhone, isShortName, isTitle } from "../../../src/note/people/person-words.js";

describe("a title", () => {
  it.each([
    "recruiter",
    "Billing Manager",
    "Lead",
    "Head of Billing",
    "The Billing Ops Manager",
    "very senior billing engineer",
    "Billing Engineer /",
    "VP of Sales and Customer Success",
  ])("%s", (text) => {
    expect(isTitle(text)).toBe(true);
  });

  it.each([
    ["anna lead", "a surname behind a first name"],
    ["CTO Ben", "somebody behind a title"],
    ["Ben Ito CTO", "somebody before one"],
    ["Anna Partner CTO", "the same with a surname that is a title elsewhere"],
    ["CTO 2", "a digit"],
    ["VP of Global Sales and Customer Success", "more than six words"],
  ])("is not %s: %s", (text) => {
    expect(isTitle(text)).toBe(false);
  });
});

describe("a first and a last name", () => {
  it.each([
    "Ada Lovelace",
    "A. Lovelace",
    "Dr. Ada Lovelace",
    "Ludwig van Beethoven",
    "Anna Maria Luisa de la Cruz",
    "Herrn Thomsen",
    "Mme Petit",
  ])("%s", (text) => {
    expect(isFullName(text)).toBe(true);
  });

  it.each([
    ["Lovelace", "one name"],
    ["A. B.", "initials alone"],
    ["Anna de", "no last name"],
    ["Anna Maria van", "none either"],
    ["von Vogt", "no first name"],
    ["Anna likes Ben", "a word of a sentence"],
    ["Anna Sons", "a firm"],
    ["Anna Maria Luisa Sofia de la Cruz", "more than six words"],
  ])("are not in %s: %s", (text) => {
    expect(isFullName(text)).toBe(false);
  });
});

describe("one name", () => {
  it.each(["Ada", "Dr. Anna", "Anna (she/her)", 'Anna "Annie"'])("%s", (text) => {
    expect(isShortName(text)).toBe(true);
  });

  it.each([
    ["ada", "no capital"],
    ["Ada Lovelace", "two"],
    ["Prof. Dr.", "titles alone"],
    ["Manager", "a job"],
    ["Engineering", "a field of work"],
    ["Sons", "a firm"],
    ["MBA", "a degree"],
  ])("is not %s: %s", (text) => {
    expect(isShortName(text)).toBe(false);
  });
});

describe("a number", () => {
  it("has six digits and more", () => {
    expect(isPhone("555-010")).toBe(true);
    expect(isPhone("555-01")).toBe(false);
  });
});
