export { describeOverview } from "./describe-overview.js";
