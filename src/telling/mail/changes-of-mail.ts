import { findContact, isAhead, type Application, type EntryFacts, type Interview } from "../../facts/index.js";
import type { NewInterview, NoteChange } from "../../note/index.js";
import { formatTime, compareDates, ZonedDateTime } from "../../time/index.js";
import type { MailProposal, MailSlot } from "./proposal.js";

/** What is written into a note of a mail. */
export interface MailChanges {
  /** In the order in which they are to be made. */
  readonly changes: readonly NoteChange[];
  /** Of these the person chooses one, or none: several times are offered, or several interviews may be meant. */
  readonly choices: readonly NoteChange[];
  /** What the note says already. */
  readonly known: readonly NoteChange[];
}

/**
 * What a mail gives to write into the note of an application: the entry of its log, and the interview or the offer's deadline.
 * Times are those of the note's own zone. An interview that the note has already is not added again.
 */
export function changesOfMail(proposal: MailProposal, application: Application): MailChanges {
  const { what, asked, deadline, choices = [] } = proposal;
  const entry = entryOf(proposal, application);
  const known: NoteChange[] = saysEntry(entry, application) ? [{ entry }] : [];
  const changes: NoteChange[] = [...contactOf(proposal, application), ...(known.length > 0 ? [] : [{ entry }])];
  if (deadline && application.deadline?.equals(deadline) !== true) changes.push({ field: "deadline", date: deadline });
  if (asked && !isReminded(application)) changes.push({ field: "follow_up_on", date: asked.by });
  if (what === "cancelled" || what === "moved") {
    const found = changeRounds(proposal, application);
    // A day that may be another one is asked for, be it alone.
    return found.length === 1 && choices.length === 0
      ? { changes: [...changes, ...found], choices: [], known }
      : { changes, choices: found, known };
  }
  if (choices.length > 0)
    return {
      changes,
      choices: choices.map((slot) => ({ interview: interviewOf(proposal, slot, application) })),
      known,
    };
  const { interview } = proposal;
  const { date } = interview ?? {};
  const added = interview && date && addInterview(proposal, { ...interview, date }, application);
  return { changes: added ? [...changes, added] : changes, choices: [], known };
}

/** The person's own day is left alone: the remark says what is wanted all the same. */
function isReminded({ reminders }: Application): boolean {
  return reminders.some(({ isTask }) => !isTask);
}

/** A line of that day says it, be it with less. */
function saysEntry({ date, direction, kind, name, by, promised, remark }: EntryFacts, { log }: Application): boolean {
  return log.some(
    (one) =>
      one.date.equals(date) &&
      one.direction === direction &&
      one.kind === kind &&
      (one.name === undefined || one.name === name) &&
      (one.by === undefined || one.by === by) &&
      (promised === undefined || one.promised?.equals(promised) === true) &&
      (remark === undefined || one.remark === remark),
  );
}

/** A change of an interview answers, as far as the log goes. */
function entryOf({ date, what, from, promised, asked }: MailProposal, { contacts }: Application): EntryFacts {
  const email = from?.email?.toLowerCase();
  const contact = contacts.find((one) => email !== undefined && one.email?.toLowerCase() === email);
  const name = contact?.name ?? (isPerson(from?.name) ? from?.name : undefined);
  return {
    date,
    direction: "received",
    kind: what === "moved" || what === "cancelled" ? "reply" : what,
    ...(name !== undefined && { name }),
    by: "email",
    left_message: false,
    ...(promised && { promised }),
    ...(asked && { remark: asked.words }),
  };
}

/** The sender, where their address is new to the note. */
function contactOf({ from }: MailProposal, { contacts }: Application): readonly NoteChange[] {
  const { name, email } = from ?? {};
  if (name === undefined || email === undefined || !isPerson(name) || NO_REPLY.test(email)) return [];
  if (contacts.some((one) => one.email?.toLowerCase() === email.toLowerCase())) return [];
  const there = findContact(contacts, name);
  // Who has another address keeps it.
  if (there?.email !== undefined) return [];
  return [{ contact: { name: there?.name ?? name, email } }];
}

/** Addresses that nobody reads. */
const NO_REPLY = /^(?:no-?reply|do-?not-?reply|mailer-daemon|notifications?|bounces?)(?:[+._-][^@]*)?@/iu;

/** A department signs with other words than a person. */
const NO_PERSON: ReadonlySet<string> = new Set(
  (
    "team hr career careers recruiting recruitment recruiter job jobs talent people human resources acquisition info notifications service services support office " +
    "karriere bewerbung bewerbungen bewerbermanagement personal personalamt personalabteilung rh rrhh recrutement selección seleccion candidate candidates mairie admissions"
  ).split(" "),
);
const TWO_WORDS = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u;

function isPerson(name: string | undefined): boolean {
  if (name === undefined || !TWO_WORDS.test(name)) return false;
  return !name
    .toLowerCase()
    .split(" ")
    .some((word) => NO_PERSON.has(word));
}

/** The interviews that a change may be of, changed: one, or those to choose from. */
function changeRounds(
  { what, date, was, interview, choices = [] }: MailProposal,
  application: Application,
): readonly NoteChange[] {
  const sent = date.toZonedDateTime(application.timezone);
  const ahead = application.interviews.filter((one) => isAhead(one, sent));
  const named = was && ahead.filter((one) => one.date.equals(was));
  const rounds = named && named.length > 0 ? named : ahead;
  if (what === "cancelled") return rounds.map(({ round }) => ({ round, moved: "cancelled" }));
  const slots = interview?.date ? [{ ...interview, date: interview.date }] : choices;
  return rounds.flatMap(({ round }) =>
    slots.map((slot): NoteChange => {
      const moved = momentIn(application, slot);
      return { round, moved };
    }),
  );
}

function addInterview(proposal: MailProposal, slot: MailSlot, application: Application): NoteChange | undefined {
  const added = interviewOf(proposal, slot, application);
  const known = application.interviews.filter((one) => !one.cancelled && compareDates(one.date, added.date) === 0);
  const [same] = known;
  if (!same) return { interview: added };
  return known.length === 1 && lacksTime(same, added)
    ? { round: same.round, moved: momentIn(application, slot) }
    : undefined;
}

function lacksTime({ start }: Interview, { time }: NewInterview): boolean {
  return start === undefined && time !== undefined;
}

function interviewOf({ interview }: MailProposal, slot: MailSlot, application: Application): NewInterview {
  const { kind, link, place, with: people = [], minutes = slot.minutes } = interview ?? {};
  return {
    ...momentIn(application, slot),
    ...(minutes !== undefined && { minutes }),
    ...(kind && { kind }),
    with: people,
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
  };
}

/** As the clocks of the note's zone show it; without a zone, the mail's time is the employer's. */
function momentIn({ timezone }: Application, { date, time, zone }: MailSlot): Pick<NewInterview, "date" | "time"> {
  if (time === undefined) return { date };
  if (zone === undefined) return { date, time };
  const there = ZonedDateTime.from(`${date.toString()}T${time}[${zone}]`).withTimeZone(timezone);
  return { date: there.toPlainDate(), time: formatTime(there) };
}
