export { sayDay } from "./say-day.js";
export { settleDays, type SettledWords } from "./settle-days.js";
export { DEADLINE_WORDS } from "./tense-words.js";
export { fitting, readDayFlag } from "./read-day-flag.js";
