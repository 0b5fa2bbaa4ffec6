export { formatAgenda, type AgendaOptions } from "./format-agenda.js";
export { formatAgendaJson } from "./format-agenda-json.js";
export { formatSummary, type Summary } from "./format-summary.js";
