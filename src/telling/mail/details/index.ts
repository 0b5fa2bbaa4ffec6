export { findKind } from "./find-kind.js";
export { findLink } from "./find-link.js";
export { findMinutes } from "./find-minutes.js";
export { findPeople } from "./find-people.js";
export { findPlace } from "./find-place.js";
