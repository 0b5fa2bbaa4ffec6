export { isDenied } from "./is-denied.js";
