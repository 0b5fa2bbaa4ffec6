import { bareWord } from "../../text/index.js";
import { normalizeKind } from "../../facts/index.js";

/** Other names of the drafts that only the built-in policies know. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["callscript", "call-script"],
  ["phonescript", "call-script"],
  ["scriptforthecall", "call-script"],
  ["voicemail", "voicemail"],
  ["voicemessage", "voicemail"],
]);

/** What a draft is for, under the name that policies know; any other in lower case. */
export function normalizeDraftKind(written: string): string {
  return SPELLINGS.get(bareWord(written)) ?? normalizeKind(written);
}
