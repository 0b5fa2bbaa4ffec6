export { formatAgenda } from "./format-agenda.js";
export { formatAgendaCsv, type AgendaCsvOptions } from "./format-agenda-csv.js";
export { formatAgendaJson, type AgendaJsonOptions } from "./format-agenda-json.js";
export { formatChanges, type Changes, type ChangesOptions } from "./format-changes.js";
export { formatLine, type LineOptions } from "./format-line.js";
export { formatSummary, type Summary } from "./format-summary.js";
export { countLater, leftOutPhrase, type LeftOut } from "./left-out.js";
export { formatPeople, formatPeopleJson, type PersonAgenda } from "./format-people.js";
export type { AgendaOptions } from "./options.js";
