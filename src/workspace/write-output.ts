import { readFileSync, statSync } from "node:fs";
import { CannotWrite, orCannotWrite } from "./cannot-write.js";
import { placeOutput } from "./place-output.js";
import { stageReplacement } from "./replace-file.js";

export interface Output {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What must not be written onto: the notes and the workspace file, relative to the root, links resolved. */
  readonly sources: ReadonlySet<string>;
}

export type Outcome = "written" | "unchanged";

/**
 * Writes an output whole or not at all: to a temporary file beside it, then renamed. The same bytes are not written
 * again, so that file times tell of changes. Missing folders are made, an existing file keeps its permissions, a link
 * stays and its file is written. Throws `CannotWrite`; then the old content stands and nothing is left over.
 */
export function writeOutput(output: Output): Outcome {
  const staged = stageOutput(output);
  try {
    return staged.commit();
  } finally {
    staged.discard();
  }
}

/**
 * The same for several outputs that belong together: all are written to temporary files before the first one takes its
 * place, so that one that cannot be written leaves the others as they were, too. Where one cannot take its place after all,
 * the `CannotWrite` says which ones have.
 */
export function writeOutputs<T extends Output>(outputs: readonly T[]): readonly (T & { readonly outcome: Outcome })[] {
  const staged: (StagedOutput & { readonly output: T })[] = [];
  try {
    for (const output of outputs) staged.push({ output, ...stageOutput(output) });
    const written: (T & { readonly outcome: Outcome })[] = [];
    for (const { output, commit } of staged) {
      const outcome = tellingWhatWasDone(written, commit);
      written.push({ ...output, outcome });
    }
    return written;
  } finally {
    for (const { discard } of staged) discard();
  }
}

/** That one takes its place and the next one cannot is rare: it takes a disk that changes in between, or a sticky folder. */
function tellingWhatWasDone<T>(before: readonly (Output & { readonly outcome: Outcome })[], commit: () => T): T {
  try {
    return commit();
  } catch (error) {
    const done = before.filter(({ outcome }) => outcome === "written").map(({ path }) => path);
    if (!(error instanceof CannotWrite) || done.length === 0) throw error;
    throw new CannotWrite(error.path, error.reason, { cause: error, done });
  }
}

interface StagedOutput {
  readonly commit: () => Outcome;
  readonly discard: () => void;
}

function stageOutput({ root, path, content, sources }: Output): StagedOutput {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return orCannotWrite(path, () => {
    const target = placeOutput(root, path, sources);
    if (hasContent(target, bytes)) return { commit: () => "unchanged", discard: () => undefined };
    const { commit, discard } = stageReplacement(target, bytes);
    return {
      commit: () => {
        orCannotWrite(path, commit);
        return "written";
      },
      discard,
    };
  });
}

function hasContent(target: string, bytes: Uint8Array): boolean {
  try {
    return statSync(target).size === bytes.length && readFileSync(target).equals(bytes);
  } catch {
    return false; // Not there or not to be read: writing it will tell.
  }
}
