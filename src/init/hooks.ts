import { quoteWord } from "../text/index.js";

/** What each way of hooking into a commit is told to run, for the notes in a folder of the repository. */
export function writeCommand(folder: string): string {
  return folder === "." ? "followthrough check --staged" : `followthrough check --staged --config ${quoteWord(folder)}`;
}

/**
 * `.git/hooks/pre-commit`, or the same where core.hooksPath says. Git runs it in the repository's root (githooks(5)), and
 * with the sh that it brings on Windows. Programs with windows have a shorter PATH than terminals: hence the words.
 */
export function writeGitHook(folder: string): string {
  return `#!/bin/sh
# Checks the notes as they are to be committed. git commit --no-verify goes past it.
PATH="$PATH":${searchPath(folder)}
command -v followthrough >/dev/null || {
  echo "followthrough is not on the PATH: install it, or commit with --no-verify" >&2
  exit 1
}
exec ${writeCommand(folder)}
`;
}

/** `.husky/pre-commit`. Husky puts the repository's node_modules/.bin on the PATH. */
export function writeHuskyHook(folder: string): string {
  return `${writeCommand(folder)}\n`;
}

/** A part of `lefthook.yml`, which puts nothing on the PATH by itself. */
export function writeLefthookEntry(folder: string): string {
  return `pre-commit:
  commands:
    followthrough:
      run: ${JSON.stringify(writeCommand(folder))}
      env: {PATH: ${JSON.stringify(`$PATH:${searchPath(".")}`)}}
`;
}

/** A part of `.pre-commit-config.yaml` for whoever has the program installed: pre-commit builds nothing then. */
export function writePreCommitEntry(folder: string): string {
  return `  - repo: local
    hooks:
      - id: followthrough
        name: followthrough check
        entry: ${JSON.stringify(writeCommand(folder))}
        language: system
        pass_filenames: false
        always_run: true
`;
}

/** Where npm puts the programs of the folder and of the repository: last, for a clone may bring a `git` or a `node` there. */
function searchPath(folder: string): string {
  const bins = "node_modules/.bin";
  return folder === "." ? bins : `${quoteWord(folder)}/${bins}:${bins}`;
}
