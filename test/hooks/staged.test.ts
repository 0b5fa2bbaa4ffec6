import { existsSync, mkdirSync, renameSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, type Outcome, type Surroundings } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";
import { ERROR as BROKEN, FINE } from "../cli/small-notes.js";
import { GIT_ENV, makeRepository, repositoryAt, type Repository } from "./git-repository.js";

const NOW = ["--now", "2026-11-10"];

async function checkStaged(
  { root }: Pick<Repository, "root">,
  ...more: (string | Pick<Surroundings, "env">)[]
): Promise<Outcome> {
  const argv = more.filter((one) => typeof one === "string");
  const [surroundings = {}] = more.filter((one) => typeof one !== "string");
  return runCli(["check", "--staged", ...NOW, ...argv], { cwd: root, env: GIT_ENV, ...surroundings });
}

/** Settings as git takes them from a command line or a person (git-config(1), GIT_CONFIG_COUNT). */
function asSettings(settings: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(settings).flatMap(([key, value], at): [string, string][] => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(settings).length), ...Object.fromEntries(pairs) };
}

/** The files that findings are told of. */
async function toldOf(repository: Pick<Repository, "root">, ...argv: string[]): Promise<readonly string[]> {
  const { stdout } = await checkStaged(repository, "--format", "json", ...argv);
  const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
  return [...new Set(findings.map(({ file }) => file))];
}

describe("check --staged reads git's index", () => {
  it("finds what is staged, whatever the working copy has become", async () => {
    const repository = makeRepository({ "acme.md": BROKEN });
    repository.git("add", ".");
    repository.write({ "acme.md": FINE });
    const { code, stdout } = await checkStaged(repository);
    expect(code).toBe(1);
    expect(stdout).toContain("acme.md\n  2:10  error  applied: 2026-02-30 is no date");
  });

  it("passes what is staged, whatever the working copy has become", async () => {
    const repository = makeRepository({ "acme.md": FINE });
    repository.git("add", ".");
    repository.write({ "acme.md": BROKEN, "new.md": BROKEN });
    expect(await checkStaged(repository)).toEqual({ code: 0, stdout: "", stderr: "1 note, nothing to mend\n" });
    repository.remove("acme.md");
    expect(await checkStaged(repository)).toMatchObject({ code: 0, stderr: "1 note, nothing to mend\n" });
  });

  it("takes the workspace file, the policy and .gitignore from there, too", async () => {
    const policy = "format: 1\nname: Mine\nextends: [default]\nsettings: {max_follow_ups: 2}\n";
    const repository = makeRepository({
      "followthrough.yaml": "policy: policies/mine.yaml\nfields: {Firma: company}\n",
      "policies/mine.yaml": policy,
      ".gitignore": "private/\n",
      "acme.md": BROKEN.replace("company", "Firma"),
    });
    repository.git("add", ".");
    repository.write({ "private/secret.md": BROKEN });
    repository.git("add", "--force", "private");
    repository.write({ "followthrough.yaml": "nonsense: [", "policies/mine.yaml": "nonsense: [", ".gitignore": "*" });
    expect(await toldOf(repository)).toEqual(["acme.md"]);
    repository.git("add", "followthrough.yaml");
    expect(await checkStaged(repository)).toMatchObject({ code: 2, stdout: "" });
  });

  it("says so where a policy is not staged", async () => {
    const repository = makeRepository({ "followthrough.yaml": "policy: mine.yaml\n", "acme.md": FINE });
    repository.git("add", ".");
    repository.write({ "mine.yaml": "format: 1\nname: Mine\nextends: [default]\n" });
    const { code, stderr } = await checkStaged(repository);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^followthrough\.yaml:1:9: no policy mine\.yaml/u);
  });
});

describe("check --staged tells of what the commit changes", () => {
  it("not of what was committed before", async () => {
    const repository = makeRepository({ "old.md": BROKEN });
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "old");
    repository.write({ "new.md": BROKEN.replace("Acme", "Beta") });
    repository.git("add", ".");
    expect(await toldOf(repository)).toEqual(["new.md"]);
  });

  it("but rests on all notes: a new one that takes an old one's identity is told", async () => {
    const pinned = FINE.replace("---\n", "---\nid: a1\n");
    const repository = makeRepository({ "a.md": pinned });
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "old");
    repository.write({ "b.md": pinned });
    repository.git("add", ".");
    expect((await checkStaged(repository)).stdout).toContain("id: a1 is the identity of a.md as well");
  });

  it("not of a deleted note, and of a renamed one under its new name", async () => {
    const repository = makeRepository({ "acme.md": BROKEN, "beta.md": BROKEN });
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "old");
    repository.git("rm", "--quiet", "acme.md");
    repository.git("mv", "beta.md", "gamma.md");
    expect(await toldOf(repository)).toEqual(["gamma.md"]);
  });

  it("and has nothing to say before the first note, after the last one, and of other files", async () => {
    const repository = makeRepository({ "README.md": "# Jobs\n" });
    const nothing = { code: 0, stdout: "", stderr: "0 notes, nothing to mend\n" };
    expect(await checkStaged(repository)).toEqual(nothing);
    repository.git("add", ".");
    expect(await checkStaged(repository)).toEqual(nothing);
    repository.write({ "acme.md": FINE });
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message", "a note");
    repository.git("rm", "--quiet", "acme.md");
    expect(await checkStaged(repository)).toEqual(nothing);
  });

  it("in a merge, of what differs from both sides", async () => {
    const repository = makeRepository({ "acme.md": FINE });
    const commit = (message: string) => {
      repository.git("add", ".");
      repository.git("commit", "--quiet", "--message", message);
    };
    commit("base");
    repository.git("switch", "--quiet", "--create", "theirs");
    repository.write({ "acme.md": FINE.replace("Engineer", "SRE"), "theirs.md": BROKEN });
    commit("theirs");
    repository.git("switch", "--quiet", "main");
    repository.write({ "acme.md": FINE.replace("Engineer", "Architect") });
    commit("ours");
    expect(repository.tryGit(["merge", "theirs"]).code).toBe(1);
    const conflict = await checkStaged(repository);
    expect(conflict.code).toBe(1);
    expect(conflict.stdout).toContain(
      "this file cannot be read: a merge has left conflicts in it; settle them, then git add it",
    );
    repository.write({ "acme.md": BROKEN });
    repository.git("add", ".");
    expect(await toldOf(repository)).toEqual(["acme.md"]);
  });

  it("together with paths, of what both mean", async () => {
    const repository = makeRepository({ "jobs/acme.md": BROKEN, "beta.md": BROKEN, "old/gone.md": BROKEN });
    repository.git("add", ".");
    repository.remove("old");
    expect(await toldOf(repository, "jobs")).toEqual(["jobs/acme.md"]);
    expect(await toldOf(repository, "old/gone.md")).toEqual(["old/gone.md"]);
    expect(await toldOf(repository, "**/*.md")).toEqual(["beta.md", "jobs/acme.md", "old/gone.md"]);
    repository.write({ "late.md": BROKEN });
    expect(await checkStaged(repository, "late.md")).toMatchObject({
      code: 0,
      stderr: /Not checked: late\.md \(not staged\)/u,
    });
  });
});

describe("check --staged works", () => {
  const NAMES = [
    "with blanks.md",
    "comma, and 'quotes'.md",
    "Ä/ümlaut.md",
    "tab\tand\nnewline.md",
    "日本.md",
    "-dash.md",
  ];

  it.each(["true", "false"])("with file names of every kind, core.quotePath %s", async (quotePath) => {
    const repository = makeRepository(Object.fromEntries(NAMES.map((name) => [name, BROKEN])));
    repository.git("config", "core.quotePath", quotePath);
    repository.git("add", ".");
    expect(new Set(await toldOf(repository))).toEqual(new Set(NAMES));
  });

  it("with a name in either Unicode form", async () => {
    const repository = makeRepository({ ["Jürgen/Müller.md".normalize("NFD")]: BROKEN });
    repository.git("add", ".");
    expect(await toldOf(repository, "Jürgen/Müller.md".normalize("NFC"))).toHaveLength(1);
  });

  it("in a workspace below the repository's root, from wherever it is called", async () => {
    const repository = makeRepository({
      "jobs (2026)/followthrough.yaml": "notes: ['**/*.md']\n",
      "jobs (2026)/acme.md": BROKEN,
      "other.md": BROKEN,
    });
    repository.git("add", ".");
    expect(await toldOf(repository.inFolder("jobs (2026)"))).toEqual(["acme.md"]);
    expect(await toldOf(repository, "--config", "jobs (2026)")).toEqual(["acme.md"]);
    expect(await toldOf(repository, "--config", "jobs (2026)/followthrough.yaml")).toEqual(["acme.md"]);
    mkdirSync(join(repository.root, "empty"));
    expect(await toldOf(repository, "--config", "empty")).toEqual([]);
  });

  it("where the repository is reached through a link", async () => {
    const repository = makeRepository({ "jobs/acme.md": BROKEN });
    repository.git("add", ".");
    const elsewhere = makeFolder({ here: { link: join(repository.root, "jobs") } });
    expect(await toldOf({ root: elsewhere }, "--config", "here")).toEqual(["acme.md"]);
  });

  it("with links, as they are staged", async () => {
    const repository = makeRepository({
      ".hidden/acme.md": BROKEN,
      "jobs/latest.md": { link: "../.hidden/acme.md" },
      "outside.md": { link: "../../etc/hostname" },
      "circle.md": { link: "circle.md" },
    });
    repository.git("add", ".");
    repository.remove("jobs/latest.md");
    const { stdout } = await checkStaged(repository);
    expect(stdout).toContain("jobs/latest.md\n  2:10");
    expect(stdout).toContain("outside.md\n        error  this link leads out of the workspace");
    expect(stdout).toContain("circle.md\n        error  this link cannot be read: its links lead in a circle");
  });

  it("in a worktree, and in a folder of it", async () => {
    const main = makeRepository({ "jobs/acme.md": FINE });
    main.git("add", ".");
    main.git("commit", "--quiet", "--message", "a note");
    const root = join(makeFolder(), "tree");
    main.git("worktree", "add", "--quiet", root);
    const tree = repositoryAt(root);
    tree.write({ "jobs/beta.md": BROKEN });
    tree.git("add", ".");
    expect(await toldOf(tree)).toEqual(["jobs/beta.md"]);
    expect(await toldOf(main)).toEqual([]);
  });

  it("leaves submodules to their own repositories", async () => {
    const inner = makeRepository({ "inner.md": BROKEN });
    inner.git("add", ".");
    inner.git("commit", "--quiet", "--message", "a note");
    const outer = makeRepository({ "outer.md": BROKEN });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    outer.git("add", ".");
    expect(await toldOf(outer)).toEqual(["outer.md"]);
    const sub = outer.inFolder("sub");
    sub.write({ "new.md": BROKEN.replace("company: Acme", "company: Hooli") });
    sub.git("add", ".");
    expect(await toldOf(sub)).toEqual(["new.md"]);
    // What git tells the hook of the one is no news of the other.
    const env = { ...GIT_ENV, GIT_INDEX_FILE: join(outer.root, ".git/index") };
    const argv = ["check", "--staged", "--format", "unix", "--config", "sub", ...NOW];
    expect((await runCli(argv, { cwd: outer.root, env })).stdout).toMatch(/^sub\/new\.md:2:10: error: [^\n]*\n$/u);
  });

  it("with a repository whose folder git is told of", async () => {
    const repository = makeRepository({ "acme.md": BROKEN });
    repository.git("add", ".");
    const gitFolder = join(makeFolder(), "dotfiles.git");
    renameSync(join(repository.root, ".git"), gitFolder);
    const env = { ...GIT_ENV, GIT_DIR: gitFolder, GIT_WORK_TREE: repository.root };
    const { code, stdout } = await runCli(["check", "--staged", ...NOW], { cwd: repository.root, env });
    expect(stdout).toContain("acme.md\n  2:10  error");
    expect(code).toBe(1);
  });

  it("tells lines and columns as the editor has them where git turns line ends", async () => {
    const repository = makeRepository({
      ".gitattributes": "* text eol=crlf\n",
      "acme.md": BROKEN.replaceAll("\n", "\r\n"),
    });
    repository.git("add", ".");
    const plain = await runCli(["check", ...NOW], { cwd: repository.root });
    expect((await checkStaged(repository)).stdout).toBe(plain.stdout);
    expect(plain.stdout).toContain("2:10");
  });

  it("reads what a filter keeps in the index", async () => {
    const repository = makeRepository({
      ".gitattributes": "secret/** filter=rot13\n",
      "secret/a b.md": BROKEN,
      "c.md": BROKEN,
    });
    for (const way of ["clean", "smudge"]) repository.git("config", `filter.rot13.${way}`, "tr A-Za-z N-ZA-Mn-za-m");
    repository.git("add", ".");
    expect(repository.git("show", ":secret/a b.md")).toContain("pbzcnal: Npzr");
    const inHook = { ...GIT_ENV, GIT_INDEX_FILE: join(repository.root, ".git/index") };
    const { stdout } = await checkStaged(repository, { env: inHook });
    expect(stdout).toContain("secret/a b.md\n  2:10  error  applied: 2026-02-30 is no date");
    for (const way of ["clean", "smudge"]) repository.git("config", "--unset", `filter.rot13.${way}`);
    const own = { ...GIT_ENV, ...asSettings({ "filter.rot13.smudge": "tr A-Za-z N-ZA-Mn-za-m" }) };
    expect((await checkStaged(repository, { env: own })).stdout).toBe(stdout);
  });

  it("runs no filter that the repository's own settings define, unless git is committing", async () => {
    const repository = makeRepository({ ".gitattributes": "*.md filter=evil\n", "acme.md": FINE });
    repository.git("add", ".");
    repository.git("config", "filter.evil.smudge", `touch ${join(repository.root, "canary")}; cat`);
    const { code, stdout } = await checkStaged(repository);
    expect(stdout).toContain(
      "this file cannot be read: git keeps it by the filter evil, which this repository's own settings define; a commit hook runs it, or git config --global makes it yours",
    );
    expect(code).toBe(1);
    expect(existsSync(join(repository.root, "canary"))).toBe(false);
  });

  it("reads as it is what names a filter that nobody has defined", async () => {
    const repository = makeRepository({ ".gitattributes": "*.md filter=nothing\n", "acme.md": BROKEN });
    repository.git("add", ".");
    expect(await toldOf(repository)).toEqual(["acme.md"]);
  });

  it("tells of what is too large, which is never unpacked", async () => {
    const repository = makeRepository({ "acme.md": FINE, "globex.md": FINE });
    truncateSync(join(repository.root, "globex.md"), 17 * 1024 * 1024);
    repository.git("add", ".");
    const { code, stdout } = await checkStaged(repository);
    expect(stdout).toContain("this file cannot be read: it is larger than 16 MiB, the most that is read of a note");
    expect(code).toBe(1);
  });

  it("leaves out what is only meant to be added", async () => {
    const repository = makeRepository({ "acme.md": BROKEN });
    repository.git("add", "--intent-to-add", ".");
    expect(await checkStaged(repository)).toMatchObject({ code: 0, stderr: "0 notes, nothing to mend\n" });
  });
});

describe("check --staged refuses with 2", () => {
  it("where there is no repository", async () => {
    const { code, stderr } = await checkStaged({ root: makeFolder({ "acme.md": FINE }) });
    expect(stderr).toBe("--staged reads git's index, and this folder is in no git repository; git init makes it one\n");
    expect(code).toBe(2);
  });

  it("where there is no git", async () => {
    const { root } = makeRepository({ "acme.md": FINE });
    const { code, stderr } = await runCli(["check", "--staged"], { cwd: root, env: { PATH: root } });
    expect(stderr).toBe("--staged reads git's index, and there is no git on the PATH; install it\n");
    expect(code).toBe(2);
  });

  it("where git refuses, in git's words", async () => {
    const repository = makeRepository({ "acme.md": FINE });
    repository.git("add", ".");
    repository.write({ ".git/index": "broken" });
    const { code, stderr } = await checkStaged(repository);
    expect(stderr).toMatch(/^--staged reads git's index, and git ls-files says: .*index.*\n$/u);
    expect(code).toBe(2);
  });

  it.each([["--fix"], ["--fix-dry-run"], ["--stdin", "--stdin-filename", "acme.md"]])(
    "together with %s",
    async (...argv) => {
      const { code, stderr } = await checkStaged(makeRepository({ "acme.md": FINE }), ...argv);
      expect(stderr).toContain("--staged reads the index");
      expect(code).toBe(2);
    },
  );
});
