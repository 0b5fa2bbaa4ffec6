import { compareDates, type PlainDate } from "../time/index.js";
import { slug } from "../text/index.js";
import { SOMEBODY, type Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import { dayIn, type Interview } from "./interview.js";
import type { Situation } from "./situation.js";

/** Whom an interview owes a thank-you: everyone who took part, or somebody where the note names nobody (A1). */
export function peopleOf(interview: Interview): readonly Contact[] {
  return interview.with.length > 0 ? interview.with : [SOMEBODY];
}

/**
 * A thank-you was sent on the interview's day or later, to this person or, without a name, to everyone; by that channel,
 * where one is asked for.
 */
export function isThanked(situation: Situation, interview: Interview, person: Contact, by?: string): boolean {
  const { toAny, toEveryone, to } = summariseThanks(situation.log);
  const day = dayIn(interview, situation.now.timeZoneId);
  return [toEveryone, person === SOMEBODY ? toAny : to.get(person.key)].some((dates) => {
    const last = by === undefined ? dates?.last : dates?.lastBy.get(by);
    return last !== undefined && compareDates(last, day) >= 0;
  });
}

/** The entries that thank this person for the interview. */
export function thanksFor(situation: Situation, interview: Interview, person: Contact, by?: string): readonly Entry[] {
  const day = dayIn(interview, situation.now.timeZoneId);
  return situation.log.filter(
    (entry) =>
      isThanks(entry) &&
      compareDates(entry.date, day) >= 0 &&
      (by === undefined || entry.by === by) &&
      (entry.name === undefined || person === SOMEBODY || keysOfAddressees(entry).includes(person.key)),
  );
}

function isThanks({ direction, kind }: Entry): boolean {
  return direction === "sent" && kind === "thank-you";
}

function keysOfAddressees({ contact, contacts, name = "" }: Entry): readonly string[] {
  return contacts?.map(({ key }) => key) ?? [contact?.key ?? slug(name)];
}

/** When somebody was last thanked: by any channel, and by each. */
interface Dates {
  last?: PlainDate;
  readonly lastBy: Map<string, PlainDate>;
}

interface Thanks {
  readonly toAny: Dates;
  readonly toEveryone: Dates;
  readonly to: ReadonlyMap<string, Dates>;
}

/** Of each log: it is asked for each person of each interview. */
const SUMMARIES = new WeakMap<readonly Entry[], Thanks>();

function summariseThanks(log: readonly Entry[]): Thanks {
  const known = SUMMARIES.get(log);
  if (known) return known;
  const toAny: Dates = { lastBy: new Map() };
  const toEveryone: Dates = { lastBy: new Map() };
  const to = new Map<string, Dates>();
  for (const entry of log.filter(isThanks)) {
    note(toAny, entry);
    if (entry.name === undefined) note(toEveryone, entry);
    else
      for (const key of keysOfAddressees(entry)) {
        const own = to.get(key) ?? { lastBy: new Map<string, PlainDate>() };
        to.set(key, own);
        note(own, entry);
      }
  }
  const summary = { toAny, toEveryone, to };
  SUMMARIES.set(log, summary);
  return summary;
}

/** The log goes by date, so that each entry is the last one so far. */
function note(dates: Dates, { date, by }: Entry): void {
  dates.last = date;
  if (by !== undefined) dates.lastBy.set(by, date);
}
