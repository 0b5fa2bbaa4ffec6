export { advicePhrase, citationPhrase } from "../words/index.js";
export { toBecause, type Because } from "./because.js";
export { describeEntry, describeOwnCheck, type EntryDescription } from "./describe-entry.js";
export { formatAdvice, formatAdviceJson } from "./format-advice.js";
export { formatEntry, formatEntriesJson, type EntryOptions } from "./format-entry.js";
export { formatExplainedNote, type ExplainedNote, type ExplainOptions } from "./format-note.js";
export { formatExplainedNoteJson } from "./format-note-json.js";
export { formatPolicy, formatPolicyJson } from "./format-policy.js";
export { rememberReasons, type Reason } from "./reason.js";
