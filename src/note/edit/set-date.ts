import type { Application, Origin } from "../../facts/index.js";
import type { TextEdit } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { removeMember } from "../../yaml/index.js";
import type { DateField } from "./note-change.js";
import type { NoteFields } from "./note-fields.js";
import { setField } from "./set-field.js";

/** Gives a field that holds one day another one, as a link where it is one; without a day, the whole line is taken away. */
export function setDate(
  note: NoteFields,
  field: DateField,
  date: PlainDate | undefined,
): readonly TextEdit[] | undefined {
  const place = note.fields.place(field);
  if (!date) return place && removeMember(note.text, note, place);
  const day = date.toString();
  const isLink = place?.value.kind === "text" && isLinkedDay(place.value.text);
  return setField(note, field, { scalar: isLink ? `[[${day}]]` : day });
}

/** The same of an inline field in the body (`applied:: 2026-10-02`), which is replaced where it stands. */
export function replaceInline(
  text: string,
  { origins, reminders }: Application,
  { field, date }: { readonly field: DateField; readonly date: PlainDate | undefined },
): readonly TextEdit[] | undefined {
  const origin: Origin | undefined =
    field === "follow_up_on" ? reminders.find(({ isTask }) => isTask !== true)?.origin : origins[field];
  // Of what a line of a journal tells, the path is its heading.
  if (origin?.isInBody !== true || !date || origin.path !== field) return undefined;
  const { start, end } = origin;
  const day = date.toString();
  return [{ range: { start, end }, text: isLinkedDay(text.slice(start, end)) ? `[[${day}]]` : day }];
}

function isLinkedDay(text: string): boolean {
  return /^\[\[\d{4}-\d{2}-\d{2}\]\]$/u.test(text);
}
