export { readAsked } from "./read-asked.js";
