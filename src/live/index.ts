export { followSession, type FollowedSession, type FollowOptions, type LookedAt } from "./follow-session.js";
export { createUpkeep, type Kept, type Upkeep, type UpkeepOptions } from "./upkeep.js";
