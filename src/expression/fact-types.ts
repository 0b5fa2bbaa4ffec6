import {
  dayOf,
  ENDED,
  isAhead,
  isHeld,
  peopleOf,
  type Application,
  type Contact,
  type Draft,
  type Entry,
  type Interview,
  type Section,
  type Situation,
  type Wait,
} from "../facts/index.js";
import { compareDates } from "../time/index.js";

/** A fact as policies see it. */
export interface FactField<F> {
  /** Its type in the expression language. A fact that may be missing is an optional. */
  readonly type: string;
  readonly about: string;
  /** Where it is not simply the field of that name. */
  readonly read?: (fact: F, situation: Situation) => unknown;
}

/** A type of the expression language over one kind of facts. This table makes the types, their values and their docs. */
export interface FactType {
  readonly name: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, FactField<unknown>>>;
}

function factType<F>(name: string, about: string, fields: Readonly<Record<string, FactField<F>>>): FactType {
  // The table is read with facts of the type that declares the field, which the type checker of the language ensures.
  return { name, about, fields: fields as FactType["fields"] };
}

export const FACT_TYPES: readonly FactType[] = [
  factType<Application>("Application", "one job application, as of the clock", {
    company: { type: "string", about: "the employer" },
    role: { type: "string", about: "the job's title" },
    status: { type: "string", about: "the status in force", read: (_, { status }) => status },
    declared_status: {
      type: "optional<string>",
      about: "the status as the note has it",
      read: ({ status }) => status,
    },
    ended: {
      type: "bool",
      about: "accepted, rejected, withdrawn or ghosted: nothing is due any more",
      read: (_, { status }) => ENDED.includes(status),
    },
    applied: {
      type: "optional<Date>",
      about: "the day of applying",
      read: ({ applied }, { now }) => (applied && compareDates(applied, now.toPlainDate()) <= 0 ? applied : undefined),
    },
    timezone: { type: "string", about: "the employer's time zone" },
    country: { type: "optional<string>", about: "the employer's country" },
    industry: { type: "optional<string>", about: "the employer's industry" },
    link: { type: "optional<string>", about: "the job posting" },
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
    },
    log: { type: "list<Entry>", about: "what was sent and received, in order", read: (_, { log }) => log },
    last_received: {
      type: "optional<Entry>",
      about: "the last thing heard from the employer",
      read: (_, { log }) => log.findLast(({ direction }) => direction === "received"),
    },
    later: { type: "list<Entry>", about: "log entries dated after the clock", read: (_, { later }) => later },
    drafts: { type: "list<Draft>", about: "the drafts in the note's body", read: ({ body }) => body().drafts },
    sections: { type: "list<Section>", about: "the sections of the note's body", read: ({ body }) => body().sections },
    has_notes: { type: "bool", about: "the body says something", read: ({ hasNotes }) => hasNotes() },
  }),
  factType<Contact>("Contact", "a person at the employer", {
    name: { type: "string", about: "the full name; empty where nobody knows it" },
    title: { type: "optional<string>", about: "the job title" },
    email: { type: "optional<string>", about: "the e-mail address" },
    phone: { type: "optional<string>", about: "the phone number" },
  }),
  factType<Interview>("Interview", "one conversation of any kind, past or planned", {
    round: { type: "int", about: "its place among the interviews, from 1" },
    date: {
      type: "Date",
      about: "its date, in the person's zone",
      read: (interview, { now }) => dayOf(interview, now.timeZoneId),
    },
    start: { type: "optional<DateTime>", about: "when it starts, where the note has a time" },
    end: { type: "DateTime", about: "when it ends: 60 minutes after its start, or with its day" },
    kind: { type: "optional<string>", about: "phone, video, onsite, panel, …" },
    with: { type: "list<Contact>", about: "who took part for the employer, as far as the note says" },
    people: { type: "list<Contact>", about: "whom to thank: the same, or somebody without a name", read: peopleOf },
    promised_by: { type: "optional<Date>", about: "when they said they would answer" },
    went: { type: "optional<string>", about: "well, ok or badly" },
    connection: { type: "optional<string>", about: "a personal connection made in it" },
    forgot: { type: "optional<string>", about: "what was forgotten" },
    misspoke: { type: "optional<string>", about: "what came out wrong" },
    notes: { type: "optional<string>", about: "what was talked about" },
    cancelled: { type: "bool", about: "it does not take place" },
    held: { type: "bool", about: "it is over", read: (interview, { now }) => isHeld(interview, now) },
    ahead: { type: "bool", about: "it is still to come", read: (interview, { now }) => isAhead(interview, now) },
  }),
  factType<Entry>("Entry", "one line of the log", {
    date: { type: "Date", about: "its date, in the person's zone" },
    sent: { type: "bool", about: "it was sent", read: ({ direction }) => direction === "sent" },
    received: { type: "bool", about: "it was received", read: ({ direction }) => direction === "received" },
    kind: { type: "string", about: "thank-you, follow-up, reply, …" },
    name: { type: "optional<string>", about: "to whom or from whom" },
    by: { type: "optional<string>", about: "the channel" },
    left_message: { type: "bool", about: "a message was left" },
    promised: { type: "optional<Date>", about: "when they said they would answer" },
  }),
  factType<Wait>("Wait", "the silence now running", {
    active: { type: "bool", about: "an answer is still awaited and no interview lies ahead" },
    number: { type: "int", about: "how often the employer has been heard so far: it tells waits apart" },
    since: { type: "Date", about: "when it began; today where nothing began it" },
    promised_by: { type: "optional<Date>", about: "when they said they would answer, given last" },
    interview: { type: "optional<Interview>", about: "the last interview held" },
    contacts: { type: "list<Contact>", about: "whom to write to" },
    follow_ups: { type: "list<Entry>", about: "follow-ups sent in it; a message left counts as one" },
    last_follow_up: {
      type: "optional<Date>",
      about: "when the last of them was sent",
      read: ({ follow_ups }) => follow_ups.at(-1)?.date,
    },
    thank_yous: { type: "list<Entry>", about: "thank-yous sent in it" },
    messages_left: { type: "list<Entry>", about: "messages left in it" },
  }),
  factType<Draft>("Draft", "the text of a message, from the note's body", {
    kind: { type: "string", about: "what it is for: follow-up, thank-you, …" },
    to: { type: "optional<string>", about: "to whom" },
    subject: { type: "optional<string>", about: "its subject line" },
    text: { type: "string", about: "its text" },
    words: { type: "int", about: "how many words it has" },
  }),
  factType<Section>("Section", "a part of the note's body under a heading", {
    title: { type: "string", about: "its heading" },
    text: { type: "string", about: "its text" },
  }),
];
