import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { proposeLines, surveyVault } from "../../../src/init/index.js";
import { readTraits } from "../../../src/note/index.js";

type Pages = Readonly<Record<string, string>>;

const survey = (pages: Pages) =>
  surveyVault(Object.entries(pages).map(([path, yaml]) => ({ path, traits: readTraits(`---\n${yaml}\n---\n`, path) })));
const HOSPITALS = ["Mercy General", "Royal Infirmary", "Queen's Hospital", "City Hospice"];

describe("a key that nobody knows, in files that tell of a job", () => {
  const pages = (yaml: (hospital: string, at: number) => string, name = (at: number): string => `${at}.md`): Pages =>
    Object.fromEntries(HOSPITALS.map((hospital, at) => [name(at), yaml(hospital, at)]));

  it("is guessed to hold the company where its values look like names: as a comment", () => {
    const found = survey(pages((hospital) => `hospital: ${hospital}\nrole: Nurse\nward: A`));
    expect(found).toMatchObject({
      fields: [],
      halves: 4,
      notesThen: 0,
      guesses: [{ name: "hospital", count: 4, of: 4 }],
    });
    expect(proposeLines(found)).toBe(
      "# A key of yours may hold the company. If it does, remove the # before it.\n" +
        "# fields: {hospital: company}  # a guess: 4 of 4 files have it, such as Mercy General\n",
    );
  });

  it("stands as a comment among the keys that are known by their words", () => {
    const lines = proposeLines(survey(pages((hospital) => `hospital: ${hospital}\nMy Vacancy: Nurse\nstage: applied`)));
    expect(lines).toBe(
      "# Your own keys for fields.\nfields:\n  My Vacancy: role  # 4 notes have My Vacancy\n" +
        "  # hospital: company  # a guess: 4 of 4 files have it, such as Mercy General\n",
    );
    expect(parse(lines)).toEqual({ fields: { "My Vacancy": "role" } });
    expect(parse(lines.replace("# hospital", "hospital"))).toEqual({
      fields: { "My Vacancy": "role", hospital: "company" },
    });
  });

  it("is proposed where the files are named after it", () => {
    const names = ["mercy general.md", "2026-10 royal infirmary.md", "jobs/Queens.md", "city-hospice.md"];
    const found = survey(
      pages(
        (hospital) => `hospital: ${hospital}\nrole: Nurse\nmatron: Ann ${hospital}`,
        (at) => names[at]!,
      ),
    );
    expect(found).toMatchObject({
      fields: [{ name: "hospital", field: "company", count: 4 }],
      guesses: [],
      notesThen: 4,
    });
    expect(proposeLines(found)).toContain(
      "  hospital: company  # 4 notes have hospital; the files are named after it\n",
    );
  });

  it.each([
    ["the same in most files", "hospital: Mercy General\nrole: Nurse"],
    ["dates", (_: string, at: number) => `shift: 2026-11-0${at + 1}\nrole: Nurse`],
    ["addresses", (_: string, at: number) => `site: https://${at}.example\nmail: a${at}@acme.example\nrole: Nurse`],
    [
      "words for a status",
      (_: string, at: number) => `where: ${["applied", "rejected", "offer", "interview"][at]}\nrole: x`,
    ],
    ["numbers", (_: string, at: number) => `pay: ${at}0000\nrole: Nurse`],
    [
      "a remark",
      (hospital: string) => `thoughts: ${hospital} is the one that I would like best, were it not so far\nrole: x`,
    ],
    ["where the company is known", (hospital: string) => `hospital: ${hospital}\ncompany: Acme\nrole: Nurse`],
    ["below a title", (hospital: string) => `topic: ${hospital}\ntitle: On ${hospital}`],
    ["of a page on all else", (hospital: string) => `topic: ${hospital}\nstatus: active`],
  ] as const)("is left alone: %s", (_, yaml) => {
    const found = survey(pages(typeof yaml === "string" ? () => yaml : yaml));
    expect([...found.guesses, ...found.fields]).toEqual([]);
  });

  it("is written so that nothing in it is taken for YAML", () => {
    const found = survey(pages((hospital) => `"a: [b": ${hospital}\nrole: Nurse`));
    for (const line of proposeLines(found).split("\n").slice(0, -1)) expect(line).toMatch(/^#/u);
  });
});
