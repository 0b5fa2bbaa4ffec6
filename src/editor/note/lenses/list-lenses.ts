import type { Action } from "../../../engine/index.js";
import type { NoteDeed } from "../../../doing/index.js";
import { summaryPhrase, windowPhrase } from "../../../output/index.js";
import type { Range } from "../../../text/index.js";
import type { Lens } from "../../lens.js";
import type { NoteContext } from "../note-context.js";

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
  circumstances: { now, policy },
}: NoteContext): readonly Lens<LensDeed>[] {
  if (!note || note.situation.application.row) return [];
  const counts = new Map<number, number>();
  return note.actions
    .filter(({ projected, state }) => !projected && state !== "lapsed")
    .flatMap((action) => {
      const range = placeOf(action, text);
      const count = counts.get(range.start) ?? 0;
      counts.set(range.start, count + 1);
      if (count >= MOST) return [];
      const titles: Lens<LensDeed>[] = [
        {
          range,
          title: `${summaryPhrase(action)}: ${windowPhrase(action, now)}`,
          deed: { deed: "explain", note: path, action: action.key },
        },
      ];
      const isOpen = action.state === "open" || action.state === "overdue";
      if (isOpen && isDoable(action)) titles.push({ range, title: "Done", deed: doneDeed(action, path) });
      if (policy.drafts.has(action.draft ?? ""))
        titles.push({ range, title: "Draft", deed: { deed: "draft", note: path, action: action.key } });
      titles.push(
        { range, title: "Snooze a week", deed: { deed: "snooze", note: path, until: "1w" } },
        { range, title: "Skip", deed: { deed: "skip", note: path, rule: action.rule } },
      );
      return titles;
    });
}

/** Its rule says what doing it writes, or it is a date of the person's own. */
function isDoable({ then, reminder }: Action): boolean {
  return then !== undefined || reminder !== undefined;
}

function doneDeed({ key, reminder }: Action, note: string): NoteDeed {
  return { deed: "done", note, action: key, ...(reminder && { day: reminder.date.toString() }) };
}

function placeOf({ interview }: Action, text: string): Range {
  const origin = interview?.origins.self ?? interview?.origins.date;
  if (!origin) return { start: 0, end: 0 };
  let start = origin.start;
  while (start > 0 && !/[\r\n]/u.test(text.charAt(start - 1))) start--;
  return { start, end: origin.start };
}
