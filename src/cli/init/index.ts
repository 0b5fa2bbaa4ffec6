export { askWishes, readZone, type Defaults } from "./ask-wishes.js";
export { readLocaleRegion } from "./locale-region.js";
