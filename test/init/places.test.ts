import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillFolder, makeFolder } from "../workspace/make-folder.js";
import { environmentIn, git, init, JO, makeRepository, readAll } from "./set-up.js";

describe("a repository", () => {
  it("has what git and GitHub read at its root, though the notes are in a folder of it", async () => {
    const cwd = makeFolder({ "private, für mich": null });
    makeRepository(cwd);
    await init(join(cwd, "private, für mich"), ["--yes", "--workflow", "both"]);
    const files = readAll(cwd);
    expect(files[".git/hooks/pre-commit"]).toContain("'private, für mich'");
    expect(files[".github/workflows/followthrough-check.yml"]).toContain('working-directory: "private, für mich"');
    expect(files[".github/workflows/followthrough-publish.yml"]).toContain('with: {path: "private, für mich/site"}');
    expect(files[".github/workflows/followthrough-publish.yml"]).toContain('working-directory: "private, für mich"');
  });

  it("that is a worktree has its hook where git looks for it", async () => {
    const cwd = makeFolder({ "main/a.txt": "a" });
    const main = join(cwd, "main");
    makeRepository(main);
    git(main, "add", ".");
    git(main, "commit", "--quiet", "-m", "first");
    git(main, "worktree", "add", "--quiet", "../tree");
    const { stdout } = await init(join(cwd, "tree"));
    expect(existsSync(join(main, ".git/hooks/pre-commit"))).toBe(true);
    expect(stdout).toContain("  ../main/.git/hooks/pre-commit ");
  });

  it("that is a submodule has its hook where git looks for it", async () => {
    const cwd = makeFolder({ "part/a.txt": "a", whole: null });
    for (const name of ["part", "whole"]) makeRepository(join(cwd, name));
    git(join(cwd, "part"), "add", ".");
    git(join(cwd, "part"), "commit", "--quiet", "-m", "first");
    const whole = join(cwd, "whole");
    git(whole, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../part", "jobs");
    await init(join(whole, "jobs"));
    expect(existsSync(join(whole, ".git/modules/jobs/hooks/pre-commit"))).toBe(true);
  });

  it("whose .git leads into somebody else's has no hook put there", async () => {
    const cwd = makeFolder({ victim: null, clone: null });
    makeRepository(join(cwd, "victim"));
    fillFolder(cwd, { "clone/.git": `gitdir: ${join(cwd, "victim/.git")}\n` });
    const before = readAll(cwd)["victim/.git/hooks/pre-commit"];
    const { code, stdout } = await init(join(cwd, "clone"), ["--yes", "--hook", "git"]);
    expect(code).toBe(0);
    expect(stdout).toContain("git has its hooks in a folder of others (core.hooksPath, or .git leads there)");
    expect(readAll(cwd)["victim/.git/hooks/pre-commit"]).toBe(before);
  });

  it("whose settings name another folder as its root has nothing written there", async () => {
    const cwd = makeFolder({ clone: null });
    makeRepository(join(cwd, "clone"));
    git(join(cwd, "clone"), "config", "core.worktree", cwd);
    await init(join(cwd, "clone"), ["--yes", "--hook", "pre-commit", "--workflow", "check"]);
    expect(readdirSync(cwd)).toEqual(["clone"]);
  });

  it.each([".vscode", ".github"])("is written into by no link on the way: %s", async (name) => {
    const cwd = makeFolder({ [name]: { link: ".git/hooks" } });
    makeRepository(cwd);
    const before = readdirSync(join(cwd, ".git/hooks"));
    const { code, stderr } = await init(cwd, ["--yes", "--workflow", "check"]);
    expect(stderr).toContain("a link on its way leads elsewhere; remove the link, or leave this file out");
    expect(code).toBe(2);
    expect(readdirSync(join(cwd, ".git/hooks"))).toEqual(before);
  });

  it("has a hook that looks for programs in the clone last", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    await init(cwd);
    expect(readAll(cwd)[".git/hooks/pre-commit"]).toContain('\nPATH="$PATH":node_modules/.bin\n');
  });

  it.each([
    [".pre-commit-config.yaml", "repos: []\n", ".pre-commit-config.yaml"],
    ["lefthook.yml", "pre-push: {}\n", "lefthook.yml"],
    [".husky/pre-push", "npm test\n", ".husky/pre-commit"],
  ])("that has %s gets its hook there", async (path, content, hook) => {
    const cwd = makeFolder();
    makeRepository(cwd);
    fillFolder(cwd, { [path]: content });
    const { stdout } = await init(cwd);
    expect(readAll(cwd)[path]).toBe(content);
    expect(existsSync(join(cwd, ".git/hooks/pre-commit"))).toBe(false);
    expect(stdout).toContain(`  ${hook} `);
    const lines = hook === path ? stdout : readAll(cwd)[hook];
    expect(lines).toContain("followthrough check");
  });

  it("with hooks in a folder that others share is told what to add there", async () => {
    const cwd = makeFolder({ "hooks/pre-commit": "#!/bin/sh\n", repository: null });
    const folder = join(cwd, "repository");
    makeRepository(folder);
    const env = environmentIn(cwd, { ...JO, "core.hooksPath": join(cwd, "hooks") });
    const { code, stdout } = await init(folder, ["--yes"], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Left out\n {2}the commit hook {2}.*core\.hooksPath.*followthrough check/u);
    expect(readAll(join(cwd, "hooks"))).toEqual({ "pre-commit": "#!/bin/sh\n" });
  });

  it("on GitHub gets the workflow that checks, for the branch that others build on; never one that publishes", async () => {
    const cwd = makeFolder();
    git(cwd, "init", "--quiet", "--initial-branch=trunk");
    git(cwd, "remote", "add", "origin", "git@github.com:jo/jobs.git");
    await init(cwd);
    const files = readAll(cwd);
    expect(files[".github/workflows/followthrough-check.yml"]).toContain("push: {branches: [trunk]}");
    expect(Object.keys(files)).not.toContain(".github/workflows/followthrough-publish.yml");
  });

  it("is missed by what needs one", async () => {
    const { stdout } = await init(makeFolder(), ["--yes", "--hook", "git", "--workflow", "both"]);
    expect(stdout.match(/no git repository; run git init, then followthrough init again/gu)).toHaveLength(3);
  });

  it("is not needed, nor git itself", async () => {
    const cwd = makeFolder();
    const { code } = await init(cwd, ["--yes"], { env: { PATH: cwd, HOME: cwd } });
    expect(code).toBe(0);
    expect(Object.keys(readAll(cwd)).filter((path) => !path.startsWith(".vscode/"))).toEqual([
      "applications/example.md",
      "followthrough.yaml",
    ]);
  });

  it("has a hook that git can run", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    await init(cwd);
    expect(statSync(join(cwd, ".git/hooks/pre-commit")).mode & 0o111).toBe(0o111);
  });
});

describe("nothing half done", () => {
  it.each([
    ["a file where a folder is to be", { ".vscode": "mine" }, ["--yes"], /^\.vscode\/tasks\.json was not written: /u],
    [
      "a link that leads elsewhere",
      { applications: { link: "../elsewhere" } },
      ["--yes"],
      /^applications\/example\.md was not written: a link/u,
    ],
    ["a file for a folder", { jobs: "" }, ["jobs", "--yes"], /^jobs was not written: it is a file; name a folder/u],
    [
      "a workspace file that is wrong",
      { "followthrough.yaml": "polcy: x\n" },
      ["--yes"],
      /^followthrough\.yaml:1:1: .*policy/u,
    ],
    [
      "a workspace file of another name",
      { "followthrough.yml": "" },
      ["--yes"],
      /rename the file to followthrough\.yaml/u,
    ],
    ["a policy that there is not", {}, ["--yes", "--policy", "promt"], /^--policy: .*prompt/u],
    ["two folders", {}, ["a", "b"], /^init takes one folder, not 2/u],
    ["a config", {}, ["--config", "x"], /^init takes the folder itself/u],
    ["no date", {}, ["--now", "soon"], /^--now: /u],
  ])("with %s", async (_what, items, argv, message) => {
    const cwd = makeFolder({ elsewhere: null, kept: null });
    const jobs = join(cwd, "kept");
    fillFolder(jobs, items);
    makeRepository(jobs);
    const before = readAll(jobs);
    const folders = readdirSync(jobs).toSorted();
    const { code, stdout, stderr } = await init(jobs, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(readAll(jobs)).toEqual(before);
    expect(readdirSync(jobs).toSorted()).toEqual(folders);
    expect(readdirSync(cwd)).toEqual(["elsewhere", "kept"]);
    expect(readdirSync(join(cwd, "elsewhere"))).toEqual([]);
  });

  it("when the last of the files cannot be written", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    fillFolder(cwd, { ".github": "a file" });
    mkdirSync(join(cwd, "jobs"));
    const { code, stderr } = await init(join(cwd, "jobs"), ["--yes", "--workflow", "check"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\.\.\/\.github\/workflows\/followthrough-check\.yml was not written: /u);
    expect(readAll(cwd)).toEqual({ ".github": "a file" });
    expect(readdirSync(join(cwd, "jobs"))).toEqual([]);
  });
});
