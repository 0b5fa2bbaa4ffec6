export { connect, type Connected } from "./connect.js";
export type {
  Agenda,
  AgendaOfWorkspace,
  AgendaRow,
  AgendaSection,
  NoteDeeds,
  ScenarioFileResult,
  ScenarioLists,
  ScenarioOutcome,
  ScenarioPlace,
  ScenarioResults,
  UnclearDeed,
} from "./features/index.js";
export type { EditorOptions } from "./make-context.js";
export { serveEditor } from "./serve-editor.js";
