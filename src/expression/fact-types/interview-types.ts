import {
  dayIn,
  isAhead,
  isHeld,
  peopleOf,
  placesOf,
  type Contact,
  type Interview,
  type Origin,
  type Situation,
} from "../../facts/index.js";
import { factType, type FactType } from "./fact-type.js";

/** What an interview's end, and the day on which it falls for the person, are made of. */
function endOrigins(interview: Interview, { application, now }: Situation): readonly (Origin | undefined)[] {
  const isAway = interview.start !== undefined && application.timezone !== now.timeZoneId;
  return [...placesOf(interview), isAway ? application.origins.timezone : undefined];
}

export const CONTACT: FactType = factType<Contact>("Contact", "a person at the employer", {
  name: { type: "string", about: "the full name; empty where nobody knows it" },
  title: { type: "optional<string>", about: "the job title" },
  email: { type: "optional<string>", about: "the e-mail address" },
  phone: { type: "optional<string>", about: "the phone number" },
  hiring_manager: { type: "bool", about: "whoever decides", phrase: "the hiring manager" },
});

export const INTERVIEW: FactType = factType<Interview>("Interview", "one conversation of any kind, past or planned", {
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
});
