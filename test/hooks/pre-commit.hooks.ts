import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireProgram } from "../programs.js";
import { NOTE } from "../workspace/make-folder.js";
import { repositoryAt, type Repository } from "./git-repository.js";
import { hookUp, proveHook, type Install } from "./prove-hook.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const preCommit = requireProgram("pre-commit");

const temporary = realpathSync(mkdtempSync(join(tmpdir(), "followthrough-pre-commit-")));
/** Where npm finds what it needs here, but nothing of the npm or vitest that runs this. */
const ENV: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = ""]) =>
      /^(?:GIT_|NODE_ENV$|VITEST|npm_(?!config_registry$))/iu.test(name) ? [] : [[name, value]],
    ),
  ),
  PRE_COMMIT_HOME: join(temporary, "cache"),
};

/** This repository as it is, in a repository with one commit. */
let source: Repository;
let revision: string;

/** What a person does: `.pre-commit-config.yaml`, then `pre-commit install`. */
function installHook(id: string): Install {
  return (repository, folder) => {
    const args = folder === "." ? [] : ["--config", folder];
    const hooks = [{ id, args }];
    const repos = [{ repo: source.root, rev: revision, hooks }];
    repository.write({ ".pre-commit-config.yaml": `${JSON.stringify({ repos })}\n` }); // JSON is YAML
    repository.git("add", ".pre-commit-config.yaml");
    runPreCommit(repository, "install", "--install-hooks");
    return ENV;
  };
}

function runPreCommit({ root }: Repository, ...args: readonly string[]): string {
  return execFileSync(preCommit ?? "", args, { cwd: root, env: ENV, encoding: "utf8", stdio: "pipe" });
}

describe.runIf(preCommit)("with pre-commit", () => {
  beforeAll(() => {
    source = repositoryAt(join(temporary, "followthrough"));
    copySources(source.root);
    source.git("init", "--quiet");
    source.git("add", ".");
    source.git("commit", "--quiet", "--message", "this repository as it is");
    revision = source.git("rev-parse", "HEAD").trim();
  });

  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  it("the repository is one of hooks, and builds from git", () => {
    hookUp(installHook("followthrough"));
    expect(existsSync(join(temporary, "cache"))).toBe(true);
    runPreCommit(source, "validate-manifest", ".pre-commit-hooks.yaml");
  }, 900_000);

  proveHook("followthrough", installHook("followthrough"));

  it("followthrough-all checks all notes, whatever changes: what CI runs", () => {
    const { repository } = hookUp(installHook("followthrough-all"));
    repository.write({ "acme.md": NOTE });
    repository.git("add", ".");
    expect(runPreCommit(repository, "run", "followthrough-all", "--all-files")).toMatch(/Passed\n$/u);
    repository.write({ "acme.md": NOTE.replace("role", "applied: 2026-02-30\nrole") });
    expect(() => runPreCommit(repository, "run", "followthrough-all", "--all-files")).toThrow();
  });
});

/** What git would have in it if all were committed now. */
function copySources(target: string): void {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const path of listing.toString("utf8").split("\0")) {
    if (path === "" || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(ROOT, path), join(target, path), { verbatimSymlinks: true });
  }
}
