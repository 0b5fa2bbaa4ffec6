export { findPeopleIn } from "./find-people-in.js";
export { writeAll } from "./write-all.js";
