import { posix } from "node:path";
import * as v from "valibot";
import { SEVERITIES } from "../../diagnostics/index.js";
import { STATUSES } from "../../facts/index.js";
import { NOTE_FIELDS, TABLE_FIELDS } from "../../note/index.js";
import { nearest } from "../../text/index.js";
import { guessZone, isZone, noZonePhrase, parseReviewRule } from "../../time/index.js";
import { showValue } from "../../yaml/index.js";
import { isBelowDotFolder, leavesFolder } from "../files/index.js";
import { expected, flag, mapping, text } from "./schema-parts.js";
import { serve } from "./serve-schema.js";

/** One of a few words; a misspelled one is told which it most likely meant. */
const oneOf = <const Words extends readonly string[]>(words: Words, what: string) =>
  v.picklist(words, ({ input }) => {
    const meant = typeof input === "string" ? nearest(input, words) : undefined;
    return meant
      ? `unknown ${what} ${showValue(input)}; did you mean ${meant}?`
      : expected(words.join(", "))({ input });
  });

// Descriptions stand before transformations: the JSON Schema of what people write ends there.
const oneOrMore = (item: v.GenericSchema<string, string>, what: string, about: string) =>
  v.pipe(
    v.union([item, v.pipe(v.array(item), v.nonEmpty(`expected ${what}, found an empty list`))], expected(what)),
    v.description(about),
    v.transform((value: string | string[]): string[] => (typeof value === "string" ? [value] : value)),
  );

const FIELDS = NOTE_FIELDS.note.map(({ name }) => name);

/** Titles of columns are any field of a note, and what only a table has a column for. */
const COLUMNS = [...FIELDS, ...TABLE_FIELDS];

const tableFile = v.pipe(
  text("a file's path such as tracker.md"),
  v.check(
    (path) => !leavesFolder(path) && !path.includes("\\"),
    ({ input }) =>
      `${showValue(input)} is no path in the workspace; give it relative to its folder, with / between folders`,
  ),
  v.description("The file, relative to the workspace"),
  v.transform((path) => posix.normalize(path)),
);

const table = v.union(
  [
    tableFile,
    mapping(
      {
        file: tableFile,
        columns: v.optional(
          v.pipe(
            v.record(v.string(), oneOf(COLUMNS, "field"), expected("a mapping such as {Firma: company}")),
            v.description("Your own titles of columns for fields: {your title: field}"),
          ),
          {},
        ),
      },
      "{file: tracker.md, columns: {Firma: company}}",
    ),
  ],
  expected("a file's path such as tracker.md, or a mapping such as {file: tracker.md, columns: {Firma: company}}"),
);

const tables = v.pipe(
  v.union([table, v.array(table)], expected("a file's path such as tracker.md, or a list")),
  v.description(
    "Files whose tables hold applications, a row each; they are read, never written. A file can say so itself, with followthrough: table in its front matter",
  ),
  v.transform((value) => [value].flat().map((one) => (typeof one === "string" ? { file: one, columns: {} } : one))),
);

const zone = v.pipe(
  v.string(expected("a time zone such as Europe/Berlin")),
  v.check(isZone, ({ input }) => noZonePhrase(showValue(input), guessZone(input))),
);

/** Whoever writes the workspace file does not choose which program's file is written: a hook, a setting, a source. */
const outputPath = (byDefault: string, about: string) =>
  v.optional(
    v.pipe(
      text(`a file's path such as ${byDefault}`),
      v.check(
        (path) => !leavesFolder(path),
        ({ input }) =>
          `${showValue(input)} leaves the workspace; outputs stay in it, give a path relative to its folder`,
      ),
      v.check(
        (path) => !path.includes("\\"),
        ({ input }) => `${showValue(input)} has a backslash; separate folders with /`,
      ),
      v.check(
        (path) => !/(^|\/)\.{0,2}$/u.test(path),
        ({ input }) => `${showValue(input)} names a folder; expected a file's path such as ${byDefault}`,
      ),
      v.check(
        (path) => !isBelowDotFolder(path),
        ({ input }) => `${showValue(input)} lies below a folder whose name begins with a dot; choose another folder`,
      ),
      v.check(
        (path) => posix.extname(path).toLowerCase() === posix.extname(byDefault),
        ({ input }) =>
          `${showValue(input)} does not end in ${posix.extname(byDefault)}; expected a file's path such as ${byDefault}`,
      ),
      v.description(about),
      v.transform((path) => posix.normalize(path)),
    ),
    byDefault,
  );

const me = mapping(
  {
    name: v.optional(v.pipe(text("your name"), v.description("Your name, as drafts sign it"))),
    email: v.optional(
      v.pipe(
        v.string(expected("an e-mail address")),
        v.regex(/^[^\s@]+@[^\s@]+$/, expected("an e-mail address")),
        v.description("Your e-mail address, as drafts give it"),
      ),
    ),
    phone: v.optional(v.pipe(text("a phone number"), v.description("Your phone number, as drafts give it"))),
    timezone: v.optional(
      v.pipe(zone, v.description("Where your days begin and end: an IANA name; default: the system's zone")),
    ),
  },
  "{name: Jo Doe, timezone: Europe/Berlin}",
);

const reviewRule = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const rule = dataset.typed ? parseReviewRule(dataset.value) : undefined;
    if (rule?.ok === false) addIssue({ message: rule.reason });
  }),
);

const calendar = mapping(
  {
    file: outputPath("follow-ups.ics", "The calendar's file, relative to the workspace"),
    name: v.optional(
      v.pipe(text("the calendar's name"), v.description("The calendar's name, as clients show it")),
      "Job search",
    ),
    private: flag(false, "Publish nothing that a note says: no company, no role, no name"),
    secret: v.optional(
      v.pipe(
        text("a text that nobody guesses"),
        v.description(
          "For a private calendar: keys what it calls applications, so that whoever guesses a note's path cannot tell that it is there. Any long text that nobody guesses; with another one, every event is a new one",
        ),
      ),
    ),
    forecast: flag(true, "Show what follows if nobody answers, marked as tentative"),
    interviews: flag(true, "Show the interviews that lie ahead, as time that is taken"),
    alarms: flag(
      true,
      "Ring when something is due: at its time, or at nine; before an interview, the evening and an hour",
    ),
    roll: flag(true, "What is still to be done stands on today; false: it stays on the day it opened"),
    review: v.optional(
      v.pipe(
        v.union([v.literal(false), reviewRule], expected("a rule such as FREQ=WEEKLY;BYDAY=FR, or false")),
        v.description("When to look through the notes: an RRULE without an end; false: never"),
      ),
      "FREQ=WEEKLY;BYDAY=FR",
    ),
  },
  "{file: follow-ups.ics}",
);

const report = mapping(
  { file: outputPath("follow-ups.md", "The report's file, relative to the workspace") },
  "{file: follow-ups.md}",
);

const settingValue = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);

/** The workspace file, `followthrough.yaml`: the one source of its type, its JSON Schema and its checks. */
export const ConfigSchema = v.pipe(
  mapping(
    {
      policy: v.optional(
        oneOrMore(
          text("a policy's name or path"),
          "a policy's name or path, or a list of them",
          "A built-in policy's name, or a path, or a list of them, later ones over earlier ones",
        ),
        "default",
      ),
      settings: v.optional(
        v.pipe(
          v.record(v.string(), settingValue, expected("a mapping such as {max_follow_ups: 3}")),
          v.description("Values for the policy's settings, by name"),
        ),
        {},
      ),
      me: v.optional(v.pipe(me, v.description("You: what drafts sign with, and the zone of your days")), {}),
      notes: v.optional(
        oneOrMore(
          text("a pattern such as applications/**/*.md"),
          "a pattern such as applications/**/*.md, or a list",
          "Which files are notes: patterns, a leading ! excludes, a folder/ means the markdown files below it; default: every markdown file whose front matter has a company and one of role, status, applied, interviews or log",
        ),
      ),
      tables: v.optional(tables, []),
      calendar: v.optional(v.pipe(calendar, v.description("The calendar to subscribe to")), {}),
      report: v.optional(v.pipe(report, v.description("The report to read")), {}),
      serve: v.optional(v.pipe(serve, v.description("Where followthrough serve answers")), {}),
      fields: v.optional(
        v.pipe(
          v.record(v.string(), oneOf(FIELDS, "field"), expected("a mapping such as {hirer: company}")),
          v.description("Your own keys for fields of the front matter: {your_key: field}"),
        ),
        {},
      ),
      checks: v.optional(
        v.pipe(
          v.record(
            v.string(),
            oneOf(["off", ...SEVERITIES], "severity"),
            expected("a mapping such as {reply-date-unknown: off}"),
          ),
          v.description("How much a check matters to you, by its id: off, info, warning or error"),
        ),
        {},
      ),
      statuses: v.optional(
        v.pipe(
          v.record(v.string(), oneOf(STATUSES, "status"), expected("a mapping such as {in talks: interviewing}")),
          v.description("Your own words for a status: {your word: status}"),
        ),
        {},
      ),
      body: flag(
        true,
        "Read what the notes' bodies date: journals, tasks and inline fields; false: the front matter only",
      ),
      journals: v.optional(
        oneOrMore(
          text("a heading such as Verlauf"),
          "a heading such as Verlauf, or a list of them",
          "Your own headings for a journal: what is dated below them counts as facts",
        ),
      ),
    },
    "policy: default",
  ),
  v.title("followthrough.yaml"),
  v.description("A folder of application notes: whose they are, which policy applies and where the outputs go"),
);
