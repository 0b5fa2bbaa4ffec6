export { readWent } from "./read-went.js";
