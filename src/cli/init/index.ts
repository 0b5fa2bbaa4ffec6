export { askWishes, readZone, type Defaults } from "./ask-wishes.js";
export { readLocaleRegion } from "./locale-region.js";
export { describeLook, describeWhatCouldBe, hasApplications, lookOver } from "./survey.js";
