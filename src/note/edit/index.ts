export { addEntry } from "./add-entry.js";
export { appendDraft, type NewDraft, titleDraft } from "./append-draft.js";
export { closeReminder } from "./close-reminder.js";
export { openFields, type NoteFields } from "./note-fields.js";
export { setField } from "./set-field.js";
