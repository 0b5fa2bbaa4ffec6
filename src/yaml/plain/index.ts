export { composePlain } from "./compose-plain.js";
