export { suppress, type Suppressing, type Suppression } from "./suppress.js";
