import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../cli/golden.js";
import { runCli, type Outcome } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";
import { init } from "./set-up.js";

const clock = "2026-11-27T09:00:00Z";
const page = (hospital: string, job: string, stage: string, more = ""): string =>
  `---\nhospital: ${hospital}\njob: ${job}\nstage: ${stage}\n${more}---\n`;

/** A nurse's notes: the employer under a key that nobody knows, and two without front matter. */
const NURSE = {
  "mercy general.md": page(
    "Mercy General",
    "Staff nurse",
    "interview",
    "applied: 2/11/2026\nclosing date: 20/11/2026\nnext: ring 30/11/2026\n",
  ),
  "royal infirmary.md": page("Royal Infirmary", "Ward nurse", "applied", "applied: 2026-11-05\n"),
  "queens.md": page("Queen's Hospital", "Staff nurse", "offered"),
  "lakeside.md": page("Lakeside Clinic", "Theatre nurse", "rejected"),
  "city hospice.md": page("City Hospice", "Night nurse", "applied"),
  "st marys.md": "# St Mary's\n\n3 Nov 2026 - sent application\n12 Nov 2026 - phone interview with Sister Ann\n",
  "agency.md": "# Agency\n\n2026-11-04: sent CV to the agency\n",
};

const dryRun = (cwd: string): Promise<Outcome> => init(cwd, ["--dry-run", "--no-vscode"], { clock });

describe("a folder of notes with keys that nobody knows", () => {
  it("is told what is in it, key by key, and what would make notes of the rest; no example is written", async () => {
    const cwd = makeFolder(NURSE);
    const { stdout } = await dryRun(cwd);
    expectGolden(stdout, "init-nurse.txt");
    await init(cwd, ["--yes", "--no-vscode"], { clock });
    expect(existsSync(join(cwd, "applications"))).toBe(false);
    expect((await runCli(["run"], { cwd, clock })).stdout).toMatch(
      /^5 notes, 2 other markdown files · .*\nNot read: agency\.md, st marys\.md \(dated lines, but no company and role at the top\)\n\n/u,
    );
  });

  it("is told the same with the workspace file there, less what that says", async () => {
    const cwd = makeFolder({ ...NURSE, "followthrough.yaml": "fields: {hospital: company}\n" });
    expectGolden((await dryRun(cwd)).stdout, "init-nurse-kept.txt");
  });

  it("has the company's key as a comment where the files are not named after it, and none is read yet", async () => {
    const numbered = Object.fromEntries(Object.values(NURSE).map((text, at) => [`${at}.md`, text]));
    const { stdout } = await dryRun(makeFolder(numbered));
    expect(stdout).toContain(
      "5 files tell of a job without a company that is known: hospital may hold it; if so, say so in followthrough.yaml, where it stands as a comment.\n",
    );
    expect(stdout).toContain(
      "  # fields: {hospital: company}  # a guess: 5 of 5 files have it, such as Mercy General\n",
    );
    expect(stdout).not.toContain("example.md");
  });

  it("is told how to begin notes where none of them has a front matter", async () => {
    const cwd = makeFolder({ "st marys.md": NURSE["st marys.md"] });
    expect((await dryRun(cwd)).stdout).toContain(
      "1 markdown file: 1 other.\nNot read, though dated lines tell of applying: st marys.md. Begin each of them with\n" +
        "  ---\n  company: NAME\n  role: NAME\n  ---\n",
    );
  });

  it("is told what there is, with an example, where nothing tells of a job", async () => {
    const { stdout } = await dryRun(makeFolder({ "README.md": "# Recipes\n", "soup.md": "---\ndish: Soup\n---\n" }));
    expect(stdout).toContain(
      "2 markdown files: 2 others.\nKeys of the files that are no notes as it stands\n  dish  1  not known  such as Soup\n",
    );
    expect(stdout).toContain("applications/example.md");
  });

  it("shows names, keys and values as data", async () => {
    const hostile = page("\u001B[31mMercy\u202E", "x", "applied").replace("hospital", '"\u001B[2Jhospital"');
    const cwd = makeFolder({
      "a.md": hostile,
      "b.md": hostile.replace("Mercy", "Queens"),
      "\u001B[1m.md": NURSE["agency.md"],
    });
    expect((await dryRun(cwd)).stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
