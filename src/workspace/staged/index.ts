export { openStaged, type Staged } from "./open-staged.js";
