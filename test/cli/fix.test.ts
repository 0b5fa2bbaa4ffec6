import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeNotes } from "../../src/cli/writing/index.js";
import { ALIKE, makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";

const NOW = ["--now", "2026-11-21T09:00"];

function note(status: string, end = "\n"): string {
  return ["---", "company: Acme", "role: SRE", `status: ${status}  # so far`, "---", "Text"].join(end) + end;
}

describe("followthrough check --fix", () => {
  it("mends the notes, says how many problems are gone, and tells what is left", async () => {
    const cwd = makeFolder({ ...ALIKE, "acme.md": note("aplied"), "hooli.md": note("simmering") });
    const { code, stdout, stderr } = await runCli(["check", "--fix"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Fixed 1 problem in 1 note\n" });
    expect(stdout).toMatch(/^hooli\.md\n.*unknown-status\n\n1 problem \(1 warning\)\n$/u);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(note("applied"));
    expect(readFileSync(join(cwd, "hooli.md"), "utf8")).toBe(note("simmering"));
  });

  it("exits as after the fix, and has nothing to do the second time", async () => {
    const cwd = makeFolder({ "acme.md": note("aplied") });
    expect((await runCli(["check", "--max-warnings", "0"], { cwd })).code).toBe(1);
    expect(await runCli(["check", "--max-warnings", "0", "--fix"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    const { mtimeMs } = statSync(join(cwd, "acme.md"));
    expect(await runCli(["check", "--fix"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "1 note, nothing left to mend\n",
    });
    expect(statSync(join(cwd, "acme.md")).mtimeMs).toBe(mtimeMs);
  });

  it("goes with every format, and says nothing of the work with --quiet", async () => {
    const cwd = makeFolder({ "acme.md": note("aplied"), "hooli.md": note("simmering") });
    const { stdout, stderr } = await runCli(["check", "--fix", "--quiet", "--format", "json"], { cwd });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 0, warnings: 1 } });
  });

  it("mends the notes that are named, and no others", async () => {
    const cwd = makeFolder({ "acme.md": note("aplied"), "hooli.md": note("aplied") });
    const { code, stderr } = await runCli(["check", "--fix", "acme.md"], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Fixed 1 problem/u) as string });
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(note("applied"));
    expect(readFileSync(join(cwd, "hooli.md"), "utf8")).toBe(note("aplied"));
  });

  it("leaves what a note ignores", async () => {
    const ignored = note("aplied # followthrough-ignore unknown-status: my word for it");
    const cwd = makeFolder({ "acme.md": ignored });
    expect(await runCli(["check", "--fix"], { cwd })).toMatchObject({
      code: 0,
      stderr: "1 note, nothing left to mend\n",
    });
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(ignored);
  });

  it("leaves a note that is not UTF-8 as it is, and tells why", async () => {
    const bytes = Buffer.concat([Buffer.from(note("aplied")), Buffer.from([0xff, 0x0a])]);
    const cwd = makeFolder({ "acme.md": bytes });
    const { code, stdout } = await runCli(["check", "--fix"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("invalid-utf8");
    expect(readFileSync(join(cwd, "acme.md")).equals(bytes)).toBe(true);
  });

  it("does not write over what was saved meanwhile, and writes the others", () => {
    const root = makeFolder({ "a.md": "saved meanwhile", "b.md": "as read" });
    const fixed = ["a.md", "b.md"].map((path) => ({
      path,
      before: "as read",
      after: "mended",
      fixed: 1,
    }));
    const snapshot = { workspace: { root, folder: "." }, leftovers: [] };
    const stderr = { isTTY: false, columns: undefined, write: () => undefined };
    const io = { env: {}, now: () => 0, stderr };
    const { written, failures } = writeNotes("check --fix", fixed, { snapshot, io });
    expect(written.map((one) => one.path)).toEqual(["b.md"]);
    expect(failures.map(({ message }) => message)).toEqual([
      "a.md was not written: it has changed since it was read; run the command again",
    ]);
    expect(readFileSync(join(root, "a.md"), "utf8")).toBe("saved meanwhile");
    expect(readFileSync(join(root, "b.md"), "utf8")).toBe("mended");
  });

  it("mends names in drafts, and leaves a name that two people could have", async () => {
    const cwd = copyFixture("err/draft-misspells-name");
    const { stdout } = await runCli(["check", "--fix-dry-run", ...NOW], { cwd });
    expectGolden(stdout, "draft-names.diff.txt");
    const rivals = note("applied").replace("role", "contacts: [Anna Roth, Anne Beck]\nrole");
    const draft = `${rivals}\n## Draft: note\n\nDear Annu,\n`;
    const folder = makeFolder({ "acme.md": draft });
    const { stdout: left } = await runCli(["check", "--fix"], { cwd: folder });
    expect(left).toMatch(/"Annu" is nearly "Ann[ae]".*draft-misspells-name\n/u);
    expect(readFileSync(join(folder, "acme.md"), "utf8")).toBe(draft);
  });
});

describe("followthrough check --fix-dry-run", () => {
  it("shows as a diff what --fix would write, and writes nothing", async () => {
    const cwd = copyFixture("err/twenty-bad-notes");
    const before = readAll(cwd);
    const { code, stdout, stderr } = await runCli(["check", "--fix-dry-run", ...NOW], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "--fix would fix 5 problems in 3 notes\n" });
    expectGolden(stdout, "fix-dry-run.diff.txt");
    expect(readAll(cwd)).toEqual(before);
  });

  it.each([
    ["names with blanks, umlauts, quotes and a date at the end", "."],
    ["from the folder above the workspace", ".."],
  ])("is taken by git apply: %s", async (_, from) => {
    const windows = note("aplied", "\r\n");
    const files = {
      'hunt/a "b" ü 2026-11-12 10:00:00.md': note("aplied"),
      "hunt/windows.md": windows,
      "hunt/mark.md": `\uFEFF${note("aplied")}`,
      "hunt/no-final-newline.md": note("aplied").trimEnd(),
      "hunt/drafts/two.md": note("aplied")
        .replace("Text", `${"Line\n".repeat(9)}## Draft: note\n\nDear Addda`)
        .replace("role", "contacts: [Adda]\nroel"),
      "hunt/followthrough.yaml": "me: {name: Jo}\n",
    };
    const root = makeFolder(files);
    const cwd = join(root, "hunt", from);
    const config = from === "." ? [] : ["--config", "hunt"];
    const { stdout, stderr } = await runCli(["check", "--fix-dry-run", ...config], { cwd });
    expect(stderr).toMatch(/^--fix would fix \d+ problems in 5 notes\n$/u);
    const fixed = makeFolder();
    cpSync(root, fixed, { recursive: true });
    await runCli(["check", "--fix", ...config], { cwd: join(fixed, "hunt", from) });
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd, input: stdout });
    expect(readAll(root)).toEqual(readAll(fixed));
    expect(readFileSync(join(root, "hunt/windows.md"), "utf8")).toBe(note("applied", "\r\n"));
  });

  it("prints nothing where there is nothing to mend", async () => {
    const cwd = makeFolder({ "acme.md": note("applied") });
    expect(await runCli(["check", "--fix-dry-run"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("sends no control characters to a terminal", async () => {
    const cwd = makeFolder({ "acme.md": note("aplied").replace("Text", "").replace("# so far", "# \u001B[2J so far") });
    const shown = await runCli(["check", "--fix-dry-run"], { cwd, isTTY: true });
    const piped = await runCli(["check", "--fix-dry-run"], { cwd });
    expect(shown.stdout).not.toContain("\u001B[2J");
    expect(piped.stdout).toContain("\u001B[2J");
  });
});

describe("flags that make no sense together", () => {
  it.each([
    ["--fix --fix-dry-run", "--fix writes and --fix-dry-run only shows; give one of them"],
    ["--fix-dry-run --format json", "--fix-dry-run prints a diff; leave out --format and --output"],
    ["--fix-dry-run -o json=x.json", "--fix-dry-run prints a diff; leave out --format and --output"],
    ["--fix --staged", "--fix mends files and --staged reads the index; mend first, then git add the notes"],
    ["--stdin --stdin-filename a.md --staged", "--staged reads the index and --stdin standard input; give one of them"],
    ["--stdin --stdin-filename a.md b.md", "--stdin reads one note, a.md; leave out b.md"],
    ["--stdin", "--stdin needs the note's name: --stdin --stdin-filename applications/acme.md"],
    ["--stdin-filename acme.md", "--stdin-filename names the note on standard input; say --stdin, too"],
    ["--stdin --stdin-filename ../acme.md", "--stdin-filename ../acme.md is not in the workspace .; name a note in it"],
  ])("%s", async (flags, message) => {
    const cwd = makeFolder({ "sub/acme.md": note("aplied"), "sub/followthrough.yaml": "me: {name: Jo}\n" });
    const argv = ["check", ...flags.split(" "), ...(flags.includes("..") ? ["--config", "."] : [])];
    const { code, stdout, stderr } = await runCli(argv, { cwd: join(cwd, "sub") });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\n` });
    if (flags.includes("--format")) expect(stdout).toContain('"check": "usage"');
    else expect(stdout).toBe("");
    expect(readFileSync(join(cwd, "sub/acme.md"), "utf8")).toBe(note("aplied"));
  });
});

function readAll(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const paths = files.filter((file) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile());
  return Object.fromEntries(paths.map((file) => [file, readFileSync(join(folder, file)).toString("latin1")]));
}
