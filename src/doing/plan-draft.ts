import { UsageError } from "../diagnostics/index.js";
import type { DraftText, NoteEvaluation } from "../engine/index.js";
import { appendDraft, titleDraft, type NewDraft } from "../note/index.js";
import type { PlannedEdit } from "../session/index.js";
import { LineIndex, oneLine, slug } from "../text/index.js";
import { pathIn } from "../workspace/index.js";
import type { Hunt } from "./wanted-change.js";

/** `Draft: follow-up to Ada Lovelace`: what heads a message in a note. */
export function titleOfDraft(draft: DraftText): string {
  return titleDraft(toNewDraft(draft));
}

function toNewDraft({ kind, to, subject, paragraphs }: DraftText): NewDraft {
  return { kind, to: oneLine(to.name).replace(/\s+/gu, " ").trim(), subject, paragraphs };
}

/**
 * A note with a message below it. Writes nothing.
 *
 * @throws UsageError where the note has such a draft already, or where markdown would not see the new one
 */
export async function planDraft(
  draft: DraftText,
  { situation }: NoteEvaluation,
  { session, snapshot }: Hunt,
): Promise<PlannedEdit & { readonly textBefore: string }> {
  const { path, body } = situation.application;
  const name = pathIn(snapshot.workspace.folder)(path);
  const textBefore = snapshot.textOf(path);
  if (textBefore === undefined) throw new Error(`no text was read of ${path}`);
  const { drafts } = body;
  const same = drafts.find(({ kind, to = "" }) => slug(kind) === slug(draft.kind) && slug(to) === slug(draft.to.name));
  if (same) {
    const { line } = new LineIndex(textBefore).pointAt(same.headingRange.start);
    throw new UsageError(
      `${oneLine(name)} has a draft headed "${titleOfDraft(draft)}" already, in line ${line}; rename or remove it, or print the new one without --write`,
    );
  }
  const planned = await session.plan({ path, text: appendDraft(textBefore, toNewDraft(draft)) }, situation.now);
  if (planned.after?.situation.application.body.drafts.length !== drafts.length + 1)
    throw new UsageError(`${oneLine(name)} ends inside of a code block or a comment; close it, then write the draft`);
  return { ...planned, textBefore };
}
