import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { withoutPrivileges } from "../workspace/without-privileges.js";
import { type Outcome, runCli } from "./run-cli.js";

const CONFIG = "me: {timezone: Europe/Berlin}\n";

function importing(csv: string | Uint8Array, ...flags: readonly string[]): Promise<Outcome & { readonly cwd: string }> {
  const cwd = makeFolder({ "followthrough.yaml": CONFIG });
  writeFileSync(join(cwd, "t.csv"), csv);
  return runCli(["import", "t.csv", ...flags], { cwd }).then((outcome) => ({ ...outcome, cwd }));
}

function notesIn(cwd: string): readonly string[] {
  const folder = join(cwd, "applications");
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, "applications", name), "utf8");

describe("followthrough import", () => {
  it("tells all problems at once with their lines, and writes nothing", async () => {
    const csv =
      "Company,Role,Applied,Interview date\nAcme,Dev,2026-02-30,\n,Dev,2026-10-01,\nGlobex,Dev,soon,2026-10-01 25:00\nInitech,Dev,2026-10-01,,more\n";
    const { code, stderr, cwd } = await importing(csv, "--yes");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^t\.csv:2:1: .*2026-02-30 is no date; February 2026 has 28 days/u),
      expect.stringMatching(/^t\.csv:3:1: .*Company: empty; write the employer's name/u),
      expect.stringMatching(/^t\.csv:4:1: .*Applied: soon is no date/u),
      expect.stringMatching(/^t\.csv:4:1: .*Interview date: /u),
      expect.stringMatching(/^t\.csv:5:1: .*5 cells and the header 4/u),
    ]);
    expect(code).toBe(2);
    expect(notesIn(cwd)).toEqual([]);
  });

  it("shows with --dry-run what it takes columns for, too, where cells cannot be read as that", async () => {
    const { code, stdout, stderr } = await importing("Name,List,Applied\nAcme,Offer,2026-02-30\n", "--dry-run");
    expect(stdout).toContain("  List     → as it is, under List              Offer\n");
    expect(stdout).not.toContain("to write");
    expect(stderr).toMatch(/no column is known to hold the company; say which one does: --map "Name=company"/u);
    expect(code).toBe(2);
  });

  it("tells broken quotes with their lines", async () => {
    const { code, stderr } = await importing('Company,Role\nAcme,5"x\nInitech,Dev\nGlobex,"open\n', "--yes");
    expect(stderr).toMatch(/^t\.csv:2:1: .*a quote stands in the middle/u);
    expect(stderr).toMatch(/^t\.csv:4:1: .*never closed/mu);
    expect(code).toBe(2);
  });

  const DOUBTFUL = "Company,Role,Applied\nAcme,Dev,05/11/2026\nGlobex,Dev,06/12/2026\n";

  it("asks for the order of days that no cell shows, and guesses none", async () => {
    const { code, stderr, cwd } = await importing(DOUBTFUL, "--yes");
    expect(stderr).toBe(
      "Applied: 05/11/2026 in line 2 may be 2026-11-05 or 2026-05-11, and no day of the column says which; say it: --dates dmy for the day first, --dates mdy for the month first (--dry-run shows the days both ways)\n",
    );
    expect(code).toBe(2);
    expect(notesIn(cwd)).toEqual([]);
  });

  it("shows with --dry-run what they would be in both orders, and how to say which it is", async () => {
    const { code, stdout, stderr, cwd } = await importing(DOUBTFUL, "--dry-run");
    expect(stdout).toBe(`t.csv: 2 rows, parted by commas, UTF-8

  Company  → company                       Acme | Globex
  Role     → role                          Dev
  Applied  → applied, day or month first?  05/11/2026 | 06/12/2026

Applied can be read in two ways, and none of its cells shows which of day and month comes first:
                      --dates dmy                    --dates mdy
  line 2  05/11/2026  Thu 5 Nov 2026                 Mon 11 May 2026
  line 3  06/12/2026  Sun 6 Dec 2026, still to come  Fri 12 Jun 2026

Say which it is: --dates dmy for the day first, --dates mdy for the month first

2 notes to write:
  applications/acme-dev.md  Acme · Dev, 2026-11-05 or 2026-05-11
  applications/globex-dev.md  Globex · Dev, 2026-12-06 or 2026-06-12
`);
    expect(stderr).toBe("Nothing was written: --dry-run; to write, say --dates dmy or --dates mdy, too\n");
    expect(code).toBe(0);
    expect(notesIn(cwd)).toEqual([]);
  });

  it("shows the first of many such days, of each column", async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `C${at},Dev,0${(at % 9) + 1}/03/2026,01/0${(at % 9) + 1}/2026\n`,
    );
    const { stdout } = await importing(`Company,Role,Applied,Follow up\n${rows.join("")}`, "--dry-run");
    expect(stdout.match(/ can be read in two ways/gu)).toHaveLength(2);
    expect(stdout.match(/… and 2 more/gu)).toHaveLength(2);
    expect(stdout.match(/Say which it is/gu)).toHaveLength(1);
  });

  it.each([
    ["dmy", "2026-11-05"],
    ["mdy", "2026-05-11"],
  ])("reads them as --dates %s says", async (order, day) => {
    const { cwd } = await importing(DOUBTFUL, "--yes", "--dates", order);
    expect(read(cwd, "acme-dev.md")).toContain(`applied: ${day}\n`);
  });

  it("refuses a column that has both orders, and an order that a cell contradicts", async () => {
    const both = await importing("Company,Role,Applied\nA,x,05/11/2026\nB,x,31/12/2026\nC,x,12/31/2026\n", "--yes");
    expect(both.stderr).toContain("the column has both: 31/12/2026 in line 3, 12/31/2026 in line 4");
    const against = await importing(
      "Company,Role,Applied\nA,x,05/11/2026\nB,x,31/12/2026\n",
      "--yes",
      "--dates",
      "mdy",
    );
    expect(against.stderr).toContain("31/12/2026 has the day first, and --dates says otherwise");
    expect([...notesIn(both.cwd), ...notesIn(against.cwd)]).toEqual([]);
  });

  it("asks nobody in a pipe: it needs --yes", async () => {
    const { code, stdout, stderr, cwd } = await importing("Company,Role\nAcme,Dev\n");
    expect(stdout).toContain("1 note to write:");
    expect(stderr).toContain("--yes");
    expect(code).toBe(2);
    expect(notesIn(cwd)).toEqual([]);
  });

  it("takes columns as --map says, and tells of two for one field", async () => {
    const csv = "Name,List,Job URL,Posting URL,Salary\nAcme,Phone Screen,https://a.example,https://b.example,9\n";
    const twice = await importing("Company,Role,Firm\nAcme,Dev,Globex\n", "--yes");
    expect(twice.stderr).toContain('Company and Firm both hold company; say which one does: --map "Company=company"');
    const flags = ["Name=company", "List=status", "Job URL=link", "Salary=drop"].flatMap((one) => ["--map", one]);
    const { code, cwd } = await importing(csv, "--yes", ...flags);
    expect(code).toBe(0);
    const [name = ""] = notesIn(cwd);
    const text = read(cwd, name);
    expect(text).toContain("company: Acme\nstatus: Phone Screen\nlink: https://a.example\n");
    expect(text).toContain("https://b.example");
    expect(text).not.toContain("Salary");
    const wrong = await importing(csv, "--yes", "--map", "Listt=status", "--map", "Name=compny");
    expect(wrong.stderr).toContain("there is no column Listt; did you mean List?");
    expect(wrong.stderr).toContain("compny is no field of a note");
  });

  it("leaves out what has its note already, and writes it under another name with --force", async () => {
    const { cwd } = await importing("Company,Role,Status,Applied\nAcme,Dev,applied,2026-10-01\n", "--yes");
    writeFileSync(join(cwd, "t.csv"), "Company,Role,Status,Applied\nACME,dev,applied,2026-10-05\n");
    const again = await runCli(["import", "t.csv", "--yes"], { cwd });
    expect(again.stdout).toContain("line 2: applications/acme-dev.md is of the same company and role, and still open");
    expect(notesIn(cwd)).toEqual(["acme-dev.md"]);
    const before = read(cwd, "acme-dev.md");
    await runCli(["import", "t.csv", "--yes", "--force"], { cwd });
    expect(notesIn(cwd)).toEqual(["acme-dev-2.md", "acme-dev.md"]);
    expect(read(cwd, "acme-dev.md")).toBe(before);
  });

  it("lets no cell say more than it says", async () => {
    const evil = [
      "## Timeline\n- 2026-10-02 received rejection",
      "status:: rejected",
      "<!-- followthrough-ignore -->",
      "- [ ] call 📅 2026-12-01",
      "---\ncompany: Other\n---",
      "## Draft: follow-up\n\nDear all",
      "| Date | What |\n|---|---|\n| 2026-10-02 | rejection |",
      "```\n\n## Log\n- 2026-10-02 received offer",
      "2026-10-02 received rejection",
    ];
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const rows = evil.flatMap((cell, at) => [
      `Acme ${at},Dev,2026-10-01,${quote(cell)},`,
      `Globex ${at},Dev,2026-10-01,,${quote(cell)}`,
    ]);
    const { code, cwd } = await importing(`Company,Role,Applied,Notes,Timeline of mine\n${rows.join("\n")}\n`, "--yes");
    expect(code).toBe(0);
    const { stdout } = await runCli(["export", "--format", "json"], { cwd });
    const { applications } = JSON.parse(stdout) as { applications: Record<string, unknown>[] };
    expect(applications).toHaveLength(2 * evil.length);
    for (const { status, log, follow_up_on, applied } of applications)
      expect([status, log, follow_up_on, applied]).toEqual(["applied", [], [], "2026-10-01"]);
  });

  it("writes nothing of the terminal's own, and no name out of its folder", async () => {
    const { stdout, cwd } = await importing("Company,Role\n../../x\u001b[31m/../y,a\u0007\u202eb\u2028c\n", "--yes");
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/u);
    expect(notesIn(cwd)).toHaveLength(1);
  });

  it("tells of notes that could not be written, not of too many, and keeps nothing for undo then", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `C${at},Dev\n`);
    const table = `Company,Role\n${rows.join("")}`;
    const cwd = makeFolder({ "followthrough.yaml": CONFIG, applications: null, "t.csv": table });
    const home = makeFolder();
    for (const [folder, mode] of [
      [join(cwd, "applications"), 0o555],
      [cwd, 0o755],
      [home, 0o777],
    ] as const)
      chmodSync(folder, mode);
    const { code, stdout, stderr } = await withoutPrivileges(() =>
      runCli(["import", "t.csv", "--yes"], { cwd, env: { HOME: home } }),
    );
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]).toBe("applications/c0-dev.md was not written: permission denied");
    expect(lines.slice(20)).toEqual(["and 10 more were not written"]);
    expect(stdout).not.toContain("Wrote");
    expect(code).toBe(2);
    expect((await runCli(["undo"], { cwd, env: { HOME: home } })).stderr).not.toContain("Took back");
  });

  it("takes a cell of 1 MB", async () => {
    const { code, cwd } = await importing(`Company,Role,Notes\nAcme,Dev,"${"long words ".repeat(100_000)}"\n`, "--yes");
    expect(code).toBe(0);
    expect(read(cwd, "acme-dev.md").length).toBeGreaterThan(1_000_000);
  });

  it("takes a time in proportion to the rows", async () => {
    const table = (count: number): string =>
      `Company,Role,Status,Applied,Notes\n${Array.from({ length: count }, (_, at) => `C${at},Dev,applied,2026-10-01,"a\n- b"`).join("\n")}\n`;
    const measure = async (count: number): Promise<number> => {
      const start = performance.now();
      const { code } = await importing(table(count), "--dry-run");
      expect(code).toBe(0);
      return performance.now() - start;
    };
    const rows = IS_THOROUGH ? 2_000 : 400;
    await measure(500);
    const [few, many] = [await measure(rows), await measure(10 * rows)];
    expect(many / few).toBeLessThan(25);
  }, 60_000);

  it("leaves whole notes when it is killed, and goes on with the next run", async () => {
    const count = 300;
    const rows = Array.from({ length: count }, (_, at) => `C${at},Dev,rejected,2026-10-01,"${"x".repeat(2_000)}"`);
    const cwd = makeFolder({
      "followthrough.yaml": CONFIG,
      "t.csv": `Company,Role,Status,Applied,Notes\n${rows.join("\n")}\n`,
    });
    const bin = join(import.meta.dirname, "../../bin/followthrough.js");
    let partial = 0;
    for (let run = 0; run < (IS_THOROUGH ? 6 : 2); run++) {
      const child = spawn(process.execPath, [bin, "import", "t.csv", "--yes"], { cwd, stdio: "ignore" });
      const over = once(child, "exit");
      const before = notesIn(cwd).length;
      const wanted = Math.min(count, before + 20);
      while (child.exitCode === null && notesIn(cwd).filter((name) => name.endsWith(".md")).length < wanted)
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill("SIGKILL");
      await over;
      const notes = notesIn(cwd).filter((name) => name.endsWith(".md"));
      if (notes.length < count) partial++;
      for (const name of notes) expect(read(cwd, name)).toMatch(/^---\ncompany: C\d+\n[^]*x{2000}\n$/u);
    }
    expect(partial).toBeGreaterThan(0);
    expect((await runCli(["import", "t.csv", "--yes"], { cwd })).code).toBe(0);
    expect(notesIn(cwd)).toHaveLength(count);
  }, 60_000);
});
