import type { NoteEvaluation } from "../../engine/index.js";
import type { ChangedNote, NoteChange } from "../../note/index.js";
import { applicationPhrase } from "../../output/index.js";
import { planChange, type PlannedChange } from "../../session/index.js";
import { displayWidth, oneLine, padToWidth } from "../../text/index.js";
import { CannotWrite, replaceNote } from "../../workspace/index.js";
import { readFlag, type Invocation } from "../command.js";
import { refuseRow } from "../done/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { byTheirNames, removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";
import { describeNext } from "../writing/index.js";

/** What is to be written into a note, and how it was understood. */
export interface Wish {
  readonly changes: readonly NoteChange[];
  /** Parts of a sentence for people. */
  readonly said: readonly string[];
  /** Sentences besides. */
  readonly news?: readonly string[];
}

/** So that the places of short and of long lines stand below each other from one run to the next. */
const NARROWEST = 64;

/** Writes changes into a note, or shows them (`--dry-run`), and says what was written and what comes next. @throws CannotWrite */
export async function writeChanges(
  hunt: OpenHunt,
  note: NoteEvaluation,
  { changes, said, news = [] }: Wish,
  { invocation, io }: { readonly invocation: Invocation; readonly io: Io },
): Promise<ExitCode> {
  const { snapshot } = hunt;
  const { circumstances, workspace } = snapshot;
  const { application } = note.situation;
  const path = oneLine(pathIn(workspace.folder)(application.path));
  refuseRow(application, { folder: workspace.folder, instead: `write it there yourself: ${said.join(", ")}` });
  const planned = await planChange(hunt, application.path, changes);
  if (!planned.ok) throw new CannotWrite(path, planned.reason);
  const isQuiet = readFlag(invocation, "quiet");
  const told = isQuiet ? "" : describeWritten(planned.value, changes, { said, news, path, application });
  const next = planned.value.after && !isQuiet ? describeNext(planned.value.after, circumstances) : "";
  if (readFlag(invocation, "dry-run")) {
    const { diffNotes } = await import("../check/diff-notes.js");
    const { textBefore: before, text: after } = planned.value;
    io.stdout.write(diffNotes([{ path: application.path, before, after }], workspace));
    io.stderr.write(isQuiet ? "" : `${told}${next}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  removeLeftovers(snapshot, io);
  byTheirNames([{ path: application.path, name: path }], () => {
    const { textBefore: before, text: after } = planned.value;
    replaceNote({ root: workspace.root, path: application.path, before, after });
  });
  io.stdout.write(told + next);
  return EXIT.ok;
}

function describeWritten(
  { changes: made }: PlannedChange,
  asked: readonly NoteChange[],
  {
    said,
    news,
    path,
    application,
  }: {
    readonly said: readonly string[];
    readonly news: readonly string[];
    readonly path: string;
    readonly application: NoteEvaluation["situation"]["application"];
  },
): string {
  const title = `${applicationPhrase(application)}: ${said.map(oneLine).join(", ")}.`;
  const lines = made.flatMap((one, at) => describeLines(one, labelOf(asked[at]), path));
  return [title, ...lines, ...news.map((one) => oneLine(one))].map((line) => `${line}\n`).join("");
}

function describeLines({ written, line, isRemoved }: ChangedNote, key: string, path: string): readonly string[] {
  const [first = "", ...others] = written.split(/\r\n|\n|\r/u).map((one) => oneLine(one).trim());
  const label = first.toLowerCase().startsWith(key) ? "" : key;
  const sign = isRemoved ? "-" : "+";
  const start = `  ${sign} ${label}${first}`;
  return [
    `${padToWidth(start, Math.max(displayWidth(start), NARROWEST))}  ${path}:${line}`,
    ...others.map((other) => `  ${sign} ${" ".repeat(label.length)}${other}`),
  ];
}

function labelOf(change: NoteChange | undefined): string {
  if (!change) return "";
  if ("entry" in change) return "log: ";
  if ("status" in change) return "status: ";
  if ("interview" in change || "round" in change) return "interviews: ";
  return "field" in change ? `${change.field}: ` : "";
}
