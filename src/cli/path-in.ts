export { pathIn } from "../workspace/index.js";
