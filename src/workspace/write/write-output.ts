import { lstatSync } from "node:fs";
import { dirname } from "node:path";
import { CannotWrite, orCannotWrite } from "./cannot-write.js";
import { ensureFolder, failureCode, LIMITS, readRegular } from "../files/index.js";
import { placeOutput } from "./place-output.js";
import { stageReplacement } from "./replace-file.js";
import { removeLeftoversIn } from "./temporary.js";

export interface Output {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What must not be written onto: the notes, the workspace file and policies, relative to the root, links resolved. */
  readonly sources: ReadonlySet<string>;
  /** Whether an earlier run wrote the text that stands there: only that is replaced. */
  readonly isOwn: (text: string) => boolean;
  /** The person says (`--force`) that whatever file stands there is to be replaced. */
  readonly isForced?: boolean;
}

export type Outcome = "written" | "unchanged";

/**
 * Writes an output whole or not at all: to a temporary file beside it, then renamed. The same bytes are not written
 * again, so that file times tell of changes. Missing folders are made, an existing file keeps its permissions but for
 * that to be run as a program, a link stays and its file is written. What a killed run left beside it is removed. Throws
 * `CannotWrite`; then the old content stands and nothing is left over.
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

/** Writes nothing: throws the `CannotWrite` that any content would meet with what stands there. */
export function refuseOutput(output: Omit<Output, "content">): void {
  orCannotWrite(output.path, () => {
    const { before } = lookAtPlace(output);
    if (!isReplaceable(before, output)) throw new CannotWrite(output.path, NOT_OURS);
  });
}

function stageOutput(output: Output): StagedOutput {
  const { path, content } = output;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return orCannotWrite(path, () => {
    const { target, before } = lookAtPlace(output);
    if (before?.equals(bytes) === true) {
      removeLeftoversIn(dirname(target));
      return { commit: () => "unchanged", discard: () => undefined };
    }
    if (!isReplaceable(before, output)) throw new CannotWrite(path, NOT_OURS);
    ensureFolder(dirname(target));
    const { writtenAt, commit, discard } = stageReplacement(target, bytes, OUTPUT_PERMISSIONS);
    removeLeftoversIn(dirname(target), writtenAt);
    return {
      commit: () => {
        orCannotWrite(path, commit);
        return "written";
      },
      discard,
    };
  });
}

/** The file that is to be written, absolute, and what stands in it, if anything does. */
function lookAtPlace({ root, path, sources, isForced = false }: Omit<Output, "content">): {
  readonly target: string;
  readonly before: Buffer | undefined;
} {
  const target = placeOutput(root, path, sources);
  refuseOtherThanFile(path, target);
  return { target, before: readBefore(target, isForced) };
}

function isReplaceable(before: Buffer | undefined, { isOwn, isForced }: Pick<Output, "isOwn" | "isForced">): boolean {
  return isForced === true || before === undefined || before.length === 0 || isOwn(before.toString("utf8"));
}

/** A pipe whose place was taken would be gone, and its reader would wait. */
function refuseOtherThanFile(path: string, target: string): void {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  throw new CannotWrite(path, stats.isDirectory() ? "it is a folder" : SPECIAL);
}

const SPECIAL = "what stands there is no regular file but a pipe, a socket or a device; move it away";

const NOT_OURS = "what stands there does not say that followthrough wrote it; move it away, or replace it with --force";

/** Nobody runs an output: a hook whose place it took would run what notes say. */
const OUTPUT_PERMISSIONS = 0o666;

/** What stands there, if anything does. What cannot be looked at is as good as another's. */
function readBefore(target: string, isForced: boolean): Buffer | undefined {
  try {
    return readRegular(target, LIMITS.output);
  } catch (error) {
    if (failureCode(error) === "ENOENT" || (isForced && failureCode(error) !== undefined)) return undefined;
    throw error;
  }
}
