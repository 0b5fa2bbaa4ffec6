export { agenda } from "./agenda.js";
export type { Agenda, AgendaOfWorkspace, AgendaRow, AgendaSection, NoteDeeds } from "./requests.js";
