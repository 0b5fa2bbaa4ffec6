import type { InterviewAhead, OfferDeadline } from "../../../engine/index.js";
import type { Contact, Interview } from "../../../facts/index.js";
import { cutToLength } from "../../../text/index.js";
import { formatDay, formatTime } from "../../../time/index.js";
import { applicationPhrase, cleanLine, isMoment, listPhrase, personPhrase } from "../../words/index.js";
import { cleanText } from "../calendar-text.js";
import { closeWithNote, isSameClock, reachPhrase } from "./phrases.js";

/** What its event says besides where and when it is. */
export interface AppointmentContext {
  /** The person's: an IANA name. */
  readonly zone: string;
  /** The address to join by, where it cannot be a property of its own. */
  readonly link?: string;
}

const LONGEST_NOTES = 600;
const LONGEST_LINE = 300;

/**
 * What an interview's event says when it is opened: when it is for them, with whom, how to join, and what to prepare. It
 * does not mention today, so that it stays the same until the note changes.
 */
export function describeInterview(appointment: InterviewAhead, { zone, link }: AppointmentContext): string {
  const { application, interview } = appointment;
  const posting = application.link && `Job posting: ${cleanLine(application.link)}`;
  const head = [
    theirTime(appointment, zone),
    ...listPeople(interview.with),
    link && `To join: ${cutToLength(cleanLine(link), LONGEST_LINE)}`,
  ];
  const paragraphs = [head, listPreparations(interview), [posting]]
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter(Boolean);
  return closeWithNote(paragraphs.join("\n\n"), application, { separator: posting ? "\n" : "\n\n" });
}

/** The employer's day and time, where their clock shows another than the person's. */
function theirTime({ start, end, application: { timezone } }: InterviewAhead, zone: string): string {
  if (!isMoment(start) || !isMoment(end)) return "The note does not say at what time yet.";
  if (isSameClock(start, timezone, zone)) return "";
  const [from, to] = [start.withTimeZone(timezone), end.withTimeZone(timezone)];
  return `For them it is ${formatDay(from.toPlainDate())} ${formatTime(from)}–${formatTime(to)} (${timezone}).`;
}

/** A line for each, with the job title and how to reach them. */
function listPeople(people: readonly Contact[]): string[] {
  const lines = people.map((contact) => {
    const [name, title] = [contact.name, contact.title ?? ""].map(cleanLine);
    const titled = name && title ? { ...contact, name: `${name}, ${title}` } : contact;
    return cutToLength(reachPhrase(titled), LONGEST_LINE);
  });
  return lines.length < 2 ? lines.map((line) => `With ${line}`) : ["With:", ...lines.map((line) => `- ${line}`)];
}

/** What the note says beforehand, whose details are missing (A5), and what to ask (B1). */
function listPreparations({ notes, promised_by, with: people }: Interview): string[] {
  const own = cutToLength(cleanText(notes ?? ""), LONGEST_NOTES);
  const ask =
    promised_by === undefined
      ? "Ask when they expect to decide, and what the next steps are."
      : `They said you would hear by ${formatDay(promised_by)}. Ask what the next steps are.`;
  return ["To prepare:", own, `- ${missingDetails(people)}`, `- ${ask}`].filter((line) => line !== "" && line !== "- ");
}

function missingDetails(people: readonly Contact[]): string {
  if (people.length === 0)
    return "Have everybody's name, correctly spelled, with job title and address: you will thank each of them.";
  const missing = people.flatMap((contact) => {
    const details = [
      cleanLine(contact.name) === "" && "name",
      !contact.title && "job title",
      !contact.email && !contact.phone && "address",
    ].filter((detail) => detail !== false);
    return details.length === 0 ? [] : [`${listPhrase(details)} of ${personPhrase(contact)}`];
  });
  return missing.length === 0
    ? ""
    : cutToLength(`Still to find out, to thank them: ${missing.join("; ")}`, LONGEST_LINE);
}

/** What a deadline's event says when it is opened: what is expected, and how to reach the employer. */
export function describeDeadline({ application, date }: OfferDeadline): string {
  const expected = `${applicationPhrase(application)}: they expect your answer to their offer by ${formatDay(date)}.`;
  return closeWithNote([expected, ...listReachable(application.contacts)].join("\n"), application, {
    separator: "\n\n",
  });
}

function listReachable(contacts: readonly Contact[]): string[] {
  const reachable = contacts.filter(({ email, phone }) => email ?? phone);
  return reachable.map((contact) => `- ${cutToLength(reachPhrase(contact), LONGEST_LINE)}`);
}
