import { IGNORE_CHECKS, type CheckEntry } from "../../diagnostics/index.js";

/** Everything that reading a note can find, by id. The ids are stable: people name them in configs and scripts. */
export const NOTE_CHECKS = {
  "invalid-utf8": { severity: "error", description: "The file is not encoded in UTF-8." },
  "front-matter-missing": { severity: "error", description: "The note does not start with a front matter." },
  "front-matter-late": {
    severity: "error",
    description: "Something stands before the front matter's opening ---.",
    fix: "removes blank lines before it",
  },
  "front-matter-unclosed": { severity: "error", description: "The front matter has no closing ---." },
  "front-matter-too-long": {
    severity: "error",
    description: "The front matter is longer than any that is read whole.",
  },
  "yaml-syntax": {
    severity: "error",
    description: "The front matter is no valid YAML at this place.",
    fix: "puts a value in quotes that a colon or a reserved sign breaks, and a blank where one is missing after a colon",
  },
  "misread-yaml": {
    severity: "warning",
    description: "The front matter is valid YAML here, which makes something else of it than it seems to say.",
    fix: "puts a value in quotes that YAML would cut",
  },
  "duplicate-key": { severity: "error", description: "A mapping has the same key twice." },
  "table-missing": {
    severity: "error",
    description: "A file that is to hold applications in a table has no table with columns for them.",
  },
  "too-many-aliases": { severity: "error", description: "The YAML aliases repeat more values than any note needs." },
  "too-many-entries": { severity: "error", description: "A list is longer than any that is read whole." },
  "duplicate-field": { severity: "warning", description: "Two keys are given for one field." },
  "unknown-key": {
    severity: "info",
    description: "A key is nearly, but not quite, one that is known.",
    fix: "writes the key that was meant, where its field has no other",
  },
  "unread-key": {
    severity: "info",
    description: "A key that is not read holds a date, an address or a word for a status.",
  },
  "missing-field": { severity: "error", description: "A field that is needed has no value." },
  "missing-date": { severity: "error", description: "An interview or a log entry has no date." },
  "wrong-type": { severity: "error", description: "A value is of another type than its field holds." },
  "invalid-date": {
    severity: "error",
    description: "A date is not in the calendar, has no year, or is none.",
    fix: "writes a date with slashes, dots or single digits as YYYY-MM-DD",
  },
  "ambiguous-date": { severity: "error", description: "A date of numbers may be two days." },
  "date-form": {
    severity: "info",
    description: "A date is read that is not written as YYYY-MM-DD.",
    fix: "writes it as YYYY-MM-DD",
  },
  "invalid-time": {
    severity: "error",
    description: "A time is not on the clock, is that of another clock, or may be two; the day is read.",
  },
  "unread-words": {
    severity: "info",
    description: "An interview is written as one line, of which some words are not read.",
  },
  "minutes-form": {
    severity: "info",
    description: "How long an interview takes is read that is not written as a number of minutes.",
    fix: "writes the minutes",
  },
  "invalid-number": { severity: "error", description: "A number is not a whole one, or too small or too large." },
  "invalid-zone": {
    severity: "error",
    description: "A time zone is not in the IANA database.",
    fix: "writes the IANA name of the city's only zone, or of the one that is misspelled",
  },
  "invalid-email": { severity: "warning", description: "An e-mail address is none." },
  "unknown-status": {
    severity: "warning",
    description: "The status is a word that nobody has explained: the application counts as open.",
    fix: "writes the status that is misspelled",
  },
  "unknown-word": {
    severity: "warning",
    description: "A field that holds one of a few words holds another.",
    fix: "writes the word that is misspelled",
  },
  "unknown-kind": {
    severity: "info",
    description: "The kind of a log entry is nearly one that policies know.",
    fix: "writes the kind that is misspelled",
  },
  "unknown-contact": { severity: "info", description: "A name is nearly that of one of the note's contacts." },
  "duplicate-contact": { severity: "warning", description: "Two contacts have the same name." },
  "duplicate-round": { severity: "error", description: "Two interviews have the same round." },
  "log-syntax": {
    severity: "error",
    description: "A log entry does not follow the log's grammar.",
    fix: "puts the date and the name in their places, commas where they belong, and writes a misspelled keyword",
  },
  "log-words": {
    severity: "info",
    description:
      "A log entry is read by its words, as it does not follow the log's grammar; or they say that nothing has happened.",
    fix: "writes the entry in the log's grammar, where that holds all of it",
  },
  "promise-too-early": { severity: "warning", description: "An answer was promised for a day before the promise." },
  "clock-gap": { severity: "warning", description: "The clocks of the time zone skip the time that is given." },
  "clock-overlap": { severity: "info", description: "The clocks of the time zone show the time that is given twice." },
  "journal-line-unread": {
    severity: "info",
    description: "A dated line of a journal in the body says nothing that is understood, so that it is no fact.",
  },
  "dated-lines-unread": {
    severity: "info",
    description: "Dated lines in the body stand in no journal, so that they are no facts.",
  },
  ...IGNORE_CHECKS,
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type NoteCheck = keyof typeof NOTE_CHECKS;
