import { kindsOf, KNOWN_CHANNELS, STATUSES } from "../../src/facts/index.js";
import { NOTE_FIELDS } from "../../src/note/index.js";
import type { Field, Holding } from "../../src/note/keys/index.js";
import { STATUS_WORDS, type StatusMeaning } from "../../src/note/statuses/status-words.js";
import { code, table, type WritePart } from "./generated.js";

/** What is written for a field, in a reader's words. */
const VALUES: Readonly<Record<Holding, string>> = {
  text: "a text",
  label: "a few words or an address",
  date: "a date",
  dates: "a date or a list of dates",
  moment: "a date, with or without a time",
  time: "a time",
  status: "a status",
  zone: "a time zone",
  boolean: "true or false",
  minutes: "minutes",
  round: "a number",
  email: "an e-mail address",
  went: "well, ok or badly",
  kind: "a kind",
  ids: "a name or a list of names",
  names: "a person or a list of people",
  contacts: "a person or a list of people",
  interviews: "a date, an interview or a list of them",
  log: "a list of entries",
};

/** As many other spellings as one can take in; all of them are read, and completed in editors. */
const MOST_ALIASES = 4;

function keysOf(fields: readonly Field[]): string {
  return table(
    ["key", "value", "what it is", "read as well, among others"],
    fields.map(({ name, holds, description, aliases }) => [
      code(name),
      VALUES[holds],
      description,
      aliases.slice(0, MOST_ALIASES).map(code).join(" "),
    ]),
  );
}

const OPEN_OR_CLOSED: Readonly<Record<string, string>> = {
  open: "it goes on; the log and the interviews say how far",
  closed: "it is over; the log says how",
};

function statusRow(means: StatusMeaning): readonly string[] {
  const rows = STATUS_WORDS.filter((row) => row.means === means);
  const few = (language: "en" | "de" | "fr" | "es"): string =>
    rows
      .flatMap((row) => row[language].split(", "))
      .filter((word) => word !== means)
      .slice(0, language === "en" ? 5 : 2)
      .map(code)
      .join(" ");
  const status = OPEN_OR_CLOSED[means] ?? code(means);
  return [status, few("en"), few("de"), few("fr"), few("es")];
}

/** The parts of docs/reference/note.md that are made of the tables by which notes are read. */
export const NOTE_PARTS: Readonly<Record<string, WritePart>> = {
  "note keys": () => keysOf(NOTE_FIELDS.note),
  "contact keys": () => keysOf(NOTE_FIELDS.contact),
  "interview keys": () => keysOf(NOTE_FIELDS.interview),
  "entry keys": () => keysOf(NOTE_FIELDS.entry),
  statuses: () =>
    table(
      ["status", "English, for example", "German", "French", "Spanish"],
      [...STATUSES, "open" as const, "closed" as const].map(statusRow),
    ),
  "log words": () =>
    table(
      ["word of the log", "known are"],
      [
        ["what was `sent`", kindsOf("sent").map(code).join(" ")],
        ["what was `received`", kindsOf("received").map(code).join(" ")],
        ["`by`", KNOWN_CHANNELS.map(code).join(" ")],
      ],
    ),
};
