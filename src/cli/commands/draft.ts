import { chooseDraft, planDraft, refuseRow, titleOfDraft } from "../../doing/index.js";
import type { Action, DraftText, NoteEvaluation } from "../../engine/index.js";
import { formatDraft, formatDraftJson, formatMailto, formatMissing } from "../../output/index.js";
import type { Session, Snapshot } from "../../session/index.js";
import { oneLine, quoteWord } from "../../text/index.js";
import { formatDay, formatMoment, PlainDate } from "../../time/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { findNote } from "../find-note.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { writeNotes } from "../writing/index.js";

/** A message for the person to send, on standard output or into the note; what is still to do, on standard error. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, rule, ...rest] = invocation.operands;
  if (words === undefined || rest.length > 0)
    throw new UsageError("draft takes a note and, if you like, a rule or a draft: followthrough draft NOTE [RULE]");
  const [isToWrite, isMailto] = [readFlag(invocation, "write"), readFlag(invocation, "mailto")];
  if (isToWrite && isMailto) throw new UsageError("--write and --mailto are two ways to go; give one of them");

  const { session, snapshot } = await openHunt(invocation, io);
  const note = findNote(snapshot.evaluation, words, snapshot.workspace.config.calendar.secret);
  const { folder } = snapshot.workspace;
  if (isToWrite) refuseRow(note.situation.application, { folder, instead: "print the draft without --write" });
  const { draft, action, others } = chooseDraft(note, rule, snapshot.circumstances);
  const format = readText(invocation, "format") ?? "text";
  if (isToWrite) await writeIntoNote(draft, note, { session, snapshot, io });
  else io.stdout.write(isMailto ? linkTo(draft) : render(draft, note, format));
  if (readFlag(invocation, "quiet")) return EXIT.ok;
  const path = oneLine(pathIn(snapshot.workspace.folder)(note.situation.application.path));
  if (isToWrite) io.stderr.write(`Wrote "${titleOfDraft(draft)}" into ${path}\n`);
  if (isToWrite || format === "text")
    io.stderr.write(describeOpening(action) + formatMissing(draft) + describeOthers(others, path));
  return EXIT.ok;
}

function render(draft: DraftText, { situation }: NoteEvaluation, format: string): string {
  return format === "json" ? formatDraftJson(draft, situation.application) : formatDraft(draft);
}

function linkTo(draft: DraftText): string {
  if (draft.subject !== undefined) return `${formatMailto(draft)}\n`;
  throw new UsageError(`--mailto is for e-mails, and ${draft.id} has no subject; print it without --mailto`);
}

/** A message before its time does more harm than good (B2). */
function describeOpening(action: Action | undefined): string {
  if (action?.state !== "upcoming") return "";
  const { opens } = action;
  return `Not due before ${opens instanceof PlainDate ? formatDay(opens) : formatMoment(opens)}\n`;
}

function describeOthers(keys: readonly string[], path: string): string {
  if (keys.length === 0) return "";
  const lines = keys.map((key) => `  followthrough draft ${quoteWord(path)} ${quoteWord(key)}\n`);
  return `The same is due to others:\n${lines.join("")}`;
}

/** @throws UsageError where the note has such a draft already, or where markdown would not see the new one */
async function writeIntoNote(
  draft: DraftText,
  note: NoteEvaluation,
  { session, snapshot, io }: { readonly session: Session; readonly snapshot: Snapshot; readonly io: Io },
): Promise<void> {
  const { path, textBefore: before, text: after } = await planDraft(draft, note, { session, snapshot });
  const [failure] = writeNotes("draft --write", [{ path, before, after }], { snapshot, io }).failures;
  if (failure) throw failure;
}
