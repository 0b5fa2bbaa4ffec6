import type { Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import type { Origin } from "./origin.js";
import type { Situation } from "./situation.js";

/** What is known of how to reach somebody by a channel. */
export interface Reach {
  /** An e-mail address or a phone number; none for a letter, and where the log alone says that they were reached. */
  readonly address?: string;
  /** Where the note says so. */
  readonly origin?: Origin;
  /** The log does not say how they were reached: it is taken to have been by e-mail. */
  readonly isAssumed?: boolean;
}

/**
 * How a person can be reached by a channel: by an address or a number, or in the way in which they were before. A letter,
 * or a channel of the person's own, needs no more than a name to begin with. Undefined where nothing is known.
 */
export function findReach(person: Contact, channel: string, situation: Situation): Reach | undefined {
  const { name, email, phone, origins } = person;
  const isByPhone = channel === "phone" || channel === "text";
  if (channel === "email" && email !== undefined) return { address: email, origin: origins.email };
  if (isByPhone && phone !== undefined) return { address: phone, origin: origins.phone };
  if (channel !== "email" && !isByPhone) return name === "" ? undefined : { origin: origins.name ?? origins.self };
  const earlier = situation.log.filter((entry) => isBy(entry, channel) && isWith(entry, person, situation));
  return reachBy(earlier);
}

/** How the silence now running has been written or called into by this channel, whoever was reached. */
export function findEarlierReach(channel: string, { wait }: Situation): Reach | undefined {
  return reachBy([...wait.thank_yous, ...wait.follow_ups].filter((entry) => isBy(entry, channel)));
}

function reachBy(entries: readonly Entry[]): Reach | undefined {
  const last = entries.findLast(({ by }) => by !== undefined) ?? entries.at(-1);
  return last && { origin: last.origins.by ?? last.origins.self, isAssumed: last.by === undefined };
}

/** What was sent without saying how went by e-mail, as everywhere; a number is for calls and text messages alike. */
function isBy({ by, direction }: Entry, channel: string): boolean {
  const way = by ?? (direction === "sent" ? "email" : undefined);
  return way === channel || (channel === "text" && way === "phone") || (channel === "phone" && way === "text");
}

/**
 * Without a name, a thank-you of this wait went to everyone who took part in the interview, and a follow-up to everyone
 * who is waited for; without a channel, too, it says nothing of any of them.
 */
function isWith(entry: Entry, { key }: Contact, { wait }: Situation): boolean {
  if (key === "") return false;
  if (entry.name !== undefined)
    return entry.contact?.key === key || entry.contacts?.some((one) => one.key === key) === true;
  if (entry.by === undefined) return false;
  const isOf = (people: readonly Contact[] | undefined): boolean => people?.some((one) => one.key === key) === true;
  if (wait.thank_yous.includes(entry)) return isOf(wait.interview?.with);
  return wait.follow_ups.includes(entry) && isOf(wait.contacts);
}
