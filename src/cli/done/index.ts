export { describeChoices } from "./describe-choices.js";
