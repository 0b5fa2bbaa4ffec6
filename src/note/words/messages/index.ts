export { namePerson } from "./name-person.js";
export { readAnswer } from "./read-answer.js";
export { type Draft, mergeInto, turnToFollowUps, withoutNotice } from "./settle-messages.js";
export { readTold } from "./read-told.js";
