export { followSession, type FollowedSession, type FollowOptions } from "./follow-session.js";
export { createUpkeep, type Kept, type Upkeep, type UpkeepOptions } from "./upkeep.js";
