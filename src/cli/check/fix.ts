import { countPhrase } from "../../output/index.js";
import { multiLine, oneLine } from "../../text/index.js";
import { CannotWrite } from "../../workspace/index.js";
import { assess, type AssessOptions, type Assessment } from "../assess.js";
import type { CheckModes } from "./check-modes.js";
import { readFlag, type Invocation } from "../command.js";
import { pathIn } from "./finding-paths.js";
import { fixNotes, writeFixes, type FixedNote } from "./fix-notes.js";
import type { Io } from "../io.js";
import { removeLeftovers } from "../outputs/remove-leftovers.js";

export interface FixRequest {
  readonly assessment: Assessment;
  /** How it came about. */
  readonly options: AssessOptions;
  /** Whether a note is to be mended. */
  readonly isChosen: (file: string) => boolean;
  readonly modes: CheckModes;
}

export interface FixOutcome {
  /** As things are, or would be, once the fixes are made. */
  readonly assessment: Assessment;
  readonly fixed: readonly FixedNote[];
  /** Some note could not be written; that has been told. */
  readonly hasFailed: boolean;
}

/** Mends the notes, in their files or only to show how, and says how many problems are gone. */
export async function fix(request: FixRequest, invocation: Invocation, io: Io): Promise<FixOutcome> {
  const { assessment, options, isChosen, modes } = request;
  const isWriting = modes.fix === "write" && modes.stdin === undefined;
  const { workspace, policy, policyFiles, found } = assessment;
  if (isWriting) removeLeftovers(assessment, io);
  const mended = await fixNotes(assessment, isChosen);
  const { written, failures } = isWriting ? writeFixes(workspace.root, mended) : { written: mended, failures: [] };
  const nameOf = pathIn(workspace.folder);
  for (const { path, reason } of failures)
    io.stderr.write(`${multiLine(new CannotWrite(nameOf(path), reason).message)}\n`);
  if (written.length === 0) return { assessment, fixed: [], hasFailed: failures.length > 0 };
  if (!readFlag(invocation, "quiet")) {
    const isOneOfSeveral = isWriting && written.length + failures.length > 1;
    io.stderr.write(describeFixes(written, modes) + (isOneOfSeveral ? listFixed(written, nameOf) : ""));
  }
  const texts = new Map(written.map(({ note, text }) => [note.path, text]));
  const notes = found.notes.map((note) => ({ ...note, text: texts.get(note.path) ?? note.text }));
  const after = await assess(invocation, io, {
    ...options,
    opened: { workspace, policy, policyFiles },
    find: () => Promise.resolve({ ...found, notes }),
  });
  return { assessment: after, fixed: written, hasFailed: failures.length > 0 };
}

/** Where several notes were to be changed, some of them may not have been: which ones were is said of each. */
function listFixed(notes: readonly FixedNote[], nameOf: (path: string) => string): string {
  return notes.map(({ note }) => `  ${oneLine(nameOf(note.path))}\n`).join("");
}

function describeFixes(notes: readonly FixedNote[], modes: CheckModes): string {
  const problems = notes.reduce((sum, { fixed }) => sum + fixed, 0);
  const what = `${countPhrase(problems, "problem")} in ${countPhrase(notes.length, "note")}`;
  return modes.fix === "write" ? `Fixed ${what}\n` : `--fix would fix ${what}\n`;
}
