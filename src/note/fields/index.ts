export { People } from "./people.js";
export { readContacts } from "./read-contacts.js";
export { readInterviews } from "./read-interviews.js";
export { readLog } from "./read-log.js";
export { readStatus, STATUS_SYNONYMS } from "./read-status.js";
