export { hasContactDetails } from "./contact-details.js";
export { mentionsDate, mentionsInterview } from "./dates.js";
export { findDemands, type Phrase } from "./find-demands.js";
export { mentions, mentionsRole } from "./mentions.js";
export { findNameSlips, type NameSlip } from "./misspelled-names.js";
export { saysThanks } from "./thanks.js";
