import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli, type Outcome } from "./run-cli.js";

const NORTHWIND = `---
company: Northwind
role: Analyst
status: interviewing
contacts:
  - {name: Mary Poe, email: mary@northwind.example, phone: +49 40 555 0123}
interviews:
  - {date: 2026-11-04 10:00, with: [Mary Poe], promised_by: 2026-11-13}
log:
  - 2026-11-04 sent thank-you to Mary Poe by email
---

A good talk.\r
`;

interface Desk {
  readonly cwd: string;
  readonly home: string;
  readonly run: (...argv: readonly string[]) => Promise<Outcome>;
}

function desk(files: Readonly<Record<string, string>> = {}): Desk {
  const cwd = makeFolder({ "jobs/northwind.md": NORTHWIND, ...files });
  const home = makeFolder();
  return { cwd, home, run: (...argv) => runCli(argv, { cwd, env: { HOME: home } }) };
}

const read = ({ cwd }: Desk, path = "jobs/northwind.md"): string => readFileSync(join(cwd, path), "utf8");

describe("followthrough undo", () => {
  it("gives a note back what it held before done, byte by byte, and says what is gone", async () => {
    const one = desk();
    const done = await one.run("done", "northwind");
    expect(done.stderr).toBe("Undo: followthrough undo\n");
    expect(read(one)).not.toBe(NORTHWIND);
    expect(await one.run("undo")).toEqual({
      code: 0,
      stdout: "Took back what done wrote into jobs/northwind.md:\n  - 2026-11-21 sent follow-up to Mary Poe by email\n",
      stderr: "",
    });
    expect(read(one)).toBe(NORTHWIND);
    expect(await one.run("undo")).toEqual({
      code: 2,
      stdout: "",
      stderr: "Nothing to take back: no change of the notes by followthrough is known.\n",
    });
  });

  it("names only the lines that change, wherever they stand in the note", async () => {
    const one = desk();
    await one.run("log", "northwind", "rejected");
    const { stdout } = await one.run("undo");
    expect(stdout).toBe(`Took back what log wrote into jobs/northwind.md:
  - status: rejected
  + status: interviewing
  - 2026-11-21 received rejection
`);
  });

  it("goes back one change after the other, by note or by all", async () => {
    const acme = NORTHWIND.replace("Northwind", "Acme").replaceAll("mary@northwind", "mary@acme");
    const one = desk({ "jobs/acme.md": acme });
    await one.run("done", "northwind");
    await one.run("done", "acme");
    await one.run("draft", "northwind", "second-follow-up", "--write");
    expect((await one.run("undo", "acme")).code).toBe(0);
    expect(read(one, "jobs/acme.md")).toBe(acme);
    expect((await one.run("undo")).stdout).toContain("what draft --write wrote into jobs/northwind.md");
    expect((await one.run("undo")).stdout).toContain("what done wrote into jobs/northwind.md");
    expect(read(one)).toBe(NORTHWIND);
  });

  it("takes all notes of a check --fix back at once", async () => {
    const wrong = NORTHWIND.replace("interviewing", "interviewng");
    const one = desk({ "jobs/northwind.md": wrong, "jobs/other.md": wrong.replace("Northwind", "Other") });
    await one.run("check", "--fix");
    expect(read(one)).toBe(NORTHWIND);
    expect((await one.run("undo")).stdout).toContain("jobs/other.md");
    expect(read(one)).toBe(wrong);
    expect(read(one, "jobs/other.md")).toBe(wrong.replace("Northwind", "Other"));
  });

  const FOUR =
    "Company,Role,Applied\nAcme,Dev,2026-10-01\nGlobex,Dev,2026-10-02\nInitech,Dev,2026-10-03\nHooli,Dev,2026-10-04\n";

  it("takes an import back, but for the notes that were edited since", async () => {
    const one = desk({ "t.csv": FOUR });
    const imported = await one.run("import", "t.csv", "--yes");
    expect(imported.stderr).toBe("Undo: followthrough undo\n");
    writeFileSync(join(one.cwd, "jobs/globex-dev.md"), `${read(one, "jobs/globex-dev.md")}Mine.\n`);
    const dry = await one.run("undo", "--dry-run");
    expect(dry.stderr).toContain("Took back what import wrote: 3 notes removed:\n");
    expect(readdirSync(join(one.cwd, "jobs"))).toHaveLength(5);
    expect(await one.run("undo")).toEqual({
      code: 0,
      stdout:
        "Took back what import wrote: 3 notes removed:\n  jobs/acme-dev.md\n  jobs/initech-dev.md\n  jobs/hooli-dev.md\n1 note changed since, which stays as it is:\n  jobs/globex-dev.md\n",
      stderr: "",
    });
    expect(readdirSync(join(one.cwd, "jobs"))).toEqual(["globex-dev.md", "northwind.md"]);
    expect((await one.run("undo")).stderr).toContain("Nothing to take back");
  });

  it("takes one note of an import back by its name, then the others", async () => {
    const one = desk({ "t.csv": FOUR });
    await one.run("import", "t.csv", "--yes");
    expect((await one.run("undo", "hooli")).stdout).toBe(
      "Took back what import wrote into jobs/hooli-dev.md:\n  the file is removed\n",
    );
    expect((await one.run("undo")).stdout).toContain("3 notes removed");
    expect(readdirSync(join(one.cwd, "jobs"))).toEqual(["northwind.md"]);
  });

  it("takes back what was logged in an imported note first, then the import", async () => {
    const one = desk({ "t.csv": FOUR });
    await one.run("import", "t.csv", "--yes");
    await one.run("log", "hooli", "received reply");
    expect((await one.run("undo")).stdout).toContain("what log wrote into jobs/hooli-dev.md");
    expect((await one.run("undo")).stdout).toContain("4 notes removed");
  });

  it("leaves an import alone whose notes all have changed since", async () => {
    const one = desk({ "t.csv": FOUR });
    await one.run("import", "t.csv", "--yes");
    for (const name of ["acme", "globex", "initech", "hooli"])
      writeFileSync(join(one.cwd, `jobs/${name}-dev.md`), `${read(one, `jobs/${name}-dev.md`)}Mine.\n`);
    const refused = await one.run("undo");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /^jobs\/acme-dev\.md has changed and .*jobs\/hooli-dev\.md has changed since import wrote them; nothing was taken back/u,
    );
  });

  it("takes back just what was written where a note has changed elsewhere since", async () => {
    const one = desk();
    await one.run("done", "northwind");
    writeFileSync(join(one.cwd, "jobs/northwind.md"), `${read(one)}More.\n`);
    expect(await one.run("undo")).toEqual({
      code: 0,
      stdout:
        "Took back what done wrote into jobs/northwind.md; your other edits stay:\n  - 2026-11-21 sent follow-up to Mary Poe by email\n",
      stderr: "",
    });
    expect(read(one)).toBe(`${NORTHWIND}More.\n`);
  });

  it("leaves a note alone in which what was written has changed since, and shows what it would have taken back", async () => {
    const one = desk();
    await one.run("done", "northwind");
    const later = read(one).replace("sent follow-up", "sent inquiry");
    writeFileSync(join(one.cwd, "jobs/northwind.md"), later);
    const refused = await one.run("undo", "--dry-run");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      "jobs/northwind.md has changed since done wrote it; nothing was taken back; no older change can be taken back\n",
    );
    expect(refused.stdout).toContain("-  - 2026-11-21 sent inquiry to Mary Poe by email\n");
    expect((await one.run("undo")).stdout).toBe("");
    expect(read(one)).toBe(later);
  });

  it("says that a note is gone, and how to go on past it", async () => {
    const acme = NORTHWIND.replace("Northwind", "Acme").replaceAll("mary@northwind", "mary@acme");
    const one = desk({ "jobs/acme corp.md": acme });
    await one.run("done", "acme");
    await one.run("done", "northwind");
    rmSync(join(one.cwd, "jobs/northwind.md"));
    const refused = {
      code: 2,
      stdout: "",
      stderr:
        "jobs/northwind.md is gone (deleted or renamed) since done wrote it; nothing was taken back; the next older change is what done wrote into jobs/acme corp.md, and followthrough undo 'jobs/acme corp.md' takes that back\n",
    };
    expect(await one.run("undo")).toEqual(refused);
    expect(await one.run("undo", "--dry-run")).toEqual(refused);
    expect((await one.run("undo", "jobs/acme corp.md")).code).toBe(0);
    expect(read(one, "jobs/acme corp.md")).toBe(acme);
    expect((await one.run("undo")).stderr).toContain("no older change can be taken back");
  });

  it("names a change that cannot be read, and goes on with older ones once it is removed", async () => {
    const one = desk();
    await one.run("done", "northwind");
    const folder = join(one.home, ".local/state/followthrough/undo");
    const broken = join(folder, readdirSync(folder)[0] ?? "", "00000002.json");
    writeFileSync(broken, "{", { mode: 0o600 });
    const refused = await one.run("undo");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toBe(
      `${broken} cannot be read: it is broken, or not written by this version of followthrough; nothing was taken back. Remove it to go on with older changes\n`,
    );
    rmSync(broken);
    expect((await one.run("undo")).code).toBe(0);
    expect(read(one)).toBe(NORTHWIND);
  });

  it("is told to be of no use where the change could not be kept", async () => {
    const one = desk();
    writeFileSync(join(one.home, ".local"), "");
    const done = await one.run("done", "northwind");
    expect(done.code).toBe(0);
    expect(done.stderr).toMatch(/^undo cannot take this back: .+\n$/u);
    expect(read(one)).not.toBe(NORTHWIND);
  });

  it("gives a note back that was parted from its backup, of which done has told", async () => {
    const one = desk();
    const backup = join(makeFolder(), "northwind.md");
    linkSync(join(one.cwd, "jobs/northwind.md"), backup);
    expect((await one.run("done", "northwind")).stderr).toBe(
      "jobs/northwind.md is parted from its other names (hard links): they keep what it held\nUndo: followthrough undo\n",
    );
    expect(readFileSync(backup, "utf8")).toBe(NORTHWIND);
    expect((await one.run("undo")).stderr).toBe("");
    expect(read(one)).toBe(NORTHWIND);
  });

  it("leaves a note alone that was made read-only since", async () => {
    const one = desk();
    await one.run("done", "northwind");
    const after = read(one);
    chmodSync(join(one.cwd, "jobs/northwind.md"), 0o444);
    expect((await one.run("undo")).stderr).toContain("jobs/northwind.md was made read-only since done wrote it");
    expect((await one.run("log", "northwind", "received reply")).stderr).toContain("it is read-only; allow its owner");
    expect(read(one)).toBe(after);
  });

  it("writes nothing with --dry-run", async () => {
    const one = desk();
    await one.run("done", "northwind");
    const after = read(one);
    const dry = await one.run("undo", "--dry-run");
    expect(dry.stdout).toContain("-  - 2026-11-21 sent follow-up to Mary Poe by email\n");
    expect(dry.stderr).toContain("Nothing was written: --dry-run\n");
    expect(read(one)).toBe(after);
  });

  it("keeps what notes held where nobody else can read it, and never beside them", async () => {
    const one = desk();
    await one.run("done", "northwind");
    const folder = join(one.home, ".local/state/followthrough/undo");
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const [key = ""] = readdirSync(folder);
    expect(statSync(join(folder, key)).mode & 0o777).toBe(0o700);
    const files = readdirSync(join(folder, key));
    expect(files).toEqual(["00000001.json"]);
    expect(statSync(join(folder, key, "00000001.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(one.cwd)).toEqual(["jobs"]);
    expect(readdirSync(join(one.cwd, "jobs"))).toEqual(["northwind.md"]);
    chmodSync(join(folder, key), 0o755);
    expect((await one.run("undo")).stderr).toContain("Nothing to take back");
  });

  it("knows no change where there is no home folder, and the note is written all the same", async () => {
    const cwd = makeFolder({ "jobs/northwind.md": NORTHWIND });
    expect(await runCli(["done", "northwind"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(["undo"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no change was kept: no home folder is known") as string,
    });
    expect(await runCli(["undo"], { cwd, env: { HOME: cwd } })).toMatchObject({ code: 2 });
    expect(existsSync(join(cwd, ".local"))).toBe(false);
  });
});
