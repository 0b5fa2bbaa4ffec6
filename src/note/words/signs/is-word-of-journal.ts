import type { Row } from "../table/index.js";
import { lookUp } from "./lexicon.js";

/** Rows that speak of somebody else, or of what did not happen. */
const OTHERS: ReadonlySet<Row["sign"]> = new Set<Row["sign"]>(["stranger", "nothing", "denies", "later", "prepares"]);

/** Whether a phrase of the table begins with the word, in lower case, or is it: `onsite`, `recruiter`, `rejected`. */
export function isWordOfJournal(word: string): boolean {
  return lookUp(word).phrases.some(({ signs }) => [...signs].some((sign) => !OTHERS.has(sign)));
}
