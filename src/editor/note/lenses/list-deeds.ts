import type { NoteDeed } from "../../../doing/index.js";
import { compareBounds, type Action } from "../../../engine/index.js";
import type { Policy } from "../../../policy/index.js";
import type { PlainDate } from "../../../time/index.js";

/** What can be done about an action, by a short name. */
export interface ChosenDeed {
  readonly title: string;
  readonly deed: NoteDeed;
}

interface Deedful {
  readonly policy: Pick<Policy, "drafts">;
  /** The person's day. */
  readonly today: PlainDate;
}

/** What can be done about an action of the note at `path`: each writes into the note. */
export function listDeeds(action: Action, path: string, { policy, today }: Deedful): readonly ChosenDeed[] {
  const { key, rule, draft = "", state, until } = action;
  // What lapses meanwhile would be lost without a word.
  const canRest = !until || compareBounds(until, today.add({ weeks: 1 })) > 0;
  const isOpen = state === "open" || state === "overdue";
  return [
    ...(isOpen && isDoable(action) ? [{ title: "Done", deed: doneDeed(action, path) }] : []),
    ...(policy.drafts.has(draft)
      ? [{ title: "Draft", deed: { deed: "draft", note: path, action: key } } as const]
      : []),
    ...(canRest ? [{ title: "Snooze a week", deed: { deed: "snooze", note: path, until: "1w" } } as const] : []),
    { title: "Skip", deed: { deed: "skip", note: path, rule } },
  ];
}

/** Its rule says what doing it writes, or it is a date of the person's own. */
function isDoable({ then, reminder }: Action): boolean {
  return then !== undefined || reminder !== undefined;
}

function doneDeed({ key, reminder }: Action, note: string): NoteDeed {
  return { deed: "done", note, action: key, ...(reminder && { day: reminder.date.toString() }) };
}
