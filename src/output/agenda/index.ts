export { formatAgenda, type AgendaOptions } from "./format-agenda.js";
export { formatAgendaJson, type AgendaJsonOptions } from "./format-agenda-json.js";
export { formatSummary, type Summary } from "./format-summary.js";
