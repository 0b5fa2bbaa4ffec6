export { appendDraft, type NewDraft, titleDraft } from "./append-draft.js";
export {
  DATE_FIELDS,
  type DateChange,
  type DateField,
  type InterviewMoment,
  type NewInterview,
  type NoteChange,
  type ReminderChange,
  type RoundChange,
} from "./note-change.js";
export { openFields, type NoteFields } from "./note-fields.js";
export { proposeEdits, type NoteToChange } from "./propose-edits.js";
export { fillNewNote, type NewNote } from "./fill-new-note.js";
