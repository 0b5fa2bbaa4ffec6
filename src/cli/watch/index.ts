export { followChanges } from "./follow-changes.js";
export { followWorkspace, pauseOf } from "./follow-workspace.js";
export { keepOutputs } from "./keep-outputs.js";
export { tellOnce } from "./notices.js";
export { notifyOfDue } from "./notify-of-due.js";
