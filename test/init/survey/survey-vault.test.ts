import { describe, expect, it } from "vitest";
import { describeVault, proposeLines, surveyVault, type VaultSurvey } from "../../../src/init/index.js";
import { readTraits } from "../../../src/note/index.js";

/** Of files by their paths; a text without a fence is the front matter alone. */
function survey(files: Readonly<Record<string, string>>): VaultSurvey {
  return surveyVault(
    Object.entries(files).map(([path, text]) => ({
      path,
      traits: readTraits(text.includes("---\n") || text.startsWith("#") ? text : `---\n${text}\n---\n`, path),
    })),
  );
}

const many = (count: number, write: (at: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`jobs/n${at}.md`, write(at)]));

const DAYS = ["2026-10-02", "2026-10-05", "2026-10-09"];
const STATUSES = ["applied", "rejected", "interviewing"];

describe("the keys of a vault", () => {
  it("are proposed for the fields that their words and their values say", () => {
    const { fields, notes, notesThen } = survey(
      many(
        3,
        (at) => `MyFirmName: Acme ${at}\nmy vacancy: SRE\nJob Phase: ${STATUSES[at]}\ndate app sent: ${DAYS[at]}`,
      ),
    );
    expect(fields.map(({ name, field, count }) => [name, field, count])).toEqual([
      ["Job Phase", "status", 3],
      ["MyFirmName", "company", 3],
      ["date app sent", "applied", 3],
      ["my vacancy", "role", 3],
    ]);
    expect([notes, notesThen]).toEqual([0, 3]);
  });

  it("are proposed for the status by their values alone, where these are several", () => {
    const files = (values: readonly string[]): Record<string, string> =>
      many(values.length, (at) => `company: Acme ${at}\nrole: SRE\nwhere it is: ${values[at]}`);
    expect(survey(files(STATUSES)).fields).toMatchObject([{ name: "where it is", field: "status" }]);
    expect(survey(files(["applied", "applied", "applied"])).fields).toEqual([]);
    expect(survey(files(["applied", "Berlin", "by train"])).fields).toEqual([]);
  });

  it.each([
    ["a key of the person's own", "created: 2026-10-02\ntags: applied\ndate: 2026-10-05\nupdated_on: 2026-10-03"],
    ["a key whose field is there already", "employer name: Acme\nstatus: applied\nstage name: applied"],
    ["a day that is none", "date app sent: yes"],
    ["a status that is none", "progress: 70%"],
    ["an address", "position link text: https://acme.example"],
  ])("are left alone: %s", (_, line) => {
    expect(survey(many(3, () => `company: Acme\nrole: SRE\nstatus: applied\n${line}`)).fields).toEqual([]);
  });

  it("are left alone on pages about all else, and where one page in many has them", () => {
    expect(survey(many(5, () => "title: A book\nstate: read\nauthor: Ada")).fields).toEqual([]);
    const one = {
      ...many(6, () => "company: Acme\nrole: SRE"),
      "x.md": "company: Acme\nrole: SRE\ndate app sent: 2026-10-02",
    };
    expect(survey(one).fields).toEqual([]);
  });
});

describe("the other findings of a survey", () => {
  it("are words for a status that nobody knows, as comments to be filled in", () => {
    const found = survey(many(3, (at) => `company: Acme\nrole: SRE\nstatus: ${at === 0 ? "applied" : "on the moon"}`));
    expect(found.unknownStatuses).toEqual([{ name: "on the moon", count: 2 }]);
    const lines = proposeLines(found);
    expect(lines).toContain("# statuses:\n#   on the moon: ?  # 2 notes\n");
    expect(lines.split("\n").every((line) => line === "" || line.startsWith("#"))).toBe(true);
  });

  it("are headings of the person's own below which dated lines tell of the search", () => {
    const note = (heading: string, lines: string): string =>
      `---\ncompany: Acme\nrole: SRE\n---\n## ${heading}\n\n${lines}`;
    const telling = "- 2026-10-02 applied via website\n- 2026-10-05 received rejection\n";
    expect(survey(many(2, () => note("So far", telling))).journals).toEqual([{ name: "So far", count: 2 }]);
    expect(survey(many(2, () => note("Timeline", telling)))).toMatchObject({
      journals: [],
      knownJournals: [{ name: "Timeline", count: 2 }],
    });
    const other = "- 2026-10-02 release of version 2\n- 2026-10-05 new office in Berlin\n";
    expect(survey(many(2, () => note("What they do", other))).journals).toEqual([]);
  });

  it("are tables of applications, with the titles that only the workspace file can explain", () => {
    const rows = "| Acme | SRE | applied | 2026-10-02 |\n| Hooli | SRE | rejected | 2026-10-03 |\n";
    const { tables } = survey({
      "list.md": `# Jobs\n\n| Company | Role | Status | Applied |\n|---|---|---|---|\n${rows}`,
      "people.md": "# People\n\n| Name | Company | Role |\n|---|---|---|\n| Ada | Acme | CTO |\n| Jo | Acme | CEO |\n",
      "old/liste.md": `# Jobs\n\n| Firmenname | Job-Titel | Jobstatus | Bewerbung am |\n|---|---|---|---|\n${rows}`,
    });
    expect(tables.map(({ path, rows: count }) => [path, count])).toContainEqual(["list.md", 2]);
    expect(tables.some(({ path }) => path === "people.md")).toBe(false);
    expect(proposeLines(survey({ "my list.md": `# J\n\n| Company | Role | Status |\n|-|-|-|\n${rows}` }))).toBe(
      "# Files whose tables hold applications, a row each.\ntables:\n  - my list.md  # 2 rows\n",
    );
  });

  it("are the folders of the notes, where pages elsewhere would be taken for some", () => {
    const page = "company: Acme\nrole: SRE\nstatus: applied";
    const jobs = many(6, () => page);
    const notes = { "reading/a.md": "title: A", "reading/b.md": "title: B", "reading/c.md": page };
    expect(survey({ ...jobs, ...notes })).toMatchObject({
      folders: { patterns: ["jobs/**/*.md"], leftOut: 1 },
      notesThen: 6,
    });
    expect(survey(jobs).folders).toBeUndefined();
    expect(survey({ ...jobs, ...notes, "x.md": page }).folders).toBeUndefined();
    expect(survey({ ...jobs, "old/a.md": page, "old/b.md": page }).folders).toBeUndefined();
    expect(survey({ ...jobs, ...notes, "list.md": "followthrough: table" }).folders).toBeUndefined();
  });
  it("are what the other files are", () => {
    const { kinds, likely, withoutCompany } = survey({
      "a.md": "company: Acme\nrole: SRE",
      "people/ada.md": "name: Ada\ncompany: Acme\nrole: CTO",
      "companies/acme.md": "type: company\ncompany: Acme\nstatus: active",
      "t.md": 'company: "{{title}}"\nrole: x',
      "b.md": "role: SRE\napplied: 2026-10-02",
      "README.md": "# Jobs\n",
    });
    expect({ likely, withoutCompany, ...kinds }).toEqual({
      ...{ likely: 1, withoutCompany: 1 },
      ...{ table: 0, person: 1, company: 1, template: 1, other: 2 },
    });
  });
});

describe("what is said of a vault", () => {
  it("reads like a report, and its lines are a workspace file", () => {
    const found = survey(many(3, (at) => `my_firm_name: Acme\nrole: SRE\nstatus: ${at === 0 ? "limbo" : "applied"}`));
    expect(describeVault(found, { now: 0, then: 2 })).toBe(
      "3 markdown files: 3 look like applications.\n" +
        "They say  company  in my_firm_name (3)\n          role     in role (3)\n          status   in status (3)\n" +
        "Keys of the files that are no notes as it stands\n" +
        "  my_firm_name  3  company, proposed  such as Acme\n" +
        "  role          3  role, known        such as SRE\n" +
        "  status        3  status, known      such as limbo\n" +
        'Words that no status is known for: "limbo" (1).\n' +
        "As it stands, 0 are read, and nothing is due or ahead.\n" +
        "With the lines below, 3 notes are read, and 2 of them have something due or ahead.\n",
    );
    expect(proposeLines(found)).toContain("fields:\n  my_firm_name: company  # 3 notes have my_firm_name\n");
  });

  it("takes a time that grows with the files, whatever is in them", () => {
    const keys = Array.from({ length: 400 }, (_, at) => `key${at}: ${"x".repeat(100)}`).join("\n");
    const hostile = [keys, `a: ${"[".repeat(50_000)}`, "- 2026-10-02 x\n".repeat(20_000), "|".repeat(200_000)];
    const start = performance.now();
    for (const text of hostile) readTraits(`---\ncompany: x\n${text}\n---\n${text}`);
    expect(performance.now() - start).toBeLessThan(5_000);
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`n${at}.md`, `company: Acme ${at}\nmy own ${at}: x\nstatus: s${at}`]),
    );
    const middle = performance.now();
    const found = survey(files);
    expect(performance.now() - middle).toBeLessThan(10_000);
    expect(found.unknownStatuses.length).toBeLessThan(20);
    expect(proposeLines(found).length).toBeLessThan(5_000);
  });
});
