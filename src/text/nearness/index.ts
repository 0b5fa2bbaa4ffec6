export { editDistance } from "./edit-distance.js";
export { isNegated } from "./near-miss.js";
export { nearest, surelyMeant, type Choice } from "./nearest.js";
