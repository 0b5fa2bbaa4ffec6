import { UsageError } from "../../../diagnostics/index.js";
import { planDeed, planDraft, type Hunt, type NoteDeed, type ToldChoice } from "../../../doing/index.js";
import { oneLine, type TextEdit } from "../../../text/index.js";
import { findEdits } from "../../find-edits.js";

/** What comes of a deed that was chosen in a note. */
export type PlannedLens =
  | {
      readonly ok: true;
      readonly edits: readonly TextEdit[];
      /** What happened, in a sentence for the person. */
      readonly title: string;
    }
  | RefusedLens;

export interface RefusedLens {
  readonly ok: false;
  /** Why nothing is to be written, for the person. */
  readonly reason: string;
  /** What may have been meant. */
  readonly choices?: readonly DeedChoice[];
}

/** One thing that an unclear deed may mean. */
export interface DeedChoice {
  /** For the person. */
  readonly meaning: string;
  /** What is to be typed for it. */
  readonly words: string;
  /** The deed that means it. */
  readonly deed: NoteDeed;
}

/** Plans a deed of a lens as the command line and the page do; a draft is written below the note. Writes nothing. */
export async function planLens(deed: NoteDeed, hunt: Hunt): Promise<PlannedLens> {
  const planned = await planDeed(deed, hunt);
  if ("outdated" in planned) return { ok: false, reason: planned.outdated };
  if ("unclear" in planned)
    return { ok: false, reason: planned.unclear, choices: planned.choices.flatMap((choice) => toChoice(choice, deed)) };
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

function toChoice({ words, flags, meaning }: ToldChoice, deed: NoteDeed): readonly DeedChoice[] {
  const told = { meaning: oneLine(meaning), words: oneLine(words) };
  if (deed.deed === "log") return [{ ...told, deed: { ...deed, words, flags } }];
  // Of days, their dates are the words.
  return deed.deed === "snooze" ? [{ ...told, deed: { ...deed, until: words } }] : [];
}
