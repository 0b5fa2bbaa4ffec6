import { multiLine } from "../../text/index.js";
import type { Snapshot } from "../../session/index.js";
import { readFlag, type Invocation } from "../command.js";
import type { Io, Sink } from "../io.js";
import { openHunt } from "../open.js";
import type { CheckModes } from "./check-modes.js";
import { fix, type FixOutcome } from "./fix.js";
import { narrow } from "./narrow.js";
import type { Selection } from "./select-findings.js";
import { openStdinNote, type StdinNote } from "./stdin-note.js";

export interface ModalInspection {
  readonly snapshot: Snapshot;
  readonly out: Sink;
  readonly hasFailed: boolean;
}

/**
 * `check` where it mends, where it tells of some notes only, or where standard input stands for a note. The mended text of that note, or a diff, is what
 * standard output is for, so that the findings go to standard error then.
 */
export async function inspectWith(modes: CheckModes, invocation: Invocation, io: Io): Promise<ModalInspection> {
  const stdin = modes.stdin === undefined ? undefined : await openStdinNote(modes, invocation, io);
  const selection = stdin ? undefined : await select(modes, invocation, io);
  const isChosen = (file: string): boolean => (stdin ? file === stdin.path : (selection?.isChosen(file) ?? true));
  const { session, snapshot } = await openHunt(invocation, io, {
    opened: (stdin ?? selection)?.opened,
    // Before the first note and after the last one, there are commits, too.
    mayFindNone: stdin !== undefined || modes.isStaged,
    ...(stdin && { texts: new Map([[stdin.path, stdin.bytes]]) }),
  });
  const leftOut = await selection?.tellLeftOut(snapshot);
  if (leftOut !== undefined && !readFlag(invocation, "quiet")) io.stderr.write(leftOut);
  if (stdin && snapshot.textOf(stdin.path) === undefined && !readFlag(invocation, "quiet"))
    io.stderr.write(`${stdin.path} is no note of this workspace, and is not checked\n`);
  if (!modes.fix) return { snapshot: narrow(snapshot, isChosen), out: io.stdout, hasFailed: false };
  const isWriting = modes.fix === "write" && !stdin;
  const outcome = await fix({ session, snapshot, isChosen, modes }, invocation, io);
  if (!isWriting) io.stdout.write(await print(modes, outcome, stdin, io));
  const out = isWriting ? io.stdout : io.stderr;
  return { snapshot: narrow(outcome.snapshot, isChosen), out, hasFailed: outcome.hasFailed };
}

async function select(modes: CheckModes, invocation: Invocation, io: Io): Promise<Selection | undefined> {
  if (!modes.isStaged && modes.paths.length === 0) return undefined;
  const { selectFindings } = await import("./select-findings.js");
  return selectFindings(modes, invocation, io);
}

async function print(modes: CheckModes, { fixed, snapshot }: FixOutcome, stdin: StdinNote | undefined, io: Io) {
  const text = modes.fix === "write" ? (fixed[0]?.after ?? stdin?.text ?? "") : await diff();
  // On a terminal it is looked at; what programs read has every byte.
  return io.stdout.isTTY ? multiLine(text) : text;

  async function diff(): Promise<string> {
    const { diffNotes } = await import("./diff-notes.js");
    return diffNotes(fixed, snapshot.workspace);
  }
}
