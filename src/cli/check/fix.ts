import { countPhrase } from "../../output/index.js";
import type { Session, Snapshot } from "../../session/index.js";
import { multiLine, oneLine } from "../../text/index.js";
import { readFlag, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { pathIn } from "../path-in.js";
import { writeNotes } from "../writing/index.js";
import type { CheckModes } from "./check-modes.js";
import { planNoteFixes, type FixedNote } from "./fix-notes.js";

export interface FixRequest {
  readonly session: Session;
  readonly snapshot: Snapshot;
  /** Whether a note is to be mended. */
  readonly isChosen: (file: string) => boolean;
  readonly modes: CheckModes;
}

export interface FixOutcome {
  /** As things are, or would be, once the fixes are made. */
  readonly snapshot: Snapshot;
  readonly fixed: readonly FixedNote[];
  /** Some note could not be written; that has been told. */
  readonly hasFailed: boolean;
}

/** Mends the notes, in their files or only to show how, and says how many problems are gone. */
export async function fix(request: FixRequest, invocation: Invocation, io: Io): Promise<FixOutcome> {
  const { session, snapshot, isChosen, modes } = request;
  const isWriting = modes.fix === "write" && modes.stdin === undefined;
  const planned = await planNoteFixes(session, snapshot, isChosen);
  const { written, failures } = isWriting
    ? writeNotes("check --fix", planned, { snapshot, io })
    : { written: planned, failures: [] };
  const nameOf = pathIn(snapshot.workspace.folder);
  if (!readFlag(invocation, "quiet")) io.stderr.write(tellTables(snapshot, isChosen, nameOf));
  for (const { message } of failures) io.stderr.write(`${multiLine(message)}\n`);
  if (written.length === 0) return { snapshot, fixed: [], hasFailed: failures.length > 0 };
  if (!readFlag(invocation, "quiet")) {
    const isOneOfSeveral = isWriting && written.length + failures.length > 1;
    io.stderr.write(describeFixes(written, modes) + (isOneOfSeveral ? listFixed(written, nameOf) : ""));
  }
  // The others count as they were read before, so that all that is told is of one moment.
  for (const { path, after } of written) await session.setText(path, after);
  return { snapshot: session.current(snapshot.circumstances.now), fixed: written, hasFailed: failures.length > 0 };
}

/** What a table has wrong is told, and left to the person. */
function tellTables(
  { evaluation }: Snapshot,
  isChosen: (file: string) => boolean,
  nameOf: (path: string) => string,
): string {
  const wrong = new Set(evaluation.findings.flatMap(({ file, severity }) => (severity === "info" ? [] : [file])));
  const tables = new Set(
    evaluation.notes.flatMap(({ situation: { application } }) => (application.row ? [application.path] : [])),
  );
  return [...tables]
    .filter((path) => wrong.has(path) && isChosen(path))
    .map((path) => `${oneLine(nameOf(path))} holds a table, which is read and never written; mend it yourself\n`)
    .join("");
}

/** Where several notes were to be changed, some of them may not have been: which ones were is said of each. */
function listFixed(notes: readonly FixedNote[], nameOf: (path: string) => string): string {
  return notes.map(({ path }) => `  ${oneLine(nameOf(path))}\n`).join("");
}

function describeFixes(notes: readonly FixedNote[], modes: CheckModes): string {
  const problems = notes.reduce((sum, { fixed }) => sum + fixed, 0);
  const what = `${countPhrase(problems, "problem")} in ${countPhrase(notes.length, "note")}`;
  return modes.fix === "write" ? `Fixed ${what}\n` : `--fix would fix ${what}\n`;
}
