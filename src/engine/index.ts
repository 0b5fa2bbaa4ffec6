export { STATES, type Action, type Bound, type Evaluation, type NoteEvaluation, type State } from "./evaluation.js";
export { compareActions, evaluateNote, gatherEvaluations, type Circumstances, type Gathered } from "./evaluate.js";
export { addForecast, forecastNote, type Step } from "./forecast.js";
export { compareBounds } from "./window.js";
export { chooseRecipients, composeDraft, writeDraft, type DraftText } from "./write-draft.js";
