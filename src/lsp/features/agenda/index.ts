export { agenda } from "./agenda.js";
export { symbols } from "./symbols.js";
export type { Agenda, AgendaOfWorkspace, AgendaRow, AgendaSection, NoteDeeds } from "./requests.js";
