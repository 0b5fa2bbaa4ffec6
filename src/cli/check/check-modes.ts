import { echo } from "../../text/index.js";
import { readFlag, readText, readTexts, UsageError, type Invocation } from "../command.js";

/** What `check` does besides telling. */
export interface CheckModes {
  /** Mend the notes, or show how they would be mended. */
  readonly fix?: "write" | "diff";
  /** The note that standard input stands for, as it was typed. */
  readonly stdin?: string;
  /** What is in git's index is checked, and what the commit changes is told. */
  readonly isStaged: boolean;
  /** What to tell of, as it was typed; none for all. */
  readonly paths: readonly string[];
}

/** It tells of all notes as they are on disk. */
export function isPlain({ fix, stdin, isStaged, paths }: CheckModes): boolean {
  return !fix && stdin === undefined && !isStaged && paths.length === 0;
}

/** @throws UsageError for flags that make no sense together */
export function readCheckModes(invocation: Invocation): CheckModes {
  const has = (name: string): boolean => readFlag(invocation, name);
  const name = readText(invocation, "stdin-filename");
  if (has("fix") && has("fix-dry-run"))
    throw new UsageError("--fix writes and --fix-dry-run only shows; give one of them");
  const fix = has("fix") ? "write" : has("fix-dry-run") ? "diff" : undefined;
  if (fix && has("staged"))
    throw new UsageError(
      `--${flagOf(fix)} mends files and --staged reads the index; mend first, then git add the notes`,
    );
  if (fix && readTexts(invocation, "only").length > 0)
    throw new UsageError(`--${flagOf(fix)} mends all that has one right answer; leave out --only`);
  const hasOutputs = readText(invocation, "format") !== undefined || readTexts(invocation, "output").length > 0;
  if (fix === "diff" && hasOutputs)
    throw new UsageError("--fix-dry-run prints a diff; leave out --format and --output");
  if (!has("stdin")) {
    if (name === undefined) return { fix, isStaged: has("staged"), paths: invocation.operands };
    throw new UsageError("--stdin-filename names the note on standard input; say --stdin, too");
  }
  if (has("staged")) throw new UsageError("--staged reads the index and --stdin standard input; give one of them");
  if (name === undefined || name === "")
    throw new UsageError("--stdin needs the note's name: --stdin --stdin-filename applications/acme.md");
  if (invocation.operands.length > 0)
    throw new UsageError(`--stdin reads one note, ${name}; leave out ${echo(invocation.operands.join(" "))}`);
  return { fix, stdin: name, isStaged: false, paths: [] };
}

function flagOf(fix: "write" | "diff"): string {
  return fix === "write" ? "fix" : "fix-dry-run";
}
