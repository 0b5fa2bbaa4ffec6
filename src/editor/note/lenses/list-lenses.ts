import type { Action } from "../../../engine/index.js";
import type { NoteDeed } from "../../../doing/index.js";
import { summaryPhrase, windowPhrase } from "../../../output/index.js";
import type { Range } from "../../../text/index.js";
import type { Lens } from "../../lens.js";
import type { NoteContext } from "../note-context.js";
import { listDeeds } from "./list-deeds.js";

/** What choosing a lens of a note does: a deed that is written into the note, or a look at why. */
export type LensDeed = NoteDeed | { readonly deed: "explain"; readonly note: string; readonly action: string };

/** How many actions are shown above one line: those that come first. */
const MOST = 3;

/**
 * What is due, or is to come, of a note: above the interview that it is about, else above the front matter. Above each line the actions
 * that come first, each with what can be done about it.
 */
export function listLenses({
  note,
  path,
  text,
  today,
  circumstances: { now, policy },
}: NoteContext): readonly Lens<LensDeed>[] {
  if (!note || note.situation.application.row) return [];
  const counts = new Map<number, number>();
  return note.actions
    .filter(({ projected, state }) => !projected && state !== "lapsed")
    .flatMap((action): readonly Lens<LensDeed>[] => {
      const range = placeOfAction(action, text);
      const count = counts.get(range.start) ?? 0;
      counts.set(range.start, count + 1);
      if (count >= MOST) return [];
      const why: Lens<LensDeed> = {
        range,
        title: `${summaryPhrase(action)}: ${windowPhrase(action, now)}`,
        deed: { deed: "explain", note: path, action: action.key },
      };
      return [why, ...listDeeds(action, path, { policy, today }).map((one) => ({ range, ...one }))];
    });
}

/** The line's start of the interview that an action is about; else the note's start. */
export function placeOfAction({ interview }: Action, text: string): Range {
  const origin = interview?.origins.self ?? interview?.origins.date;
  if (!origin) return { start: 0, end: 0 };
  let start = origin.start;
  while (start > 0 && !/[\r\n]/u.test(text.charAt(start - 1))) start--;
  return { start, end: origin.start };
}
