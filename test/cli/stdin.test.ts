import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

function note(lines: string): string {
  return `---\ncompany: Acme\nrole: SRE\n${lines}\n---\n`;
}

const STDIN = ["check", "--stdin", "--stdin-filename"];

describe("followthrough check --stdin", () => {
  it("checks what an editor has in place of what is on disk, and that note alone", async () => {
    const files = { "acme.md": note("status: applied"), "hooli.md": note("status: simmering") };
    const cwd = makeFolder(files);
    const { code, stdout } = await runCli([...STDIN, "acme.md"], { cwd, stdin: note("status: boiling") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acme\.md\n +4:9 +warning +status: boiling is no status .*\n\n1 problem \(1 warning\)\n$/u);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(files["acme.md"]);
  });

  it("checks a note that is not saved yet, in a folder that is not there yet, in a workspace without notes", async () => {
    const cwd = makeFolder();
    const { code, stdout } = await runCli([...STDIN, "applications/new/acme.md"], { cwd, stdin: note("statsu: lead") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^applications\/new\/acme\.md\n +4:1 +info +statsu/u);
  });

  it("finds the workspace from the note's folder, wherever the editor was started", async () => {
    const root = makeFolder({ "hunt/followthrough.yaml": "statuses: {boiling: lead}\n", "hunt/a/b.md": note("x: 1") });
    const argv = [...STDIN, join(root, "hunt/a/acme.md")];
    expect(await runCli(argv, { cwd: root, stdin: note("status: boiling") })).toMatchObject({ code: 0, stdout: "" });
  });

  it("knows the other notes: an id that one of them has is told", async () => {
    const cwd = makeFolder({ "acme.md": note("id: acme") });
    const { code, stdout } = await runCli([...STDIN, "other.md"], { cwd, stdin: note("id: acme") });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^other\.md\n.*acme\.md.*duplicate-id\n/u);
  });

  it("goes with every format, with --max-warnings and with files", async () => {
    const cwd = makeFolder({ "hooli.md": note("status: simmering") });
    const stdin = note("interviews: [{date: 2026-11-02, promised_by: 2026-11-01}]");
    const argv = [...STDIN, "acme.md", "--format", "json", "-o", "unix=found.txt", "--max-warnings", "0"];
    const { code, stdout } = await runCli(argv, { cwd, stdin });
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(["acme.md"]);
    expect(readFileSync(join(cwd, "found.txt"), "utf8")).toMatch(/^acme\.md:/u);
  });

  it.each([
    ["a page that is none", "page.md", "# Text\n", {}],
    ["what git ignores", "private/acme.md", note("statsu: lead"), { ".git/HEAD": "", ".gitignore": "private\n" }],
    ["a dot folder", ".trash/acme.md", note("statsu: lead"), {}],
    [
      "what notes: does not name",
      "pages/acme.md",
      note("statsu: lead"),
      { "followthrough.yaml": "notes: [jobs/*.md]\n" },
    ],
    ["an output", "follow-ups.md", "# Follow-ups\n", {}],
  ])("says that it is no note, and finds nothing, of %s", async (_, name, stdin, files) => {
    const cwd = makeFolder(files);
    const stderr = `${name} is no note of this workspace, and is not checked\n`;
    expect(await runCli([...STDIN, name], { cwd, stdin })).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining(stderr) as string,
    });
    expect(await runCli([...STDIN, name, "--fix"], { cwd, stdin })).toMatchObject({ code: 0, stdout: stdin });
  });

  it("takes what notes: names for a note, even where it has no front matter yet", async () => {
    const cwd = makeFolder({ "followthrough.yaml": "notes: [jobs/*.md]\n" });
    const { code, stdout } = await runCli([...STDIN, "jobs/acme.md"], { cwd, stdin: "" });
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("front-matter-missing") as string,
    });
  });

  it("tells of bytes that are not UTF-8, and does not mend them", async () => {
    const stdin = Buffer.concat([Buffer.from(note("statsu: lead")), Buffer.from([0xff])]);
    const cwd = makeFolder();
    expect((await runCli([...STDIN, "acme.md"], { cwd, stdin })).stdout).toContain("invalid-utf8");
    expect(await runCli([...STDIN, "acme.md", "--fix"], { cwd, stdin })).toEqual({
      code: 2,
      stdout: "",
      stderr: "acme.md on standard input is not encoded in UTF-8 and cannot be mended; save it as UTF-8\n",
    });
  });
});

describe("followthrough check --stdin --fix", () => {
  it("prints the mended note, every other byte as it was, and tells what is left on standard error", async () => {
    const cwd = makeFolder({ "acme.md": "on disk" });
    const stdin = `\uFEFF${note("statsu: lead # yes\napplied: soon").replaceAll("\n", "\r\n")}`;
    const { code, stdout, stderr } = await runCli([...STDIN, "acme.md", "--fix"], { cwd, stdin });
    expect(code).toBe(1);
    expect(stdout).toBe(stdin.replace("statsu", "status"));
    expect(stderr).toMatch(/^Fixed 1 problem in 1 note\nacme\.md\n.*invalid-date\n\n1 problem \(1 error\)\n$/u);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe("on disk");
  });

  it("prints a note that has nothing to mend as it is", async () => {
    const stdin = note("status: lead");
    const { code, stdout } = await runCli([...STDIN, "acme.md", "--fix", "--quiet"], { cwd: makeFolder(), stdin });
    expect({ code, stdout }).toEqual({ code: 0, stdout: stdin });
  });

  it("shows the change as a diff with --fix-dry-run", async () => {
    const argv = [...STDIN, "acme.md", "--fix-dry-run"];
    const { code, stdout } = await runCli(argv, { cwd: makeFolder(), stdin: note("statsu: lead") });
    expect(code).toBe(0);
    expect(stdout).toContain("--- a/acme.md\n+++ b/acme.md\n");
    expect(stdout).toContain("-statsu: lead\n+status: lead\n");
  });
});
