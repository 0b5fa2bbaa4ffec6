export { STATES, type Action, type Bound, type Evaluation, type NoteEvaluation, type State } from "./evaluation.js";
