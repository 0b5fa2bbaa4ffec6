import { oneLine } from "../../text/index.js";
import { KeptChanges, type LastChange, takeBack, type Workspace } from "../../workspace/index.js";
import { readFlag, UsageError, type Invocation } from "../command.js";
import { findNote } from "../find-note.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { byTheirNames, removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";
import { describeTakenBack } from "../writing/index.js";

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
  const last = takeBack(kept, root, path);
  if (!last) {
    const where = path === undefined ? "the notes" : nameOf(path);
    io.stderr.write(`Nothing to take back: no change of ${where} by followthrough is known.\n`);
    return EXIT.unusable;
  }
  const isDry = readFlag(invocation, "dry-run");
  const isQuiet = readFlag(invocation, "quiet");
  if (isDry) io.stdout.write(await diff(last, workspace));
  const changed = last.files.filter(({ isChanged }) => isChanged);
  if (changed.length > 0) {
    io.stderr.write(
      describeChanged(
        last,
        changed.map((file) => nameOf(file.path)),
      ),
    );
    return EXIT.unusable;
  }
  const told = isQuiet ? "" : describeTakenBack(last, nameOf);
  if (isDry) {
    io.stderr.write(isQuiet ? "" : `${told}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  removeLeftovers(snapshot, io);
  byTheirNames(
    last.files.map((file) => ({ path: file.path, name: nameOf(file.path) })),
    last.takeBack,
  );
  io.stdout.write(told);
  return EXIT.ok;
}

function describeChanged({ change: { command } }: LastChange, names: readonly string[]): string {
  const notes = names.join(" and ");
  const isOne = names.length === 1;
  return `${notes} ${isOne ? "has" : "have"} changed since ${command} wrote ${isOne ? "it" : "them"}; nothing was taken back. followthrough undo --dry-run shows how the note would change\n`;
}

async function diff({ files }: LastChange, workspace: Workspace): Promise<string> {
  const { diffNotes } = await import("../check/diff-notes.js");
  return diffNotes(
    files.map(({ path, now, before }) => ({ path, before: now, after: before ?? "" })),
    workspace,
  );
}
