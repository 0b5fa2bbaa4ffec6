import {
  ENDED,
  findFinalAnswer,
  findOutcome,
  isAhead,
  isInterviewing,
  isOffered,
  placesOf,
  type Application,
  type Entry,
  type Section,
} from "../../facts/index.js";
import { compareDates, dayOfMoment } from "../../time/index.js";
import { factType, type FactType } from "./fact-type.js";

function findLastReceived(log: readonly Entry[]): Entry | undefined {
  return log.findLast(({ direction }) => direction === "received");
}

/** @throws Error if the note was read without them, though the policy's `needs` say that it reads them */
function sectionsOf({ path, body }: Application): readonly Section[] {
  if (!body.sections) throw new Error(`The sections of ${path} were not read; give readNote readsBody: true`);
  return body.sections;
}

export const APPLICATION: FactType = factType<Application>("Application", "one job application, as of the clock", {
  company: { type: "string", about: "the employer" },
  role: { type: "string", about: "the job's title" },
  status: {
    type: "string",
    about: "the status in force",
    holds: "status",
    read: (_, { status }) => status,
    origins: (_, { statusEvidence }) => statusEvidence,
  },
  declared_status: {
    type: "optional<string>",
    about: "the status as the note has it",
    holds: "status",
    read: ({ status }) => status,
    origins: ({ origins }) => [origins.status],
  },
  ended: {
    type: "bool",
    about: "accepted, rejected, withdrawn or ghosted: nothing is due any more",
    read: (_, { status }) => ENDED.includes(status),
    origins: (_, { statusEvidence }) => statusEvidence,
    phrase: "the application has ended",
  },
  is_interviewing: {
    type: "bool",
    about: "an interview has been held, or one was called off and the status says that there is to be another",
    read: (_, situation) => isInterviewing(situation),
    origins: ({ interviews }, { wait, statusEvidence }) => [
      ...wait.evidence.interview,
      ...(wait.interview ? [] : [...statusEvidence, ...interviews.flatMap(placesOf)]),
    ],
    phrase: "they are interviewing",
  },
  offered: {
    type: "bool",
    about: "an offer of theirs is to be answered",
    read: (_, situation) => isOffered(situation),
    origins: (_, { statusEvidence, log }) => [...statusEvidence, findFinalAnswer(log)?.origins.self],
    phrase: "an offer is to be answered",
  },
  applied: {
    type: "optional<Date>",
    about: "the day of applying",
    read: ({ applied }, { now }) => (applied && compareDates(applied, dayOfMoment(now)) <= 0 ? applied : undefined),
  },
  timezone: { type: "string", about: "the employer's time zone", holds: "zone" },
  country: { type: "optional<string>", about: "the employer's country" },
  industry: { type: "optional<string>", about: "the employer's industry" },
  link: { type: "optional<string>", about: "the job posting" },
  source: { type: "optional<string>", about: "how one came by the job" },
  phone_heavy: { type: "bool", about: "the job means a lot of time on the phone" },
  deadline: { type: "optional<Date>", about: "by when an offer must be answered" },
  contacts: { type: "list<Contact>", about: "the people at the employer" },
  interviews: { type: "list<Interview>", about: "every interview, in the note's order" },
  next_interview: {
    type: "optional<Interview>",
    about: "the next interview that lies ahead",
    read: ({ interviews }, { now }) =>
      interviews
        .filter((interview) => isAhead(interview, now))
        .toSorted((a, b) => a.end.epochMilliseconds - b.end.epochMilliseconds)
        .at(0),
    origins: ({ interviews }, { now }) => interviews.filter((one) => isAhead(one, now)).flatMap(placesOf),
  },
  log: { type: "list<Entry>", about: "what was sent and received, in order", read: (_, { log }) => log },
  last_received: {
    type: "optional<Entry>",
    about: "the last thing heard from the employer",
    read: (_, { log }) => findLastReceived(log),
    origins: (_, { log }) => [findLastReceived(log)?.origins.self],
  },
  outcome: {
    type: "optional<Entry>",
    about: "what has ended it, as the log has it: a withdrawal, an acceptance or a rejection that still stands",
    read: (_, situation) => findOutcome(situation),
    origins: (_, situation) => [findOutcome(situation)?.origins.self],
  },
  later: {
    type: "list<Entry>",
    about: "log entries dated after the clock",
    read: (_, { later }) => later,
    origins: (_, { later }) => later.map(({ origins }) => origins.date),
  },
  reminders: {
    type: "list<Reminder>",
    about: "the person's own next dates",
    origins: ({ reminders }) => reminders.map(({ origin }) => origin),
  },
  skip: {
    type: "list<string>",
    about: "ids of the rules and checks that the note opts out of",
    holds: "id",
    read: ({ skip }) => skip.map(({ id }) => id),
    origins: ({ skip }) => skip.map(({ origin }) => origin),
  },
  snooze_until: { type: "optional<Date>", about: "until when the note hides its actions" },
  drafts: {
    type: "list<Draft>",
    about: "the drafts in the note's body",
    read: ({ body }) => body.drafts,
  },
  sections: { type: "list<Section>", about: "the sections of the note's body", read: sectionsOf },
  in_table: {
    type: "bool",
    about: "it is a row of a table, with nothing but the table's columns",
    read: ({ row }) => row !== undefined,
    origins: () => [],
  },
  unread_lines: {
    type: "int",
    about: "dated lines of the body that are not understood",
    read: ({ unread }) => unread.length,
    origins: ({ unread }) => unread.map(({ origin }) => origin),
  },
  has_notes: { type: "bool", about: "the body says something", read: ({ hasNotes }) => hasNotes },
});
