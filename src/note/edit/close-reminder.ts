import type { Reminder } from "../../facts/index.js";
import type { TextEdit } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { clearMember, removeItem } from "../../yaml/index.js";
import { closeTask } from "./close-task.js";
import type { NoteFields } from "./note-fields.js";

/**
 * Ends a reminder where it stands: a task is checked, a date is taken out. The key of the only date stays, for the next one. Nothing
 * where it is written in a way that this does not know.
 *
 * @param reminder as the note was read @param date the day on which it was done
 */
export function closeReminder(
  note: NoteFields,
  { isTask, origin }: Reminder,
  date: PlainDate,
): readonly TextEdit[] | undefined {
  if (isTask) return closeTask(note.text, origin, date);
  if (origin.isInBody) return [{ range: { start: origin.start, end: origin.end }, text: "" }];
  const place = note.fields.place("follow_up_on");
  if (place?.value.kind !== "list") return place && clearMember(note.text, place);
  const index = place.value.items().findIndex((item) => item.origin.start === origin.start);
  return removeItem(note.text, place.value, { index });
}
