import type { Plan, PlannedFile } from "./planned-file.js";
import { quoteWord } from "./quote-word.js";
import type { HookKind, Surroundings } from "./wishes.js";

type Repository = NonNullable<Surroundings["repository"]>;

/** What makes git check the notes before it commits; one that is there already is never replaced. */
export function planHook(kind: HookKind, repository: Repository): Plan {
  const command = checkCommand(repository.folder);
  if (kind === "git" && repository.hooks === undefined) {
    const why = `git has a setting, core.hooksPath, that puts hooks elsewhere; add to the pre-commit hook there: ${command}`;
    return { files: [], leftOut: [{ what: "the commit hook", why }] };
  }
  return { files: [HOOKS[kind](command)], leftOut: [] };
}

function checkCommand(folder: string): string {
  return folder === "." ? "followthrough check --staged" : `followthrough check --staged --config ${quoteWord(folder)}`;
}

const ABOUT = "checks what is to be committed";

const HOOKS: Readonly<Record<HookKind, (command: string) => PlannedFile>> = {
  git: (command) => ({
    where: "hooks",
    path: "pre-commit",
    content: `#!/bin/sh\n# Checks the notes as they are to be committed. git commit --no-verify goes past it.\nexec ${command}\n`,
    about: ABOUT,
    isExecutable: true,
    addition: { mark: command, lines: `${command} || exit 1\n` },
  }),
  husky: (command) => ({
    where: "repository",
    path: ".husky/pre-commit",
    content: `${command}\n`,
    about: ABOUT,
    addition: { mark: command, lines: `${command}\n` },
  }),
  "pre-commit": (command) => ({
    where: "repository",
    path: ".pre-commit-config.yaml",
    content: `repos:\n${preCommitEntry(command)}`,
    about: ABOUT,
    addition: { mark: JSON.stringify(command), lines: preCommitEntry(command) },
    then: "pre-commit install",
  }),
  lefthook: (command) => ({
    where: "repository",
    path: "lefthook.yml",
    content: lefthookEntry(command),
    about: ABOUT,
    addition: { mark: JSON.stringify(command), lines: lefthookEntry(command) },
    then: "lefthook install",
  }),
};

function preCommitEntry(command: string): string {
  return `  - repo: local
    hooks:
      - id: followthrough
        name: followthrough check
        entry: ${JSON.stringify(command)}
        language: system
        pass_filenames: false
        always_run: true
`;
}

function lefthookEntry(command: string): string {
  return `pre-commit:\n  commands:\n    followthrough:\n      run: ${JSON.stringify(command)}\n`;
}
