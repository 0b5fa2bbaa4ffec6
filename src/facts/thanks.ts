import { compareDates } from "../time/index.js";
import { slug } from "../text/index.js";
import { SOMEBODY, type Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import { dayOf, type Interview } from "./interview.js";
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
  return thanksFor(situation, interview, person, by).length > 0;
}

/** The entries that thank this person for the interview. */
export function thanksFor(situation: Situation, interview: Interview, person: Contact, by?: string): readonly Entry[] {
  const day = dayOf(interview, situation.now.timeZoneId);
  return situation.log.filter(
    (entry) =>
      entry.direction === "sent" &&
      entry.kind === "thank-you" &&
      compareDates(entry.date, day) >= 0 &&
      (by === undefined || entry.by === by) &&
      isFor(entry, person),
  );
}

function isFor(entry: Entry, person: Contact): boolean {
  if (entry.name === undefined || person === SOMEBODY) return true;
  return (entry.contact?.key ?? slug(entry.name)) === person.key;
}
