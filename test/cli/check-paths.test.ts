import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALIKE, fillFolder, makeFolder, type Item } from "../workspace/make-folder.js";
import { withoutPrivileges } from "../workspace/without-privileges.js";
import { runCli, type Outcome } from "./run-cli.js";
import { ERROR as BROKEN, FINE } from "./small-notes.js";

const NOW = ["--now", "2026-11-10"];

async function check(cwd: string, ...argv: string[]): Promise<Outcome> {
  return runCli(["check", ...NOW, ...argv], { cwd });
}

/** The files that findings are told of, and what is said beside. */
async function toldOf(cwd: string, ...argv: string[]) {
  const { stdout, stderr, code } = await check(cwd, "--format", "json", ...argv);
  const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
  return { files: [...new Set(findings.map(({ file }) => file))], stderr, code };
}

const NOTES: Readonly<Record<string, Item>> = {
  "followthrough.yaml": "checks: {same-application: off}\n",
  "applications/acme.md": BROKEN,
  "applications/old/beta.md": BROKEN,
  "applications/fine.md": FINE,
  "gamma, inc (Köln)/ä b.md": BROKEN,
};
const ALL = ["applications/acme.md", "applications/old/beta.md", "gamma, inc (Köln)/ä b.md"];

describe("paths say what is told of", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["a file", ["applications/acme.md"], [ALL[0]!]],
    ["a file without findings", ["applications/fine.md"], []],
    ["several", ["applications/acme.md", "applications/old/beta.md"], [ALL[0]!, ALL[1]!]],
    ["one twice", ["applications/acme.md", "applications"], [ALL[0]!, ALL[1]!]],
    ["a folder", ["applications/old"], [ALL[1]!]],
    ["a folder with a slash at its end", ["applications/old/"], [ALL[1]!]],
    ["this folder", ["."], ALL],
    ["a detour", ["./applications/../applications/./acme.md"], [ALL[0]!]],
    ["backslashes, as on Windows", [String.raw`.\applications\acme.md`], [ALL[0]!]],
    ["blanks, commas, brackets and umlauts", ["gamma, inc (Köln)/ä b.md"], [ALL[2]!]],
    ["the other Unicode form", ["gamma, inc (Köln)/ä b.md".normalize("NFD")], [ALL[2]!]],
    ["a folder in the other Unicode form", ["gamma, inc (Köln)".normalize("NFD")], [ALL[2]!]],
    ["a pattern for all below", ["applications/**"], [ALL[0]!, ALL[1]!]],
    ["a pattern for one folder", ["applications/*.md"], [ALL[0]!]],
    ["a pattern with a detour", ["./applications/*/be*.md"], [ALL[1]!]],
    ["a pattern with backslashes", [String.raw`applications\**\*.md`], [ALL[0]!, ALL[1]!]],
    ["a pattern below a folder with brackets", ["gamma, inc (Köln)/*.md"], [ALL[2]!]],
    ["a pattern with umlauts in the other form", ["**/ä*.md".normalize("NFD")], [ALL[2]!]],
  ])("%s", async (_, paths, files) => {
    const root = makeFolder(NOTES);
    expect(await toldOf(root, ...paths)).toMatchObject({ files, code: files.length > 0 ? 1 : 0 });
  });

  it("absolute ones, from anywhere: the workspace is theirs", async () => {
    const root = makeFolder(NOTES);
    const elsewhere = makeFolder();
    expect(await toldOf(elsewhere, join(root, "applications/acme.md"))).toMatchObject({ files: [ALL[0]] });
    expect(await toldOf(elsewhere, `${root}/applications/**`)).toMatchObject({ files: [ALL[0], ALL[1]] });
    expect(await toldOf(elsewhere, root)).toMatchObject({ files: ALL });
  });

  it("relative to where one is", async () => {
    const root = makeFolder(NOTES);
    expect(await toldOf(join(root, "applications"), "acme.md")).toMatchObject({ files: [ALL[0]] });
    expect(await toldOf(join(root, "applications"), "../gamma, inc (Köln)")).toMatchObject({ files: [ALL[2]] });
    expect(await toldOf(join(root, "applications"), "../*/ä*.md")).toMatchObject({ files: [ALL[2]] });
    expect(await toldOf(join(root, "applications"), "..")).toMatchObject({ files: ALL });
    const above = makeFolder({ "jobs/followthrough.yaml": "", "jobs/acme.md": BROKEN });
    expect(await toldOf(above, "jobs/acme.md")).toMatchObject({ files: ["acme.md"] });
    expect(await toldOf(above, "jobs/**")).toMatchObject({ files: ["acme.md"] });
    expect(await toldOf(above, "--config", "jobs", ".")).toMatchObject({ files: ["acme.md"] });
  });

  it("without a workspace file, in the folder where one is", async () => {
    const root = makeFolder({ "applications/acme.md": BROKEN, "beta.md": FINE });
    expect(await toldOf(root, "applications/acme.md")).toMatchObject({ files: ["applications/acme.md"] });
  });

  it("through links", async () => {
    const root = makeFolder({ ...NOTES, "latest.md": { link: "applications/acme.md" } });
    expect(await toldOf(root, "latest.md")).toMatchObject({ files: [ALL[0]] });
    const elsewhere = makeFolder({ here: { link: root } });
    expect(await toldOf(elsewhere, "here/applications/acme.md")).toMatchObject({ files: [ALL[0]] });
  });

  it("but a name that looks like a pattern and is there is that file", async () => {
    const root = makeFolder({ "[a]*.md": BROKEN, "ab.md": BROKEN, "a.md": BROKEN });
    expect(await toldOf(root, "[a]*.md")).toMatchObject({ files: ["[a]*.md"] });
  });
});

describe("paths are a filter on the report", () => {
  it("that the summary, the exit code and --max-warnings follow", async () => {
    const root = makeFolder({ ...NOTES, "warned.md": FINE.replace("---\ncompany", "---\nemployer: Acme\ncompany") });
    expect(await check(root, "warned.md")).toMatchObject({
      code: 0,
      stdout: /^warned\.md\n.*\n\n1 problem \(1 warning\)\n$/u,
    });
    expect(await check(root, "warned.md", "--max-warnings", "0")).toMatchObject({ code: 1 });
    expect(await check(root, "applications/fine.md", "--max-warnings", "0")).toEqual({
      code: 0,
      stdout: "",
      stderr: "1 note, nothing to mend\n",
    });
  });

  it("not on what is evaluated", async () => {
    const pinned = FINE.replace("---\n", "---\nid: a1\n");
    const { stdout } = await check(makeFolder({ "a.md": pinned, "b.md": pinned }), "b.md");
    expect(stdout).toContain("id: a1 is the identity of a.md as well");
  });

  it("in every format", async () => {
    const root = makeFolder(NOTES);
    for (const format of ["stylish", "unix", "json", "sarif", "github", "gitlab", "junit", "markdown"]) {
      const { stdout } = await check(root, "--format", format, "applications/acme.md");
      expect(stdout, format).toContain("acme.md");
      expect(stdout, format).not.toContain("beta.md");
    }
  });

  it("and on what --fix mends", async () => {
    const slip = FINE.replace("---\ncompany", "---\nstaus: applied\ncompany");
    const root = makeFolder({ ...ALIKE, "a.md": slip, "b.md": slip });
    expect(await check(root, "--fix", "b.md")).toMatchObject({ code: 0, stderr: /^Fixed 1 problem in 1 note\n/u });
    expect(await toldOf(root)).toMatchObject({ files: ["a.md"] });
  });

  it("and never hide a workspace file that is wrong", async () => {
    const root = makeFolder({ ...NOTES, "followthrough.yaml": "polcy: default\n" });
    expect(await check(root, "applications/fine.md")).toMatchObject({ code: 2, stderr: /^followthrough\.yaml:1:1: /u });
  });

  it.skipIf(process.platform === "win32")("nor a folder that cannot be read", async () => {
    const root = makeFolder({ "a/b.md": FINE, "c.md": FINE });
    chmodSync(root, 0o755);
    mkdirSync(join(root, "a/closed"), { mode: 0 });
    const { files } = await withoutPrivileges(() => toldOf(root, "a/closed/x.md"));
    expect(files).toEqual(["a/closed"]);
  });
});

describe("what is named and not checked is told", () => {
  const root = () => {
    const folder = makeFolder(NOTES);
    fillFolder(folder, {
      ".git": null,
      ".gitignore": "private/\n*.tmp.md\n",
      "private/secret.md": BROKEN,
      "x.tmp.md": BROKEN,
      ".obsidian/template.md": BROKEN,
      "node_modules/a/README.md": BROKEN,
      "README.md": "# Jobs\n",
      "photo.png": "PNG",
      "follow-ups.md": "# Follow-ups\n",
      "empty/.gitkeep": "",
    });
    return folder;
  };

  it.each([
    ["private/secret.md", "ignored by git"],
    ["x.tmp.md", "ignored by git"],
    ["private", "no notes in it"],
    [".obsidian/template.md", "hidden"],
    ["node_modules/a/README.md", "in node_modules"],
    ["README.md", "no note: it has no front matter; begin it with the lines ---, company: NAME, role: NAME and ---"],
    ["photo.png", "no markdown file"],
    ["follow-ups.md", "written by followthrough"],
    ["empty", "no notes in it"],
  ])("%s: %s", async (path, reason) => {
    expect(await check(root(), path)).toEqual({
      code: 0,
      stdout: "",
      stderr: `Not checked: ${path} (${reason})\n0 notes, nothing to mend\n`,
    });
  });

  it("calmly, on one line, or not at all with --quiet", async () => {
    const paths = ["README.md", "photo.png", "applications/fine.md", "followthrough.yaml"];
    expect((await check(root(), ...paths)).stderr).toBe(
      "Not checked: README.md (no note: it has no front matter), photo.png (no markdown file)\n1 note, nothing to mend\n",
    );
    expect((await check(root(), "--quiet", ...paths)).stderr).toBe("");
  });

  it("with those that notes: leaves out", async () => {
    const folder = makeFolder({ "followthrough.yaml": "notes: [jobs/*.md]\n", "jobs/a.md": FINE, "b.md": FINE });
    expect((await check(folder, "b.md")).stderr).toContain("Not checked: b.md (not among notes:; ");
  });
});

describe("what makes no sense is an error", () => {
  it.each([
    ["applications/gone.md", "applications/gone.md does not exist; name files, folders or patterns of the workspace\n"],
    ["gone/**", "no note matches gone/**; see that it is right, and quoted\n"],
    ["applications/[", 'applications/[: "[" is no valid pattern: missing closing: "]"\n'],
    [
      "../elsewhere.md",
      "../elsewhere.md is not in the workspace, this folder; name what is in it, or another one with --config\n",
    ],
    [
      "../other/*.md",
      "../other/*.md is not in the workspace, this folder; name what is in it, or another one with --config\n",
    ],
    ["", "an empty path names nothing; leave it out to check all notes\n"],
  ])("%s", async (path, message) => {
    const root = makeFolder({ ...NOTES, ".git": null });
    const { code, stdout, stderr } = await check(root, "--config", ".", path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("whatever control characters it has", async () => {
    const { stderr } = await check(makeFolder(NOTES), "gone\u001b[2J.md");
    expect(stderr).not.toContain("\u001b");
  });
});
