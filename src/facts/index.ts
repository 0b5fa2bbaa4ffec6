export { STATUSES, type Application, type Skip, type Status } from "./application.js";
export type { Body, Draft, Section } from "./body.js";
export { findContact, SOMEBODY, type Contact } from "./contact.js";
export { DIRECTIONS, type Entry } from "./entry.js";
export { writeEntryLine, type EntryFacts } from "./entry-line.js";
export { dayIn, isAfter, isAhead, isHeld, INTERVIEW_KINDS, placesOf, WENT, type Interview } from "./interview.js";
export {
  KIND_SPELLINGS,
  kindsOf,
  KNOWN_CHANNELS,
  KNOWN_KINDS,
  meaningOfKind,
  normalizeChannel,
  normalizeKind,
} from "./log-words.js";
export { listOrigins, type Origin, type Origins } from "./origin.js";
export { findOutcome } from "./outcome.js";
export type { Reminder } from "./reminder.js";
export { keyOfNote, placeOfNote, type NotePlace, type Row } from "./row.js";
export { chooseChannel } from "./choose-channel.js";
export { findReach, type Reach } from "./find-reach.js";
export { listMet } from "./list-met.js";
export { asOf, ENDED, isInterviewing, isOffered, type Situation } from "./situation.js";
export { isThanked, peopleOf, thanksFor } from "./thanks.js";
export { listUnreadSince } from "./list-unread-since.js";
export type { UnreadLine } from "./unread-line.js";
export { findFinalAnswer, isFollowUp, sentOn, type DatedFacts, type Wait, type WaitFact } from "./wait.js";
