import { isHeld, listMet, type Entry, type Origin, type Reminder, type Wait } from "../../facts/index.js";
import { factType, type FactType } from "./fact-type.js";

function direction({ origins }: Entry): readonly (Origin | undefined)[] {
  return [origins.direction];
}

export const ENTRY: FactType = factType<Entry>("Entry", "one line of the log", {
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
});

export const REMINDER: FactType = factType<Reminder>("Reminder", "a day on which the person means to do something", {
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
});

export const WAIT: FactType = factType<Wait>("Wait", "the silence now running", {
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
});
