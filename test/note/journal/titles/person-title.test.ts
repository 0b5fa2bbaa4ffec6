import { describe, expect, it } from "vitest";
import { isPeopleTitle, readPersonTitle } from "../../../../src/note/journal/titles/index.js";

const OWN: ReadonlySet<string> = new Set(["acme", "sre"]);

describe("a heading is a person where it has a title or a function beside the name", () => {
  it.each([
    ["Mrs Delia Marsh, school business manager", "Mrs Delia Marsh"],
    ["Mr Rees", "Mr Rees"],
    ["Mr Rees (headteacher)", "Mr Rees"],
    ["Lena Hart, HR manager and deputy head", "Lena Hart"],
    ["Lena Hart – recruiter at Acme", "Lena Hart"],
    ["Headteacher: Mr Rees", "Mr Rees"],
    ["Recruiter – Lena Hart", "Lena Hart"],
    ["Frau Dr. Weber (HR)", "Frau Dr. Weber"],
    ["Herr van der Laan, Schulleiter", "Herr van der Laan"],
    ["Anna Kolb – Leiterin Personal", "Anna Kolb"],
    ["M. Aubry – directeur", "M. Aubry"],
    ["Claire Petit, responsable RH", "Claire Petit"],
    ["Carla Ruiz, RRHH", "Carla Ruiz"],
    ["Sra. Gil (encargada)", "Sra. Gil"],
  ])("%s", (title, person) => {
    expect(readPersonTitle(title, OWN)).toBe(person);
  });

  it.each([
    "Mr Okafor at Globex",
    "Mr Okafor, Globex",
    "Mr Okafor (Globex)",
    "Frau Weber, Personalleiterin bei Globex",
    "Claire Petit, directrice chez Globex",
    "Recruiters",
    "People to ask",
    "HR manager",
    "Lena Hart",
    "Sam Tulley, my mentor",
    "Sam Tulley's story",
    "Mr and Mrs Marsh",
    "Head office, Leeds",
    "M and A",
    "Jobs and Partner",
  ])("not %s", (title) => {
    expect(readPersonTitle(title, OWN)).toBeUndefined();
  });

  it("knows headings that say no more than that people follow", () => {
    expect(
      ["People", "Who's who", "Ansprechpartner:", "Interlocuteurs", "Personas de contacto"].map(isPeopleTitle),
    ).toEqual([true, true, true, true, true]);
    expect(["People to ask", "Other people", "Recruiters"].some(isPeopleTitle)).toBe(false);
  });
});
