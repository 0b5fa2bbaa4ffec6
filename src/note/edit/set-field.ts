import type { TextEdit } from "../../text/index.js";
import { addMember, setMember, type NewValue } from "../../yaml/index.js";
import { createFieldFinder, type FieldName } from "../keys/index.js";
import type { NoteFields } from "./note-fields.js";

/**
 * Gives a field another value, or its first one: under the key that the note has for it, else under the workspace's own
 * key, else under its name. Nothing where what is written there cannot be replaced in its own style.
 */
export function setField(note: NoteFields, name: FieldName<"note">, value: NewValue): readonly TextEdit[] | undefined {
  const { text, fields, ownKeys } = note;
  const place = fields.place(name);
  if (place) return setMember(text, note, place, value);
  const findField = createFieldFinder("note", ownKeys);
  const ownKey = Object.keys(ownKeys).find((key) => findField(key) === name);
  return addMember(text, note, ownKey ?? name, value);
}
