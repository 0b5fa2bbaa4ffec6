export { findMentions, type Mention, type MentionedTime, type MentionOptions } from "./find-mentions.js";
export { findDeadline, type DeadlineOptions } from "./find-deadline.js";
export { findZoneOfAll, findZoneOfList } from "./spread-zone.js";
