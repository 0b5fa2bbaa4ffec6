export { IGNORE_WORD, loadMarkdown, readHeadingLine } from "./body/index.js";
export { changeNote, changeNoteLoading, type ChangedNote } from "./change-note.js";
export { decodeNote, type NoteText } from "./decode-note.js";
export {
  appendDraft,
  DATE_FIELDS,
  titleDraft,
  type DateField,
  type InterviewMoment,
  type NewDraft,
  type NewContact,
  type NewInterview,
  type NoteChange,
  fillNewNote,
  type NewNote,
} from "./edit/index.js";
export { tellsOfPage } from "./page-kind.js";
export { NOTE_CHECKS } from "./findings/index.js";
export { type BodyOption, isNote, isPersonPage, type NoNote, type NoteOption, whyNoNote } from "./is-note.js";
export {
  createFieldFinder,
  type Field,
  type FieldName,
  guessField,
  type Holding,
  NOTE_FIELDS,
  rankOfKey,
  REQUIRED_FIELDS,
  type Scope,
} from "./keys/index.js";
export { findFrontMatter, isWikilink, readWikilinks } from "./front-matter/index.js";
export { fieldOfTitle, TABLE_FIELDS, type TableField } from "./table/index.js";
export { needsMarkdown } from "./needs-markdown.js";
export {
  judgeValue,
  readTraits,
  type DatedHeading,
  type FileTraits,
  type TableTraits,
  type TraitsOptions,
  type ValueKind,
} from "./read-traits.js";
export { MOST_ROWS } from "./read-table.js";
export { noteJsonSchema } from "./note-schema.js";
export { tellsOfApplying } from "./tells-of-applying.js";
export { type Lack, looksLikeNote, tellWhatLacks } from "./tell-what-lacks.js";
export type { NoteOptions, TableOptions } from "./read-application.js";
export { guessKind, splitClauses } from "./log/index.js";
export { judgeStatus, type StatusMeaning } from "./statuses/index.js";
export { isWordOfJournal, listJournalWords, NO_NAMES, tellsOf } from "./words/index.js";
export { readPersonText } from "./read-person-text.js";
export { readSaid, type Said, type SaidEntry, type SaidInterview } from "./read-said.js";
export { applicationsOf, readNote, readNoteLoading, type NoteReading, type NoteSource } from "./read-note.js";
