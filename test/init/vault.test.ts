import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";
import { init, NOW, readAll } from "./set-up.js";

const NOTE = (at: number): string =>
  `---\nmy_firm_name: Acme ${at}\nrole: SRE\nstatus: ${["applied", "interviewing", "in a pile"][at % 3]}\napplied: 2026-11-0${at + 1}\ncreated: 2026-11-01\n---\n` +
  `## So far\n\n- 2026-11-0${at + 2} phone screen with Lena\n- 2026-11-1${at} received rejection\n`;
const VAULT = {
  "jobs/a.md": NOTE(0),
  "jobs/b.md": NOTE(1),
  "jobs/c.md": NOTE(2),
  "people/lena.md": "---\nname: Lena Hart\nemail: lena@acme.example\n---\n",
  "README.md": "# My job search\n",
};

describe("init in a vault that is there", () => {
  it("shows what is there and what it proposes, and writes nothing with --dry-run", async () => {
    const cwd = makeFolder(VAULT);
    const { stdout, code } = await init(cwd, ["--dry-run", "--no-vscode"]);
    expect(code).toBe(0);
    expect(stdout).toContain("5 markdown files: 3 look like applications, 1 person, 1 other.\n");
    expect(stdout).toContain(
      "As it stands, 0 are read, and nothing is due or ahead.\nWith the lines below, 3 notes are read",
    );
    expect(stdout).toContain(
      "Proposed for followthrough.yaml\n  # Your own keys for fields.\n  fields:\n    my_firm_name: company  # 3 notes have my_firm_name\n",
    );
    expect(stdout).toContain("  #   in a pile: ?  # 1 note\n");
    expect(stdout).toContain("  journals:\n    - So far  # 3 notes\n");
    expect(stdout).not.toContain("created");
    expect(readAll(cwd)).toEqual(VAULT);
  });

  it("writes what it proposed, and no example; the notes are read then", async () => {
    const cwd = makeFolder(VAULT);
    expect((await runCli(["check"], { cwd, clock: NOW })).code).toBe(2);
    await init(cwd, ["--yes", "--no-vscode"]);
    expect(existsSync(join(cwd, "applications"))).toBe(false);
    const config = readFileSync(join(cwd, "followthrough.yaml"), "utf8");
    expect(config).toContain("fields:\n  my_firm_name: company  # 3 notes have my_firm_name\n");
    const { stdout, stderr } = await runCli(["agenda", "--format", "json"], { cwd, clock: NOW });
    expect(stderr).toBe("");
    expect(stdout).toContain("Acme");
    const check = await runCli(["check", "--format", "unix"], { cwd, clock: NOW });
    expect(check.stdout).not.toContain("missing");
  });

  it("leaves a workspace file that is there alone, and says what it does not say yet", async () => {
    const said = "fields: {my_firm_name: company}\nstatuses: {In a Pile: applied}\n";
    const cwd = makeFolder({ ...VAULT, "followthrough.yaml": said });
    const { stdout } = await init(cwd, ["--yes", "--no-vscode"]);
    expect(stdout).toContain(
      "\nAs it stands, 3 are read.\nWith the lines below, 3 notes are read.\n\nfollowthrough.yaml is kept; you could add\n" +
        "  # Your own headings for a journal: what is dated below them counts.\n  journals:\n    - So far  # 3 notes\n\nKept",
    );
    expect(stdout).not.toMatch(/Proposed|in a pile|my_firm_name: company/u);
    expect(readAll(cwd)).toEqual({ ...VAULT, "followthrough.yaml": said });
  });

  it("says that a key is there already where more could stand under it, and proposes nothing that is said", async () => {
    const dry = async (said: string): Promise<string> =>
      (await init(makeFolder({ ...VAULT, "followthrough.yaml": said }), ["--dry-run", "--no-vscode"])).stdout;
    expect(await dry("journals: [Diary]\n")).toContain(
      "  # The file has journals: already; add to what stands there.\n  journals:\n    - So far  # 3 notes\n",
    );
    const all = "fields: {my_firm_name: company}\nstatuses: {in a pile: applied}\njournals: [So far]\n";
    expect(await dry(all)).not.toContain("you could add");
    expect(await dry(`${all}notes: [people/*.md]\n`)).toContain("1 markdown file: 1 person.\n");
  });

  it("proposes the table that holds the applications", async () => {
    const table =
      "# Jobs\n\n| Company | Role | Status |\n|---|---|---|\n| Acme | SRE | applied |\n| Hooli | SRE | applied |\n";
    const cwd = makeFolder({ "lists/my jobs.md": table });
    const { stdout } = await init(cwd, ["--yes", "--no-vscode"]);
    expect(stdout).toContain("With the lines below, 2 rows are read");
    expect(existsSync(join(cwd, "applications"))).toBe(false);
    expect((await runCli(["check"], { cwd, clock: NOW })).code).toBe(0);
  });
});

describe("no notes found", () => {
  it("says in a line what could be made of what is there", async () => {
    const { stderr, code } = await runCli(["check"], { cwd: makeFolder(VAULT), clock: NOW });
    expect(code).toBe(2);
    expect(stderr.split("\n").slice(2)).toEqual([
      "3 files look like applications, with keys of your own (my_firm_name is company)",
      "",
    ]);
  });

  it("says no more where there is nothing, or where a workspace file says what notes are", async () => {
    const lines = async (files: Readonly<Record<string, string>>): Promise<number> =>
      (await runCli(["check"], { cwd: makeFolder(files), clock: NOW })).stderr.trimEnd().split("\n").length;
    expect(await lines({ "README.md": "# Jobs\n" })).toBe(2);
    expect(await lines({ ...VAULT, "followthrough.yaml": "notes: [none/*.md]\n" })).toBe(2);
  });
});
