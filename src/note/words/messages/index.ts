export { type Draft, mergeInto, turnToFollowUps, withoutNotice } from "./settle-messages.js";
