import {
  findDemands,
  hasContactDetails,
  mentionsRole,
  saysThanks,
  type Phrase,
  type NameSlip,
} from "../../letter/index.js";
import {
  dayIn,
  ENDED,
  findFinalAnswer,
  findOutcome,
  isAhead,
  isHeld,
  isInterviewing,
  isOffered,
  listMet,
  peopleOf,
  placesOf,
  type Application,
  type Contact,
  type Draft,
  type Entry,
  type Interview,
  type Origin,
  type Reminder,
  type Section,
  type Situation,
  type Wait,
} from "../../facts/index.js";
import { compareDates, dayOfMoment } from "../../time/index.js";
import { factType, type FactType } from "./fact-type.js";

/** What an interview's end, and the day on which it falls for the person, are made of. */
function endOrigins(interview: Interview, { application, now }: Situation): readonly (Origin | undefined)[] {
  const isAway = interview.start !== undefined && application.timezone !== now.timeZoneId;
  return [...placesOf(interview), isAway ? application.origins.timezone : undefined];
}

function findLastReceived(log: readonly Entry[]): Entry | undefined {
  return log.findLast(({ direction }) => direction === "received");
}

function direction({ origins }: Entry): readonly (Origin | undefined)[] {
  return [origins.direction];
}

/** What is told of a draft as a whole is told where it stands. */
function placeOf({ origins }: Draft | Phrase | NameSlip): readonly (Origin | undefined)[] {
  return [origins.self];
}

/** @throws Error if the note was read without them, though the policy's `needs` say that it reads them */
function sectionsOf({ path, body }: Application): readonly Section[] {
  if (!body.sections) throw new Error(`The sections of ${path} were not read; give readNote readsBody: true`);
  return body.sections;
}

export const FACT_TYPES: readonly FactType[] = [
  factType<Application>("Application", "one job application, as of the clock", {
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
  }),
  factType<Contact>("Contact", "a person at the employer", {
    name: { type: "string", about: "the full name; empty where nobody knows it" },
    title: { type: "optional<string>", about: "the job title" },
    email: { type: "optional<string>", about: "the e-mail address" },
    phone: { type: "optional<string>", about: "the phone number" },
    hiring_manager: { type: "bool", about: "whoever decides", phrase: "the hiring manager" },
  }),
  factType<Interview>("Interview", "one conversation of any kind, past or planned", {
    round: { type: "int", about: "its place among the interviews, from 1" },
    date: {
      type: "Date",
      about: "its date, where it takes place",
      phrase: "the interview was on",
      phraseAhead: "the interview is on",
    },
    start: { type: "optional<DateTime>", about: "when it starts, where the note has a time" },
    end: {
      type: "DateTime",
      about: "when it ends: 60 minutes after its start, or with its day",
      origins: endOrigins,
      phrase: "the interview ended",
      phraseAhead: "the interview ends",
    },
    ends_on: {
      type: "Date",
      about: "the day on which it ends by the person's calendar, as the log is dated",
      read: (interview, { now }) => dayIn(interview, now.timeZoneId),
      origins: endOrigins,
      phrase: "the interview ended",
      phraseAhead: "the interview ends",
    },
    kind: { type: "optional<string>", about: "phone, video, onsite, panel, …", holds: "interview-kind" },
    with: { type: "list<Contact>", about: "who took part for the employer, as far as the note says" },
    people: {
      type: "list<Contact>",
      about: "whom to thank: the same, or somebody without a name",
      read: peopleOf,
      origins: ({ origins }) => [origins.with],
    },
    place: { type: "optional<string>", about: "where it takes place" },
    link: { type: "optional<string>", about: "the address to join it by" },
    promised_by: {
      type: "optional<Date>",
      about: "when they said they would answer",
      phrase: "they promised an answer by",
    },
    went: { type: "optional<string>", about: "well, ok or badly", holds: "went" },
    connection: { type: "optional<string>", about: "a personal connection made in it" },
    forgot: { type: "optional<string>", about: "what was forgotten" },
    misspoke: { type: "optional<string>", about: "what came out wrong" },
    notes: { type: "optional<string>", about: "what was talked about" },
    cancelled: { type: "bool", about: "it does not take place", phrase: "the interview is cancelled" },
    written_as: {
      type: "string",
      about: "how the note has it: list, in its list of interviews; line, in the words of a line; key, a date alone",
      read: ({ written }) => written ?? "list",
      origins: ({ origins }) => [origins.self],
    },
    held: {
      type: "bool",
      about: "it is over",
      read: (interview, { now }) => isHeld(interview, now),
      origins: endOrigins,
      phrase: "the interview is over",
    },
    ahead: {
      type: "bool",
      about: "it is still to come",
      read: (interview, { now }) => isAhead(interview, now),
      origins: endOrigins,
      phrase: "the interview is still to come",
    },
  }),
  factType<Entry>("Entry", "one line of the log", {
    date: { type: "Date", about: "its date, in the person's zone" },
    sent: { type: "bool", about: "it was sent", read: ({ direction }) => direction === "sent", origins: direction },
    received: {
      type: "bool",
      about: "it was received",
      read: ({ direction }) => direction === "received",
      origins: direction,
    },
    kind: { type: "string", about: "thank-you, follow-up, reply, …", holds: "kind" },
    name: { type: "optional<string>", about: "to whom or from whom" },
    by: { type: "optional<string>", about: "the channel", holds: "channel" },
    left_message: { type: "bool", about: "a message was left" },
    promised: { type: "optional<Date>", about: "when they said they would answer" },
    remark: { type: "optional<string>", about: "what the person has noted with it" },
    line: { type: "optional<int>", about: "of what may end an application: the line of the note that says so" },
  }),
  factType<Reminder>("Reminder", "a day on which the person means to do something", {
    date: {
      type: "Date",
      about: "the day, in the person's zone",
      origins: ({ origin }) => [origin],
      phrase: "you have noted it for",
    },
    text: {
      type: "optional<string>",
      about: "what is to be done, in the person's words",
      origins: ({ origin }) => [origin],
    },
    is_task: {
      type: "bool",
      about: "it is an open task of the note's body, which is to be checked when it is done",
      read: ({ isTask }) => isTask === true,
      origins: ({ origin }) => [origin],
      phrase: "a task of yours",
    },
  }),
  factType<Wait>("Wait", "the silence now running", {
    active: {
      type: "bool",
      about: "an answer is still awaited and no interview lies ahead",
      origins: ({ evidence }) => evidence.active,
      phrase: "an answer is still awaited",
    },
    number: {
      type: "int",
      about: "how often the employer has been heard so far: it tells waits apart",
      origins: ({ evidence }) => evidence.number,
      phrase: "times the employer has been heard",
    },
    since: {
      type: "Date",
      about: "when it began; today where nothing began it",
      origins: ({ evidence }) => evidence.since,
      phrase: "the wait began",
      phraseAhead: "the wait begins",
    },
    promised_by: {
      type: "optional<Date>",
      about: "when they said they would answer, given last",
      origins: ({ evidence }) => evidence.promised_by,
      phrase: "they promised an answer by",
    },
    interview: {
      type: "optional<Interview>",
      about: "the last interview held",
      origins: ({ evidence }) => evidence.interview,
    },
    contacts: {
      type: "list<Contact>",
      about: "whom to write to: the hiring manager, else those of the last interview, else all of the note's contacts",
      origins: ({ evidence }) => evidence.contacts,
      phrase: "whom to write to",
    },
    also_met: {
      type: "list<Contact>",
      about: "whom else one has met in the interviews held so far",
      read: ({ contacts }, situation) => listMet(situation).filter((person) => !contacts.includes(person)),
      origins: (_, { application, now }) =>
        application.interviews.filter((one) => isHeld(one, now)).map(({ origins }) => origins.with),
    },
    follow_ups: {
      type: "list<Entry>",
      about: "follow-ups sent in it; a message left counts as one",
      origins: ({ evidence }) => evidence.follow_ups,
      phrase: "follow-ups sent so far",
    },
    last_follow_up: {
      type: "optional<Date>",
      about: "when the last of them was sent",
      read: ({ follow_ups }) => follow_ups.at(-1)?.date,
      origins: ({ evidence }) => evidence.last_follow_up,
      phrase: "the last follow-up went out",
      phraseAhead: "the last follow-up goes out",
    },
    thank_yous: {
      type: "list<Entry>",
      about: "thank-yous sent in it",
      origins: ({ evidence }) => evidence.thank_yous,
    },
    messages_left: {
      type: "list<Entry>",
      about: "messages left in it",
      origins: ({ evidence }) => evidence.messages_left,
    },
  }),
  factType<Draft>("Draft", "the text of a message, from the note's body", {
    kind: { type: "string", about: "what it is for: follow-up, thank-you, …", holds: "draft-kind", origins: placeOf },
    to: { type: "optional<string>", about: "to whom", origins: placeOf },
    subject: { type: "optional<string>", about: "its subject line" },
    text: { type: "string", about: "its text", origins: placeOf },
    words: { type: "int", about: "how many words it has", origins: placeOf, phrase: "words in the draft" },
    thanks: { type: "bool", about: "it says thank you", read: saysThanks, origins: placeOf },
    names_role: {
      type: "bool",
      about: "it names the position: all of it, or what stands before a bracket or a dash",
      read: (draft, { application }) => mentionsRole(draft, application.role),
      origins: placeOf,
    },
    contact_details: {
      type: "bool",
      about: "it has an address or a phone number that is nobody's at the employer",
      read: (draft, { application }) => hasContactDetails(draft, application.contacts),
      origins: placeOf,
    },
    demands: {
      type: "list<Phrase>",
      about: "what sounds demanding or impatient in it",
      read: findDemands,
      origins: placeOf,
    },
  }),
  factType<Phrase>("Phrase", "words of a draft", {
    words: { type: "string", about: "as they stand there", origins: placeOf },
    kinder: { type: "string", about: "what to write instead", origins: placeOf },
  }),
  factType<NameSlip>("Slip", "a word of a draft that is nearly a contact's name", {
    word: { type: "string", about: "as it stands there", origins: placeOf },
    meant: { type: "string", about: "the part of the name that it nearly is", origins: placeOf },
    name: { type: "string", about: "the contact's whole name", origins: placeOf },
    correction: {
      type: "string",
      about: "how it is to be written; empty where more than one name could be meant",
      origins: placeOf,
    },
  }),
  factType<Section>("Section", "a part of the note's body under a heading", {
    title: { type: "string", about: "its heading" },
    text: { type: "string", about: "its text" },
  }),
];
