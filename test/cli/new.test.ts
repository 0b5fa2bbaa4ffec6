import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli, type Surroundings } from "./run-cli.js";

const ACME = "---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n";

function jobHunt(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ "followthrough.yaml": "me: {timezone: Europe/Berlin}\n", "jobs/acme.md": ACME, ...files });
}

function make(cwd: string, argv: readonly string[], more: Partial<Surroundings> = {}) {
  return runCli(["new", ...argv], { cwd, clock: "2026-11-18T08:00:00Z", ...more });
}

function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), "utf8");
}

describe("followthrough new COMPANY ROLE", () => {
  it("writes a note with id and today's date, where the notes are", async () => {
    const cwd = jobHunt();
    const { code, stdout } = await make(cwd, ["Initech", "SRE: Platform #1"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "Wrote jobs/initech-sre-platform-1.md: Initech · SRE: Platform #1, applied 2026-11-18.\nNothing more is due.\n",
    });
    expect(read(cwd, "jobs/initech-sre-platform-1.md")).toBe(`---
id: initech-sre-platform-1
company: Initech
role: "SRE: Platform #1"
status: applied
applied: 2026-11-18
---

## Notes
`);
  });

  it("with all that flags say", async () => {
    const cwd = jobHunt();
    await make(cwd, [
      ...["Initech", "SRE", "--applied", "mon", "--link", "https://initech.example/1", "--timezone", "New York"],
      ...["--contact", "Ada Lovelace <ada@initech.example>", "--contact", "Lena Hart (recruiter)"],
    ]);
    expect(read(cwd, "jobs/initech-sre.md")).toContain(`applied: 2026-11-16
timezone: America/New_York
link: https://initech.example/1
contacts:
  - {name: Ada Lovelace, email: ada@initech.example}
  - {name: Lena Hart, title: recruiter}
---
`);
  });

  it("a lead has no date", async () => {
    const cwd = jobHunt();
    const { stdout } = await make(cwd, ["Initech", "SRE", "--status", "lead", "--dry-run"]);
    expect(stdout).toBe("---\nid: initech-sre\ncompany: Initech\nrole: SRE\nstatus: lead\n---\n\n## Notes\n");
  });

  it("from the workspace's template, whose placeholders and keys it fills", async () => {
    const template = `---
company: {{company}}
role: "{{role}}" # as the posting has it
status: lead
applied:
tags: [job]
contacts: []
title: "{{company}} / {{role}}"
---

# {{company}}, {{date}}
`;
    const cwd = jobHunt({ "templates/application.md": template });
    const { stdout } = await make(cwd, ['Foo: "Bar"', "Dev", "--contact", "Jo Doe <jo@foo.example>"]);
    expect(stdout).toContain('Wrote jobs/foo-bar-dev.md, from templates/application.md: Foo: "Bar" · Dev');
    expect(read(cwd, "jobs/foo-bar-dev.md")).toBe(`---
company: 'Foo: "Bar"'
role: "Dev" # as the posting has it
status: applied
applied: 2026-11-18
tags: [job]
contacts: [{name: Jo Doe, email: jo@foo.example}]
title: "Foo Bar / Dev"
id: foo-bar-dev
---

# Foo: "Bar", 2026-11-18
`);
  });

  it("over no file, and no second time while the first is open", async () => {
    const cwd = jobHunt({ "jobs/initech-sre.md": "---\ncompany: Initech\nrole: SRE\nstatus: rejected\n---\n" });
    expect(await make(cwd, ["ACME", "engineer"])).toMatchObject({
      code: 2,
      stderr: "jobs/acme.md is of the same company and role, and still open; --force makes another all the same\n",
    });
    expect(await make(cwd, ["Initech", "SRE"])).toMatchObject({ code: 0 });
    expect(read(cwd, "jobs/initech-sre-2.md")).toContain("id: initech-sre\n");
    expect(await make(cwd, ["Acme", "Engineer", "--force"])).toMatchObject({ code: 0 });
    expect(read(cwd, "jobs/acme.md")).toBe(ACME);
  });

  it.each([
    [["Initech", "SRE", "--file", "jobs/acme.md"], "there is such a file already, and nothing is written over it"],
    [["Initech", "SRE", "--file", "../out.md"], "it lies outside of the workspace; put it there"],
    [["Initech", "SRE", "--file", "notes.txt"], "a note's name ends in .md"],
    [["Initech", "SRE", "--file", ".hidden/a.md"], "nothing below a dot folder is read as a note"],
    [["Initech", "SRE", "--status", "banana"], "--status: banana is no status"],
    [["Initech", "SRE", "--applied", "tomorrow"], "--applied: tomorrow is Thu 19 Nov 2026, which lies ahead"],
    [["Initech", "SRE", "--timezone", "Berlinn"], "--timezone: Berlinn is no time zone; did you mean Europe/Berlin?"],
    [["Initech", "SRE", "--template", "none.md"], "none.md cannot be read"],
    [["Initech", "SRE", "--status", "lead", "--applied", "mon"], "a lead has not been applied for"],
    [["Initech", "SRE", "more"], "quote names with blanks"],
    [["Initech", " "], "one of them is empty"],
  ])("%j is refused", async (argv, told) => {
    const { code, stderr } = await make(jobHunt(), argv);
    expect({ code, told: stderr.includes(told) ? told : stderr }).toEqual({ code: 2, told });
  });

  it("asks at a terminal for what is missing", async () => {
    const cwd = jobHunt();
    const { code, stderr } = await make(cwd, [], { replies: ["Initech", "", "SRE"] });
    expect(stderr).toContain("Which company? Initech\nWhich role? \nWrite its name\nWhich role? SRE\n");
    expect(code).toBe(0);
    expect(read(cwd, "jobs/initech-sre.md")).toContain("company: Initech\n");
  });

  it("in a folder without notes begins one", async () => {
    const cwd = makeFolder({ "followthrough.yaml": 'notes: ["applied/**/*.md"]\n' });
    expect(await make(cwd, ["Initech", "SRE"])).toMatchObject({ code: 0 });
    expect(read(cwd, "applied/initech-sre.md")).toContain("company: Initech\n");
  });
});
