export { askWishes, type Defaults } from "./ask-wishes.js";
