import { writeCommand, writeGitHook, writeHuskyHook, writeLefthookEntry, writePreCommitEntry } from "./hooks.js";
import type { Plan, PlannedFile } from "./planned-file.js";
import type { HookKind, Surroundings } from "./wishes.js";

type Repository = NonNullable<Surroundings["repository"]>;

/** What makes git check the notes before it commits; one that is there already is never replaced. */
export function planHook(kind: HookKind, { folder, hooks }: Repository): Plan {
  if (kind === "git" && hooks === undefined) {
    const why = `git has its hooks in a folder of others (core.hooksPath, or .git leads there); add to the pre-commit hook there: ${writeCommand(folder)}`;
    return { files: [], leftOut: [{ what: "the commit hook", why }] };
  }
  return { files: [{ ...HOOKS[kind](folder), about: "checks what is to be committed" }], leftOut: [] };
}

/** For the folder's path in the repository. */
const HOOKS: Readonly<Record<HookKind, (folder: string) => Omit<PlannedFile, "about">>> = {
  git: (folder) => ({
    where: "hooks",
    path: "pre-commit",
    content: writeGitHook(folder),
    isExecutable: true,
    addition: { mark: writeCommand(folder), lines: `${writeCommand(folder)} || exit 1\n` },
  }),
  husky: (folder) => ({
    where: "repository",
    path: ".husky/pre-commit",
    content: writeHuskyHook(folder),
    addition: { mark: writeCommand(folder), lines: writeHuskyHook(folder) },
  }),
  "pre-commit": (folder) => ({
    where: "repository",
    path: ".pre-commit-config.yaml",
    content: `repos:\n${writePreCommitEntry(folder)}`,
    addition: { mark: JSON.stringify(writeCommand(folder)), lines: writePreCommitEntry(folder) },
    then: "pre-commit install",
  }),
  lefthook: (folder) => ({
    where: "repository",
    path: "lefthook.yml",
    content: writeLefthookEntry(folder),
    addition: { mark: JSON.stringify(writeCommand(folder)), lines: writeLefthookEntry(folder) },
    then: "lefthook install",
  }),
};
