import { describeBlocked, describeTakenBack } from "../../doing/index.js";
import { fitLines, oneLine, quoteWord } from "../../text/index.js";
import {
  findOlder,
  KeptChanges,
  type LastChange,
  takeBack,
  type TakenBack,
  type Workspace,
} from "../../workspace/index.js";
import { readFlag, UsageError, type Invocation } from "../command.js";
import { findNote } from "../find-note.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";
import { listFailures } from "../writing/index.js";

/** Takes the last change back that a command has written into the notes, or into one of them. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...rest] = invocation.operands;
  if (rest.length > 0) throw new UsageError("undo takes one note at most: followthrough undo [NOTE]");
  const { snapshot } = await openHunt(invocation, io);
  const { workspace } = snapshot;
  const { root, folder } = workspace;
  const nameOf = (path: string): string => oneLine(pathIn(folder)(path));
  const note = words === undefined ? undefined : findNote(snapshot.evaluation, words, workspace.config.calendar.secret);
  const path = note?.situation.application.path;
  const kept = KeptChanges.open({ env: io.env, root });
  if (typeof kept === "string") throw new UsageError(`no change was kept: ${kept}`);
  const problem = kept.findProblem();
  if (problem !== undefined) {
    io.stderr.write(`Nothing to take back: the changes cannot be read in ${oneLine(problem)}\n`);
    return EXIT.unusable;
  }
  const last = takeBack(kept, root, path);
  const [unreadable] = kept.listUnreadable(last?.change.id);
  if (unreadable !== undefined) {
    io.stderr.write(
      `${oneLine(unreadable)} cannot be read: it is broken, or not written by this version of followthrough; nothing was taken back. Remove it to go on with older changes\n`,
    );
    return EXIT.unusable;
  }
  if (!last) {
    const where = path === undefined ? "the notes" : nameOf(path);
    io.stderr.write(`Nothing to take back: no change of ${where} by followthrough is known.\n`);
    return EXIT.unusable;
  }
  const isDry = readFlag(invocation, "dry-run");
  const isQuiet = readFlag(invocation, "quiet");
  if (isDry) io.stdout.write(await diff(last, workspace));
  if (last.blocked.length > 0) {
    const older = findOlder(kept, root, last.change);
    io.stderr.write(`${describeBlocked(last, nameOf)}; ${describeWayOn(older, nameOf)}\n`);
    return EXIT.unusable;
  }
  const tell = async (files: readonly TakenBack[]): Promise<string> =>
    isQuiet ? "" : fitLines(await describeTakenBack(last, files, nameOf), io.stdout.columns);
  if (isDry) {
    io.stderr.write(isQuiet ? "" : `${await tell(last.free)}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  removeLeftovers(snapshot, io);
  const { restored, failures } = last.takeBack();
  if (restored.length > 0) io.stdout.write(await tell(restored));
  io.stderr.write(listFailures(failures.map(({ path: own, reason }) => `${nameOf(own)} was not written: ${reason}`)));
  return failures.length === 0 ? EXIT.ok : EXIT.unusable;
}

function describeWayOn(older: ReturnType<typeof findOlder>, nameOf: (path: string) => string): string {
  if (!older) return "no older change can be taken back";
  const name = nameOf(older.path);
  return `the next older change is what ${older.command} wrote into ${name}, and followthrough undo ${quoteWord(name)} takes that back`;
}

/** A note that is not there, or cannot be read, would look as if it came back. */
async function diff({ free, blocked }: LastChange, workspace: Workspace): Promise<string> {
  const { diffNotes } = await import("../check/diff-notes.js");
  return diffNotes(
    [...free, ...blocked]
      .filter(({ state }) => state !== "gone" && state !== "unreadable")
      .map(({ path, now, before }) => ({ path, before: now, after: before ?? "" })),
    workspace,
  );
}
