export { pinWorkspace, reopenWorkspace, type Pin } from "./pin-workspace.js";
