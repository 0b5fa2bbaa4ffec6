import { compareDates } from "../../time/index.js";
import type { Interview, Origin, Origins } from "../../facts/index.js";
import { echo, nearest, surelyMeant } from "../../text/index.js";
import { mendValue } from "../mend/index.js";
import {
  expectText,
  type Fields,
  labelOf,
  limit,
  openMapping,
  readBoolean,
  readCount,
  readDate,
  type OpenNote,
  readPlainText,
  tellWrongType,
} from "../front-matter/index.js";
import type { FoundInterview } from "./add-interviews.js";
import { assignRounds } from "./rounds.js";
import { readPeople } from "./people/index.js";
import { readMinutes } from "./read-minutes.js";
import { placeInTime, readMoment } from "./read-moment.js";
import { type InterviewOptions, isMomentAlone, readInterviewLine } from "./read-interview-line.js";
import type { Text, Value } from "../../yaml/index.js";

const DATE_AND_TIME = "a date with or without a time, YYYY-MM-DD HH:MM";
const MOST_ROUNDS = 999;

/** The interviews of a list, or one mapping, or one date. An entry without a date that can be read is told and left out. */
export function readInterviews(value: Value, options: InterviewOptions): readonly Interview[] | undefined {
  if (value.kind === "nothing") return undefined;
  const listed = value.kind === "list" ? value.items() : [value];
  const items = limit("interviews", listed, ({ origin }) => origin, options.note);
  const interviews = items.map((item) => readInterview(item, options));
  const rounds = assignRounds(interviews, options.note.findings);
  return interviews.flatMap((interview, index) =>
    interview ? [{ ...interview, round: rounds[index] ?? index + 1 }] : [],
  );
}

function readInterview(value: Value, options: InterviewOptions): FoundInterview | undefined {
  const { note } = options;
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "list": {
      const [only, second] = value.items();
      if (only && !second && only.kind !== "list") return readInterview(only, options);
      tellWrongType(value, "an interview: date: YYYY-MM-DD HH:MM, and what else you know of it", note);
      return undefined;
    }
    case "text":
      return isMomentAlone(value, note) ? readAlone(value, options) : readInterviewLine(value, options);
    case "mapping":
      return readFields(openMapping("interview", value, note), value.origin, options);
  }
}

function readAlone(value: Text, { zone, note }: InterviewOptions): FoundInterview | undefined {
  const moment = readMoment(value, undefined, zone, note);
  if (!moment) return undefined;
  const { minutes } = moment;
  const start = moment.start && value.origin;
  const origins: Origins = {
    self: value.origin,
    date: value.origin,
    start,
    minutes: minutes === undefined ? undefined : start,
  };
  return { minutes, with: [], cancelled: false, ...placeInTime(moment, zone, minutes), origins };
}

function readFields(fields: Fields<"interview">, self: Origin, options: InterviewOptions): FoundInterview | undefined {
  const { zone, people, note } = options;
  const time = fields.value("time");
  const moment = fields.read("date", (value) => {
    const text = expectText(value, DATE_AND_TIME, note);
    return text && readMoment(text, time && expectText(time, "a time, HH:MM", note), zone, note);
  });
  if (!fields.value("date")) {
    const place = fields.keyRange("date") ?? self;
    const message = `${labelOf(self)}this interview has no date; add date: YYYY-MM-DD HH:MM`;
    note.findings.report("missing-date", message, place);
  }
  const minutes = fields.read("minutes", readMinutes) ?? moment?.minutes;
  const facts = {
    minutes,
    kind: fields.read("kind", readPlainText)?.toLowerCase(),
    with: people.findOrAddAll(
      fields.read("with", (value) => readPeople(value, note, (name) => people.knows(name))) ?? [],
    ),
    place: fields.read("place", readPlainText),
    link: fields.read("link", readPlainText),
    promised_by: fields.read("promised_by", (value) => readDate(value, note, moment?.date)),
    went: fields.read("went", readWent),
    connection: fields.read("connection", readPlainText),
    forgot: fields.read("forgot", readPlainText),
    misspoke: fields.read("misspoke", readPlainText),
    notes: fields.read("notes", readPlainText),
    cancelled: readCancelled(fields),
    round: fields.read("round", (value) => readCount(value, note, MOST_ROUNDS)),
  };
  if (!moment) return undefined;
  const promised = fields.origins.promised_by;
  if (facts.promised_by && promised && compareDates(facts.promised_by, moment.date) < 0) {
    const message = `${labelOf(promised)}${facts.promised_by.toString()} is before the interview on ${moment.date.toString()}; write the day by which they said they would answer`;
    note.findings.report("promise-too-early", message, promised);
  }
  const startOrigin = time?.origin ?? fields.origins.date;
  const minutesOrigin = fields.origins.minutes ?? (moment.minutes === undefined ? undefined : startOrigin);
  const origins = { ...fields.origins, start: moment.start && startOrigin, minutes: minutesOrigin };
  return { ...facts, ...placeInTime(moment, zone, minutes), origins };
}

const WENT: ReadonlyMap<string, "well" | "ok" | "badly"> = new Map([
  ["well", "well"],
  ["good", "well"],
  ["great", "well"],
  ["ok", "ok"],
  ["okay", "ok"],
  ["so-so", "ok"],
  ["badly", "badly"],
  ["bad", "badly"],
  ["poorly", "badly"],
]);

function readWent(value: Value, note: OpenNote): "well" | "ok" | "badly" | undefined {
  const text = expectText(value, "well, ok or badly", note);
  if (!text) return undefined;
  const written = text.text.trim();
  const went = WENT.get(written.toLowerCase());
  if (went) return went;
  const meaningOf = (word: string): string => WENT.get(word) ?? word;
  const guess = nearest(written, WENT.keys(), { meaningOf, mayBeOwn: true });
  const mend = guess === undefined ? "write well, ok or badly" : `did you mean ${guess}?`;
  const message = `${labelOf(text.origin)}${echo(written)} is not a way an interview goes; ${mend}`;
  const meant = surelyMeant(written, WENT.keys(), meaningOf);
  const fix = meant === undefined ? undefined : mendValue(note.text, text, written, meant);
  note.findings.report("unknown-word", message, text.origin, fix);
  return undefined;
}

/** `cancelled: true`, or the word as its status; any other status is the person's own. */
function readCancelled(fields: Fields<"interview">): boolean {
  const flag = fields.read("cancelled", readBoolean) ?? false;
  const status = fields.read("status", readPlainText);
  return flag || /^cancell?ed$/iu.test(status ?? "");
}
