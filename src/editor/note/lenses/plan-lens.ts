import { UsageError } from "../../../diagnostics/index.js";
import { planDeed, planDraft, type Hunt, type NoteDeed } from "../../../doing/index.js";
import type { TextEdit } from "../../../text/index.js";
import { findEdits } from "../../find-edits.js";

/** What comes of a deed that was chosen in a note. */
export type PlannedLens =
  | {
      readonly ok: true;
      readonly edits: readonly TextEdit[];
      /** What happened, in a sentence for the person. */
      readonly title: string;
    }
  /** Why nothing is to be written, for the person. */
  | { readonly ok: false; readonly reason: string };

/** Plans a deed of a lens as the command line and the page do; a draft is written below the note. Writes nothing. */
export async function planLens(deed: NoteDeed, hunt: Hunt): Promise<PlannedLens> {
  const planned = await planDeed(deed, hunt);
  if ("outdated" in planned) return { ok: false, reason: planned.outdated };
  if ("unclear" in planned) return { ok: false, reason: planned.unclear };
  if ("change" in planned) {
    const { planned: change, title } = planned.change;
    return { ok: true, edits: findEdits(change.textBefore, change.text), title };
  }
  const note = hunt.snapshot.evaluation.notes.find(({ situation }) => situation.application.path === deed.note);
  if (!note) return { ok: false, reason: "the note is gone" };
  try {
    const { textBefore, text } = await planDraft(planned.draft.draft, note, hunt);
    return { ok: true, edits: findEdits(textBefore, text), title: "The draft stands at the end of the note." };
  } catch (error) {
    if (error instanceof UsageError) return { ok: false, reason: error.reason };
    throw error;
  }
}
