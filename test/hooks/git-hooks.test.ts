import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { writeGitHook, writeHuskyHook } from "../../src/init/index.js";
import { buildPackage } from "../dist/build-package.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { GIT_ENV, repositoryAt } from "./git-repository.js";
import { hookUp, linkProgram, proveHook, type Install } from "./prove-hook.js";

const HUSKY = fileURLToPath(new URL("../../node_modules/husky/bin.js", import.meta.url));

let program: string;

beforeAll(() => {
  program = join(buildPackage().folder, "bin/followthrough.js");
}, 180_000);

const plain: Install = (repository, folder) => {
  linkProgram(program, repository.root);
  repository.writeProgram(".git/hooks/pre-commit", writeGitHook(folder));
  return {};
};

proveHook("a plain git hook", plain);

proveHook("husky", (repository, folder) => {
  linkProgram(program, repository.root);
  execFileSync(process.execPath, [HUSKY], { cwd: repository.root, env: GIT_ENV, stdio: "pipe" });
  repository.write({ ".husky/pre-commit": writeHuskyHook(folder) });
  return {};
});

describe("a plain git hook", () => {
  it("works where core.hooksPath puts it, with the program on the PATH", () => {
    const { repository, commit } = hookUp((repository) => {
      repository.writeProgram("hooks/pre-commit", writeGitHook("."));
      repository.git("config", "core.hooksPath", "hooks");
      const bin = linkProgram(program, makeFolder());
      return { PATH: `${bin}:${GIT_ENV.PATH ?? ""}` };
    });
    repository.write({ "acme.md": NOTE.replace("role", "applied: 2026-02-30\nrole") });
    repository.git("add", "acme.md");
    expect(commit()).toMatchObject({ isDone: false, text: expect.stringContaining("2026-02-30 is no date") as string });
    repository.write({ "acme.md": NOTE });
    repository.git("add", "acme.md");
    expect(commit()).toMatchObject({ isDone: true });
  });

  it("finds the program that is installed in the folder of notes", () => {
    const { repository, commit } = hookUp((repository, folder) => {
      linkProgram(program, join(repository.root, folder));
      repository.writeProgram(".git/hooks/pre-commit", writeGitHook(folder));
      return {};
    }, "my jobs");
    repository.write({ "my jobs/acme.md": NOTE });
    repository.git("add", ".");
    expect(commit()).toMatchObject({ isDone: true, text: "1 note, nothing to mend\n" });
  });

  it("blocks and says how to mend it where there is no program", () => {
    const { repository, commit } = hookUp((repository) => {
      repository.writeProgram(".git/hooks/pre-commit", writeGitHook("."));
      return { PATH: "/usr/bin:/bin" };
    });
    repository.write({ "acme.md": NOTE });
    repository.git("add", ".");
    expect(commit()).toEqual({
      isDone: false,
      text: "followthrough is not on the PATH: install it, or commit with --no-verify\n",
    });
    expect(commit("--no-verify")).toMatchObject({ isDone: true });
  });

  it("works in a worktree, where git says by variables what it is about", () => {
    const { repository } = hookUp(plain);
    const root = join(dirname(repository.root), "tree, 2");
    repository.git("worktree", "add", "--quiet", "-b", "two", root);
    linkProgram(program, root);
    const tree = repositoryAt(root);
    mkdirSync(join(root, "jobs"));
    tree.write({ "jobs/acme.md": NOTE.replace("role", "applied: 2026-02-30\nrole") });
    tree.git("add", ".");
    const below = tree.inFolder("jobs");
    expect(below.tryGit(["commit", "-m", "x"])).toMatchObject({ code: 1 });
    expect(below.tryGit(["commit", "-m", "x", "--", "acme.md"])).toMatchObject({ code: 1 });
    tree.write({ "jobs/acme.md": NOTE });
    expect(below.tryGit(["commit", "-m", "x", "--", "acme.md"])).toMatchObject({ code: 0 });
    rmSync(root, { recursive: true });
  });
});
