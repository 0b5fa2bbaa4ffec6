import { KIND_SPELLINGS, KNOWN_KINDS } from "../../facts/index.js";
import { bareWord, nearest } from "../../text/index.js";

const LONGEST_SPELLING = Math.max(...Array.from(KIND_SPELLINGS.keys(), ({ length }) => length));

/** The known kind that an unknown one is nearly, or begins with: `folow-up`, `follow-up mail`. */
export function guessKind(kind: string): string | undefined {
  if (KIND_SPELLINGS.has(bareWord(kind))) return undefined;
  const guess = nearest(kind, KNOWN_KINDS, { mayBeOwn: true });
  if (guess !== undefined) return guess;
  let start = "";
  let known: string | undefined;
  for (const word of kind.split(" ").slice(0, -1)) {
    start += bareWord(word);
    if (start.length > LONGEST_SPELLING) break;
    const spelled = KIND_SPELLINGS.get(start);
    if (spelled !== "note") known = spelled ?? known;
  }
  return known;
}
