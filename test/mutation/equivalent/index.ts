import { DAYS } from "./days.js";
import { EVENTS } from "./events.js";
import { FACTS } from "./facts.js";
import { LETTERS } from "./letters.js";
import { PEOPLE } from "./people.js";
import { RULES } from "./rules.js";

/** Changes that make no difference, whatever a note says: by file, then by change, each with the reason. */
export const EQUIVALENT: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...FACTS,
  ...DAYS,
  ...RULES,
  ...LETTERS,
  ...PEOPLE,
  ...EVENTS,
]);
