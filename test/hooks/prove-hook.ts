import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { repositoryAt, type Repository } from "./git-repository.js";

/** What is right and what is wrong in them does not depend on the day. */
const FINE = "---\ncompany: Acme\nrole: Engineer\n---\n";
const BROKEN = "---\ncompany: Acme\nrole: Engineer\napplied: 2026-02-30\n---\n";
const SAID = "applied: 2026-02-30 is no date; February 2026 has 28 days";

/** Sets a repository up whose notes stand in a folder of it; what git needs in its environment from then on. */
export type Install = (repository: Repository, folder: string) => Readonly<Record<string, string>>;

interface Hooked {
  readonly repository: Repository;
  readonly commit: (...args: readonly string[]) => { readonly isDone: boolean; readonly text: string };
}

/** A new repository under a name of the harder kind. */
export function hookUp(install: Install, folder = "."): Hooked {
  const repository = repositoryAt(join(makeFolder({ "Jo's jobs, Köln": null }), "Jo's jobs, Köln"));
  repository.git("init", "--quiet", "--initial-branch", "main");
  repository.write({ ".gitignore": "node_modules/\n", [join(folder, "README.md")]: "# Jobs\n" });
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--message", "before there was a hook");
  const env = install(repository, folder);
  const head = () => repository.git("rev-parse", "HEAD");
  const commit: Hooked["commit"] = (...args) => {
    const before = head();
    const { text } = repository.tryGit(["commit", "--quiet", "--message", "notes", ...args], env);
    return { isDone: head() !== before, text };
  };
  return { repository, commit };
}

/** What every way of hooking into commits must do. */
export function proveHook(name: string, install: Install, timeout?: number): void {
  describe(name, { timeout }, () => {
    it("blocks a commit with a broken note, says why, and lets the mended one pass", () => {
      const { repository, commit } = hookUp(install);
      repository.write({ "applications/acme, inc.md": BROKEN });
      repository.git("add", "applications");
      const blocked = commit();
      expect(blocked.text).toContain(SAID);
      expect(blocked.text).toContain("applications/acme, inc.md");
      expect(blocked.isDone).toBe(false);
      repository.write({ "applications/acme, inc.md": FINE });
      repository.git("add", "applications");
      expect(commit()).toMatchObject({ isDone: true });
    });

    it("blocks what is staged broken, though the working copy is fine", () => {
      const { repository, commit } = hookUp(install);
      repository.write({ "Ä b.md": BROKEN });
      repository.git("add", "Ä b.md");
      repository.write({ "Ä b.md": FINE });
      expect(commit()).toMatchObject({ isDone: false, text: expect.stringContaining(SAID) as string });
    });

    it("lets pass what is staged fine, though the working copy is broken", () => {
      const { repository, commit } = hookUp(install);
      repository.write({ "Ä b.md": FINE });
      repository.git("add", "Ä b.md");
      repository.write({ "Ä b.md": BROKEN, "untracked.md": BROKEN });
      expect(commit()).toMatchObject({ isDone: true });
    });

    it("looks at what a partial commit takes, and not at what else is staged", () => {
      const { repository, commit } = hookUp(install);
      repository.write({ "a.md": FINE, "b.md": FINE });
      repository.git("add", "a.md", "b.md");
      expect(commit()).toMatchObject({ isDone: true });
      repository.write({ "a.md": `${FINE}More.\n`, "b.md": BROKEN });
      repository.git("add", "b.md");
      expect(commit("--", "a.md")).toMatchObject({ isDone: true });
      expect(commit("--", "b.md")).toMatchObject({ isDone: false, text: expect.stringContaining(SAID) as string });
    });

    it("does not mind a commit without notes, nor one that takes the last note away", () => {
      const { repository, commit } = hookUp(install);
      repository.write({ "README.md": "# My jobs\n", "acme.md": FINE });
      repository.git("add", "README.md");
      expect(commit()).toMatchObject({ isDone: true });
      repository.git("add", "acme.md");
      expect(commit()).toMatchObject({ isDone: true });
      repository.git("rm", "--quiet", "acme.md");
      expect(commit()).toMatchObject({ isDone: true });
    });

    it("looks only at the folder of notes in a repository of other things", () => {
      const { repository, commit } = hookUp(install, "jobs, für mich");
      repository.write({ "elsewhere.md": BROKEN });
      repository.git("add", "elsewhere.md");
      expect(commit()).toMatchObject({ isDone: true });
      repository.write({ "jobs, für mich/acme.md": BROKEN });
      repository.git("add", ".");
      expect(commit()).toMatchObject({ isDone: false, text: expect.stringContaining(SAID) as string });
    });
  });
}

/** Puts the program where npm puts a package's programs. */
export function linkProgram(program: string, folder: string): string {
  const bin = join(folder, "node_modules/.bin/followthrough");
  mkdirSync(dirname(bin), { recursive: true });
  symlinkSync(program, bin);
  return dirname(bin);
}
