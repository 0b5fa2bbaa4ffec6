export { watchWorkspace, type Watch, type WatchOptions, type WatchTrouble } from "./watch-workspace.js";
