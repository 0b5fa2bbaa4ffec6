export { STATUSES, type Application, type Skip, type Status } from "./application.js";
export type { Body, Draft, Section } from "./body.js";
export { findContact, SOMEBODY, type Contact } from "./contact.js";
export { hasContactDetails } from "./draft-contact-details.js";
export { mentionsDate, mentionsInterview } from "./draft-dates.js";
export { findDemands, type Phrase } from "./draft-demands.js";
export { mentions, mentionsRole } from "./draft-mentions.js";
export { findNameSlips, type Slip } from "./draft-names.js";
export { saysThanks } from "./draft-thanks.js";
export { DIRECTIONS, type Entry } from "./entry.js";
export { EVIDENCE, placesOf } from "./evidence.js";
export {
  compareFindings,
  SEVERITIES,
  type CheckEntry,
  type Edit,
  type Finding,
  type Fix,
  type Range,
  type Severity,
  type SuppressedFinding,
} from "./finding.js";
export { IGNORE_CHECKS, NO_IGNORES, type Ignore, type IgnoreCheck, type IgnoredCheck, type Ignores } from "./ignore.js";
export { dayOf, isAhead, isHeld, WENT, type Interview } from "./interview.js";
export { KIND_SPELLINGS, KNOWN_CHANNELS, KNOWN_KINDS, normalizeChannel, normalizeKind } from "./log-words.js";
export type { Origin, Origins } from "./origin.js";
export { chooseChannel } from "./reach.js";
export { asOf, ENDED, type Situation } from "./situation.js";
export { isThanked, peopleOf, thanksFor } from "./thanks.js";
export type { Wait } from "./wait.js";
