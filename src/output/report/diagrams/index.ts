export { writeGantt } from "./write-gantt.js";
