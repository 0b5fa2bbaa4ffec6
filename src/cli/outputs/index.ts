export { deliver } from "./deliver.js";
export { describeOutputs, type Delivered } from "./describe-outputs.js";
export { describeFeed, isOwnFeed, readPreviousFeed, renderFeed, type FeedRequest } from "./feed.js";
export { byTheirNames, placeByFlag, placeInWorkspace, wayFrom, type Around, type OutputPlace } from "./place.js";
export { removeLeftovers } from "./remove-leftovers.js";
export { refuseOutputs, renderOutputs, type RenderedOutputs } from "./render-outputs.js";
export { renderReport } from "./report.js";
