export { writeManual } from "./write-manual.js";
