import { oneLine, type TextEdit } from "../../text/index.js";
import { commentLine, insertItem, removeItem, removeMember, writeScalar } from "../../yaml/index.js";
import type { NoteFields } from "./note-fields.js";
import { setField } from "./set-field.js";

/** Adds a rule or check to those that do not apply, in the style of their list, with the reason as a comment. */
export function addSkip(note: NoteFields, id: string, reason: string | undefined): readonly TextEdit[] | undefined {
  const { text } = note;
  const comment = reason === undefined ? undefined : oneLine(reason).trim() || undefined;
  const value = note.fields.value("skip");
  if (value?.kind === "list") {
    const items = value.items();
    const like = items.findLast(({ kind }) => kind === "text");
    return insertItem(text, { list: value, index: items.length, item: id, like, comment });
  }
  if (!value) return setField(note, "skip", { list: id, comment });
  if (value.kind !== "text") return undefined;
  // One alone: it becomes a list on its line.
  const { start, end } = value.origin;
  return [
    { range: { start, end: start }, text: "[" },
    { range: { start: end, end }, text: `, ${writeScalar(id, { isFlow: true })}]` },
    ...(comment === undefined ? [] : [commentLine(text, end, `${id}: ${comment}`)]),
  ];
}

/** Takes one out of those that do not apply, with the reason behind it on its line; the last one with its key. */
export function removeSkip(note: NoteFields, id: string): readonly TextEdit[] | undefined {
  const place = note.fields.place("skip");
  if (!place) return undefined;
  const { value } = place;
  const items = value.kind === "list" ? value.items() : [];
  const at = items.findIndex((item) => item.kind === "text" && item.text.trim() === id);
  if (value.kind === "list" && items.length > 1)
    return at < 0 ? undefined : removeItem(note.text, value, { index: at, isWithComment: true });
  return removeMember(note.text, note, place);
}
