export { citeStatement } from "./cite.js";
export { explainAction, explainFinding } from "./explain.js";
export { explainNotDue } from "./explain-not-due.js";
export type { NotDue, Unfulfilled } from "./not-due.js";
export type {
  Advice,
  AdvisedStatement,
  Attribute,
  Channel,
  Departure,
  Explanation,
  FactUse,
  Part,
  SettingUse,
  Shift,
  Snooze,
  Subject,
} from "./explanation.js";
